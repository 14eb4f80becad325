import { graphql } from '../../graphql';

export const ApiClientListDocument = graphql(`
  query ApiClientList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: ApiClientFilter
    $sort: ApiClientSort
  ) {
    apiClients(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
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
        clientId
        name
        agreement
        authentication
        scope
        disabledAt
        unit {
          id
          fullName
        }
      }
    }
  }
`);

export const ApiClientScopesDocument = graphql(`
  query ApiClientScopes {
    apiClientScopes
  }
`);

export const CreateApiClientDocument = graphql(`
  mutation CreateApiClient($input: CreateApiClient!) {
    createApiClient(input: $input) {
      id
    }
  }
`);

export const DisableApiClientDocument = graphql(`
  mutation DisableApiClient($input: ChangeUser!) {
    disableApiClient(input: $input) {
      id
    }
  }
`);
