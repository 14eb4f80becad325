import { graphql } from '../../graphql';

export const AreaCodeListDocument = graphql(`
  query AreaCodeList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: GrowingAreaCodeFilter
    $sort: GrowingAreaCodeSort
  ) {
    growingAreaCodes(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
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
        currentCode
        kind
        market
        name
        areaHa
        issuedOn
        expiresOn
        status
        commodity {
          id
          name
        }
        organisation {
          id
          name
        }
      }
    }
  }
`);

export const OrganisationAreaCodesDocument = graphql(`
  query OrganisationAreaCodes($id: ID!) {
    organisation(id: $id) {
      id
      growingAreaCodes(first: 100) {
        nodes {
          id
          version
          code
          currentCode
          kind
          market
          name
          areaHa
          issuedOn
          expiresOn
          status
          commodity {
            id
            name
          }
          allowedActions {
            action
            allowed
            code
            reason
          }
          shipments(first: 10) {
            totalCount
            nodes {
              id
              shippedOn
              tonnes
              declarationNumber
              importer
            }
          }
        }
      }
    }
  }
`);

export const AreaCommoditiesDocument = graphql(`
  query AreaCommodities {
    commodities(first: 100, filter: { offeredTo: { isNull: true } }) {
      nodes {
        id
        name
      }
    }
  }
`);

export const RegisterAreaCodeDocument = graphql(`
  mutation RegisterAreaCode($input: RegisterAreaCode!) {
    registerAreaCode(input: $input) {
      id
    }
  }
`);

export const RenewAreaCodeDocument = graphql(`
  mutation RenewAreaCode($input: RenewAreaCode!) {
    renewAreaCode(input: $input) {
      id
    }
  }
`);

export const RecodeAreaDocument = graphql(`
  mutation RecodeArea($input: RecodeArea!) {
    recodeArea(input: $input) {
      id
    }
  }
`);

export const SetAreaCodeStatusDocument = graphql(`
  mutation SetAreaCodeStatus($input: SetAreaCodeStatus!) {
    setAreaCodeStatus(input: $input) {
      id
    }
  }
`);

export const RecordExportDocument = graphql(`
  mutation RecordExport($input: RecordExport!) {
    recordExport(input: $input) {
      id
    }
  }
`);
