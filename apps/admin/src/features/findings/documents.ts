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
        ruleName
        ruleNameEn
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

export const DiscrepancyListDocument = graphql(`
  query DiscrepancyList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: DiscrepancyFilter
    $sort: DiscrepancySort
  ) {
    discrepancies(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        field
        authority
        officeValue
        authorityValue
        officeUnit {
          id
          fullName
        }
        authorityUnit {
          id
          fullName
        }
        openedOn
        closedOn
        organisation {
          id
          code
          name
          commune {
            id
            fullName
          }
        }
      }
    }
  }
`);
