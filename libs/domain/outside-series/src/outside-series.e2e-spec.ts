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
let communes: { id: string; province_id: string }[];
let territoryId: string;
let seriesId: string;

interface Value {
  id: string;
  version: number;
  value: number;
  year: number;
}
interface Total {
  areaId: string;
  measuredOn: string;
  value: number;
  unitsCounted: number;
  unitsTotal: number;
}

async function ask<T>(text: string, variables: object = {}, actor = officer): Promise<T> {
  const { data, errors } = await app.run(text, actor, variables as Record<string, unknown>);
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return data as T;
}

const act = async <T = Value>(name: string, type: string, fields: string, input: object, actor = officer): Promise<T> =>
  (await ask<Record<string, T>>(`mutation ($input: ${type}!) { ${name}(input: $input) ${fields} }`, { input }, actor))[
    name
  ]!;

const FIGURE = {
  measuredOn: '2024-12-31',
  value: 10_000,
  stage: 'OFFICIAL',
  document: 'Niên giám thống kê (minh họa)',
  reason: 'Nhập số liệu dân số',
};
const state = (unitId: string, change: object = {}, actor = officer): Promise<Value> =>
  act(
    'stateOutsideValue',
    'StateOutsideValue',
    '{ id version value year }',
    { ...FIGURE, seriesId, unitId, ...change },
    actor,
  );
