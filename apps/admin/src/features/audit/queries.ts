import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AuditEntryFilter, AuditEntrySort, AuditListQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { betweenDays } from '../../kit/format';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import { AuditActorsDocument, AuditListDocument } from './documents';

export type AuditRow = AuditListQuery['auditEntries']['nodes'][number];

/** The trail, newest first. The days of the address are days in Vietnam, both included. */
export function auditList(spec: ListSpec<AuditRow, AuditEntryFilter>, state: ListState) {
  const variables = {
    ...pageOf(spec, state),
    filter: { ...filterOf(spec, state), ...betweenDays(state.search) },
    sort: state.sort as AuditEntrySort | undefined,
  };
  return queryOptions({
    queryKey: ['audit', 'list', variables],
    queryFn: async ({ signal }) => (await ask(AuditListDocument, variables, signal)).auditEntries,
    placeholderData: keepPreviousData,
  });
}

/** People by name, for the choice of whose doings are shown. */
export const auditActors = queryOptions({
  queryKey: ['users', 'audit-actors'],
  queryFn: async ({ signal }) => {
    const { nodes } = (await ask(AuditActorsDocument, {}, signal)).userAccounts;
    const named = nodes.map(({ id, displayName }) => ({ value: String(id), label: displayName }));
    return named.sort((one, other) => one.label.localeCompare(other.label, 'vi'));
  },
  staleTime: 300_000,
});
