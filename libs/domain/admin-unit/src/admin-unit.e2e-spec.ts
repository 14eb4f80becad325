import 'reflect-metadata';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addUser, addAppointment, Reach, Role } from '@domain/identity';
import { buildDataSource, Reads } from '@platform/database';
import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { createApp } from '../../../../apps/api/src/create-app';
import { adminUnitDataset } from './admin-unit.dataset';
import { findUnits } from './unit-lookup';
import type { UnitAnswer } from './unit-match.rules';
import { UnitNamesInMemory } from './unit-names-in-memory';

let database: TestDatabase;
let app: Awaited<ReturnType<typeof createApp>>;
let cookie = '';
let statements = 0;

interface Answer {
  data: Record<string, never> | null;
  errors?: { extensions: { code: string } }[];
}

async function ask(document: string, variables: object = {}, headers: object = { cookie }): Promise<Answer> {
  statements = 0;
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: document, variables },
    headers: { 'x-register-csrf': '1', ...headers },
  });
  return response.json<Answer>();
}

beforeAll(async () => {
  database = await createTestDatabase();
  const config = {
    databaseUrl: database.url,
    readerDatabaseUrl: database.url,
    port: 0,
    publicOrigin: 'http://localhost',
  };
  app = await createApp({ ...config, dataDir: mkdtempSync(join(tmpdir(), 'units-')), logLevel: 'silent' });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const source = await buildDataSource({ url: database.url }).initialize();
  await source.transaction(async (tx) => {
    await tx.query(
      `SELECT set_config('register.actor', 'system:spec', true), set_config('register.reason', 'spec', true)`,
    );
    const password = 'Ruong-lua-9-chin-vang';
    const userId = await addUser(tx, {
      username: 'canbo',
      displayName: 'Cán bộ',
      password,
      mustChange: false,
      unit: null,
    });
    await addAppointment(tx, {
      userId,
      role: Role.AUDITOR,
      unit: null,
      reach: Reach.ALL_BELOW,
      validFrom: '2025-07-01',
      validTo: null,
    });
  });
  await source.destroy();
  const signIn = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-register-csrf': '1' },
    payload: { query: 'mutation { signIn(username: "canbo", password: "Ruong-lua-9-chin-vang") { id } }' },
  });
  cookie = signIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  app.get(Reads).observer = () => (statements += 1);
});

afterAll(async () => {
  await app?.close();
  await database?.drop();
});

