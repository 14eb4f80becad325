import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { batchOf, decide, rowsOf, send } from '../../../libs/platform/testing/src/import-door';
import { type Signer, startTestServer, type TestServer } from '../../../libs/platform/testing/src/test-server';

const RURAL = [
  'DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI',
  'STT;Tên xã;Mức đạt;Số QĐ;Ngày QĐ;Cơ quan ban hành',
  'I;HUYỆN LỤC NGẠN;;;;',
  '1;Xã Đồng Cốc;NTM;12/QĐ-UBND;05/03/2019;UBND tỉnh Bắc Giang',
  '2;Đồng Cốc;NTM nâng cao;77/QĐ-UBND;06/04/2022;UBND tỉnh Bắc Giang',
];
const PEOPLE = [
  'DÂN SỐ TRUNG BÌNH THEO XÃ',
  'STT;Xã, phường;Dân số 2022;Dân số 2023;Thu nhập bình quân đầu người 2023 (triệu đồng)',
  'I;HUYỆN LỤC NGẠN;;;',
  '1;Xã Đồng Cốc;7.812;7.901;48,5',
];
const TECHNOLOGY = [
  'DANH SÁCH HỢP TÁC XÃ ỨNG DỤNG CÔNG NGHỆ',
  'STT;Tên HTX;MST;Công nghệ ứng dụng;Minh chứng;Ngày kiểm tra;Cơ quan kiểm tra',
  '1;Hợp tác xã Vải Một;2480114128;Chữ ký số;Chứng thư số còn hạn;05/03/2026;Phòng Kinh tế',
  '2;Hợp tác xã Vải Một;2480114128;Hóa đơn điện tử;Tra cứu trên cổng;05/03/2026;Phòng Kinh tế',
];

