import type { Signer, TestServer } from '../../../platform/testing/src/test-server';

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
  unknownRows: number;
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

const BATCH = `id version status rowsRead dataRows created updated unchanged discrepancies rejected unknownRows sheets`;

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
): Promise<{ code: string; details?: unknown }> {
  const { version } = await batchOf(server, as, id);
  const mutation = `mutation ($input: DecideImport!) { ${act}(input: $input) { id } }`;
  const input = { id, expectedVersion: version, reason: 'Theo báo cáo của các xã' };
  const { errors } = await server.graphql(mutation, { input }, { as });
  const refusal = errors?.[0]?.extensions;
  return { code: refusal?.code ?? 'OK', details: refusal?.details };
}
