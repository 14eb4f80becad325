import {
  actorOf,
  createTestDatabase,
  query,
  type RegisterApp,
  startRegister,
  stateOrganisations,
  type TestDatabase,
} from '@platform/testing';
import type { Actor } from '@platform/kernel';

let database: TestDatabase;
let app: RegisterApp;
let commune: Actor;
let province: Actor;
let organisationId: string;
let elsewhere: string;
const items: Record<string, string> = {};

interface Adoption {
  id: string;
  version: number;
  verdict: string;
  verifiedBy: string | null;
  validFrom: string;
  validTo: string | null;
  definitionId: string | null;
}

async function ask<T>(text: string, variables: object, actor: Actor): Promise<T> {
  const { data, errors } = await app.run(text, actor, variables as Record<string, unknown>);
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return data as T;
}

const FIELDS =
  '{ id version verdict verifiedBy validFrom validTo definitionId definitionVersion item { code } organisation { id } }';
const act = async (name: string, type: string, input: object, actor: Actor, fields = FIELDS): Promise<Adoption> =>
  (
    await ask<Record<string, Adoption>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) ${fields} }`,
      { input },
      actor,
    )
  )[name]!;

const FOUND = {
  evidence: 'Biên bản kiểm tra nhà màng 2.000 m² (minh họa)',
  foundOn: '2026-03-10',
  foundBy: 'Cán bộ xã',
  reason: 'Kiểm tra tại chỗ',
};
const record = (item: string, change: object = {}, actor = commune): Promise<Adoption> =>
  act('recordTechnology', 'RecordTechnology', { ...FOUND, organisationId, itemId: items[item], ...change }, actor);
const verify = ({ id, version }: Adoption, change: object = {}, actor = province): Promise<Adoption> =>
  act(
    'verifyTechnology',
    'VerifyTechnology',
    { id, expectedVersion: version, confirmed: true, verifiedOn: '2026-04-01', reason: 'Xác minh hồ sơ', ...change },
    actor,
  );
const adopts = async (asOf?: string, knownAt?: string): Promise<object> =>
  (
    await ask<{ organisation: object }>(
      `query ($id: ID!, $asOf: Date, $knownAt: DateTime) {
         organisation(id: $id, asOf: $asOf, knownAt: $knownAt) { adoptsHighTech adoptsDigital } }`,
      { id: organisationId, asOf, knownAt },
      commune,
    )
  ).organisation;

beforeAll(async () => {
  database = await createTestDatabase();
  [organisationId, elsewhere] = (await stateOrganisations(database.url, [
    { name: 'Hợp tác xã Rau Nhà Màng', unit: 'Xã Lan Mẫu', province: 'Tỉnh Bắc Giang' },
    { name: 'Hợp tác xã Gốm Thử', unit: 'Xã Phù Lãng', province: 'Tỉnh Bắc Ninh' },
  ])) as [string, string];
  app = await startRegister(database.url);
  const [place] = await query<{ commune_id: string; province_id: string }>(
    database.url,
    'SELECT commune_id, province_id FROM organisation WHERE id = $1',
    [organisationId],
  );
  commune = { ...actorOf('COMMUNE_OFFICER', { level: 'COMMUNE', unitId: place!.commune_id }), id: 'commune' };
  province = { ...actorOf('PROVINCE_OFFICER', { level: 'PROVINCE', unitId: place!.province_id }), id: 'province' };
  const listed = await ask<{ technologyItems: { nodes: { id: string; code: string }[] } }>(
    '{ technologyItems(first: 100) { nodes { id code } } }',
    {},
    commune,
  );
  for (const { id, code } of listed.technologyItems.nodes) items[code] = id;
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('an item in use', () => {
  it('counts from its verification by another officer on, for the days it holds, with the definition used', async () => {
    const recorded = await record('GREENHOUSE');
    expect(recorded).toMatchObject({ verdict: 'PENDING', verifiedBy: null, validFrom: '2026-03-10' });
    expect(await adopts()).toEqual({ adoptsHighTech: false, adoptsDigital: false });
    const [{ at }] = (await query<{ at: string }>(database.url, 'SELECT clock_timestamp() AS at')) as [{ at: string }];
    const verified = await verify(recorded, { validTo: '2026-10-01' });
    expect(verified).toMatchObject({ verdict: 'VERIFIED', validTo: '2026-10-01' });
    expect(verified.definitionId).toBeTruthy();
    expect(await adopts('2026-09-30')).toEqual({ adoptsHighTech: true, adoptsDigital: false });
    expect(await adopts('2026-09-30', new Date(at).toISOString())).toMatchObject({ adoptsHighTech: false });
    expect(await adopts('2026-09-30', new Date().toISOString())).toMatchObject({ adoptsHighTech: true });
    expect(await adopts('2026-10-01')).toEqual({ adoptsHighTech: false, adoptsDigital: false });
    expect(await adopts('2026-03-09')).toEqual({ adoptsHighTech: false, adoptsDigital: false });
  });

  it('is not verified by who recorded or last corrected it; a correction takes the verification back', async () => {
    const own = await record('WEBSITE', {}, province);
    await expect(verify(own)).rejects.toMatchObject({ code: 'TECHNOLOGY_FOUR_EYES' });
    const other = { ...province, id: 'province-2' };
    const verified = await verify(own, {}, other);
    expect(verified).toMatchObject({ verdict: 'VERIFIED', definitionId: null });
    expect(await adopts()).toEqual({ adoptsHighTech: false, adoptsDigital: true });
    await expect(verify(verified, {}, { ...province, id: 'province-3' })).rejects.toMatchObject({
      code: 'TECHNOLOGY_SETTLED',
    });
    const correct = (change: object, actor: Actor, { id, version }: Adoption): Promise<Adoption> =>
      act('correctTechnology', 'CorrectTechnology', { ...FOUND, id, expectedVersion: version, ...change }, actor);
    await expect(correct({}, other, verified)).rejects.toMatchObject({ code: 'TECHNOLOGY_UNCHANGED' });
    const corrected = await correct({ evidence: 'Trang mới (minh họa)' }, other, verified);
    expect(corrected).toMatchObject({ verdict: 'PENDING', verifiedBy: null });
    expect(await adopts()).toEqual({ adoptsHighTech: false, adoptsDigital: false });
    await expect(verify(corrected, {}, other)).rejects.toMatchObject({ code: 'TECHNOLOGY_FOUR_EYES' });
    await expect(verify(corrected)).rejects.toMatchObject({ code: 'TECHNOLOGY_FOUR_EYES' });
    const refused = await verify(corrected, { confirmed: false }, { ...province, id: 'province-3' });
    expect(refused.verdict).toBe('REFUSED');
    expect(await adopts()).toEqual({ adoptsHighTech: false, adoptsDigital: false });
  });

  it('has a second wall: the database itself takes no verifier who recorded', async () => {
    const own = await record('E_INVOICE');
    const forge = (who: string): Promise<unknown> =>
      app.db.write(province, { reason: 'thử bức tường thứ hai' }, (tx) =>
        tx.query(
          `UPDATE technology_adoption SET verdict = 'VERIFIED', verifier_id = $2, verified_by = 'x', verified_on = '2026-04-01' WHERE id = $1`,
          [own.id, who],
        ),
      );
    await expect(forge('commune')).rejects.toMatchObject({ code: 'TECHNOLOGY_FOUR_EYES' });
    await forge('somebody else');
  });

  it('ends, and stays verified for the days before', async () => {
    const verified = await verify(await record('TRACEABILITY'));
    const ended = await act(
      'endTechnology',
      'EndTechnology',
      { id: verified.id, expectedVersion: verified.version, endsOn: '2026-08-01', reason: 'Thôi dùng' },
      commune,
    );
    expect(ended).toMatchObject({ verdict: 'VERIFIED', validTo: '2026-08-01' });
    await expect(
      act(
        'endTechnology',
        'EndTechnology',
        { id: ended.id, expectedVersion: 1, endsOn: '2026-07-01', reason: 'thử' },
        commune,
      ),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    const expiring = await ask<{ technologyAdoptions: { totalCount: number } }>(
      `{ technologyAdoptions(first: 5, filter: { validTo: { from: "2026-07-15", to: "2026-08-15" } }) { totalCount nodes { id } } }`,
      {},
      province,
    );
    expect(expiring.technologyAdoptions.totalCount).toBe(1);
  });
});

describe('what is refused', () => {
  it.each([
    ['the same item twice at a time', () => record('TRACEABILITY', { validFrom: '2026-07-01' }), 'TECHNOLOGY_HELD'],
    ['a day to come', () => record('DRONE', { foundOn: '2999-01-01' }), 'TECHNOLOGY_FUTURE'],
    ['an end before the beginning', () => record('DRONE', { validTo: '2026-01-01' }), 'TECHNOLOGY_PERIOD'],
    ['an item that is none', () => record('DRONE', { itemId: organisationId }), 'TECHNOLOGY_ITEM_NOT_FOUND'],
    [
      'an organisation of another commune',
      () => record('DRONE', { organisationId: elsewhere }),
      'TECHNOLOGY_ORGANISATION',
    ],
    [
      'a commune officer who verifies',
      async () => verify(await record('SENSORS'), {}, { ...commune, id: 'x' }),
      'FORBIDDEN',
    ],
    [
      'a verification before the finding',
      async () => verify(await record('COLD_CHAIN'), { verifiedOn: '2026-03-09' }),
      'TECHNOLOGY_VERIFIED_DAY',
    ],
  ])('%s', async (_what, attempt, code) => {
    await expect(attempt()).rejects.toMatchObject({ code });
  });

  it('an item that is no longer offered', async () => {
    const change = {
      id: items['DRONE'],
      expectedVersion: 1,
      name: 'Máy bay không người lái',
      offered: false,
      reason: 'Thôi dùng mục',
    };
    const fields = '{ id version }';
    expect(await act('changeTechnologyItem', 'ChangeTechnologyItem', change, province, fields)).toMatchObject({
      version: 2,
    });
    await expect(record('DRONE')).rejects.toMatchObject({ code: 'TECHNOLOGY_ITEM_CLOSED' });
    const taken = { code: 'WEBSITE', kind: 'DIGITAL', name: 'Trang', reason: 'thử mã' };
    await expect(act('addTechnologyItem', 'AddTechnologyItem', taken, province, fields)).rejects.toMatchObject({
      code: 'TECHNOLOGY_CODE_TAKEN',
    });
    expect(
      await act('addTechnologyItem', 'AddTechnologyItem', { ...taken, code: 'CHATBOT' }, province, fields),
    ).toMatchObject({
      version: 1,
    });
  });
});
