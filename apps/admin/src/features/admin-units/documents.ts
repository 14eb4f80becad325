import { graphql } from '../../graphql';

export const AdminUnitListDocument = graphql(`
  query AdminUnitList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AdminUnitFilter
    $search: String
    $asOf: Date
    $everExisted: Boolean!
  ) {
    adminUnits(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
      search: $search
      asOf: $asOf
      everExisted: $everExisted
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
        fullName
        level
        validFrom
        validTo
        verified
        matchedBy
        parent {
          id
          fullName
        }
      }
    }
  }
`);

export const AdminUnitDetailDocument = graphql(`
  query AdminUnitDetail($id: ID!) {
    adminUnit(id: $id) {
      id
      code
      fullName
      level
      validFrom
      validFromKnown
      validTo
      verified
      document {
        id
        number
        title
        issuer
        effectiveOn
        mark
        note
      }
      parent {
        id
        fullName
        parent {
          id
          fullName
        }
      }
      predecessors(first: 100) {
        nodes {
          id
          kind
          portion
          effectiveOn
          verified
          predecessor {
            id
            code
            fullName
            parent {
              id
              fullName
            }
          }
        }
      }
      successors(first: 100) {
        nodes {
          id
          kind
          portion
          effectiveOn
          verified
          successor {
            id
            code
            fullName
            parent {
              id
              fullName
            }
          }
        }
      }
    }
  }
`);
