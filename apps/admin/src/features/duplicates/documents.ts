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

export const DuplicatePairDocument = graphql(`
  query DuplicatePair($id: ID!) {
    duplicatePair(id: $id) {
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
`);

export const MergePreviewDocument = graphql(`
  query MergePreview($plan: MergePlan!) {
    mergePreview(plan: $plan) {
      survivorId
      absorbedId
      survivorVersion
      absorbedVersion
      survivorName
      absorbedName
      fields {
        field
        survivor
        absorbed
        from
        ownedBy
      }
      tables {
        table
        label
        moved
        kept
      }
    }
  }
`);

export const MergeOrganisationsDocument = graphql(`
  mutation MergeOrganisations($input: MergeOrganisations!) {
    mergeOrganisations(input: $input) {
      id
    }
  }
`);

export const MergeListDocument = graphql(`
  query MergeList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: OrganisationMergeFilter
    $sort: OrganisationMergeSort
  ) {
    organisationMerges(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        mergedOn
        mergedBy
        reason
        undoneOn
        survivor {
          id
          code
          kind
          name
        }
        absorbed {
          id
          code
          kind
          name
        }
      }
    }
  }
`);

export const MergeDocument = graphql(`
  query Merge($id: ID!) {
    organisationMerge(id: $id) {
      id
      version
      mergedOn
      mergedBy
      reason
      undoneOn
      undoneBy
      undoneReason
      survivor {
        id
        code
        kind
        name
      }
      absorbed {
        id
        code
        kind
        name
      }
    }
  }
`);

export const UnmergePreviewDocument = graphql(`
  query UnmergePreview($id: ID!) {
    unmergePreview(mergeId: $id) {
      possible
      tables {
        table
        label
        moved
        kept
      }
      later {
        table
        label
        moved
      }
    }
  }
`);

export const UnmergeOrganisationsDocument = graphql(`
  mutation UnmergeOrganisations($input: UnmergeOrganisations!) {
    unmergeOrganisations(input: $input) {
      id
    }
  }
`);
