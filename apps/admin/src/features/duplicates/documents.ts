import { graphql } from '../../graphql';

export const DuplicateListDocument = graphql(`
  query DuplicateList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: DuplicatePairFilter
    $sort: DuplicatePairSort
  ) {
    duplicatePairs(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        version
        state
        score
        kindAgrees
        nameAgrees
        codeAgrees
        taxCodeAgrees
        registrationNoAgrees
        communeAgrees
        registeredOnAgrees
        representativeAgrees
        openedOn
        judgedOn
        judgement
        one {
          id
          code
          kind
          name
          registryStatus
        }
        other {
          id
          code
          kind
          name
          registryStatus
        }
      }
    }
  }
`);

export const DismissDuplicateDocument = graphql(`
  mutation DismissDuplicate($input: DismissDuplicate!) {
    dismissDuplicate(input: $input) {
      id
    }
  }
`);
