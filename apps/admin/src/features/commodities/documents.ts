import { graphql } from '../../graphql';

export const CommodityListDocument = graphql(`
  query CommodityList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: CommodityFilter
    $sort: CommoditySort
  ) {
    commodities(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
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
        name
        aliases
        sector
        offeredFrom
        offeredTo
      }
    }
  }
`);

export const AddCommodityDocument = graphql(`
  mutation AddCommodity($input: AddCommodity!) {
    addCommodity(input: $input) {
      id
    }
  }
`);

export const ChangeCommodityDocument = graphql(`
  mutation ChangeCommodity($input: ChangeCommodity!) {
    changeCommodity(input: $input) {
      id
    }
  }
`);
