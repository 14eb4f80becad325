import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';
import { batchOf, choose, decide, order, rowsOf, send, work } from '../../../platform/testing/src/import-door';

const HEADER = [
  'DANH SÁCH HỢP TÁC XÃ;;;;;',
  '(Số liệu đến ngày 30/06/2026; đơn vị tính: đồng);;;;;',
  'STT;Tên HTX;Mã số HTX;Xã, phường;Ngày thành lập;Vốn điều lệ',
  'I;HUYỆN LỤC NGẠN;;;;',
];
const GOOD = '1;Hợp tác xã Vải Một;2480114128;Xã Đồng Cốc;05/03/2019;1.200.000.000';
const ALSO = '2;Hợp tác xã Vải Hai;;Xã Lục Ngạn;2021;900.000.000';
const LOST = '3;Hợp tác xã Vải Ba;;Xã Không Có;2020;500.000.000';
const file = (...rows: string[]): string => [...HEADER, ...rows].join('\r\n');

/** What an office does with a list after the first time: stop, correct, send again, in another order, under another name. */
describe('an office’s list, again', () => {
  let database: TestDatabase;
  let server: TestServer;
  let officer: Signer;
  let neighbour: Signer;

  const unit = async (name: string): Promise<string> => {
    const sql = `SELECT id FROM admin_unit WHERE full_name = $1 AND valid_to IS NULL AND (province_id = id OR province_id IN
      (SELECT id FROM admin_unit WHERE full_name = 'Tỉnh Bắc Ninh' AND valid_to IS NULL))`;
    return (await query<{ id: string }>(database.url, sql, [name]))[0]!.id;
  };
  const receive = async (text: string | Uint8Array<ArrayBuffer>, as = officer, name = 'a.csv'): Promise<string> => {
    const { status, id } = await send(server, as, text, { name });
    expect(status).toBe(201);
    return id;
  };
  const names = async (): Promise<string[]> =>
    (await query<{ name: string }>(database.url, 'SELECT name FROM organisation ORDER BY name')).map(
      ({ name }) => name,
    );
  const rejectedOf = async (id: string, format: 'xlsx' | 'csv'): Promise<Uint8Array<ArrayBuffer>> => {
    const headers = await server.headersOf(officer);
    const answer = await fetch(`${server.url}/imports/${id}/rejected.${format}`, { headers });
    expect(answer.status).toBe(200);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const cancel = async (id: string): Promise<string> => {
    const mutation = 'mutation ($id: ID!) { cancelImport(id: $id) { id } }';
    const { errors } = await server.graphql(mutation, { id }, { as: officer });
    return errors?.[0]?.extensions.code ?? 'OK';
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    officer = { role: 'PROVINCE_OFFICER', unitId: await unit('Tỉnh Bắc Ninh') };
    neighbour = { role: 'COMMUNE_OFFICER', unitId: await unit('Xã Sơn Hải') };
  });
  afterEach(() => query(database.url, 'TRUNCATE organisation, import_batch, import_mapping CASCADE'));
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it('with a rejected row is applied without it, or not at all', async () => {
    const id = await receive(file(GOOD, LOST));
    const all = { mode: 'ALL_OR_NOTHING' };
    expect(await order(server, officer, 'applyImport', id, all)).toMatchObject({
      code: 'IMPORT_ROWS_REJECTED',
      details: { rejected: 1 },
    });
    expect(await names()).toEqual([]);
    expect(await decide(server, officer, 'applyImport', id, { mode: 'GOOD_ROWS' })).toEqual({ code: 'OK' });
    expect(await batchOf(server, officer, id)).toMatchObject({ status: 'APPLIED', mode: 'GOOD_ROWS' });
    const sound = await receive(file(GOOD, ALSO));
    expect(await decide(server, officer, 'applyImport', sound, all)).toEqual({ code: 'OK' });
    expect(await names()).toEqual(['Hợp tác xã Vải Hai', 'Hợp tác xã Vải Một']);
  });

  it.each(['xlsx', 'csv'] as const)(
    'gives its rejected rows back as .%s; corrected, only these are touched',
    async (format) => {
      const id = await receive(file(GOOD, LOST, ALSO));
      await decide(server, officer, 'applyImport', id);
      const back = await rejectedOf(id, format);
      // Sent back as it is, it holds that row and no other, with the same fault.
      const again = await receive(back, officer, `loại.${format}`);
      expect(await batchOf(server, officer, again)).toMatchObject({ dataRows: 1, rejected: 1, unknownRows: 0 });
      const [row] = await rowsOf(server, officer, again);
      expect(row?.content).toMatchObject({
        name: 'Hợp tác xã Vải Ba',
        charterCapital: '500000000',
        establishedOn: '2020',
      });
      if (format === 'xlsx') return;
      const text = new TextDecoder().decode(back);
      expect(text).toContain('Lý do bị loại');
      expect(text).toMatch(/Xã Không Có;2020;500\.000\.000;.*Không tìm thấy “Xã Không Có”/);
      const corrected = await receive(text.replace('Xã Không Có', 'Xã Lục Ngạn'));
      expect(await batchOf(server, officer, corrected)).toMatchObject({ dataRows: 1, created: 1 });
      await decide(server, officer, 'applyImport', corrected);
      expect(await names()).toHaveLength(3);
      const written = await query<{ n: number }>(
        database.url,
        'SELECT count(*)::int AS n FROM organisation_statement_office WHERE import_batch_id = $1',
        [corrected],
      );
      expect(written).toEqual([{ n: 1 }]);
    },
  );

  it('under another name or in another order changes nothing', async () => {
    await decide(server, officer, 'applyImport', await receive(file(GOOD, ALSO)));
    for (const [text, name] of [
      [file(GOOD, ALSO), 'khác.csv'],
      [file(ALSO, GOOD), 'a.csv'],
    ] as const) {
      expect(await batchOf(server, officer, await receive(text, officer, name))).toMatchObject({
        created: 0,
        updated: 0,
        unchanged: 2,
        rejected: 0,
      });
    }
  });

  it('is proposed with the columns the office chose before, and says who chose', async () => {
    const text = file(GOOD).replace('Vốn điều lệ', 'Tiền góp ban đầu');
    const capital = async (id: string, as = officer) =>
      (await batchOf(server, as, id)).sheets[0]?.layout?.columns.find(({ index }) => index === 5);
    const first = await receive(text);
    expect((await capital(first))?.key).toBeNull();
    await choose(server, officer, first, [{ sheet: 0, index: 5, key: 'charterCapital' }]);
    const second = await receive(text);
    expect(await capital(second)).toMatchObject({ key: 'charterCapital', remembered: { by: expect.any(String) } });
    expect((await rowsOf(server, officer, second))[0]?.content).toMatchObject({ charterCapital: '1200000000' });
    const others = await receive(text, neighbour);
    expect((await capital(others, neighbour))?.key).toBeNull();
    await choose(server, officer, second, [{ sheet: 0, index: 5, key: null }]);
    expect((await capital(await receive(text)))?.key).toBeNull();
  });

  it('is not undone from under a later import, which is named; then the later one goes first', async () => {
    const older = await receive(file(GOOD));
    await decide(server, officer, 'applyImport', older);
    const newer = await receive(file(GOOD, ALSO), officer, 'mới.csv');
    await decide(server, officer, 'applyImport', newer);
    expect(await decide(server, officer, 'undoImport', older)).toMatchObject({
      code: 'IMPORT_USED_LATER',
      details: { batches: [{ id: newer, fileName: 'mới.csv', rows: 1 }] },
    });
    expect(await batchOf(server, officer, older)).toMatchObject({ status: 'APPLIED' });
    expect(await decide(server, officer, 'undoImport', newer)).toEqual({ code: 'OK' });
    expect(await decide(server, officer, 'undoImport', older)).toEqual({ code: 'OK' });
    expect(await names()).toEqual([]);
  });

  it('with a code that is another unit’s is told the same as with a commune that is none of the office’s', async () => {
    await decide(server, officer, 'applyImport', await receive(file(GOOD)));
    const own = GOOD.replace('Vải Một', 'Của Ta').replace('Xã Đồng Cốc', 'Xã Sơn Hải');
    const id = await receive(file(own, LOST, own.replace('2480114128', '').replace('Của Ta', 'Khác')), neighbour);
    const rows = await rowsOf(server, neighbour, id);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['REJECTED', 'REJECTED', 'CREATE']);
    expect(rows[0]?.findings).toEqual(rows[1]?.findings);
    expect(rows[0]?.findings).toMatchObject([{ message: expect.stringContaining('cần cấp tỉnh xem xét') }]);
    expect(await decide(server, neighbour, 'applyImport', id)).toEqual({ code: 'OK' });
    expect(await names()).toHaveLength(2);
  });

  it('is stopped before it is applied, and leaves nothing; when it is done there is nothing to stop', async () => {
    const id = await receive(file(GOOD));
    expect(await cancel(id)).toBe('IMPORT_STATUS');
    expect(await order(server, officer, 'applyImport', id)).toBeNull();
    expect(await batchOf(server, officer, id)).toMatchObject({ status: 'APPLYING' });
    expect(await cancel(id)).toBe('OK');
    await work(server);
    expect(await batchOf(server, officer, id)).toMatchObject({ status: 'CHECKED', problem: null });
    expect(await names()).toEqual([]);
    expect(await decide(server, officer, 'applyImport', id)).toEqual({ code: 'OK' });
    expect(await cancel(id)).toBe('IMPORT_STATUS');
    expect(await names()).toHaveLength(1);
  });
});
