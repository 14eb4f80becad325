import type {
  EnterpriseHoldingFilter,
  EntrustedServiceFilter,
  EstablishmentFilter,
  EstablishmentListQuery,
  HoldingListQuery,
  ServiceListQuery,
} from '../../graphql/graphql';
import { listQuery } from '../../kit/list-query';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { EstablishmentListDocument, HoldingListDocument, ServiceListDocument } from './documents';

export type BranchRow = EstablishmentListQuery['establishments']['nodes'][number];
export type HoldingRow = HoldingListQuery['enterpriseHoldings']['nodes'][number];
export type ServiceRow = ServiceListQuery['entrustedServices']['nodes'][number];

/* The same words as the tabs use, so that an act on a tab has the lists asked anew. */
const ALL = 'establishments';

export function branchList(spec: ListSpec<BranchRow, EstablishmentFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: [ALL, 'branches'],
    document: EstablishmentListDocument,
    page: ({ establishments }) => establishments,
  });
}

export function holdingList(spec: ListSpec<HoldingRow, EnterpriseHoldingFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: [ALL, 'holdings'],
    document: HoldingListDocument,
    page: ({ enterpriseHoldings }) => enterpriseHoldings,
  });
}

export function serviceList(spec: ListSpec<ServiceRow, EntrustedServiceFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: [ALL, 'services'],
    document: ServiceListDocument,
    page: ({ entrustedServices }) => entrustedServices,
  });
}
