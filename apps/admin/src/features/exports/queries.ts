import type { ExportEntryFilter, ExportListQuery } from '../../graphql/graphql';
import { listQuery } from '../../kit/list-query';
import { betweenDays } from '../../kit/format';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { ExportListDocument } from './documents';

export type ExportRow = ExportListQuery['exportEntries']['nodes'][number];

/** What left the register as a file, newest first. */
export function exportList(spec: ListSpec<ExportRow, ExportEntryFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['exports', 'list'],
    document: ExportListDocument,
    page: ({ exportEntries }) => exportEntries,
    filter: betweenDays(state.search),
  });
}
