import { Database } from '@platform/database';
import { dropOldSeals } from '@platform/import';
import { KeyRing, systemActor } from '@platform/kernel';
import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';
import { batchOf, choose, decide, rowsOf, send } from '../../../platform/testing/src/import-door';

const TITLES = ['DANH SÁCH THÀNH VIÊN HỢP TÁC XÃ', '(Số liệu đến ngày 30/06/2026; đơn vị tính: đồng)'];
const HEADER =
  'STT;Tên thành viên;Ngày, tháng, năm sinh;Giới tính;Quốc tịch;Dân tộc;Chỗ ở hiện tại;Số CCCD;Điện thoại;Vốn góp;Thời điểm hoàn thành góp vốn;Loại thành viên';
const GROUP_A = 'I;Hợp tác xã Vải Một;;;;;;;;;;';
const GROUP_B = 'II;Hợp tác xã Vải Hai;;;;;;;;;;';
const AN = '1;Nguyễn Văn An;05/03/1980;Nam;Việt Nam;Kinh;Thôn Giữa;099080001234;0912345678;50.000.000;01/02/2024;chính thức';
const BINH = '2;Trần Thị Bình;1975;Nữ;Việt Nam;Tày;Thôn Hạ;;;20.000.000;2023;chính thức';
const CHI = '3;Lê Văn Chi;07/07/2015;Nam;Việt Nam;Kinh;Thôn Hạ;099215004321;;10.000.000;01/02/2024;chính thức';
const LOST = '4;;05/03/1981;Nam;Việt Nam;Kinh;Thôn Giữa;099081005678;;5.000.000;01/02/2024;chính thức';
/** The same number as An's, another name. */
const TWIN = '1;Phạm Văn Khác;05/03/1980;Nam;Việt Nam;Kinh;Thôn Xa;099080001234;;7.000.000;01/02/2024;chính thức';
const file = (...rows: string[]): string => [...TITLES, HEADER, ...rows].join('\r\n');

