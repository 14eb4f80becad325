import { graphql } from '../../graphql';

export const FindingListDocument = graphql(`
  query FindingList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: RuleFindingFilter
    $sort: RuleFindingSort
  ) {
    ruleFindings(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        rule
        severity
        message
        openedOn
        closedOn
        organisation {
          id
          code
          name
          registryStatus
          taxStatus
          commune {
            id
            fullName
          }
        }
      }
    }
  }
`);
