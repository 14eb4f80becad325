import { queryOptions } from '@tanstack/react-query';
import type { AdminUnitDetailQuery, AdminUnitFilter, AdminUnitListQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { AdminUnitDetailDocument, AdminUnitListDocument } from './documents';

export type AdminUnitRow = AdminUnitListQuery['adminUnits']['nodes'][number];
export type AdminUnit = NonNullable<AdminUnitDetailQuery['adminUnit']>;

export function adminUnitList(spec: ListSpec<AdminUnitRow, AdminUnitFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['units', 'list'],
    document: AdminUnitListDocument,
    page: ({ adminUnits }) => adminUnits,
    also: { everExisted: state.search.ever === '1' },
  });
}

export const adminUnitDetail = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['units', 'detail', id],
    queryFn: async ({ signal }) => {
      const { adminUnit } = await ask(AdminUnitDetailDocument, { id }, signal);
      return existing(adminUnit, 'ADMIN_UNIT_NOT_FOUND', missing);
    },
    staleTime: 300_000,
  });
