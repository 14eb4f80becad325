import {
  createTestDatabase,
  query,
  stateOrganisations,
  type StatedOrganisation,
  type TestDatabase,
} from '@platform/testing';
import { openWorkbook, type SheetRow } from '@platform/spreadsheet';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';
import { batchOf, rowsOf, send } from '../../../platform/testing/src/import-door';

const FORMATS = ['xlsx', 'csv'] as const;
const NAMES = ['Vải thiều', 'Rau an toàn', 'Gốm sứ', 'Ổi', 'Áo dài', 'TM&DV', 'nn'];
/** A name as the register may hold it: normal spaces, nothing invisible, whatever sign in front. */
const anyName = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', '＝', '＋', '－', '＠', "'", "'=", '=cmd|', '"', 'HTX ', 'Tổ hợp tác '),
    fc.string({
      unit: fc.constantFrom(...'aăâ bcdđ eêghiklmnoôơpqrstuưvxyộấỹ0123456789=+-@;,"\'&<>_x()!%|'),
      maxLength: 24,
    }),
    fc.constantFrom(...NAMES),
  )
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim());
/* As many as the time of the tests allows; 5,000 of them pass as well, and so do 5,000 texts in the files alone. */
const NAMED = 400;

describe('the list of organisations as a file', () => {
  let database: TestDatabase;
  let server: TestServer;
  let officer: Signer;
  let commune: Signer;
  const folder = mkdtempSync(join(tmpdir(), 'export-'));

  const unit = async (name: string): Promise<string> => {
    const sql = `SELECT id FROM admin_unit WHERE full_name = $1 AND valid_to IS NULL AND (province_id = id OR province_id IN
      (SELECT id FROM admin_unit WHERE full_name = 'Tỉnh Bắc Ninh' AND valid_to IS NULL))`;
    return (await query<{ id: string }>(database.url, sql, [name]))[0]!.id;
  };
  const get = async (path: string, as: Signer | null = officer): Promise<Response> =>
    fetch(`${server.url}/export/${path}`, { headers: as ? await server.headersOf(as) : {} });
  const rowsIn = async (bytes: Uint8Array, name: string): Promise<SheetRow[]> => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const book = await openWorkbook(path, name);
    try {
      const rows: SheetRow[] = [];
      for await (const row of book.sheets[0]!.rows()) rows.push(row);
      return rows;
    } finally {
      book.close();
    }
  };
  const rowsOfFile = async (path: string, as: Signer = officer): Promise<SheetRow[]> => {
    const answer = await get(path, as);
    expect([answer.status, path]).toEqual([200, path]);
    return rowsIn(new Uint8Array(await answer.arrayBuffer()), path.split('?')[0]!.replace('/', '-'));
  };
  const dataOf = (rows: readonly SheetRow[]) =>
    rows.filter(({ cells }) => typeof cells[0] === 'number' || /^\d+$/.test(String(cells[0])));
  const ledger = () =>
    query<Record<string, unknown>>(
      database.url,
      'SELECT step, actor_name, list, format, total, rows, question FROM export_entry ORDER BY id',
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    officer = { role: 'PROVINCE_OFFICER', unitId: await unit('Tỉnh Bắc Ninh') };
    commune = { role: 'COMMUNE_OFFICER', unitId: await unit('Xã Lục Ngạn') };
    const place = { unit: 'Xã Tân Mộc', province: 'Tỉnh Bắc Giang' };
    const told: StatedOrganisation[] = [
      { ...place, name: '-HTX("A")', code: '0100000015', charterCapital: '1200000000', officialMemberCount: 12 },
      { ...place, name: '＋HTX Bình', charterCapital: '999999999999999999', registryStatus: 'ACTIVE' },
      { unit: 'Xã Phượng Sơn', province: 'Thành phố Hà Nội', name: 'HTX ngoài tỉnh' },
      {
        unit: 'Phường Đình Bảng',
        province: 'Tỉnh Bắc Ninh',
        name: 'HTX Đình Bảng',
        code: '2400000018',
        kind: 'COOPERATIVE_GROUP',
      },
    ];
    await stateOrganisations(database.url, told);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.close();
    await database.drop();
  });

  it('says what it is, in whose rights and how many rows; its cells have their kinds', async () => {
    const rows = await rowsOfFile('organisations.xlsx');
    expect(rows[0]?.cells[0]).toBe('DANH SÁCH TỔ CHỨC KINH TẾ TẬP THỂ');
    expect(rows[1]?.cells[0]).toBe('Điều kiện: tất cả');
    expect(rows[3]?.cells[0]).toMatch(
      /^Xuất lúc \d\d\/\d\d\/\d{4} \d\d:\d\d, người xuất: Kiểm thử \w+; tổng số 3 dòng$/,
    );
    const header = rows[4]!.cells.map(String);
    expect(header.slice(0, 6)).toEqual(['STT', 'Tên tổ chức', 'Mã số', 'Thôn, số nhà', 'Xã, phường', 'Mã xã, phường']);
    const at = (name: string) => header.indexOf(name);
    const [first, second] = ['-HTX("A")', '＋HTX Bình'].map(
      (name) => rows.find(({ cells }) => cells[1] === name)!.cells,
    );
    expect(first![at('Mã số')]).toBe('0100000015');
    expect(first![at('Vốn điều lệ (đồng)')]).toBe(1_200_000_000);
    expect(first![at('Loại hình')]).toBe('Hợp tác xã');
    expect(second![at('Vốn điều lệ (đồng)')]).toBe('999999999999999999');
    expect(dataOf(rows)).toHaveLength(3);
  });

  it('answers the same filter, order, search, day and columns as the list', async () => {
    const filter = encodeURIComponent(
      JSON.stringify({ kind: { in: ['COOPERATIVE'] }, province: { eq: officer.unitId } }),
    );
    const sort = encodeURIComponent(JSON.stringify({ field: 'name', direction: 'DESC' }));
    const rows = await rowsOfFile(`organisations.csv?filter=${filter}&sort=${sort}&columns=name,commune.fullName`);
    expect(rows[1]?.cells[0]).toBe(
      'Điều kiện: Loại hình: Hợp tác xã; Tỉnh: Tỉnh Bắc Ninh; Sắp xếp theo: Tên, giảm dần',
    );
    expect(rows[4]?.cells).toEqual(['STT', 'Tên tổ chức', 'Xã, phường']);
    expect(dataOf(rows).map(({ cells }) => [cells[0], cells[1]])).toEqual([
      ['1', '＋HTX Bình'],
      ['2', '-HTX("A")'],
    ]);
    expect(dataOf(await rowsOfFile(`organisations.csv?search=${encodeURIComponent('đình bảng')}`))).toHaveLength(1);
    const then = await rowsOfFile('organisations.csv?asOf=2025-03-01&columns=name,commune');
    expect(then[2]?.cells[0]).toBe('Số liệu đến ngày 01/03/2025');
    expect(dataOf(then).map(({ cells }) => cells[2])).toContain('Xã Tân Mộc');
    const total = await server.graphql<{ organisations: { totalCount: number } }>(
      `{ organisations(first: 1, filter: { kind: { in: [COOPERATIVE] } }) { totalCount } }`,
      {},
      { as: officer },
    );
    const only = encodeURIComponent(JSON.stringify({ kind: { in: ['COOPERATIVE'] } }));
    expect(dataOf(await rowsOfFile(`organisations.csv?filter=${only}`))).toHaveLength(
      total.data!.organisations.totalCount,
    );
  });

  it('lets out what the caller may see and no more', async () => {
    expect((await get('organisations.csv', null)).status).toBe(401);
    const admin: Signer = { role: 'SYSTEM_ADMIN', unitId: officer.unitId };
    expect((await get('organisations.csv', admin)).status).toBe(403);
    expect((await get('auditEntries.csv', commune)).status).toBe(403);
    expect(dataOf(await rowsOfFile('organisations.csv', commune))).toHaveLength(0);
    const [foreign] = await query<{ id: string }>(
      database.url,
      `SELECT id FROM organisation WHERE name = 'HTX ngoài tỉnh'`,
    );
    expect((await get(`organisations/${foreign!.id}.xlsx`)).status).toBe(404);
    const named = encodeURIComponent(JSON.stringify({ id: { eq: foreign!.id } }));
    expect(dataOf(await rowsOfFile(`organisations.xlsx?filter=${named}`))).toHaveLength(0);
  });

  it.each([
    ['nothing.csv', 404, 'EXPORT_LIST_UNKNOWN'],
    ['me.csv', 404, 'EXPORT_LIST_UNKNOWN'],
    ['organisations.pdf', 422, 'EXPORT_FORMAT'],
    ['organisations.csv?columns=nameKey', 422, 'EXPORT_COLUMN'],
    ['organisations.csv?columns=officers', 422, 'EXPORT_COLUMN'],
    ['organisations.csv?filter=%7B', 422, 'EXPORT_ARGUMENT'],
    ['organisations.csv?filter=%7B%22nameKey%22:%7B%22eq%22:%22a%22%7D%7D', 422, 'EXPORT_ARGUMENT'],
    ['organisations.csv?asOf=2025-02-30', 422, 'EXPORT_ARGUMENT'],
    ['organisations.csv?first=1', 422, 'EXPORT_ARGUMENT'],
  ])('refuses %s', async (path, status, code) => {
    const answer = await get(path);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
  });

  it('is one record too, and a page to print', async () => {
    const [one] = await query<{ id: string }>(database.url, `SELECT id FROM organisation WHERE code = '0100000015'`);
    const rows = await rowsOfFile(`organisations/${one!.id}.xlsx`);
    expect(rows.find(({ cells }) => cells[0] === 'Vốn điều lệ (đồng)')?.cells[1]).toBe(1_200_000_000);
    expect(rows.map(({ cells }) => cells[0])).toContain('Cơ quan quản lý ghi gì, theo thời gian (1 dòng)');
    const printed = await (await get(`organisations/${one!.id}.html`)).text();
    expect(printed.match(/<table>/g)!.length).toBeGreaterThan(1);
    expect(printed.match(/<table>/g)).toHaveLength(printed.match(/<\/table>/g)!.length);
    const page = await get('organisations.html');
    expect(page.headers.get('content-security-policy')).toContain(`default-src 'none'`);
    const text = await page.text();
    expect(text).toContain('<td>-HTX(&quot;A&quot;)</td>');
    expect(text).toMatch(/<thead>.*Tên tổ chức.*<\/thead>/);
  });

  it('is in the ledger: who, what, under which conditions, how many rows, also when nobody waited for the end', async () => {
    await query(
      database.url,
      'ALTER TABLE export_entry DISABLE TRIGGER USER; DELETE FROM export_entry; ALTER TABLE export_entry ENABLE TRIGGER USER',
    );
    await rowsOfFile('organisations.csv?columns=name');
    expect(await ledger()).toMatchObject([
      { step: 'BEGUN', list: 'organisations', format: 'csv', total: 3, rows: 0, question: { columns: ['name'] } },
      { step: 'DONE', actor_name: expect.stringMatching(/^Kiểm thử/) as string, total: 3, rows: 3 },
    ]);
    await expect(query(database.url, 'UPDATE export_entry SET rows = 0')).rejects.toThrow();
  });

  it.each(FORMATS)('exported as .%s and sent in again changes nothing', async (format) => {
    const answer = await get(`organisations.${format}`);
    const { status, id, code } = await send(server, officer, new Uint8Array(await answer.arrayBuffer()), {
      name: `a.${format}`,
    });
    expect([status, code]).toEqual([201, undefined]);
    const batch = await batchOf(server, officer, id);
    expect(await changesOf(id)).toEqual([]);
    expect(batch).toMatchObject({ dataRows: 3, created: 0, updated: 0, discrepancies: 0, rejected: 0, unchanged: 3 });
  });

  const changesOf = async (id: string) =>
    (await rowsOf(server, officer, id))
      .filter(({ outcome }) => outcome !== 'UNCHANGED')
      .map(({ outcome, changes, findings, content }) => ({ outcome, changes, findings, name: content['name'] }));

  it(`holds for ${NAMED} names of any kind: they come back as they were, and nothing changes`, async () => {
    const names = fc.sample(anyName, { numRuns: NAMED, seed: 20261124 });
    const place = { unit: 'Phường Đình Bảng', province: 'Tỉnh Bắc Ninh' };
    await stateOrganisations(
      database.url,
      names.map((name, n) => ({ ...place, name, code: n % 2 ? soundCode(n) : undefined, kind: 'COOPERATIVE' })),
    );
    const filter = encodeURIComponent(JSON.stringify({ province: { eq: officer.unitId } }));
    for (const format of FORMATS) {
      const file = new Uint8Array(await (await get(`organisations.${format}?filter=${filter}`)).arrayBuffer());
      const written = dataOf(await rowsIn(file, `names.${format}`)).map(({ cells }) => String(cells[1]));
      const held = await query<{ name: string }>(database.url, `SELECT name FROM organisation WHERE province_id = $1`, [
        officer.unitId,
      ]);
      expect(written.sort()).toEqual(held.map(({ name }) => name).sort());
      const { id } = await send(server, officer, file, { name: `names.${format}` });
      expect(await batchOf(server, officer, id)).toMatchObject({ created: 0, updated: 0, discrepancies: 0 });
    }
  }, 60_000);
});

/** A code whose tenth digit agrees with the nine before it, beginning with zeros. */
function soundCode(n: number): string {
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
  for (let body = 1_000_000 + n * 11; ; body += 1) {
    const digits = String(body).padStart(9, '0');
    const rest = weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;
    if (rest !== 0) return `${digits}${10 - rest}`.slice(0, 10);
  }
}
