import 'reflect-metadata';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addAppointment, addUser, Reach, Role } from '@domain/identity';
import { buildDataSource } from '@platform/database';
import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { createApp } from '../../../../apps/api/src/create-app';
import { LEGAL_CODES } from './first-parameter';
import { LegalRules } from './legal-rules';

const PASSWORD = 'Ruong-lua-9-chin-vang';
let database: TestDatabase;
let app: Awaited<ReturnType<typeof createApp>>;
const cookies: Record<string, string> = {};

interface Row {
  id: string;
  version: number;
  [field: string]: unknown;
}

interface Answer {
  data: { confirmLegalParameter: Row; legalParameters: { totalCount: number; nodes: Row[] } } | null;
  errors?: { extensions: { code: string; kind: string; field?: string; details?: object } }[];
}

async function ask(who: string, document: string, variables: object = {}): Promise<Answer> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: document, variables },
    headers: { 'x-register-csrf': '1', cookie: cookies[who] ?? '' },
  });
  return response.json<Answer>();
}

const FIELDS = 'id version knownFrom value text mark confirmedBy confirmedOn basis source validFrom validTo replacesId';

async function rowsOf(code: string): Promise<Row[]> {
  const document = `query ($code: String!) { legalParameters(first: 20, filter: { code: { eq: $code } },
    sort: { field: validFrom, direction: DESC }) { nodes { ${FIELDS} } } }`;
  return (await ask('sotaichinh', document, { code })).data!.legalParameters.nodes;
}

const confirm = (who: string, input: object): Promise<Answer> =>
  ask(who, `mutation ($input: ConfirmLegalParameter!) { confirmLegalParameter(input: $input) { ${FIELDS} } }`, {
    input,
  });

beforeAll(async () => {
  database = await createTestDatabase();
  const config = {
    databaseUrl: database.url,
    readerDatabaseUrl: database.url,
    port: 0,
    publicOrigin: 'http://localhost',
  };
  app = await createApp({ ...config, dataDir: mkdtempSync(join(tmpdir(), 'rules-')), logLevel: 'silent' });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const source = await buildDataSource({ url: database.url }).initialize();
  await source.transaction(async (tx) => {
    await tx.query(
      `SELECT set_config('register.actor', 'system:spec', true), set_config('register.reason', 'spec', true)`,
    );
    for (const [username, role] of [
      ['sotaichinh', Role.PROVINCE_OFFICER],
      ['thanhtra', Role.AUDITOR],
    ] as const) {
      const user = { username, displayName: `Cán bộ ${username}`, password: PASSWORD, mustChange: false, unit: null };
      const userId = await addUser(tx, user);
      const term = { reach: Reach.ALL_BELOW, validFrom: '2025-07-01', validTo: null };
      await addAppointment(tx, { userId, role, unit: null, ...term });
    }
  });
  await source.destroy();
  for (const username of ['sotaichinh', 'thanhtra']) {
    const { cookies: set } = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-register-csrf': '1' },
      payload: { query: `mutation { signIn(username: "${username}", password: "${PASSWORD}") { id } }` },
    });
    cookies[username] = set.map(({ name, value }) => `${name}=${value}`).join('; ');
  }
});

afterAll(async () => {
  await app?.close();
  await database?.drop();
});

