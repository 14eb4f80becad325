import { graphql } from '../../graphql';

export const AuditListDocument = graphql(`
  query AuditList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AuditEntryFilter
    $sort: AuditEntrySort
  ) {
    auditEntries(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        at
        actorId
        reason
        requestId
        operation
        recordTable
        recordName
        recordId
        position
        organisation {
          id
          name
        }
      }
    }
  }
`);

/** Whose doings one may ask for. */
export const AuditActorsDocument = graphql(`
  query AuditActors {
    userAccounts(first: 100) {
      nodes {
        id
        displayName
      }
    }
  }
`);