const totals = async (): Promise<Total[]> =>
  (
    await ask<{ outsideSeries: { areaTotals: Total[] } }>(
      'query ($id: ID!) { outsideSeries(id: $id) { areaTotals { area areaId name measuredOn value unitsCounted unitsTotal } } }',
      { id: seriesId },
    )
  ).outsideSeries.areaTotals;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startRegister(database.url);
  communes = await query(
    database.url,
    `SELECT u.id, u.province_id FROM territory t JOIN territory_unit tu ON tu.territory_id = t.id JOIN admin_unit u ON u.id = tu.unit_id
     WHERE t.code = 'FORMER_BAC_GIANG' AND u.level = 'COMMUNE' AND tu.valid_from <= '2024-12-31'
       AND (tu.valid_to IS NULL OR tu.valid_to > '2024-12-31') ORDER BY u.id`,
  );
  const [province] = await query<{ id: string }>(
    database.url,
    `SELECT id FROM admin_unit WHERE full_name = 'Tỉnh Bắc Ninh' AND valid_to IS NULL`,
  );
  [{ id: territoryId }] = (await query<{ id: string }>(
    database.url,
    `SELECT id FROM territory WHERE code = 'FORMER_BAC_GIANG'`,
  )) as [{ id: string }];
  officer = actorOf('PROVINCE_OFFICER', { level: 'PROVINCE', unitId: province!.id });
  const { outsideSeriesList } = await ask<{ outsideSeriesList: { nodes: { id: string }[] } }>(
    '{ outsideSeriesList(first: 5, filter: { code: { eq: "POPULATION" } }) { nodes { id } } }',
  );
  seriesId = outsideSeriesList.nodes[0]!.id;
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('the population', () => {
  it('of a former province is added from its communes, and an incomplete sum answers no target', async () => {
    const first = await state(communes[0]!.id);
    expect(first).toMatchObject({ version: 1, year: 2024 });
    const incomplete = (await totals()).find(({ areaId }) => areaId === territoryId);
    expect(incomplete).toMatchObject({ value: 10_000, unitsCounted: 1, unitsTotal: communes.length });
    const asked = async (): Promise<{ value: number | null }[]> =>
      query(database.url, `SELECT outside_area_total('POPULATION', $1, '2026-01-01') AS value`, [territoryId]);
    expect(await asked()).toEqual([{ value: null }]);
    for (const { id } of communes.slice(1)) await state(id, { value: 2_000 });
    const whole = (await totals()).filter(({ unitsCounted, unitsTotal }) => unitsCounted === unitsTotal);
    const sum = 10_000 + 2_000 * (communes.length - 1);
    expect(whole.map(({ areaId }) => areaId).sort()).toEqual([territoryId, communes[0]!.province_id].sort());
    expect(whole.every(({ value }) => value === sum)).toBe(true);
    expect(await asked()).toEqual([{ value: sum }]);
    const before = await query(database.url, `SELECT outside_area_total('POPULATION', $1, '2024-12-30') AS value`, [
      territoryId,
    ]);
    expect(before).toEqual([{ value: null }]);
  });

  it('is corrected with its version, what it was stays known, and a mistaken figure goes', async () => {
    const { adminUnits } = await ask<{ adminUnits: { nodes: { outsideValues: { nodes: Value[] } }[] } }>(
      `query ($id: ID!) { adminUnits(first: 1, everExisted: true, filter: { id: { eq: $id } }) {
         nodes { outsideValues(first: 5) { nodes { id version value year } } } } }`,
      { id: communes[0]!.id },
    );
    const [held] = adminUnits.nodes[0]!.outsideValues.nodes;
    const { measuredOn: _measuredOn, ...text } = FIGURE;
    const input = { ...text, id: held!.id, expectedVersion: 1 };
    const correct = (change: object): Promise<Value> =>
      act('correctOutsideValue', 'CorrectOutsideValue', '{ id version value year }', { ...input, ...change });
    await expect(correct({})).rejects.toMatchObject({ code: 'OUTSIDE_UNCHANGED' });
    expect(await correct({ value: 10_100, stage: 'PRELIMINARY' })).toMatchObject({ version: 2, value: 10_100 });
    await expect(correct({ value: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    const [{ value }] = (await query(database.url, 'SELECT value FROM outside_value_history')) as [{ value: number }];
    expect(value).toBe(10_000);
    const input2 = { id: held!.id, expectedVersion: 2, reason: 'Nhập nhầm xã' };
    expect(await act<boolean>('removeOutsideValue', 'RemoveOutsideValue', '', input2)).toBe(true);
    expect((await totals()).find(({ areaId }) => areaId === territoryId)).toMatchObject({
      unitsCounted: communes.length - 1,
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['a second figure of one unit and year', {}, 'OUTSIDE_VALUE_HELD'],
    ['a figure out of the range of its series', { value: -5 }, 'OUTSIDE_RANGE'],
    ['a person and a half', { value: 1.5 }, 'OUTSIDE_DECIMALS'],
    ['the year that is running', { measuredOn: '2026-12-31' }, 'OUTSIDE_FUTURE'],
    ['a commune that was gone by then', { measuredOn: '2025-12-31' }, 'OUTSIDE_UNIT_DAY'],
    ['an address that is none', { url: 'javascript:alert(1)', measuredOn: '2023-12-31' }, 'BAD_USER_INPUT'],
  ])('%s', async (_what, change, code) => {
    const refused = await state(communes[1]!.id, change).catch((error: { code?: string }) => error);
    if (code === 'BAD_USER_INPUT') expect(refused).toBeInstanceOf(Error);
    else expect(refused).toMatchObject({ code });
  });

  it('a unit of another province, also to correct; whoever holds the nation may', async () => {
    const [foreign] = await query<{ id: string }>(
      database.url,
      `SELECT id FROM admin_unit WHERE level = 'COMMUNE' AND full_name = 'Xã Phượng Sơn' AND valid_to IS NOT NULL
       AND province_id <> $1 AND valid_from <= '2024-12-31' LIMIT 1`,
      [communes[0]!.province_id],
    );
    await expect(state(foreign!.id)).rejects.toMatchObject({ code: 'OUTSIDE_UNIT_OUTSIDE' });
    const control = await state(foreign!.id, {}, actorOf('PROVINCE_OFFICER', NATION));
    const removal = { id: control.id, expectedVersion: 1, reason: 'thử quyền' };
    await expect(act('removeOutsideValue', 'RemoveOutsideValue', '', removal)).rejects.toMatchObject({
      code: 'OUTSIDE_UNIT_OUTSIDE',
    });
  });

  it('a range that its own figures break, a range upside down, a code that is taken', async () => {
    const series = { name: 'Dân số trung bình', measure: 'người', publisher: 'Cơ quan thống kê', reason: 'thử khoảng' };
    const change = (range: object): Promise<Value> =>
      act('changeOutsideSeries', 'ChangeOutsideSeries', '{ id version }', {
        ...series,
        id: seriesId,
        expectedVersion: 1,
        ...range,
      });
    await expect(change({ minimum: 5_000 })).rejects.toMatchObject({ code: 'OUTSIDE_RANGE_HELD' });
    await expect(change({ minimum: 5, maximum: 1 })).rejects.toMatchObject({ code: 'OUTSIDE_RANGE_ORDER' });
    expect(await change({ minimum: 0, maximum: 90_000_000 })).toMatchObject({ version: 2 });
    const taken = { ...series, code: 'POPULATION', step: 'YEAR', additive: true, decimals: 0 };
    const create = (input: object): Promise<Value> =>
      act('createOutsideSeries', 'CreateOutsideSeries', '{ id version }', input);
    await expect(create(taken)).rejects.toMatchObject({ code: 'OUTSIDE_CODE_TAKEN' });
    expect(await create({ ...taken, code: 'HOUSEHOLDS' })).toMatchObject({ version: 1 });
  });
});
