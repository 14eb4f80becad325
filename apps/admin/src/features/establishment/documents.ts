import { graphql } from '../../graphql';

export const OrganisationEstablishmentsDocument = graphql(`
  query OrganisationEstablishments($id: ID!, $asOf: Date) {
    organisation(id: $id, asOf: $asOf) {
      id
      establishments(first: 100) {
        nodes {
          id
          version
          kind
          code
          name
          addressLine
          headName
          source
          validFrom
          validTo
          unit {
            id
            fullName
          }
        }
      }
      enterpriseHoldings(first: 100) {
        nodes {
          id
          version
          manner
          sharePercent
          capital
          resolution
          validFrom
          validTo
          enterprise {
            id
            name
          }
        }
      }
      entrustedServices(first: 100) {
        nodes {
          id
          version
          service
          content
          entrustedBy
          decisionNumber
          decisionOn
          amount
          validFrom
          validTo
          unit {
            id
            fullName
          }
        }
      }
    }
  }
`);

export const EstablishmentListDocument = graphql(`
  query EstablishmentList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: EstablishmentFilter
    $sort: EstablishmentSort
    $asOf: Date
  ) {
    establishments(
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
        kind
        code
        name
        addressLine
        headName
        source
        validFrom
        validTo
        unit {
          id
          fullName
        }
        organisation {
          id
          name
        }
      }
    }
  }
`);

export const HoldingListDocument = graphql(`
  query HoldingList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: EnterpriseHoldingFilter
    $sort: EnterpriseHoldingSort
    $asOf: Date
  ) {
    enterpriseHoldings(
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
        manner
        sharePercent
        capital
        resolution
        validFrom
        validTo
        enterprise {
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

export const ServiceListDocument = graphql(`
  query ServiceList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: EntrustedServiceFilter
    $sort: EntrustedServiceSort
    $asOf: Date
  ) {
    entrustedServices(
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
        service
        content
        entrustedBy
        decisionNumber
        decisionOn
        amount
        validFrom
        validTo
        unit {
          id
          fullName
        }
        organisation {
          id
          name
        }
      }
    }
  }
`);

export const OpenEstablishmentDocument = graphql(`
  mutation OpenEstablishment($input: OpenEstablishment!) {
    openEstablishment(input: $input) {
      id
    }
  }
`);

export const CorrectEstablishmentDocument = graphql(`
  mutation CorrectEstablishment($input: CorrectEstablishment!) {
    correctEstablishment(input: $input) {
      id
    }
  }
`);

export const CloseEstablishmentDocument = graphql(`
  mutation CloseEstablishment($input: EndRecord!) {
    closeEstablishment(input: $input) {
      id
    }
  }
`);

export const RecordHoldingDocument = graphql(`
  mutation RecordHolding($input: RecordHolding!) {
    recordHolding(input: $input) {
      id
    }
  }
`);

export const CorrectHoldingDocument = graphql(`
  mutation CorrectHolding($input: CorrectHolding!) {
    correctHolding(input: $input) {
      id
    }
  }
`);

export const EndHoldingDocument = graphql(`
  mutation EndHolding($input: EndRecord!) {
    endHolding(input: $input) {
      id
    }
  }
`);

export const EntrustServiceDocument = graphql(`
  mutation EntrustService($input: EntrustService!) {
    entrustService(input: $input) {
      id
    }
  }
`);

export const CorrectEntrustedServiceDocument = graphql(`
  mutation CorrectEntrustedService($input: CorrectEntrustedService!) {
    correctEntrustedService(input: $input) {
      id
    }
  }
`);

export const EndEntrustedServiceDocument = graphql(`
  mutation EndEntrustedService($input: EndRecord!) {
    endEntrustedService(input: $input) {
      id
    }
  }
`);
