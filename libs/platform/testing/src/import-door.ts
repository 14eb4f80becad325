import { ImportJobs } from '@platform/import';
import type { Signer, TestServer } from './test-server';

/** The counts and state of a batch, as the console asks for them. */
export interface Batch {
  id: string;
  version: number;
  status: string;
  rowsRead: number;
  dataRows: number;
  created: number;
  updated: number;
  unchanged: number;
  discrepancies: number;
  rejected: number;
  undoneRows: number;
  unknownRows: number;
  problem: { code: string; details?: unknown } | null;
  mode: string | null;
  sheets: { index: number; name: string; layout: { columns: { index: number; key: string | null }[] } | null }[];
}

export interface Row {
  rowNo: number;
  outcome: string | null;
  content: Record<string, unknown>;
  cells: Record<string, { proposal?: string; findings: { kind: string }[] }>;
  findings: { kind: string }[];
  changes: Record<string, unknown> | null;
}

const BATCH = `id version form status rowsRead dataRows created updated unchanged discrepancies rejected undoneRows unknownRows sheets problem mode`;

/** Sends a file through the door as a person who signed in, or as nobody; `without` leaves out a header. */
export async function send(
  server: TestServer,
  as: Signer | null,
  file: string | Uint8Array<ArrayBuffer>,
  { name = 'danh sách.csv', without = '' } = {},
): Promise<{ status: number; id: string; code: string }> {
  const session = as ? await server.headersOf(as) : {};
  const headers = { ...session, 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) };
  const sent = Object.fromEntries(Object.entries(headers).filter(([header]) => header !== without));
  const answer = await fetch(`${server.url}/imports`, { method: 'POST', headers: sent, body: file });
  await work(server);
  return { status: answer.status, ...((await answer.json()) as { id: string; code: string }) };
}

export async function batchOf(server: TestServer, as: Signer, id: string): Promise<Batch> {
  const query = `query ($id: ID!) { importBatch(id: $id) { ${BATCH} } }`;
  const { data } = await server.graphql<{ importBatch: Batch }>(query, { id }, { as });
  return data!.importBatch;
}

/** The rows of figures of a batch, first to last. */
export async function rowsOf(server: TestServer, as: Signer, id: string): Promise<Row[]> {
  const query = `query ($id: ID!) { importBatch(id: $id) {
    rows(first: 100, filter: { kind: { eq: DATA } }) { nodes { rowNo outcome content cells findings changes } } } }`;
  const { data } = await server.graphql<{ importBatch: { rows: { nodes: Row[] } } }>(query, { id }, { as });
  return data!.importBatch.rows.nodes;
}

/** Applies or undoes; answers the code of the refusal, or `OK`. */
export async function decide(
  server: TestServer,
  as: Signer,
  act: 'applyImport' | 'undoImport',
  id: string,
  more: object = {},
): Promise<{ code: string; details?: unknown }> {
  const refused = await order(server, as, act, id, more);
  if (refused) return refused;
  await work(server);
  const { problem } = await batchOf(server, as, id);
  return problem ?? { code: 'OK' };
}

/** Orders an act and leaves the work to whoever comes; answers the refusal, if it was one. */
export async function order(
  server: TestServer,
  as: Signer,
  act: 'applyImport' | 'undoImport',
  id: string,
  more: object = {},
): Promise<{ code: string; details?: unknown } | null> {
  const { version } = await batchOf(server, as, id);
  const type = act === 'applyImport' ? 'ApplyImport' : 'UndoImport';
  const mutation = `mutation ($input: ${type}!) { ${act}(input: $input) { id } }`;
  const input = { id, expectedVersion: version, reason: 'Theo báo cáo của các xã', ...more };
  const { errors } = await server.graphql(mutation, { input }, { as });
  const refusal = errors?.[0]?.extensions;
  return refusal ? { code: refusal.code, details: refusal.details } : null;
}

/** Has the columns of a batch chosen, and the file read again. */
export async function choose(server: TestServer, as: Signer, id: string, columns: object[]): Promise<Batch> {
  const { version } = await batchOf(server, as, id);
  const map = `mutation ($input: MapImportColumns!) { mapImportColumns(input: $input) { id } }`;
  const { errors } = await server.graphql(map, { input: { id, expectedVersion: version, columns } }, { as });
  if (errors) throw new Error(JSON.stringify(errors));
  await work(server);
  return batchOf(server, as, id);
}

/** Does what the worker process would do, until nothing waits. */
export async function work(server: TestServer): Promise<void> {
  while ((await server.app.get(ImportJobs).workOnce()) > 0);
}
