import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ExportEntryFilter, ExportEntrySort, ExportListQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { betweenDays } from '../../kit/format';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import { ExportListDocument } from './documents';

export type ExportRow = ExportListQuery['exportEntries']['nodes'][number];

/** What left the register as a file, newest first. */
export function exportList(spec: ListSpec<ExportRow, ExportEntryFilter>, state: ListState) {
  const variables = {
    ...pageOf(spec, state),
    filter: { ...filterOf(spec, state), ...betweenDays(state.search) },
    sort: state.sort as ExportEntrySort | undefined,
  };
  return queryOptions({
    queryKey: ['exports', 'list', variables],
    queryFn: async ({ signal }) => (await ask(ExportListDocument, variables, signal)).exportEntries,
    placeholderData: keepPreviousData,
  });
}
