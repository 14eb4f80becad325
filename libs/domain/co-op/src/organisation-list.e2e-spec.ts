import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';
import { batchOf, choose, decide, rowsOf, send } from '../../../platform/testing/src/import-door';

const HEADER = [
  'DANH SÁCH HỢP TÁC XÃ',
  '(Số liệu đến ngày 30/06/2026; đơn vị tính: đồng)',
  'STT;Tên HTX;Mã số HTX;Thôn;Xã, phường, thị trấn;Ngày thành lập;Lĩnh vực;Vốn điều lệ;Số thành viên;Doanh thu năm 2025;Xếp loại;Tình trạng',
  'I;HUYỆN LỤC NGẠN;;;;;;;;;;',
];
const ROWS = [
  '1;Hợp tác xã Vải thiều Minh Lộc;2480114128;Thôn Hạ;Xã Đồng Cốc;05/03/2019;Trồng trọt;1.200.000.000;12;3.400.000.000;Tốt;Đang hoạt động',
  '2;HTX NN Sơn Tâm;;Thôn Cầu;Xã Lục Ngạn;2021;Chăn nuôi;950;7 tv;2,5 tỷ;Khá;Chờ giải thể',
  '3;HỢP TÁC XÃ VẢI THIỀU MINH LỘC;2480114128;Thôn Hạ;Đồng Cốc;05.03.2019;Trong trot;1.200.000.000;12;3.400.000.000;Tốt;Đang hoạt động',
  '4;Hợp tác xã Không Nơi Nào;;Thôn Giữa;Xã Không Có;2020;Vận tải;500.000.000;9;#REF!;Yếu;Đã giải thể',
];
const FOOTER = ['Cộng Huyện Lục Ngạn;;;;;;;;4;;;', ';;;;;;;;;;;', 'NGƯỜI LẬP BIỂU;;;;;;;;THỦ TRƯỞNG;;;'];
const file = (rows: readonly string[] = ROWS): string => [...HEADER, ...rows, ...FOOTER].join('\r\n');