describe('a list of members', () => {
  let database: TestDatabase;
  let server: TestServer;
  let officer: Signer;
  let auditor: Signer;

  const ask = <T extends object>(sql: string, params: unknown[] = []): Promise<T[]> => query<T>(database.url, sql, params);
  const receive = async (text: string | Uint8Array<ArrayBuffer>, name = 'tv.csv'): Promise<string> => {
    const { status, id } = await send(server, officer, text, { name });
    expect(status).toBe(201);
    return id;
  };
  const outcomes = async (id: string): Promise<(string | null)[]> =>
    (await rowsOf(server, officer, id)).map(({ outcome }) => outcome);
  const people = (): Promise<{ name: string; pledged: string; contested: boolean; numbered: boolean }[]> =>
    ask(`SELECT m.name, coalesce((SELECT sum(c.pledged_change) FROM capital_contribution c WHERE c.membership_id = m.id), 0)::text AS pledged,
        p.is_contested AS contested, p.national_id_sealed IS NOT NULL AS numbered
      FROM membership m JOIN party p ON p.id = m.party_id ORDER BY m.name, contested`);
  const findings = (): Promise<{ rule: string; message: string }[]> =>
    ask('SELECT rule, message FROM rule_finding WHERE closed_on IS NULL ORDER BY rule');

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    const [{ id }] = (await ask<{ id: string }>(
      `SELECT id FROM admin_unit WHERE full_name = 'Tỉnh Bắc Ninh' AND valid_to IS NULL`,
    )) as [{ id: string }];
    officer = { role: 'PROVINCE_OFFICER', unitId: id };
    auditor = { role: 'AUDITOR', unitId: id };
    const list = [
      'DANH SÁCH HỢP TÁC XÃ;;;;;',
      'STT;Tên HTX;Mã số HTX;Xã, phường;Ngày thành lập;Vốn điều lệ',
      'I;HUYỆN LỤC NGẠN;;;;',
      '1;Hợp tác xã Vải Một;2480114128;Xã Đồng Cốc;05/03/2019;1.200.000.000',
      '2;Hợp tác xã Vải Hai;;Xã Lục Ngạn;2021;900.000.000',
    ].join('\r\n');
    await decide(server, officer, 'applyImport', (await send(server, officer, list)).id);
  });
  afterEach(async () => {
    await query(database.url, 'TRUNCATE membership, capital_contribution, import_batch, import_mapping CASCADE');
    await query(
      database.url,
      `SELECT set_config('register.actor', 'system:spec', false), set_config('register.reason', 'spec', false);
       DELETE FROM party; DELETE FROM rule_finding`,
    );
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it('brings members in with their capital, whom the law forbids as a finding; again it changes nothing', async () => {
    const id = await receive(file(GROUP_A, AN, BINH, CHI));
    expect(await batchOf(server, officer, id)).toMatchObject({ created: 3, rejected: 0, unknownRows: 0 });
    expect(await decide(server, officer, 'applyImport', id)).toEqual({ code: 'OK' });
    expect(await people()).toEqual([
      { name: 'Lê Văn Chi', pledged: '10000000', contested: false, numbered: true },
      { name: 'Nguyễn Văn An', pledged: '50000000', contested: false, numbered: true },
      { name: 'Trần Thị Bình', pledged: '20000000', contested: false, numbered: false },
    ]);
    expect((await findings()).map(({ rule }) => rule)).toContain('MEMBER_AGE');
    for (const [text, name] of [
      [file(GROUP_A, AN, BINH, CHI), 'khác.csv'],
      [file(GROUP_A, CHI, BINH, AN), 'tv.csv'],
    ] as const) {
      expect(await batchOf(server, officer, await receive(text, name))).toMatchObject({ unchanged: 3, created: 0, updated: 0 });
    }
  });

  it('leaves nothing personal readable on its way, and all of it under the person’s own seal', async () => {
    const id = await receive(file(GROUP_A, AN, LOST, 'Người lập biểu: 0987654321'));
    const secrets = ['099080001234', '0912345678', '1980-03-05', '05/03/1980', 'Thôn Giữa', '099081005678', '0987654321'];
    const held = async (table: string): Promise<string> =>
      JSON.stringify(await ask(`SELECT to_jsonb(t) - 'sealed' AS row FROM ${table} t`));
    for (const secret of secrets) expect(await held('import_row')).not.toContain(secret);
    await decide(server, officer, 'applyImport', id);
    for (const table of ['import_row', 'party', 'party_history', 'membership', 'audit_entry']) {
      for (const secret of secrets) expect([table, (await held(table)).includes(secret)]).toEqual([table, false]);
    }
    const [party] = await ask<{ id: string; sealed: Buffer; born: Buffer }>(
      'SELECT id, national_id_sealed AS sealed, birth_date_sealed AS born FROM party',
    );
    const ring = server.app.get(KeyRing);
    const open = (sealed: Buffer, column: string) => ring.open(party!.id, sealed, { table: 'party', column, rowId: party!.id });
    expect(open(party!.sealed, 'national_id_sealed')).toBe('099080001234');
    expect(open(party!.born, 'birth_date_sealed')).toBe('1980-03-05');
    // What the register holds is no longer held beside it; what was rejected still is, for its office alone.
    expect(await ask('SELECT outcome FROM import_row WHERE batch_id = $1 AND sealed IS NOT NULL AND kind = $2', [id, 'DATA'])).toEqual([
      { outcome: 'REJECTED' },
    ]);
    const fetched = async (as: Signer) =>
      fetch(`${server.url}/imports/${id}/rejected.csv`, { headers: await server.headersOf(as) });
    const back = await (await fetched(officer)).text();
    expect(back).toContain('099081005678');
    expect(back).not.toContain('099080001234');
    expect((await fetched(auditor)).status).toBe(403);
    const old = `UPDATE import_batch SET received_at = now() - interval '61 days' WHERE id = '${id}'`;
    const said = `SELECT set_config('register.actor', 'system:spec', false), set_config('register.reason', 'spec', false)`;
    await query(database.url, `${said}; ${old}`);
    const corrected = await receive(back.replace(';;05/03/1981', ';Đỗ Văn Dũng;05/03/1981'));
    expect(await outcomes(corrected)).toEqual(['CREATE']);
    await server.app.get(Database).write(systemActor('spec'), { reason: 'spec', role: 'register_job' }, (tx) => dropOldSeals(tx, ring));
    expect(await ask('SELECT DISTINCT batch_id AS id FROM import_row WHERE sealed IS NOT NULL')).toEqual([{ id: corrected }]);
  });

  it('keeps the columns a person chose when it is read again, out of the seal', async () => {
    const id = await receive(file(GROUP_A, AN).replace('Số CCCD', 'Giấy tờ tùy thân'));
    expect((await rowsOf(server, officer, id))[0]?.content).not.toHaveProperty('numberIndex', expect.any(String));
    await choose(server, officer, id, [{ sheet: 0, index: 7, key: 'nationalId' }]);
    expect((await rowsOf(server, officer, id))[0]?.content).toHaveProperty('numberIndex', expect.any(String));
  });

  it('counts one person once; the same number under another name waits for the province', async () => {
    await decide(server, officer, 'applyImport', await receive(file(GROUP_A, AN, GROUP_B, AN)));
    expect(await ask('SELECT count(DISTINCT party_id)::int AS n FROM membership')).toEqual([{ n: 1 }]);
  });

  it('keeps a number known under another name for the province, within one file too', async () => {
    await decide(server, officer, 'applyImport', await receive(file(GROUP_A, AN, GROUP_B, TWIN)));
    const expected = [
      { name: 'Nguyễn Văn An', pledged: '50000000', contested: false, numbered: true },
      { name: 'Phạm Văn Khác', pledged: '7000000', contested: true, numbered: true },
    ];
    expect(await people()).toEqual(expected);
    expect(await batchOf(server, officer, await receive(file(GROUP_A, AN, GROUP_B, TWIN), 'lại.csv'))).toMatchObject({
      unchanged: 2,
    });
    // In one co-op the number decides: the name in its register stays, and somebody is told.
    const renamed = await receive(file(GROUP_A, TWIN));
    expect((await rowsOf(server, officer, renamed))[0]).toMatchObject({
      outcome: 'UNCHANGED',
      cells: { memberName: { findings: [{ kind: 'member_name_differs' }] } },
    });
  });

  it('fills what is missing, changes nothing that stands, and rejects who cannot be told apart', async () => {
    const bare = '1;Nguyễn Văn An;1980;;;;;;;;;';
    await decide(server, officer, 'applyImport', await receive(file(GROUP_A, bare)));
    const second = await receive(file(GROUP_A, AN.replace('chính thức', 'liên kết góp vốn')));
    const [row] = await rowsOf(server, officer, second);
    expect(row).toMatchObject({ outcome: 'UPDATE' });
    expect(Object.keys(row!.changes!).sort()).toEqual(['birthDate', 'capital', 'nationalId', 'phone', 'residence', 'sex']);
    expect(row!.cells.type?.findings).toMatchObject([{ kind: 'type_differs' }]);
    await decide(server, officer, 'applyImport', second);
    expect(await people()).toEqual([{ name: 'Nguyễn Văn An', pledged: '50000000', contested: false, numbered: true }]);
    expect(await ask('SELECT type FROM membership')).toEqual([{ type: 'OFFICIAL' }]);
    await decide(server, officer, 'applyImport', await receive(file(GROUP_A, '1;Nguyễn Văn An;1980;;;;;099080009999;;;;')));
    const unsure = await receive(file(GROUP_A, '1;Nguyễn Văn An;1980;;;;;;;;;', '2;Ngô Văn Lạ;1980;;;;;;;;;'));
    expect(await outcomes(unsure)).toEqual(['REJECTED', 'CREATE']);
    expect(await decide(server, officer, 'undoImport', second)).toMatchObject({ code: 'OK' });
  });

  it('is taken back whole, and not from under what was built on it', async () => {
    const id = await receive(file(GROUP_A, AN, BINH));
    await decide(server, officer, 'applyImport', id);
    const [{ membership }] = (await ask<{ membership: string }>(
      `SELECT id AS membership FROM membership WHERE name = 'Trần Thị Bình'`,
    )) as [{ membership: string }];
    const pay = 'mutation ($input: RecordContribution!) { recordContribution(input: $input) { id } }';
    const input = { membershipId: membership, kind: 'PAID_MONEY', amount: '1000', occurredOn: '2026-01-05', reason: 'Góp thêm' };
    const { data, errors } = await server.graphql<object>(pay, { input }, { as: officer });
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
    expect(await decide(server, officer, 'undoImport', id)).toMatchObject({
      code: 'IMPORT_CHANGED_SINCE',
      details: { count: 1, rows: [{ rowNo: 6 }] },
    });
    expect(await people()).toHaveLength(2);
    await query(database.url, 'TRUNCATE capital_contribution CASCADE');
    expect(await decide(server, officer, 'undoImport', id)).toEqual({ code: 'OK' });
    for (const table of ['membership', 'capital_contribution', 'party'])
      expect(await ask(`SELECT count(*)::int AS n FROM ${table}`)).toEqual([{ n: 0 }]);
    expect(await findings()).toEqual([]);
  });

  it('of a co-op nobody knows, or of none at all, is rejected row by row', async () => {
    const id = await receive(file('I;Hợp tác xã Không Có;;;;;;;;;;', AN, GROUP_A, BINH));
    expect(await outcomes(id)).toEqual(['REJECTED', 'CREATE']);
    const single = ['DANH SÁCH THÀNH VIÊN', 'Tên HTX: Hợp tác xã Vải Hai', HEADER, BINH].join('\r\n');
    const titled = await receive(single);
    expect(await rowsOf(server, officer, titled)).toMatchObject([{ outcome: 'CREATE' }]);
  });
});
