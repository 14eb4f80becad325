import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';
import { batchOf, send } from '../../../platform/testing/src/import-door';
import { missedKinds, recall, report, score, type ScoredCell, type ScoredRow } from '../../../platform/testing/src/import-score';
import { dirtyFolder, truthOf } from '../../../platform/testing/src/score-form';

const DATA = process.env.REGISTER_TEST_DATA ?? '';
const FORM = 'bieu_01_danh_sach_htx.csv';
const WORKBOOK = 'bieu_tong_hop.xlsx';

interface Stored {
  row_no: number;
  kind: string;
  raw: (string | number | { date?: number; error?: string })[];
  content: Record<string, string | number> | null;
  cells: Record<string, { shown?: string; findings: { severity: string }[] }> | null;
}

if (!DATA)
  console.log('SKIPPED: REGISTER_TEST_DATA is not set; the score needs generated spreadsheets and their truth');

/** The whole way: sent through the door, staged, checked against units and the other rows; then scored. */
(DATA ? describe : describe.skip)('the list of co-ops, as the import leaves it, scored against the truth', () => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  let database: TestDatabase;
  let server: TestServer;
  let officer: Signer;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    const sql = `SELECT id FROM admin_unit WHERE full_name = 'Tỉnh Bắc Ninh' AND valid_to IS NULL`;
    officer = { role: 'PROVINCE_OFFICER', unitId: (await query<{ id: string }>(database.url, sql))[0]!.id };
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const dirty = (seed: number): string => dirtyFolder(DATA, folder, seed, ['--no-members']);

  const kindsOf = async (): Promise<Map<string, string>> => {
    const forms = `{ importForms { columns { key kind } } }`;
    interface Forms {
      importForms: { columns: { key: string; kind: string }[] }[];
    }
    const { data } = await server.graphql<Forms>(forms, {}, { as: officer });
    return new Map(data!.importForms.flatMap(({ columns }) => columns.map(({ key, kind }) => [key, kind] as const)));
  };

  /** The result as it stands in the database, and nothing else. */
  async function resultOf(id: string): Promise<ScoredRow[]> {
    const [{ sheets }, kinds] = await Promise.all([batchOf(server, officer, id), kindsOf()]);
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

  it.each([
    [20, FORM],
    [20, WORKBOOK],
    [21, FORM],
    [21, WORKBOOK],
    [22, FORM],
    [22, WORKBOOK],
  ])('seed %i, %s', async (seed, name) => {
    const place = dirty(seed);
    const { id } = await send(server, officer, new Uint8Array(readFileSync(join(place, name))), { name });
    const result = score(await resultOf(id), await truthOf(place, FORM));
    console.log(report(`seed ${seed} ${name}`, result).split('\n')[0]);
    expect(result.altered).toEqual([]);
    expect(result.rows.right).toBe(result.rows.total);
    expect([recall(result) >= 0.99, missedKinds(result)]).toEqual([true, []]);
    expect(result.clean.flagged).toBeLessThanOrEqual(result.clean.cells * 0.005);
  });
});

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
