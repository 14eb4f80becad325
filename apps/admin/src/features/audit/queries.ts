import { queryOptions } from '@tanstack/react-query';
import type { AuditEntryFilter, AuditListQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { betweenDays } from '../../kit/format';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { AuditActorsDocument, AuditListDocument } from './documents';

export type AuditRow = AuditListQuery['auditEntries']['nodes'][number];

/** The trail, newest first. The days of the address are days in Vietnam, both included. */
export function auditList(spec: ListSpec<AuditRow, AuditEntryFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['audit', 'list'],
    document: AuditListDocument,
    page: ({ auditEntries }) => auditEntries,
    filter: betweenDays(state.search),
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