describe('an office’s list of co-ops', () => {
  let database: TestDatabase;
  let server: TestServer;
  let officer: Signer;
  let commune: Signer;
  let neighbour: Signer;

  const unit = async (name: string): Promise<string> => {
    const sql = `SELECT id FROM admin_unit WHERE full_name = $1 AND valid_to IS NULL AND (province_id = id OR province_id IN
      (SELECT id FROM admin_unit WHERE full_name = 'Tỉnh Bắc Ninh' AND valid_to IS NULL))`;
    return (await query<{ id: string }>(database.url, sql, [name]))[0]!.id;
  };
  const register = () =>
    query<Record<string, unknown>>(
      database.url,
      `SELECT o.name, o.code, u.full_name AS commune, s.full_name AS stated, o.charter_capital::text AS capital,
         o.official_member_count AS members, o.operational_state AS state, o.established_on::text AS founded,
         o.established_precision AS precision, o.registry_status AS registry, o.kind, f.revenue::text AS revenue, f.year
       FROM organisation o JOIN admin_unit u ON u.id = o.commune_id JOIN admin_unit s ON s.id = o.stated_unit_id
       LEFT JOIN annual_figure f ON f.organisation_id = o.id ORDER BY o.established_on, o.name`,
    );
  const receive = async (text = file(), as = officer): Promise<string> => {
    const { status, id, code } = await send(server, as, text);
    expect([status, code]).toEqual([201, undefined]);
    return id;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    officer = { role: 'PROVINCE_OFFICER', unitId: await unit('Tỉnh Bắc Ninh') };
    commune = { role: 'COMMUNE_OFFICER', unitId: await unit('Xã Lục Ngạn') };
    neighbour = { role: 'COMMUNE_OFFICER', unitId: await unit('Xã Sơn Hải') };
  });
  afterEach(() => query(database.url, 'TRUNCATE organisation, import_batch CASCADE'));
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it('is read without touching the register, and its counts balance', async () => {
    const id = await receive();
    const batch = await batchOf(server, officer, id);
    expect(batch).toMatchObject({
      status: 'CHECKED',
      rowsRead: 11,
      dataRows: 4,
      created: 2,
      rejected: 2,
      unknownRows: 0,
    });
    const rows = await rowsOf(server, officer, id);
    expect(rows.map(({ rowNo, outcome }) => [rowNo, outcome])).toEqual([
      [5, 'CREATE'],
      [6, 'CREATE'],
      [7, 'REJECTED'],
      [8, 'REJECTED'],
    ]);
    expect(rows[1]?.cells.charterCapital).toMatchObject({ proposal: '950000000' });
    expect(rows[2]?.cells.name?.findings.map(({ kind }) => kind)).toContain('duplicate_in_file');
    expect(rows[3]?.cells.commune?.findings[0]?.kind).toBe('lookup_unknown');
    expect(await register()).toEqual([]);
  });

  it('becomes the office’s statements; what was held back stays out until a person accepts it', async () => {
    const id = await receive();
    const { sheets } = await batchOf(server, officer, id);
    const capital = sheets[0]?.layout?.columns.find(({ key }) => key === 'charterCapital')?.index;
    const mapped = await choose(server, officer, id, [{ sheet: 0, index: capital, accepted: true }]);
    expect(mapped).toMatchObject({ status: 'CHECKED', created: 2 });
    expect(await decide(server, officer, 'applyImport', id)).toEqual({ code: 'OK' });
    expect(await register()).toMatchObject([
      {
        name: 'Hợp tác xã Vải thiều Minh Lộc',
        code: '2480114128',
        stated: 'Xã Đồng Cốc',
        capital: '1200000000',
        founded: '2019-03-05',
        precision: 'DAY',
        state: 'OPERATING',
        kind: 'COOPERATIVE',
      },
      {
        name: 'HTX NN Sơn Tâm',
        capital: '950000000',
        members: 7,
        state: 'AWAITING_DISSOLUTION',
        founded: '2021-01-01',
        precision: 'YEAR',
        registry: 'UNKNOWN',
        revenue: '2500000000',
        year: 2025,
      },
    ]);
    expect((await register())[0]?.commune).not.toBe('Xã Đồng Cốc');
    expect((await decide(server, officer, 'applyImport', id)).code).toBe('IMPORT_STATUS');
  });

  it('sent again changes nothing; one other figure changes that field and no other', async () => {
    await decide(server, officer, 'applyImport', await receive());
    const again = await batchOf(server, officer, await receive());
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 2, discrepancies: 0, rejected: 2 });
    const id = await receive(file([ROWS[0]!.replace(';12;', ';15;'), ...ROWS.slice(1)]));
    expect((await rowsOf(server, officer, id))[0]?.changes).toEqual({
      officialMemberCount: { from: '12', to: '15', authority: null },
    });
    expect(await batchOf(server, officer, id)).toMatchObject({ updated: 1, unchanged: 1 });
    await decide(server, officer, 'applyImport', id);
    expect((await register())[0]).toMatchObject({ members: 15, capital: '1200000000' });
  });

  it('a doubtful cell fills an empty field and replaces nothing', async () => {
    await decide(server, officer, 'applyImport', await receive());
    const id = await receive(file([ROWS[0]!.replace('3.400.000.000', '3,5 tỷ')]));
    expect(await batchOf(server, officer, id)).toMatchObject({ unchanged: 1, updated: 0 });
  });

  it('is undone wholly, and the register is as before', async () => {
    await decide(server, officer, 'applyImport', await receive());
    const before = await register();
    const id = await receive(
      file([
        ROWS[0]!.replace(';12;', ';15;').replace('Đang hoạt động', 'Ngừng hoạt động'),
        ROWS[1]!.replace('Sơn Tâm', 'Hải Hà'),
      ]),
    );
    await decide(server, officer, 'applyImport', id);
    expect(await register()).toHaveLength(3);
    expect(await decide(server, officer, 'undoImport', id)).toEqual({ code: 'OK' });
    expect(await register()).toEqual(before);
    expect((await decide(server, officer, 'undoImport', id)).code).toBe('IMPORT_STATUS');
  });

  it('that was taken back leaves what was believed of it to whoever saw it there, and to nobody else', async () => {
    const id = await receive();
    await decide(server, officer, 'applyImport', id);
    const [{ then, organisation }] = (await query<{ then: Date; organisation: string }>(
      database.url,
      `SELECT clock_timestamp() AS then, organisation_id AS organisation FROM operational_finding
       WHERE state = 'AWAITING_DISSOLUTION'`,
    )) as [{ then: Date; organisation: string }];
    expect(await decide(server, officer, 'undoImport', id)).toEqual({ code: 'OK' });
    const believed = async (as: Signer): Promise<unknown> => {
      const text = `query ($id: ID!, $knownAt: DateTime) { organisation(id: $id, knownAt: $knownAt) {
        operationalFindings(first: 9) { nodes { state } } } }`;
      const variables = { id: organisation, knownAt: then.toISOString() };
      return (await server.graphql<{ organisation: unknown }>(text, variables, { as })).data!.organisation;
    };
    const seen = { operationalFindings: { nodes: [{ state: 'AWAITING_DISSOLUTION' }] } };
    expect(await believed(commune)).toEqual(seen);
    expect(await believed(officer)).toEqual(seen);
    expect(await believed(neighbour)).toBeNull();
  });

  it('is not undone over somebody’s later change, which is named', async () => {
    const id = await receive();
    await decide(server, officer, 'applyImport', id);
    const [made] = await query<{ id: string; version: number }>(
      database.url,
      'SELECT id, version FROM organisation WHERE code IS NOT NULL',
    );
    const change = `mutation ($input: UpdateOrganisation!) { updateOrganisation(input: $input) { version } }`;
    const input = {
      id: made!.id,
      expectedVersion: made!.version,
      reason: 'Bổ sung',
      content: { addressLine: 'Thôn Thượng' },
    };
    expect((await server.graphql(change, { input }, { as: officer })).errors).toBeUndefined();
    expect(await decide(server, officer, 'undoImport', id)).toMatchObject({
      code: 'IMPORT_CHANGED_SINCE',
      details: { count: 1, rows: [{ sheet: 0, rowNo: 5, name: 'Hợp tác xã Vải thiều Minh Lộc', targetId: made!.id }] },
    });
    expect(await register()).toHaveLength(2);
  });

  it('is looked at again when the register moved between the dry run and applying', async () => {
    const [first, second] = [await receive(), await receive()];
    await decide(server, officer, 'applyImport', first);
    expect((await decide(server, officer, 'applyImport', second)).code).toBe('IMPORT_REGISTER_CHANGED');
    expect(await batchOf(server, officer, second)).toMatchObject({ status: 'CHECKED', created: 2 });
    expect(await choose(server, officer, second, [])).toMatchObject({ status: 'CHECKED', created: 0, unchanged: 2 });
    expect(await decide(server, officer, 'applyImport', second)).toEqual({ code: 'OK' });
  });

  it('leaves the registry’s word in place and sets the office’s beside it', async () => {
    await decide(server, officer, 'applyImport', await receive());
    await query(
      database.url,
      `WITH actor AS (SELECT set_config('register.actor', 'system:spec', false), set_config('register.reason', 'spec', false),
         set_config('register.grants', '{"*": "ALL"}', false))
       INSERT INTO organisation_statement_dkkd (organisation_id, valid_from, code, kind, name, name_key, unit_id, charter_capital,
         registry_status, entity_version, event_id)
       SELECT o.id, '2024-01-01', o.code, o.kind, o.name, o.name_key, o.stated_unit_id, 1500000000, 'ACTIVE', 1, 'e1'
       FROM organisation o, actor WHERE o.code = '2480114128'`,
    );
    const id = await receive(file([ROWS[0]!.replace('1.200.000.000', '1.300.000.000')]));
    expect(await batchOf(server, officer, id)).toMatchObject({ discrepancies: 1, updated: 0 });
    await decide(server, officer, 'applyImport', id);
    expect((await register())[0]).toMatchObject({ capital: '1500000000', registry: 'ACTIVE' });
    const open = `SELECT office_value, authority_value FROM discrepancy WHERE field = 'charterCapital' AND closed_on IS NULL`;
    expect(await query(database.url, open)).toEqual([{ office_value: '1300000000', authority_value: '1500000000' }]);
  });

  it('of a commune reaches its own commune only', async () => {
    const id = await receive(file(ROWS.slice(0, 2)), neighbour);
    expect(await batchOf(server, neighbour, id)).toMatchObject({ created: 0, rejected: 2 });
    expect((await rowsOf(server, neighbour, id))[0]?.findings[0]?.kind).toBe('out_of_scope');
    expect(await batchOf(server, commune, id)).toBeNull();
    const own = await receive(file(ROWS.slice(1, 2)), commune);
    expect(await batchOf(server, commune, own)).toMatchObject({ created: 1 });
    expect(await batchOf(server, officer, own)).toMatchObject({ created: 1 });
  });

  it('is refused at the door without a session, without proof of our page, or without the permission', async () => {
    expect(await send(server, null, file())).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await send(server, officer, file(), { without: 'x-register-csrf' })).toMatchObject({
      status: 403,
      code: 'CSRF',
    });
    expect(await send(server, { role: 'AUDITOR', unitId: null }, file())).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    });
    expect(await send(server, officer, file(), { without: 'x-file-name' })).toMatchObject({
      status: 422,
      code: 'FILE_NAME_MISSING',
    });
    expect(await send(server, officer, new Uint8Array(21 * 1024 * 1024))).toMatchObject({
      status: 422,
      code: 'FILE_TOO_LARGE',
    });
    expect(await send(server, officer, 'a;b\n1;2')).toMatchObject({ status: 422, code: 'IMPORT_FORM_UNKNOWN' });
    expect(await send(server, officer, 'PK\u0003\u0004', { name: 'a.xlsx' })).toMatchObject({
      status: 422,
      code: 'FILE_DAMAGED',
    });
    expect(await query(database.url, 'SELECT 1 FROM import_batch')).toEqual([]);
  });
});
