import { graphql } from '../../graphql';

export const LegalParameterListDocument = graphql(`
  query LegalParameterList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: LegalParameterFilter
    $sort: LegalParameterSort
    $asOf: Date
  ) {
    legalParameters(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
      sort: $sort
      asOf: $asOf
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        code
        label
        labelEn
        text
        mark
        source
        validFrom
        validTo
        confirmedBy
        confirmedOn
        dependants
        note
      }
    }
  }
`);

export const LegalParameterDetailDocument = graphql(`
  query LegalParameterDetail($id: ID!) {
    legalParameter(id: $id) {
      id
      version
      code
      label
      labelEn
      kind
      value
      unit
      text
      mark
      source
      note
      validFrom
      validTo
      confirmedBy
      confirmedOn
      basis
      dependants
      replacesId
    }
  }
`);

export const ConfirmLegalParameterDocument = graphql(`
  mutation ConfirmLegalParameter($input: ConfirmLegalParameter!) {
    confirmLegalParameter(input: $input) {
      id
    }
  }
`);
