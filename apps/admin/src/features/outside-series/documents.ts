import { graphql } from '../../graphql';

export const OutsideSeriesListDocument = graphql(`
  query OutsideSeriesList($first: Int, $after: String, $last: Int, $before: String, $sort: OutsideSeriesSort) {
    outsideSeriesList(first: $first, after: $after, last: $last, before: $before, sort: $sort) {
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
        name
        measure
        publisher
        additive
      }
    }
  }
`);

export const OutsideSeriesDetailDocument = graphql(`
  query OutsideSeriesDetail($id: ID!) {
    outsideSeries(id: $id) {
      id
      version
      code
      name
      measure
      step
      additive
      decimals
      minimum
      maximum
      publisher
      note
      areaTotals {
        areaId
        name
        measuredOn
        value
        unitsCounted
        unitsTotal
      }
      values(first: 100, sort: { field: measuredOn, direction: DESC }) {
        totalCount
        nodes {
          id
          version
          measuredOn
          value
          stage
          document
          url
          publishedOn
          unit {
            id
            fullName
          }
        }
      }
    }
  }
`);

export const UnitOutsideValuesDocument = graphql(`
  query UnitOutsideValues($id: ID!) {
    adminUnit(id: $id) {
      id
      outsideValues(first: 100) {
        nodes {
          id
          measuredOn
          value
          stage
          document
          url
          series {
            id
            name
            measure
            step
          }
        }
      }
    }
  }
`);

export const StateOutsideValueDocument = graphql(`
  mutation StateOutsideValue($input: StateOutsideValue!) {
    stateOutsideValue(input: $input) {
      id
    }
  }
`);

export const CorrectOutsideValueDocument = graphql(`
  mutation CorrectOutsideValue($input: CorrectOutsideValue!) {
    correctOutsideValue(input: $input) {
      id
    }
  }
`);

export const RemoveOutsideValueDocument = graphql(`
  mutation RemoveOutsideValue($input: RemoveOutsideValue!) {
    removeOutsideValue(input: $input)
  }
`);

export const CreateOutsideSeriesDocument = graphql(`
  mutation CreateOutsideSeries($input: CreateOutsideSeries!) {
    createOutsideSeries(input: $input) {
      id
    }
  }
`);

export const ChangeOutsideSeriesDocument = graphql(`
  mutation ChangeOutsideSeries($input: ChangeOutsideSeries!) {
    changeOutsideSeries(input: $input) {
      id
    }
  }
`);