/** The smaller forms, one story for all: in, again, taken back; and what each refuses of its own. */
describe('lists of communes, figures of others and technology', () => {
  let database: TestDatabase;
  let server: TestServer;
  let officer: Signer;

  const count = async (table: string): Promise<number> =>
    (await query<{ n: number }>(database.url, `SELECT count(*)::int AS n FROM ${table}`))[0]!.n;
  const receive = async (lines: readonly string[], name = 'a.csv'): Promise<string> => {
    const { status, id } = await send(server, officer, lines.join('\r\n'), { name });
    expect(status).toBe(201);
    return id;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    const sql = `SELECT id FROM admin_unit WHERE full_name = 'Tỉnh Bắc Ninh' AND valid_to IS NULL`;
    officer = { role: 'PROVINCE_OFFICER', unitId: (await query<{ id: string }>(database.url, sql))[0]!.id };
    const list = [
      'DANH SÁCH HỢP TÁC XÃ;;;;;',
      'STT;Tên HTX;Mã số HTX;Xã, phường;Ngày thành lập;Vốn điều lệ',
      'I;HUYỆN LỤC NGẠN;;;;',
      '1;Hợp tác xã Vải Một;2480114128;Xã Đồng Cốc;05/03/2019;1.200.000.000',
    ];
    await decide(server, officer, 'applyImport', await receive(list));
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it.each([
    ['NEW_RURAL_LIST', RURAL, 'new_rural_recognition', 2, 2],
    ['OUTSIDE_LIST', PEOPLE, 'outside_value', 1, 3],
    ['TECHNOLOGY_LIST', TECHNOLOGY, 'technology_adoption', 2, 2],
  ])('%s comes in, changes nothing again, and goes out as it came', async (form, lines, table, rows, records) => {
    const id = await receive(lines);
    expect(await batchOf(server, officer, id)).toMatchObject({ form, created: rows, rejected: 0, unknownRows: 0 });
    expect(await decide(server, officer, 'applyImport', id)).toEqual({ code: 'OK' });
    expect(await count(table)).toBe(records);
    const again = await receive([...lines.slice(0, lines.length - rows), ...lines.slice(-rows).reverse()], 'khác.csv');
    expect(await batchOf(server, officer, again)).toMatchObject({ created: 0, updated: 0, rejected: 0, unchanged: rows });
    expect(await decide(server, officer, 'undoImport', id)).toEqual({ code: 'OK' });
    expect(await count(table)).toBe(0);
  });

  it('recognises the commune that stood there on the day of the decision', async () => {
    await decide(server, officer, 'applyImport', await receive(RURAL));
    const held = await query(
      database.url,
      `SELECT u.full_name AS name, r.level, r.valid_from::text AS "from", u.valid_from <= r.valid_from AND (u.valid_to IS NULL OR u.valid_to > r.valid_from) AS existed
       FROM new_rural_recognition r JOIN admin_unit u ON u.id = r.unit_id ORDER BY r.valid_from`,
    );
    expect(held).toEqual([
      { name: 'Xã Đồng Cốc', level: 'STANDARD', from: '2019-03-05', existed: true },
      { name: 'Xã Đồng Cốc', level: 'ADVANCED', from: '2022-04-06', existed: true },
    ]);
    const other = RURAL[3]!.replace('12/QĐ-UBND', '99/QĐ-UBND');
    const year = RURAL[4]!.replace('06/04/2022', '2022').replace('nâng cao', 'kiểu mẫu');
    const rows = await rowsOf(server, officer, await receive([...RURAL.slice(0, 3), other, year]));
    expect(rows.map(({ outcome }) => outcome)).toEqual(['REJECTED', 'REJECTED']);
    expect(rows[0]?.cells.decisionNumber?.findings).toMatchObject([{ kind: 'recognised_already' }]);
    expect(rows[1]?.cells.decisionOn?.findings).toMatchObject([{ kind: 'date_year_only' }, { kind: 'decision_day' }]);
  });

  it('changes a figure the new table states otherwise, refuses the running year, and gives the old one back', async () => {
    const first = await receive(PEOPLE);
    await decide(server, officer, 'applyImport', first);
    const changed = await receive(PEOPLE.map((line) => line.replace('7.901', '7.950')));
    expect(await batchOf(server, officer, changed)).toMatchObject({ updated: 1 });
    await decide(server, officer, 'applyImport', changed);
    const of2023 = (): Promise<object[]> =>
      query(database.url, `SELECT value::text AS value FROM outside_value v JOIN outside_series s ON s.id = v.series_id WHERE s.code = 'POPULATION' AND year = 2023`);
    expect(await of2023()).toEqual([{ value: '7950' }]);
    expect(await decide(server, officer, 'undoImport', changed)).toEqual({ code: 'OK' });
    expect(await of2023()).toEqual([{ value: '7901' }]);
    const [row] = await rowsOf(server, officer, await receive(PEOPLE.map((line) => line.replace('Dân số 2023', 'Dân số 2099'))));
    expect(row).toMatchObject({ outcome: 'REJECTED', cells: { population2: { findings: [{ kind: 'year_running' }] } } });
    expect(await decide(server, officer, 'undoImport', first)).toEqual({ code: 'OK' });
    expect(await of2023()).toEqual([]);
  });

  it('leaves technology to a second officer, and is not taken back once he has spoken', async () => {
    const id = await receive(TECHNOLOGY);
    await decide(server, officer, 'applyImport', id);
    const [adoption] = await query<{ id: string; version: number }>(
      database.url,
      'SELECT id, version FROM technology_adoption ORDER BY id LIMIT 1',
    );
    const verify = 'mutation ($input: VerifyTechnology!) { verifyTechnology(input: $input) { id } }';
    const input = { id: adoption!.id, expectedVersion: adoption!.version, confirmed: true, verifiedOn: '2026-04-01', reason: 'Đã xem' };
    const own = await server.graphql(verify, { input }, { as: officer });
    expect(own.errors?.[0]?.extensions.code).toBe('TECHNOLOGY_FOUR_EYES');
    expect((await server.graphql(verify, { input }, { as: { ...officer, role: 'SECTOR_OFFICER' } })).errors).toBeUndefined();
    expect(await decide(server, officer, 'undoImport', id)).toMatchObject({ code: 'IMPORT_CHANGED_SINCE', details: { count: 1 } });
    const unknown = TECHNOLOGY.map((line) => line.replace('Chữ ký số', 'Lò phản ứng'));
    expect((await rowsOf(server, officer, await receive(unknown)))[0]).toMatchObject({
      outcome: 'REJECTED',
      cells: { item: { findings: [{ kind: 'lookup_unknown' }] } },
    });
  });
});
