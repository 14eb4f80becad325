import {
  actorOf,
  createTestDatabase,
  NATION,
  query,
  type RegisterApp,
  startRegister,
  type TestDatabase,
} from '@platform/testing';
import type { Actor } from '@platform/kernel';

let database: TestDatabase;
let app: RegisterApp;
let officer: Actor;
const units: Record<string, string> = {};

interface Recognition {
  id: string;
  version: number;
  level: string;
  validFrom: string;
  validTo: string | null;
}

async function ask<T>(text: string, variables: object = {}, actor = officer): Promise<T> {
  const { data, errors } = await app.run(text, actor, variables as Record<string, unknown>);
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return data as T;
}

const FIELDS = 'id version level validFrom validTo decisionNumber revocationNumber unit { id }';
const act = async (name: string, type: string, input: object, actor = officer): Promise<Recognition> =>
  (
    await ask<Record<string, Recognition>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${FIELDS} } }`,
      { input },
      actor,
    )
  )[name]!;
const decision = {
  level: 'STANDARD',
  decisionNumber: '12/QĐ-UBND',
  decisionOn: '2019-05-10',
  issuedBy: 'Ủy ban nhân dân tỉnh Bắc Giang',
  reason: 'Nhập sổ theo quyết định',
};
const recognise = (unitId: string, change: object = {}, actor = officer) =>
  act('recogniseNewRural', 'RecogniseNewRural', { ...decision, unitId, ...change }, actor);

interface StandingRow {
  state: string;
  basis: string;
  level: string | null;
  counts: boolean | null;
  predecessors: { fullName: string; state: string }[];
}
const standing = async (unitId: string, asOf?: string, knownAt?: string): Promise<StandingRow | null> =>
  (
    await ask<{ adminUnits: { nodes: { newRuralStanding: StandingRow | null }[] } }>(
      `query ($id: ID!, $asOf: Date, $knownAt: DateTime) { adminUnits(first: 1, everExisted: true, asOf: $asOf, knownAt: $knownAt, filter: { id: { eq: $id } }) {
         nodes { newRuralStanding { state basis level counts reading predecessors { unitId fullName portion state level } } } } }`,
      { id: unitId, asOf, knownAt },
    )
  ).adminUnits.nodes[0]!.newRuralStanding;

const moments = async (): Promise<string[]> =>
  (await query<{ at: string }>(database.url, 'SELECT clock_timestamp() AS at')).map(({ at }) => new Date(at).toISOString());

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startRegister(database.url);
  // Xã Bắc Lũng of today and two of the communes it was formed from.
  const [today] = await query<{ id: string; province_id: string }>(
    database.url,
    `SELECT id, province_id FROM admin_unit WHERE full_name = 'Xã Bắc Lũng' AND valid_to IS NULL`,
  );
  const before = await query<{ id: string }>(
    database.url,
    'SELECT predecessor_id AS id FROM admin_unit_succession WHERE successor_id = $1 ORDER BY 1',
    [today!.id],
  );
  before.forEach(({ id }, n) => (units[`old${n}`] = id));
  units['count'] = String(before.length);
  units['today'] = today!.id;
  units['province'] = today!.province_id;
  officer = actorOf('PROVINCE_OFFICER', { level: 'PROVINCE', unitId: today!.province_id });
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('a recognised commune', () => {
  it('passes its standing on to the commune it was merged into, with all predecessors named', async () => {
    const count = Number(units['count']);
    expect(count).toBeGreaterThan(1);
    expect(await standing(units['today']!)).toMatchObject({ state: 'NOT_RECOGNISED', counts: false });
    const first = await recognise(units['old0']!);
    expect(first).toMatchObject({ validFrom: '2019-05-10', validTo: null });
    const partial = await standing(units['today']!);
    expect(partial).toMatchObject({ state: 'PARTIAL', basis: 'PREDECESSORS', counts: false });
    expect(partial!.predecessors).toHaveLength(count);
    for (let n = 1; n < count; n += 1) await recognise(units[`old${n}`]!, { decisionNumber: `1${n}/QĐ-UBND` });
    expect(await standing(units['today']!)).toMatchObject({ state: 'RECOGNISED', level: 'STANDARD', counts: true });
    expect(await standing(units['today']!, '2025-06-30')).toBeNull();
    expect(await standing(units['old0']!, '2019-05-09')).toMatchObject({ state: 'NOT_RECOGNISED' });
  });

  it('is asked for by targets in SQL, with the same answer and by the reading of the day', async () => {
    const rows = await query<{ unit_id: string; counts: boolean }>(
      database.url,
      `SELECT unit_id, counts FROM new_rural_communes('2026-01-01')`,
    );
    expect(rows).toEqual([{ unit_id: units['today'], counts: true }]);
    const then = await query(database.url, `SELECT 1 FROM new_rural_communes('2025-06-30')`);
    expect(then).toHaveLength(Number(units['count']));
    const old = await query<{ counts: boolean | null }>(
      database.url,
      `SELECT counts FROM new_rural_communes('2020-01-01')`,
    );
    expect(old.every(({ counts }) => counts === null)).toBe(true); // no reading is stated for a day before the mergers
  });

  it('loses its recognition on the day of a revocation, and nobody revokes twice', async () => {
    const own = await recognise(units['today']!, {
      level: 'ADVANCED',
      decisionOn: '2026-02-01',
      decisionNumber: '7/QĐ-UBND',
    });
    expect(await standing(units['today']!)).toMatchObject({
      basis: 'OWN_DECISION',
      level: 'ADVANCED',
      predecessors: [],
    });
    const [recognised] = await moments();
    const revocation = {
      id: own.id,
      expectedVersion: own.version,
      revocationNumber: '99/QĐ-UBND',
      revocationOn: '2026-09-01',
      revocationBy: 'Ủy ban nhân dân tỉnh Bắc Ninh',
      reason: 'Không còn đạt tiêu chí',
    };
    await expect(act('revokeNewRural', 'RevokeNewRural', { ...revocation, expectedVersion: 9 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const revoked = await act('revokeNewRural', 'RevokeNewRural', revocation);
    expect(revoked).toMatchObject({ validTo: '2026-09-01', version: 2 });
    expect(await standing(units['today']!, '2026-08-31')).toMatchObject({ state: 'RECOGNISED' });
    expect(await standing(units['today']!)).toMatchObject({ state: 'NOT_RECOGNISED', basis: 'REVOKED' });
    await expect(act('revokeNewRural', 'RevokeNewRural', { ...revocation, expectedVersion: 2 })).rejects.toMatchObject({
      code: 'NEW_RURAL_ENDED',
    });
    const [taken] = await moments();
    const gone = await ask<{ removeNewRural: boolean }>(
      'mutation ($input: RemoveNewRural!) { removeNewRural(input: $input) }',
      { input: { id: own.id, expectedVersion: 2, reason: 'Nhập nhầm xã' } },
    );
    expect(gone.removeNewRural).toBe(true);
    expect(await standing(units['today']!)).toMatchObject({ state: 'RECOGNISED', basis: 'PREDECESSORS' });
    // What was believed before each act stays askable.
    expect(await standing(units['today']!, undefined, recognised)).toMatchObject({ level: 'ADVANCED' });
    expect(await standing(units['today']!, undefined, taken)).toMatchObject({ basis: 'REVOKED' });
  });

  it('is corrected by its document, and not by nothing', async () => {
    const { newRuralRecognitions } = await ask<{ newRuralRecognitions: { nodes: Recognition[] } }>(
      `query ($id: ID!) { newRuralRecognitions(first: 1, filter: { unit: { eq: $id } }) { nodes { ${FIELDS} } } }`,
      { id: units['old0'] },
    );
    const [row] = newRuralRecognitions.nodes;
    const { level: _level, ...text } = decision;
    const input = { ...text, id: row!.id, expectedVersion: row!.version };
    await expect(act('correctNewRural', 'CorrectNewRural', input)).rejects.toMatchObject({
      code: 'NEW_RURAL_UNCHANGED',
    });
    const right = await act('correctNewRural', 'CorrectNewRural', { ...input, decisionNumber: '21/QĐ-UBND' });
    expect(right).toMatchObject({ decisionNumber: '21/QĐ-UBND', version: 2 });
  });
});

describe('what is refused', () => {
  it.each([
    ['another decision of the same level in that time', () => recognise(units['old0']!), 'NEW_RURAL_ALREADY'],
    [
      'a unit that was gone by then',
      () => recognise(units['old0']!, { level: 'MODEL', decisionOn: '2025-08-01' }),
      'NEW_RURAL_UNIT_DAY',
    ],
    ['a unit that was not there yet', () => recognise(units['today']!, { level: 'MODEL' }), 'NEW_RURAL_UNIT_DAY'],
    ['a province', () => recognise(units['province']!), 'NEW_RURAL_NOT_COMMUNE'],
    ['a decision of tomorrow', () => recognise(units['today']!, { decisionOn: '2999-01-01' }), 'NEW_RURAL_FUTURE'],
  ])('%s', async (_what, attempt, code) => {
    await expect(attempt()).rejects.toMatchObject({ code });
  });

  it('a commune of another province: only its own province writes', async () => {
    const [foreign] = await query<{ id: string }>(
      database.url,
      `SELECT id FROM admin_unit WHERE level = 'COMMUNE' AND valid_to IS NULL AND province_id <> $1 AND valid_from <= '2025-07-01' LIMIT 1`,
      [units['province']],
    );
    const change = { decisionOn: '2026-01-10' };
    await expect(recognise(foreign!.id, change)).rejects.toMatchObject({ code: 'NEW_RURAL_UNIT_OUTSIDE' });
    const control = await recognise(foreign!.id, change, actorOf('PROVINCE_OFFICER', NATION));
    expect(control.version).toBe(1);
    await expect(
      act('revokeNewRural', 'RevokeNewRural', {
        id: control.id,
        expectedVersion: 1,
        revocationNumber: '1',
        revocationOn: '2026-02-01',
        revocationBy: 'Ủy ban',
        reason: 'thử quyền',
      }),
    ).rejects.toMatchObject({ code: 'NEW_RURAL_UNIT_OUTSIDE' });
  });
});
