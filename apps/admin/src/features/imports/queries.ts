import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import type {
  ImportBatchFilter,
  ImportBatchQuery,
  ImportColumnChoice,
  ImportListQuery,
  ImportRowFilter,
  ImportStatus,
  TypedDocumentString,
} from '../../graphql/graphql';
import { ask, upload } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import {
  CancelImportDocument,
  HeldCellsDocument,
  ImportBatchDocument,
  ImportFormsDocument,
  ImportListDocument,
  ImportRowsDocument,
  MapImportColumnsDocument,
  SameFileDocument,
} from './documents';
import { heldCount, type ImportRow } from './sheets';

export type BatchRow = ImportListQuery['importBatches']['nodes'][number];
export type Batch = NonNullable<ImportBatchQuery['importBatch']>;

export function importList(spec: ListSpec<BatchRow, ImportBatchFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['imports', 'list'],
    document: ImportListDocument,
    page: ({ importBatches }) => importBatches,
  });
}

/** States in which the server works on a batch: its page asks again until that is over. */
export const WORKING: readonly ImportStatus[] = ['READING', 'CHECKING', 'APPLYING', 'UNDOING'];
const ASK_AGAIN_MS = 700;

export const importBatch = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['imports', 'batch', id],
    queryFn: async ({ signal }) => {
      const { importBatch: found } = await ask(ImportBatchDocument, { id }, signal);
      return existing(found, 'IMPORT_NOT_FOUND', missing);
    },
    refetchInterval: ({ state }) => (state.data && WORKING.includes(state.data.status) ? ASK_AGAIN_MS : false),
  });

/** Rows of one batch; the rows of figures unless the address asks for another kind. */
export function importRows(id: string, spec: ListSpec<ImportRow, ImportRowFilter>, state: ListState, missing: string) {
  const kinds: ImportRowFilter = state.values('kind').length > 0 ? {} : { kind: { eq: 'DATA' } };
  const variables = { id, ...pageOf(spec, state), filter: { ...kinds, ...filterOf(spec, state) } };
  return queryOptions({
    queryKey: ['imports', 'rows', variables],
    queryFn: async ({ signal }) => {
      const { importBatch: found } = await ask(ImportRowsDocument, variables, signal);
      return existing(found?.rows, 'IMPORT_NOT_FOUND', missing);
    },
    placeholderData: keepPreviousData,
  });
}

/** Pages of 100 rows that are counted before the answer is "more than". */
const COUNTED_PAGES = 30;

/** Cells of the rows to be written that store nothing because their proposal was not accepted; each has a warning. */
export const heldCells = ({ id, version }: Batch, missing: string) =>
  queryOptions({
    queryKey: ['imports', 'held', id, version],
    queryFn: async ({ signal }) => {
      const filter: ImportRowFilter = {
        kind: { eq: 'DATA' },
        warnings: { min: 1 },
        outcome: { in: ['CREATE', 'UPDATE', 'UNCHANGED', 'DISCREPANCY'] },
      };
      let held = 0;
      let after: string | undefined;
      for (let at = 0; at < COUNTED_PAGES; at += 1) {
        const { importBatch: found } = await ask(HeldCellsDocument, { id, after, filter }, signal);
        const { nodes, pageInfo } = existing(found?.rows, 'IMPORT_NOT_FOUND', missing);
        held += nodes.reduce((sum, row) => sum + heldCount(row), 0);
        if (!pageInfo.hasNextPage) return { held, complete: true };
        after = pageInfo.endCursor ?? undefined;
      }
      return { held, complete: false };
    },
  });

/** How many rows of a batch were written into the register. */
export const writtenRows = ({ created, updated, discrepancies }: Batch): number => created + updated + discrepancies;

/** Other imports of the very same file that stand in the register. */
export const sameFile = ({ id, fileHash }: Batch) =>
  queryOptions({
    queryKey: ['imports', 'same', id, fileHash],
    queryFn: async ({ signal }) => {
      const { nodes } = (await ask(SameFileDocument, { fileHash }, signal)).importBatches;
      return nodes.filter((one) => one.id !== id);
    },
  });

export const importForms = queryOptions({
  queryKey: ['imports', 'forms'],
  queryFn: async ({ signal }) => (await ask(ImportFormsDocument, {}, signal)).importForms,
  staleTime: Infinity,
});

/** Sends a file and answers the id of the batch that is being read. */
export async function receiveFile(client: QueryClient, file: File): Promise<string> {
  const { id } = await upload<{ id: string }>('/imports', file);
  await client.invalidateQueries({ queryKey: ['imports'] });
  return id;
}

/** Has the whole file read again. What the pages know of it is stale afterwards: the caller asks anew. */
export async function mapColumns({ id, version }: Batch, columns: ImportColumnChoice[]): Promise<void> {
  await ask(MapImportColumnsDocument, { input: { id, expectedVersion: version, columns } });
}

type Decision = { id: string; expectedVersion: number; reason: string };

/** Orders a batch to be applied or undone; the page follows the work until it is done. */
export async function decideImport<Result, More extends object>(
  client: QueryClient,
  document: TypedDocumentString<Result, { input: Decision & More }>,
  { id, version: expectedVersion }: Batch,
  reason: string,
  more: More,
): Promise<void> {
  await ask(document, { input: { id, expectedVersion, reason, ...more } });
  await client.invalidateQueries({ queryKey: ['imports'] });
}

export async function cancelImport(client: QueryClient, { id }: Batch): Promise<void> {
  await ask(CancelImportDocument, { id });
  await client.invalidateQueries({ queryKey: ['imports'] });
}
