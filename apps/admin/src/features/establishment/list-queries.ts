import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  EnterpriseHoldingFilter,
  EnterpriseHoldingSort,
  EntrustedServiceFilter,
  EntrustedServiceSort,
  EstablishmentFilter,
  EstablishmentListQuery,
  EstablishmentSort,
  HoldingListQuery,
  ServiceListQuery,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import { EstablishmentListDocument, HoldingListDocument, ServiceListDocument } from './documents';

export type BranchRow = EstablishmentListQuery['establishments']['nodes'][number];
export type HoldingRow = HoldingListQuery['enterpriseHoldings']['nodes'][number];
export type ServiceRow = ServiceListQuery['entrustedServices']['nodes'][number];

/* The same words as the tabs use, so that an act on a tab has the lists asked anew. */
const ALL = 'establishments';

export function branchList(spec: ListSpec<BranchRow, EstablishmentFilter>, state: ListState) {
  const sort = state.sort as EstablishmentSort | undefined;
  const variables = { ...pageOf(spec, state), filter: filterOf(spec, state), sort, asOf: state.asOf };
  return queryOptions({
    queryKey: [ALL, 'branches', variables],
    queryFn: async ({ signal }) => (await ask(EstablishmentListDocument, variables, signal)).establishments,
    placeholderData: keepPreviousData,
  });
}

export function holdingList(spec: ListSpec<HoldingRow, EnterpriseHoldingFilter>, state: ListState) {
  const sort = state.sort as EnterpriseHoldingSort | undefined;
  const variables = { ...pageOf(spec, state), filter: filterOf(spec, state), sort, asOf: state.asOf };
  return queryOptions({
    queryKey: [ALL, 'holdings', variables],
    queryFn: async ({ signal }) => (await ask(HoldingListDocument, variables, signal)).enterpriseHoldings,
    placeholderData: keepPreviousData,
  });
}

export function serviceList(spec: ListSpec<ServiceRow, EntrustedServiceFilter>, state: ListState) {
  const sort = state.sort as EntrustedServiceSort | undefined;
  const variables = { ...pageOf(spec, state), filter: filterOf(spec, state), sort, asOf: state.asOf };
  return queryOptions({
    queryKey: [ALL, 'services', variables],
    queryFn: async ({ signal }) => (await ask(ServiceListDocument, variables, signal)).entrustedServices,
    placeholderData: keepPreviousData,
  });
}
