import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';
import { batchOf, decide, rowsOf, send } from '../../../platform/testing/src/import-door';

const HEADER = [
  'DANH SÁCH HỢP TÁC XÃ;;;;;;',
  '(Số liệu đến ngày 30/06/2026; đơn vị tính: đồng);;;;;;',
  'STT;Tên HTX;Mã số HTX;Xã, phường;Ngày thành lập;Vốn điều lệ;Tình trạng',
  'I;HUYỆN LỤC NGẠN;;;;;',
];
const ONE = '1;Hợp tác xã Vải Một;2480114128;Xã Đồng Cốc;05/03/2019;1.200.000.000;Đang hoạt động';
const TWO = '2;Hợp tác xã Vải Hai;;Xã Lục Ngạn;2021;900.000.000;Đã giải thể';
const file = (...rows: string[]): string => [...HEADER, ...rows].join('\r\n');

/** Work that people did after an import is never lost, and never keeps the rest of the file in the register for good. */
describe('an import taken back', () => {
  let database: TestDatabase;
  let server: TestServer;
  let officer: Signer;

  const receive = async (text: string): Promise<string> => (await send(server, officer, text)).id;
  const applied = async (...rows: string[]): Promise<string> => {
    const id = await receive(file(...rows));
    expect(await decide(server, officer, 'applyImport', id)).toEqual({ code: 'OK' });
    return id;
  };
  const undo = (id: string, more: object = {}) => decide(server, officer, 'undoImport', id, more);
  const standing = async (): Promise<Record<string, string>> => {
    const rows = await query<{ name: string; capital: string }>(
      database.url,
      'SELECT name, charter_capital::text AS capital FROM organisation ORDER BY name',
    );
    return Object.fromEntries(rows.map(({ name, capital }) => [name, capital]));
  };
  const idOf = async (name: string): Promise<string> =>
    (await query<{ id: string }>(database.url, 'SELECT id FROM organisation WHERE name = $1', [name]))[0]!.id;
  const change = async (name: string, content: object, effectiveOn?: string): Promise<void> => {
    const id = await idOf(name);
    const [{ version }] = (await query<{ version: number }>(
      database.url,
      'SELECT version FROM organisation WHERE id = $1',
      [id],
    )) as [{ version: number }];
    const mutation = 'mutation ($input: UpdateOrganisation!) { updateOrganisation(input: $input) { id } }';
    const input = { id, expectedVersion: version, content, effectiveOn, reason: 'Sửa tay' };
    const { errors } = await server.graphql(mutation, { input }, { as: officer });
    expect(errors).toBeUndefined();
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    const [unit] = await query<{ id: string }>(
      database.url,
      `SELECT id FROM admin_unit WHERE full_name = 'Tỉnh Bắc Ninh' AND valid_to IS NULL`,
    );
    officer = { role: 'PROVINCE_OFFICER', unitId: unit!.id };
  });
  afterEach(() => query(database.url, 'TRUNCATE organisation, import_batch, import_mapping CASCADE'));
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it('names the rows changed since and takes back the others where that is chosen; the rest when it is as imported', async () => {
    const id = await applied(ONE, TWO);
    await change('Hợp tác xã Vải Một', { charterCapital: '5000000' });
    expect(await undo(id)).toMatchObject({
      code: 'IMPORT_CHANGED_SINCE',
      details: { count: 1, undoable: 1, rows: [{ name: 'Hợp tác xã Vải Một' }] },
    });
    expect(await batchOf(server, officer, id)).toMatchObject({ status: 'APPLIED', undoneRows: 0 });
    expect(await undo(id, { keepChanged: true })).toEqual({ code: 'OK' });
    expect(await batchOf(server, officer, id)).toMatchObject({ status: 'PARTLY_UNDONE', created: 2, undoneRows: 1 });
    expect(await standing()).toEqual({ 'Hợp tác xã Vải Một': '5000000' });
    // Nothing left that could be taken without losing somebody's work.
    expect(await undo(id, { keepChanged: true })).toMatchObject({ details: { count: 1, undoable: 0 } });
    expect(await batchOf(server, officer, id)).toMatchObject({ status: 'PARTLY_UNDONE', undoneRows: 1 });
    await change('Hợp tác xã Vải Một', { charterCapital: '1200000000' });
    expect(await undo(id)).toEqual({ code: 'OK' });
    expect(await batchOf(server, officer, id)).toMatchObject({ status: 'UNDONE', undoneRows: 2 });
    expect(await standing()).toEqual({});
  });

  it('takes a change from a day on that was taken back again for none, of what it began and of what it changed', async () => {
    const first = await applied(ONE);
    const second = await applied(ONE.replace('1.200.000.000', '1.300.000.000'));
    await change('Hợp tác xã Vải Một', { charterCapital: '7000000' }, '2026-11-20');
    expect(await undo(second)).toMatchObject({ code: 'IMPORT_CHANGED_SINCE' });
    await change('Hợp tác xã Vải Một', { charterCapital: '1300000000' }, '2026-11-20');
    expect(await undo(second)).toEqual({ code: 'OK' });
    expect(await standing()).toEqual({ 'Hợp tác xã Vải Một': '1200000000' });
    const periods = await query<{ until: string | null }>(
      database.url,
      'SELECT valid_to::text AS until FROM organisation_statement_office',
    );
    expect(periods).toEqual([{ until: null }]);
    await change('Hợp tác xã Vải Một', { industry: 'Trồng vải' }, '2026-11-21');
    expect(await undo(first)).toMatchObject({ code: 'IMPORT_CHANGED_SINCE' });
    await change('Hợp tác xã Vải Một', { industry: null }, '2026-11-21');
    expect(await undo(first)).toEqual({ code: 'OK' });
    expect(await standing()).toEqual({});
  });

  it('keeps an organisation that something else hangs on', async () => {
    const id = await applied(ONE, TWO);
    const input = {
      organisationId: await idOf('Hợp tác xã Vải Hai'),
      personName: 'Nguyễn Văn An',
      post: 'CHAIR',
      validFrom: '2026-02-01',
      reason: 'Bầu',
    };
    const { errors } = await server.graphql(
      'mutation ($input: AppointOfficer!) { appointOfficer(input: $input) { id } }',
      { input },
      { as: officer },
    );
    expect(errors).toBeUndefined();
    expect(await undo(id)).toMatchObject({
      code: 'IMPORT_CHANGED_SINCE',
      details: { rows: [{ name: 'Hợp tác xã Vải Hai' }] },
    });
    expect(await undo(id, { keepChanged: true })).toEqual({ code: 'OK' });
    expect(Object.keys(await standing())).toEqual(['Hợp tác xã Vải Hai']);
  });

  it('keeps, where that is chosen, the rows a later file is about', async () => {
    const older = await applied(ONE, TWO);
    await applied(ONE);
    expect(await undo(older)).toMatchObject({ code: 'IMPORT_USED_LATER', details: { undoable: 1 } });
    expect(await undo(older, { keepChanged: true })).toEqual({ code: 'OK' });
    expect(Object.keys(await standing())).toEqual(['Hợp tác xã Vải Một']);
  });

  it('that said “đã giải thể” stated a legal status, not a situation; and what is no name is no row', async () => {
    const id = await receive(file(ONE, TWO, TWO.replace('2;Hợp tác xã Vải Hai', '3;<img src=x onerror=alert(1)>')));
    expect((await rowsOf(server, officer, id)).map(({ outcome, cells }) => [outcome, cells['name']?.findings])).toEqual(
      [
        ['CREATE', undefined],
        ['CREATE', undefined],
        ['REJECTED', [expect.objectContaining({ kind: 'text_not_accepted' })]],
      ],
    );
    await decide(server, officer, 'applyImport', id);
    const [dissolved] = await query(
      database.url,
      `SELECT registry_status, registry_status_source, operational_state FROM organisation WHERE name = 'Hợp tác xã Vải Hai'`,
    );
    expect(dissolved).toEqual({
      registry_status: 'TERMINATED',
      registry_status_source: 'OFFICE',
      operational_state: 'UNKNOWN',
    });
    const again = await receive(file(ONE, TWO));
    expect(await batchOf(server, officer, again)).toMatchObject({ unchanged: 2 });
    const third = await receive(file(ONE.replace('Đang hoạt động', 'Đã giải thể')));
    expect((await rowsOf(server, officer, third))[0]?.changes).toEqual({
      registryStatus: { from: null, to: 'TERMINATED', authority: null },
    });
    await decide(server, officer, 'applyImport', third);
    expect(await undo(third)).toEqual({ code: 'OK' });
    const [back] = await query(
      database.url,
      `SELECT registry_status FROM organisation WHERE name = 'Hợp tác xã Vải Một'`,
    );
    expect(back).toEqual({ registry_status: 'UNKNOWN' });
  });
});
