import { graphql } from '../../graphql';

export const NoticeLetterListDocument = graphql(`
  query NoticeLetterList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: NoticeLetterFilter
    $sort: NoticeLetterSort
  ) {
    noticeLetters(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
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
        recipientId
        subject
        attempt
        messageId
        failure
      }
    }
  }
`);
