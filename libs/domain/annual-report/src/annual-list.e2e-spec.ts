import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { batchOf, decide, rowsOf, send } from '../../../platform/testing/src/import-door';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';

const HEADER = 'STT;Tên HTX;MST;Năm;Doanh thu;DT với thành viên;DT bên ngoài;LN;Số LĐ;Trình độ Giám đốc;Xếp loại';
const ONE = '1;Hợp tác xã Vải Một;2480114128;2024;1.200.000.000;200.000.000;1.000.000.000;-5.000.000;31;Đại học;Khá';
const NEXT = '2;HTX Vải Một;2480114128;2025;4,2 tỷ;;;100 triệu;35;ĐH;Tốt';
const TWO = '3;Hợp tác xã Vải Hai;;2024;900.000.000;;;50.000.000;12;Sơ cấp;Trung bình';
const file = (...rows: string[]): string =>
  ['TỔNG HỢP SỐ LIỆU NĂM CỦA HỢP TÁC XÃ', '(đơn vị tính: đồng)', HEADER, ...rows].join('\r\n');

describe('a table of the figures of a year', () => {
  let database: TestDatabase;
  let server: TestServer;
  let officer: Signer;

  const receive = async (text: string): Promise<string> => {
    const { status, id } = await send(server, officer, text);
    expect(status).toBe(201);
    return id;
  };
  const figures = (): Promise<object[]> =>
    query(
      database.url,
      `SELECT o.name, a.year, a.revenue::text, a.profit::text, a.worker_count AS workers, a.director_training AS director
       FROM annual_figure a JOIN organisation o ON o.id = a.organisation_id ORDER BY o.name, a.year`,
    );

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
      '2;Hợp tác xã Vải Hai;;Xã Lục Ngạn;2021;900.000.000',
    ].join('\r\n');
    await decide(server, officer, 'applyImport', (await send(server, officer, list)).id);
  });
  afterEach(() => query(database.url, 'TRUNCATE annual_figure, import_batch CASCADE'));
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it('adds years, changes what it states otherwise, and again changes nothing; taken back, all is as before', async () => {
    const first = await receive(file(ONE, TWO));
    expect(await batchOf(server, officer, first)).toMatchObject({ form: 'ANNUAL_LIST', created: 2, rejected: 0 });
    await decide(server, officer, 'applyImport', first);
    const before = await figures();
    expect(before).toEqual([
      { name: 'Hợp tác xã Vải Hai', year: 2024, revenue: '900000000', profit: '50000000', workers: 12, director: 'ELEMENTARY' },
      { name: 'Hợp tác xã Vải Một', year: 2024, revenue: '1200000000', profit: '-5000000', workers: 31, director: 'UNIVERSITY' },
    ]);
    const second = await receive(file(NEXT, TWO, ONE.replace(';31;', ';33;')));
    expect(await batchOf(server, officer, second)).toMatchObject({ created: 1, updated: 1, unchanged: 1 });
    await decide(server, officer, 'applyImport', second);
    expect(await figures()).toMatchObject([{}, { year: 2024, workers: 33 }, { year: 2025, revenue: '4200000000', profit: '100000000' }]);
    const again = await receive(file(TWO, NEXT, ONE.replace(';31;', ';33;')));
    expect(await batchOf(server, officer, again)).toMatchObject({ unchanged: 3 });
    expect(await decide(server, officer, 'undoImport', second)).toEqual({ code: 'OK' });
    expect(await figures()).toEqual(before);
  });

  it('is not taken back from under a correction, which is named', async () => {
    const id = await receive(file(ONE, TWO));
    await decide(server, officer, 'applyImport', id);
    const [row] = await query<{ id: string; version: number }>(
      database.url,
      'SELECT id, version FROM annual_figure WHERE worker_count = 31',
    );
    const correct = 'mutation ($input: CorrectAnnualFigure!) { correctAnnualFigure(input: $input) { id } }';
    const workers = async (workerCount: number, later: number): Promise<void> => {
      const input = { id: row!.id, expectedVersion: row!.version + later, content: { workerCount }, reason: 'Đếm lại' };
      expect((await server.graphql(correct, { input }, { as: officer })).errors).toBeUndefined();
    };
    await workers(30, 0);
    expect(await decide(server, officer, 'undoImport', id)).toMatchObject({
      code: 'IMPORT_CHANGED_SINCE',
      details: { count: 1, rows: [{ rowNo: 4 }] },
    });
    // What says again what the file said is as the file left it.
    await workers(31, 1);
    expect(await decide(server, officer, 'undoImport', id)).toEqual({ code: 'OK' });
  });

  it('sends back rows that contradict themselves, of strangers, of a year to come, and of one year twice', async () => {
    const id = await receive(
      file(
        ONE.replace('200.000.000;1.000', '300.000.000;1.000'),
        TWO.replace('Vải Hai', 'Không Có'),
        TWO.replace(';2024;', ';2031;'),
        NEXT,
        NEXT,
      ),
    );
    const rows = await rowsOf(server, officer, id);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['REJECTED', 'REJECTED', 'REJECTED', 'CREATE', 'REJECTED']);
    expect(rows[0]?.cells.revenue?.findings).toMatchObject([{ kind: 'figures_contradict' }]);
    expect(rows.slice(1, 3).map(({ findings }) => findings[0]?.kind)).toEqual(['organisation_unknown', 'year_unlikely']);
  });

  it('says its year in the title, where no column does', async () => {
    const text = file(TWO).replace(';Năm;', ';Ghi;').replace(';2024;', ';;').replace('SỐ LIỆU NĂM', 'SỐ LIỆU NĂM 2023');
    await decide(server, officer, 'applyImport', await receive(text));
    expect(await figures()).toMatchObject([{ name: 'Hợp tác xã Vải Hai', year: 2023, revenue: '900000000' }]);
  });
});
