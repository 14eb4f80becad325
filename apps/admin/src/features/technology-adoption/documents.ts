import { graphql } from '../../graphql';

export const TechnologyListDocument = graphql(`
  query TechnologyList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: TechnologyAdoptionFilter
    $sort: TechnologyAdoptionSort
    $asOf: Date
  ) {
    technologyAdoptions(
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
        version
        kind
        evidence
        foundOn
        foundBy
        verdict
        verifiedBy
        verifiedOn
        verdictNote
        validFrom
        validTo
        item {
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

export const OrganisationTechnologyDocument = graphql(`
  query OrganisationTechnology($id: ID!, $asOf: Date) {
    organisation(id: $id, asOf: $asOf) {
      id
      adoptsHighTech
      adoptsDigital
      technologyAdoptions(first: 100) {
        nodes {
          id
          version
          kind
          evidence
          foundOn
          foundBy
          verdict
          verifiedBy
          verifiedOn
          verdictNote
          validFrom
          validTo
          item {
            id
            name
          }
        }
      }
    }
  }
`);

export const TechnologyItemsDocument = graphql(`
  query TechnologyItems {
    technologyItems(first: 100, filter: { offered: { eq: true } }) {
      nodes {
        id
        kind
        name
      }
    }
  }
`);

export const TechnologyCatalogueDocument = graphql(`
  query TechnologyCatalogue(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: TechnologyItemFilter
    $sort: TechnologyItemSort
  ) {
    technologyItems(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
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
        code
        kind
        name
        description
        offered
      }
    }
  }
`);

export const AddTechnologyItemDocument = graphql(`
  mutation AddTechnologyItem($input: AddTechnologyItem!) {
    addTechnologyItem(input: $input) {
      id
    }
  }
`);

export const ChangeTechnologyItemDocument = graphql(`
  mutation ChangeTechnologyItem($input: ChangeTechnologyItem!) {
    changeTechnologyItem(input: $input) {
      id
    }
  }
`);

export const RecordTechnologyDocument = graphql(`
  mutation RecordTechnology($input: RecordTechnology!) {
    recordTechnology(input: $input) {
      id
    }
  }
`);

export const CorrectTechnologyDocument = graphql(`
  mutation CorrectTechnology($input: CorrectTechnology!) {
    correctTechnology(input: $input) {
      id
    }
  }
`);

export const VerifyTechnologyDocument = graphql(`
  mutation VerifyTechnology($input: VerifyTechnology!) {
    verifyTechnology(input: $input) {
      id
    }
  }
`);

export const EndTechnologyDocument = graphql(`
  mutation EndTechnology($input: EndTechnology!) {
    endTechnology(input: $input) {
      id
    }
  }
`);
