import {
  actorOf,
  asSystem,
  createTestDatabase,
  NATION,
  query,
  type RegisterApp,
  startRegister,
  stateOrganisations,
  type TestDatabase,
} from '@platform/testing';
import type { Actor } from '@platform/kernel';

let database: TestDatabase;
let app: RegisterApp;
let officer: Actor;
let unitId: string;
let organisations: string[];

interface Row {
  id: string;
  version: number;
  validFrom: string;
  validTo: string | null;
  [field: string]: unknown;
}

async function ask<T>(text: string, variables: object = {}, actor = officer): Promise<T> {
  const { data, errors } = await app.run(text, actor, variables as Record<string, unknown>);
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return data as T;
}

const FIELDS: Record<string, string> = {
  Establishment: 'kind code name source',
  Holding: 'manner sharePercent capital enterprise { id name kind }',
  Service: 'service entrustedBy decisionNumber amount unit { id }',
};
const act = async (name: string, type: string, input: object, of: string, actor = officer): Promise<Row> =>
  (
    await ask<Record<string, Row>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { id version validFrom validTo ${FIELDS[of]} } }`,
      { input },
      actor,
    )
  )[name]!;

const why = { reason: 'Nhập sổ theo hồ sơ' };
const open = (change: object = {}): Promise<Row> =>
  act(
    'openEstablishment',
    'OpenEstablishment',
    {
      organisationId: organisations[0],
      unitId,
      kind: 'BRANCH',
      code: '2400123458-001',
      name: 'Chi nhánh Minh Họa',
      validFrom: '2024-02-01',
      ...why,
      ...change,
    },
    'Establishment',
  );
const hold = (change: object = {}): Promise<Row> =>
  act(
    'recordHolding',
    'RecordHolding',
    {
      organisationId: organisations[0],
      enterpriseName: 'Công ty  TNHH Minh Họa',
      manner: 'SET_UP',
      capital: '300000000',
      sharePercent: 100,
      validFrom: '2025-01-01',
      ...why,
      ...change,
    },
    'Holding',
  );
const entrust = (change: object = {}): Promise<Row> =>
  act(
    'entrustService',
    'EntrustService',
    {
      organisationId: organisations[0],
      unitId,
      service: 'WASTE',
      entrustedBy: 'Ủy ban nhân dân xã',
      decisionNumber: '5/QĐ',
      decisionOn: '2025-12-20',
      amount: '240000000',
      validFrom: '2026-01-01',
      validTo: '2027-01-01',
      ...why,
      ...change,
    },
    'Service',
  );
const end = (name: string, { id, version }: Row, endsOn: string, of: string): Promise<Row> =>
  act(name, 'EndRecord', { id, expectedVersion: version, endsOn, ...why }, of);

beforeAll(async () => {
  database = await createTestDatabase();
  const place = { unit: 'Xã Lan Mẫu', province: 'Tỉnh Bắc Giang' };
  organisations = await stateOrganisations(database.url, [
    { ...place, name: 'Hợp tác xã Minh Họa', code: '2400123458', charterCapital: '1000000000' },
    { ...place, name: 'Tổ hợp tác Minh Họa', kind: 'COOPERATIVE_GROUP' },
    { name: 'Hợp tác xã Nơi Khác', unit: 'Xã Phù Lãng', province: 'Tỉnh Bắc Ninh', charterCapital: '1000000000' },
  ]);
  app = await startRegister(database.url);
  const [found] = await query<{ commune_id: string }>(
    database.url,
    'SELECT commune_id FROM organisation WHERE id = $1',
    [organisations[0]],
  );
  unitId = found!.commune_id;
  officer = actorOf('COMMUNE_OFFICER', { level: 'COMMUNE', unitId });
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('a branch', () => {
  it('is open from its day to the day it closes, is corrected, and its code comes once', async () => {
    const opened = await open();
    expect(opened).toMatchObject({ source: 'OFFICE', code: '2400123458-001', validTo: null });
    await expect(open()).rejects.toMatchObject({ code: 'ESTABLISHMENT_HELD' });
    const content = {
      unitId,
      kind: 'BRANCH',
      code: '2400123458-001',
      name: 'Chi nhánh Minh Họa',
      validFrom: '2024-02-01',
    };
    const correct = (change: object, version = 1): Promise<Row> =>
      act(
        'correctEstablishment',
        'CorrectEstablishment',
        { ...content, id: opened.id, expectedVersion: version, ...why, ...change },
        'Establishment',
      );
    await expect(correct({})).rejects.toMatchObject({ code: 'TERM_UNCHANGED' });
    expect(await correct({ name: 'Chi nhánh Minh Họa 1' })).toMatchObject({ version: 2, name: 'Chi nhánh Minh Họa 1' });
    await expect(correct({ name: 'Khác' })).rejects.toMatchObject({ code: 'CONFLICT' });
    const closed = await end('closeEstablishment', { ...opened, version: 2 }, '2026-06-01', 'Establishment');
    expect(closed.validTo).toBe('2026-06-01');
    await expect(end('closeEstablishment', closed, '2026-07-01', 'Establishment')).rejects.toMatchObject({
      code: 'TERM_ENDED',
    });
    const onDay = async (asOf: string): Promise<number> =>
      (
        await ask<{ organisation: { establishments: { totalCount: number } } }>(
          'query ($id: ID!, $asOf: Date) { organisation(id: $id, asOf: $asOf) { establishments(first: 5) { totalCount nodes { id } } } }',
          { id: organisations[0], asOf },
        )
      ).organisation.establishments.totalCount;
    expect([await onDay('2026-05-31'), await onDay('2026-06-01')]).toEqual([1, 0]);
  });

  it('that the registry has stated is not ours to change or close', async () => {
    const [id] = await asSystem(database.url, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO establishment (organisation_id, kind, code, name, unit_id, source, valid_from)
         VALUES ($1, 'BRANCH', '2400123458-002', 'Chi nhánh ĐKKD', $2, 'DKKD', '2025-01-01') RETURNING id`,
        [organisations[0], unitId],
      );
      return rows.map((row) => row.id);
    });
    const row = { id: id!, version: 1, validFrom: '', validTo: null };
    await expect(end('closeEstablishment', row, '2026-06-01', 'Establishment')).rejects.toMatchObject({
      code: 'ESTABLISHMENT_OWNED',
    });
    const content = {
      unitId,
      kind: 'BRANCH',
      code: null,
      name: 'Tên khác',
      validFrom: '2025-01-01',
      id,
      expectedVersion: 1,
      ...why,
    };
    await expect(act('correctEstablishment', 'CorrectEstablishment', content, 'Establishment')).rejects.toMatchObject({
      code: 'ESTABLISHMENT_OWNED',
    });
    await expect(open({ code: '2400123458-002' })).rejects.toMatchObject({ code: 'ESTABLISHMENT_HELD' });
  });
});