describe('legal parameters', () => {
  it('begin with the nine open questions, visible to whoever is signed in', async () => {
    const document = `{
      legalParameters(first: 100, filter: { mark: { eq: UNCONFIRMED } }) { nodes { code text dependants } }
    }`;
    const { nodes } = (await ask('thanhtra', document)).data!.legalParameters;
    const questions = nodes.filter(({ code }) => String(code).startsWith('QUESTION_'));
    expect(questions.map(({ code }) => Number(String(code).split('_')[1])).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(questions.every(({ dependants }) => (dependants as string[]).length > 0)).toBe(true);
    expect((await ask('nobody', document)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('each have a name in both languages', async () => {
    const { nodes } = (await ask('thanhtra', '{ legalParameters(first: 100) { totalCount nodes { code labelEn } } }')).data!
      .legalParameters;
    expect(nodes.length).toBeGreaterThan(60);
    expect(nodes.filter(({ labelEn }) => !labelEn).map(({ code }) => code)).toEqual([]);
  });

  it('are those of the day asked', async () => {
    const document = `query ($on: Date!) {
      legalParameters(first: 5, asOf: $on, filter: { code: { eq: "${LEGAL_CODES.coopMinMembers}" } }) { nodes { text } }
    }`;
    const texts = async (on: string): Promise<unknown[]> =>
      (await ask('thanhtra', document, { on })).data!.legalParameters.nodes.map(({ text }) => text);
    expect(await texts('2024-06-30')).toEqual(['7 thành viên']);
    expect(await texts('2024-07-01')).toEqual(['5 thành viên']);
  });

  it('are confirmed by a provincial officer and by nobody else', async () => {
    const [row] = await rowsOf(LEGAL_CODES.creditFundMinMembers);
    const input = { id: row!.id, expectedVersion: 1, reason: 'Công văn 12/NHNN-KV' };
    expect((await confirm('thanhtra', input)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await confirm('sotaichinh', input)).data?.confirmLegalParameter).toMatchObject({
      id: row!.id,
      version: 2,
      value: 30,
      mark: 'CERTAIN',
      confirmedBy: 'Cán bộ sotaichinh',
      basis: 'Công văn 12/NHNN-KV',
    });
    const earlier = await ask(
      'sotaichinh',
      `query ($at: DateTime!) {
        legalParameters(first: 5, knownAt: $at, filter: { id: { eq: "${row!.id}" } }) { nodes { version value mark dependants } }
      }`,
      { at: row!['knownFrom'] },
    );
    expect(earlier.data?.legalParameters.nodes).toEqual([
      { version: 1, value: 30, mark: 'LIKELY', dependants: ['V1 đối với quỹ tín dụng nhân dân'] },
    ]);
    const audit = await query<{ reason: string }>(
      database.url,
      `SELECT reason FROM audit_entry WHERE record_id = $1 AND operation = 'UPDATE'`,
      [row!.id],
    );
    expect(audit).toEqual([{ reason: 'Công văn 12/NHNN-KV' }]);
  });

  it('are not confirmed over somebody else’s change', async () => {
    const [row] = await rowsOf(LEGAL_CODES.mismatchYearsWithoutReport);
    const input = { id: row!.id, expectedVersion: 1, reason: 'Theo chỉ đạo' };
    const both = await Promise.all([confirm('sotaichinh', input), confirm('sotaichinh', input)]);
    const lost = both.filter(({ errors }) => errors !== undefined);
    expect(lost.map(({ errors }) => errors![0]!.extensions)).toEqual([
      expect.objectContaining({ code: 'CONFLICT', kind: 'CONFLICT', field: 'expectedVersion' }),
    ]);
    expect((await rowsOf(LEGAL_CODES.mismatchYearsWithoutReport))[0]!.version).toBe(2);
  });

  it('get another value as another row, from a later day or from the first', async () => {
    const code = LEGAL_CODES.unionMinMembers;
    const [row] = await rowsOf(code);
    const base = { id: row!.id, reason: 'Luật sửa đổi', source: 'Luật sửa đổi, Điều 4' };
    const later = await confirm('sotaichinh', { ...base, expectedVersion: 1, value: 4, validFrom: '2027-01-01' });
    expect(later.data?.confirmLegalParameter).toMatchObject({
      value: 4,
      validFrom: '2027-01-01',
      validTo: null,
      replacesId: row!.id,
      mark: 'CERTAIN',
      source: 'Luật sửa đổi, Điều 4',
    });
    const never = await confirm('sotaichinh', { ...base, expectedVersion: 2, value: 2 });
    expect(never.data?.confirmLegalParameter).toMatchObject({
      value: 2,
      validFrom: '2024-07-01',
      validTo: '2027-01-01',
    });
    const periods = (await rowsOf(code)).map(({ value, validFrom, validTo }) => [value, validFrom, validTo]);
    expect(periods).toHaveLength(4);
    expect(periods).toEqual(
      expect.arrayContaining([
        [4, '2027-01-01', null],
        [2, '2024-07-01', '2027-01-01'],
        [3, '2024-07-01', '2024-07-01'],
        [4, '2013-07-01', '2024-07-01'],
      ]),
    );
  });

  it.each([
    [{ value: 'ba mươi', source: 'Luật' }, 'LEGAL_PARAMETER_VALUE', 'value'],
    [{ value: 31 }, 'LEGAL_PARAMETER_SOURCE', 'source'],
    [{ value: 31, source: 'Luật', validFrom: '2020-01-01' }, 'LEGAL_PARAMETER_PERIOD', 'validFrom'],
  ])('refuse %j', async (statement, code, field) => {
    const [row] = await rowsOf(LEGAL_CODES.groupMinMembers);
    const answer = await confirm('sotaichinh', {
      id: row!.id,
      expectedVersion: row!.version,
      reason: 'Thử giá trị',
      ...statement,
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code, kind: 'INVALID', field });
    expect((await rowsOf(LEGAL_CODES.groupMinMembers))[0]).toEqual(row);
  });

  it('are in the database never two of one code on one day', async () => {
    const twin = `INSERT INTO legal_parameter (code, label, kind, source, mark, valid_from)
      SELECT code, label, kind, source, mark, valid_from + 1 FROM legal_parameter WHERE code = $1 AND valid_to IS NULL`;
    const owned = `SELECT set_config('register.actor', 'x', false), set_config('register.reason', 'x', false)`;
    const source = await buildDataSource({ url: database.url }).initialize();
    const insert = source.transaction(async (tx) => {
      await tx.query(owned);
      await tx.query(twin, [LEGAL_CODES.taxCodeCheck]);
    });
    await expect(insert).rejects.toThrow('legal_parameter_period_excl');
    await source.destroy();
  });
});

describe('rules', () => {
  it('read the parameters of a day from memory, and again after a change', async () => {
    const rules = app.get(LegalRules, { strict: false });
    const code = LEGAL_CODES.coopMinMembers;
    expect((await rules.at('2024-06-30')).number(code)).toBe(7);
    const before = await rules.at('2026-11-24');
    expect([before.number(code), before.number('NO_SUCH_CODE')]).toEqual([5, null]);
    expect(before.list(LEGAL_CODES.mismatchTaxStatuses)).toEqual(['01', '03', '06', '07']);
    const [row] = await rowsOf(code);
    expect(before.used(code)).toEqual({ id: row!.id, version: row!.version });
    const changed = await confirm('sotaichinh', {
      id: row!.id,
      expectedVersion: row!.version,
      reason: 'Luật mới',
      value: 6,
      validFrom: '2026-01-01',
      source: 'Luật mới, Điều 4',
    });
    const after = await rules.at('2026-11-24');
    expect(after.number(code)).toBe(6);
    expect(after.used(code)?.id).toBe(changed.data!.confirmLegalParameter.id);
    expect(before.number(code)).toBe(5);
  });
});
