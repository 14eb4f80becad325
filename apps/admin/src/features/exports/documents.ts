import { graphql } from '../../graphql';

export const ExportListDocument = graphql(`
  query ExportList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: ExportEntryFilter
    $sort: ExportEntrySort
  ) {
    exportEntries(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
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
        step
        actorName
        list
        title
        format
        question
        total
        rows
        exportId
      }
    }
  }
`);
