import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AdminUnitDetailQuery, AdminUnitFilter, AdminUnitListQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import { AdminUnitDetailDocument, AdminUnitListDocument } from './documents';

export type AdminUnitRow = AdminUnitListQuery['adminUnits']['nodes'][number];
export type AdminUnit = NonNullable<AdminUnitDetailQuery['adminUnit']>;

export function adminUnitList(spec: ListSpec<AdminUnitRow, AdminUnitFilter>, state: ListState) {
  const variables = {
    ...pageOf(spec, state),
    filter: filterOf(spec, state),
    search: state.text,
    asOf: state.asOf,
    everExisted: state.search.ever === '1',
  };
  return queryOptions({
    queryKey: ['units', 'list', variables],
    queryFn: async ({ signal }) => (await ask(AdminUnitListDocument, variables, signal)).adminUnits,
    placeholderData: keepPreviousData,
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
