import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';
import { send } from '../../../platform/testing/src/import-door';
import { missedKinds, recall, report, score } from '../../../platform/testing/src/import-score';
import { stagedRows } from '../../../platform/testing/src/score-batch';
import { LONG } from '../../../platform/testing/src/long-run';
import { dirtyFolder, truthOf } from '../../../platform/testing/src/score-form';

const DATA = process.env.REGISTER_TEST_DATA ?? '';
const FORM = 'bieu_01_danh_sach_htx.csv';
const WORKBOOK = 'bieu_tong_hop.xlsx';

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

  // Other seeds are the pure score's; here they are asked of the long run only.
  it.each((LONG ? [20, 21, 22] : [20]).flatMap((seed) => [[seed, FORM] as const, [seed, WORKBOOK] as const]))('seed %i, %s', async (seed, name) => {
    const place = dirty(seed);
    const { id } = await send(server, officer, new Uint8Array(readFileSync(join(place, name))), { name });
    const result = score(await stagedRows(server, database, officer, id), await truthOf(place, FORM));
    console.log(report(`seed ${seed} ${name}`, result).split('\n')[0]);
    expect(result.altered).toEqual([]);
    expect(result.rows.right).toBe(result.rows.total);
    expect([recall(result) >= 0.99, missedKinds(result)]).toEqual([true, []]);
    expect(result.clean.flagged).toBeLessThanOrEqual(result.clean.cells * 0.005);
  });
});
