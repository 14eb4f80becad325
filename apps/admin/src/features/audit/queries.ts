import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AuditEntryFilter, AuditEntrySort, AuditListQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import type { Search } from '../../kit/search';
import { AuditListDocument } from './documents';

export type AuditRow = AuditListQuery['auditEntries']['nodes'][number];

/** The days of the address, both included, as one condition. */
export function onDays({ from, to }: Search): AuditEntryFilter {
  if (!from && !to) return {};
  return { at: { from: from && `${from}T00:00:00+07:00`, to: to && `${to}T23:59:59.999+07:00` } };
}

/** The trail, newest first. The days of the address are days in Vietnam, both included. */
export function auditList(spec: ListSpec<AuditRow, AuditEntryFilter>, state: ListState) {
  const variables = {
    ...pageOf(spec, state),
    filter: { ...filterOf(spec, state), ...onDays(state.search) },
    sort: state.sort as AuditEntrySort | undefined,
  };
  return queryOptions({
    queryKey: ['audit', 'list', variables],
    queryFn: async ({ signal }) => (await ask(AuditListDocument, variables, signal)).auditEntries,
    placeholderData: keepPreviousData,
  });
}