describe('an enterprise', () => {
  it('is one record however many hold a share; no limit is invented, and one that is confirmed holds', async () => {
    const first = await hold();
    expect(first).toMatchObject({
      enterprise: { kind: 'ENTERPRISE', name: 'Công ty TNHH Minh Họa' },
      capital: '300000000',
    });
    await expect(hold()).rejects.toMatchObject({ code: 'HOLDING_HELD' });
    const provincial = actorOf('PROVINCE_OFFICER', NATION);
    const second = await act(
      'recordHolding',
      'RecordHolding',
      {
        organisationId: organisations[2],
        enterpriseName: 'Công ty TNHH Minh Họa',
        manner: 'INVESTED',
        capital: '900000000',
        validFrom: '2025-01-01',
        ...why,
      },
      'Holding',
      provincial,
    );
    expect((second['enterprise'] as { id: string }).id).toBe((first['enterprise'] as { id: string }).id);
    await query(
      database.url,
      `SELECT set_config('register.actor', 'system:test', false), set_config('register.reason', 'thử', false)`,
    );
    await asSystem(database.url, (client) =>
      client.query(`UPDATE legal_parameter SET value = '50' WHERE code = 'ENTERPRISE_CAPITAL_LIMIT'`),
    );
    await expect(hold({ enterpriseName: 'Công ty Hai', capital: '200000001' })).rejects.toMatchObject({
      code: 'HOLDING_LIMIT',
    });
    const within = await hold({ enterpriseName: 'Công ty Hai', capital: '200000000' });
    const content = { manner: 'INVESTED', capital: '200000001', validFrom: '2025-01-01', ...why };
    const over = { ...content, id: within.id, expectedVersion: 1 };
    await expect(act('correctHolding', 'CorrectHolding', over, 'Holding')).rejects.toMatchObject({
      code: 'HOLDING_LIMIT',
    });
    const corrected = await act('correctHolding', 'CorrectHolding', { ...over, capital: '150000000' }, 'Holding');
    expect(corrected).toMatchObject({ version: 2, capital: '150000000' });
    expect((await end('endHolding', corrected, '2026-01-01', 'Holding')).validTo).toBe('2026-01-01');
  });
});

describe('a public service', () => {
  it('is entrusted by decision, for a place and a time, and ends', async () => {
    const service = await entrust();
    expect(service).toMatchObject({ service: 'WASTE', amount: '240000000', unit: { id: unitId } });
    await expect(entrust()).rejects.toMatchObject({ code: 'SERVICE_HELD' });
    const { entrustedServices } = await ask<{ entrustedServices: { totalCount: number } }>(
      '{ entrustedServices(first: 5, filter: { service: { eq: WASTE } }, asOf: "2026-05-01") { totalCount nodes { id } } }',
    );
    expect(entrustedServices.totalCount).toBe(1);
    expect((await end('endEntrustedService', service, '2026-09-01', 'Service')).validTo).toBe('2026-09-01');
    const content = {
      unitId,
      service: 'WASTE',
      entrustedBy: 'Ủy ban nhân dân xã',
      decisionNumber: '5/QĐ',
      decisionOn: '2025-12-20',
    };
    const input = {
      ...content,
      validFrom: '2026-01-01',
      validTo: '2026-10-01',
      id: service.id,
      expectedVersion: 2,
      ...why,
    };
    expect(await act('correctEntrustedService', 'CorrectEntrustedService', input, 'Service')).toMatchObject({
      validTo: '2026-10-01',
      amount: null,
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['a code of another organisation', () => open({ code: '2400999999-003' }), 'ESTABLISHMENT_PARENT'],
    ['a code that is none', () => open({ code: '123' }), 'ESTABLISHMENT_CODE'],
    ['a branch of tomorrow', () => open({ code: null, validFrom: '2999-01-01' }), 'TERM_FUTURE'],
    ['an end before the beginning', () => entrust({ validTo: '2025-12-31' }), 'TERM_ORDER'],
    ['a group that sets up an enterprise', () => hold({ organisationId: organisations[1] }), 'HOLDING_KIND'],
    ['a share of more than the whole', () => hold({ sharePercent: 100.5 }), 'HOLDING_SHARE'],
    [
      'an organisation of another commune',
      () => open({ organisationId: organisations[2] }),
      'ESTABLISHMENT_ORGANISATION',
    ],
  ])('%s', async (_what, attempt, code) => {
    await expect(attempt()).rejects.toMatchObject({ code });
  });
});
