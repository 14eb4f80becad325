import { batchOf } from './import-door';
import type { ScoredCell, ScoredRow } from './import-score';
import { query, type TestDatabase } from './database';
import type { Signer, TestServer } from './test-server';

interface Stored {
  row_no: number;
  kind: string;
  raw: (string | number | { date?: number; error?: string })[];
  content: Record<string, string | number> | null;
  cells: Record<string, { shown?: string; findings: { severity: string }[] }> | null;
}

/** What an import has made of a file as it stands in the database, and nothing else: for scoring against the truth. */
export async function stagedRows(server: TestServer, database: TestDatabase, as: Signer, id: string): Promise<ScoredRow[]> {
  const [{ sheets }, kinds] = await Promise.all([batchOf(server, as, id), kindsOf(server, as)]);
  const columns = sheets.flatMap(({ layout }) => layout?.columns ?? []);
  const rows = await query<Stored>(
    database.url,
    'SELECT row_no, kind, raw, content, cells FROM import_row WHERE batch_id = $1',
    [id],
  );
  return rows.map(({ row_no: no, kind, raw, content, cells }) => ({
    no,
    kind,
    cells: new Map(columns.flatMap(({ index, key }) => scored(index, key, kinds, { raw, content, cells }))),
  }));
}

async function kindsOf(server: TestServer, as: Signer): Promise<Map<string, string>> {
  const forms = `{ importForms { columns { key kind } } }`;
  interface Forms {
    importForms: { columns: { key: string; kind: string }[] }[];
  }
  const { data } = await server.graphql<Forms>(forms, {}, { as });
  return new Map(data!.importForms.flatMap(({ columns }) => columns.map(({ key, kind }) => [key, kind] as const)));
}

function scored(
  index: number,
  key: string | null,
  kinds: ReadonlyMap<string, string>,
  { raw, content, cells }: Pick<Stored, 'raw' | 'content' | 'cells'>,
): [number, ScoredCell][] {
  const kind = key ? kinds.get(key) : undefined;
  if (!key || !kind || kind === 'ORDINAL' || !content) return [];
  const cell = raw[index] ?? '';
  const text = typeof cell === 'object' ? String(cell.date ?? cell.error) : String(cell);
  const { shown = null, findings = [] } = cells?.[key] ?? {};
  return [[index + 1, { kind, raw: text, value: content[key] ?? null, shown, findings }]];
}