describe('administrative units', () => {
  it('are for whoever is signed in, and for nobody else', async () => {
    const document = '{ adminUnits(first: 1, filter: { level: { eq: PROVINCE } }) { totalCount } }';
    expect((await ask(document)).data).toEqual({ adminUnits: { totalCount: 34 } });
    expect((await ask(document, {}, {})).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('list a day’s units: 99 communes in 24 today, 192 in 24 the day before the reform', async () => {
    const count = `query ($province: ID!, $asOf: Date) {
      adminUnits(first: 1, asOf: $asOf, filter: { level: { eq: COMMUNE }, province: { eq: $province } }) { totalCount }
    }`;
    const provinces = await query<{ id: string; name: string }>(
      database.url,
      `SELECT id, name FROM admin_unit WHERE level = 'PROVINCE' AND code = '24' ORDER BY valid_from`,
    );
    const [old, now] = provinces.map(({ id }) => id);
    expect(provinces.map(({ name }) => name)).toEqual(['Bắc Giang', 'Bắc Ninh']);
    expect((await ask(count, { province: now })).data).toEqual({ adminUnits: { totalCount: 99 } });
    expect((await ask(count, { province: old })).data).toEqual({ adminUnits: { totalCount: 0 } });
    expect((await ask(count, { province: old, asOf: '2025-06-30' })).data).toEqual({ adminUnits: { totalCount: 192 } });
  });

  it.each([
    ['xã Trí Yên, huyện Yên Dũng', 'Phường Tân An', 'tên cũ: xã Trí Yên, thành phố Bắc Giang, tỉnh Bắc Giang'],
    ['tri yem', 'Phường Tân An', 'tên cũ: xã Trí Yên, thành phố Bắc Giang, tỉnh Bắc Giang'],
    ['P. Bắc Giang', 'Phường Bắc Giang', 'phường Bắc Giang, tỉnh Bắc Ninh'],
    ['vu xa, luc nam', 'Xã Cẩm Lý', 'tên cũ: xã Vũ Xá, huyện Lục Nam, tỉnh Bắc Giang'],
    ['tuan dao', 'Xã Tuấn Đạo', 'xã Tuấn Đạo, tỉnh Bắc Ninh'],
  ])('find %j first as %s, and say why', async (search, fullName, matchedBy) => {
    const document =
      'query ($search: String!) { adminUnits(first: 5, search: $search) { nodes { fullName matchedBy } } }';
    const { data } = await ask(document, { search });
    expect(data).toMatchObject({ adminUnits: { nodes: expect.arrayContaining([{ fullName, matchedBy }]) } });
    expect((data as never as { adminUnits: { nodes: object[] } }).adminUnits.nodes[0]).toEqual({ fullName, matchedBy });
  });

  it('find nothing in a text without letters', async () => {
    expect((await ask('{ adminUnits(first: 5, search: "...") { totalCount } }')).data).toEqual({
      adminUnits: { totalCount: 0 },
    });
  });

  it('show a page with what became of a unit, in one statement', async () => {
    const [{ id }] = (await query<{ id: string }>(
      database.url,
      `SELECT id FROM admin_unit WHERE code = '07210' AND valid_to IS NULL`,
    )) as [{ id: string }];
    const { data } = await ask(
      `query ($id: ID!) { adminUnit(id: $id) {
        fullName parent { fullName } document { number mark } territories(first: 5) { nodes { territory { code } } }
        predecessors(first: 100) { nodes {
          kind portion verified predecessor { code fullName validTo parent { fullName } }
        } }
        successors(first: 5) { totalCount } unitOnDay { id }
      } }`,
      { id },
    );
    expect(statements).toBe(1);
    expect(data).toMatchObject({
      adminUnit: {
        fullName: 'Phường Bắc Giang',
        parent: { fullName: 'Tỉnh Bắc Ninh' },
        document: { number: '1658/NQ-UBTVQH15', mark: 'CERTAIN' },
        territories: { nodes: [{ territory: { code: 'FORMER_BAC_GIANG' } }] },
        successors: { totalCount: 0 },
        unitOnDay: { id },
      },
    });
    const { predecessors } = (data as never as { adminUnit: { predecessors: { nodes: object[] } } }).adminUnit;
    expect(predecessors.nodes).toContainEqual({
      kind: 'MERGE',
      portion: 'WHOLE',
      verified: true,
      predecessor: {
        code: '07210',
        fullName: 'Phường Hoàng Văn Thụ',
        validTo: '2025-07-01',
        parent: { fullName: 'Thành phố Bắc Giang' },
      },
    });
  });

  it('lead from an old unit to the unit of the day asked, and after a split to none', async () => {
    const document = `query ($id: ID!, $asOf: Date) {
      adminUnits(first: 1, everExisted: true, asOf: $asOf, filter: { id: { eq: $id } }) { nodes { unitOnDay { code } } }
    }`;
    const ids = await query<{ id: string }>(
      database.url,
      `SELECT id FROM admin_unit WHERE code = '07720' AND valid_to = '2025-07-01'`,
    );
    const nodes = (code: string | null): object => ({ adminUnits: { nodes: [{ unitOnDay: code && { code } }] } });
    expect((await ask(document, { id: ids[0]!.id })).data).toEqual(nodes('07682'));
    expect((await ask(document, { id: ids[0]!.id, asOf: '2025-06-30' })).data).toEqual(nodes('07720'));
    const split = await query<{ id: string }>(
      database.url,
      `SELECT predecessor_id AS id FROM admin_unit_succession 
        WHERE kind = 'SPLIT' AND effective_on = '2025-07-01' LIMIT 1`,
    );
    expect((await ask(document, { id: split[0]!.id })).data).toEqual(nodes(null));
  });

  it('make up the territories: 58 and 41 of today’s communes', async () => {
    const { data } = await ask(
      `{ territories(first: 5) { nodes {
        code units(first: 1, filter: { validTo: { isNull: true } }) { totalCount }
      } } }`,
    );
    expect(data).toEqual({
      territories: {
        nodes: [
          { code: 'FORMER_BAC_GIANG', units: { totalCount: 58 } },
          { code: 'FORMER_BAC_NINH', units: { totalCount: 41 } },
        ],
      },
    });
  });
});

describe('the tables', () => {
  it('hold all 313 predecessors of the 99 communes', async () => {
    const rows = await query<object>(
      database.url,
      `SELECT count(*)::int AS all, count(DISTINCT s.successor_id)::int AS communes,
              bool_and(s.verified AND s.portion = 'WHOLE') AS whole
         FROM admin_unit_succession s
         JOIN admin_unit u ON u.id = s.successor_id
         JOIN admin_unit p ON p.id = u.province_id
        WHERE u.level = 'COMMUNE' AND p.code = '24' AND p.valid_to IS NULL`,
    );
    expect(rows).toEqual([{ all: 313, communes: 99, whole: true }]);
  });

  it('refuse two units of one code on one day', async () => {
    const twin = `INSERT INTO admin_unit (code, level, kind, name, full_name, search_key, province_id,
                                          valid_from, valid_from_known, last_day, verified)
      SELECT code, level, kind, name, full_name, search_key, province_id, $1::date, true, '9999-12-31', false
        FROM admin_unit WHERE code = '07210' AND valid_to IS NULL`;
    await expect(query(database.url, twin, ['2026-01-01'])).rejects.toThrow('admin_unit_code_excl');
  });

  it('answer an import’s texts in one statement, the same as in memory', async () => {
    const source = await buildDataSource({ url: database.url }).initialize();
    let queries = 0;
    const counting = { query: (sql: string, params?: unknown[]) => ((queries += 1), source.query(sql, params)) };
    const olds = await query<{ commune: string; within: string }>(
      database.url,
      `SELECT u.full_name AS commune, d.full_name AS within FROM admin_unit u JOIN admin_unit d ON d.id = u.parent_id
        WHERE u.level = 'COMMUNE' AND u.verified AND d.level = 'DISTRICT'`,
    );
    const questions = [
      ...olds,
      { commune: 'Xã Tân Tiến' },
      { commune: 'Không Có', within: 'Lục Nam' },
      { commune: 'Thị trấn Trí Yên', within: 'Lục Nam' },
    ];
    const answers = await findUnits(counting, questions, '2026-11-24');
    await source.destroy();
    expect([queries, olds.length]).toEqual([1, 313]);
    const inMemory = new UnitNamesInMemory(adminUnitDataset());
    const gist = (answer: UnitAnswer): unknown =>
      answer.status === 'ONE' ? [answer.unitId, answer.doubts] : answer.status;
    expect(answers.map(gist)).toEqual(questions.map((question) => gist(inMemory.find(question, '2026-11-24'))));
    expect(answers.slice(313).map(({ status }) => status)).toEqual(['MANY', 'NONE', 'ONE']);
  });
});
