import { queryOptions } from '@tanstack/react-query';
import type { ApiClientFilter, ApiClientListQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { actOn } from '../../kit/queries';
import { ApiClientListDocument, ApiClientScopesDocument } from './documents';

export type ApiClientRow = ApiClientListQuery['apiClients']['nodes'][number];

export function apiClientList(spec: ListSpec<ApiClientRow, ApiClientFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['api-clients', 'list'],
    document: ApiClientListDocument,
    page: ({ apiClients }) => apiClients,
  });
}

/** All that a program may be allowed. */
export const apiClientScopes = queryOptions({
  queryKey: ['api-clients', 'scopes'],
  queryFn: async ({ signal }) => (await ask(ApiClientScopesDocument, {}, signal)).apiClientScopes,
  staleTime: Infinity,
});

export const actOnApiClients = actOn('api-clients');
