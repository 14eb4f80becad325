import type { Actor } from '@platform/kernel';
import {
  actorOf,
  createTestDatabase,
  query,
  type RegisterApp,
  startRegister,
  stateOrganisations,
  type TestDatabase,
} from '@platform/testing';

let database: TestDatabase;
let app: RegisterApp;
let own: Actor;
let far: Actor;
let organisationId: string;
let commodityId: string;

interface Code {
  id: string;
  version: number;
  code: string;
  expiresOn: string | null;
  currentCode: string;
  status: string;
  allowedActions: { action: string; allowed: boolean; code: string | null }[];
}

const FIELDS = '{ id version code expiresOn currentCode status allowedActions { action allowed code } }';

async function ask<T>(text: string, variables: object, actor: Actor): Promise<T> {
  const { data, errors } = await app.run(text, actor, variables as Record<string, unknown>);
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return data as T;
}
const act = async (name: string, type: string, input: object, actor = own): Promise<Code> =>
  (
    await ask<Record<string, Code>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) ${FIELDS} }`,
      { input: { reason: 'Theo thông báo của cơ quan cấp mã', ...input } },
      actor,
    )
  )[name]!;
const register = (change: object = {}, actor = own): Promise<Code> =>
  act(
    'registerAreaCode',
    'RegisterAreaCode',
    {
      organisationId,
      commodityId,
      kind: 'GROWING_AREA',
      code: 'CN-BGOR-0001',
      market: 'Trung Quốc',
      name: 'Vùng vải thử',
      areaHa: 12.5,
      issuedOn: '2024-01-01',
      expiresOn: '2099-12-31',
      ...change,
    },
    actor,
  );
const seen = ({ id, version }: Code) => ({ id, expectedVersion: version });
const byCode = async (code: string, actor = own): Promise<Code[]> =>
  (
    await ask<{ growingAreaCodes: { nodes: Code[] } }>(
      `query ($code: String!) { growingAreaCodes(first: 5, filter: { code: { eq: $code } }) { nodes ${FIELDS} } }`,
      { code },
      actor,
    )
  ).growingAreaCodes.nodes;

beforeAll(async () => {
  database = await createTestDatabase();
  const ids = await stateOrganisations(database.url, [
    { name: 'Hợp tác xã Vải Thử', unit: 'Xã Tân Mộc', province: 'Tỉnh Bắc Giang' },
    { name: 'Hợp tác xã Gốm Thử', unit: 'Xã Phù Lãng', province: 'Tỉnh Bắc Ninh' },
  ]);
  organisationId = ids[0]!;
  app = await startRegister(database.url);
  const places = await query<{ id: string; commune_id: string }>(
    database.url,
    'SELECT id, commune_id FROM organisation',
  );
  const at = (id: string): Actor =>
    actorOf('COMMUNE_OFFICER', { level: 'COMMUNE', unitId: places.find((one) => one.id === id)!.commune_id });
  [own, far] = [at(ids[0]!), at(ids[1]!)];
  const found = await query<{ id: string }>(database.url, `SELECT id FROM commodity WHERE code = 'LYCHEE'`);
  commodityId = found[0]!.id;
}, 120_000);

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('a code of a growing area', () => {
  it('is coded anew: the old one ends and leads to the new, however often', async () => {
    const first = await register();
    await expect(register()).rejects.toMatchObject({ code: 'AREA_CODE_TAKEN' });
    await expect(register({ code: 'X1', expiresOn: '2023-12-31' })).rejects.toMatchObject({ code: 'AREA_CODE_DAYS' });
    await expect(register({ code: 'X2', issuedOn: '2999-01-01' })).rejects.toMatchObject({ code: 'AREA_CODE_FUTURE' });
    const recode = (from: Code, code: string, issuedOn: string): Promise<Code> =>
      act('recodeArea', 'RecodeArea', { ...seen(from), code, issuedOn, expiresOn: '2099-12-31' });
    await expect(recode(first, 'CN-BNOR-0001', '2023-01-01')).rejects.toMatchObject({ code: 'AREA_CODE_RECODE_DAY' });
    const second = await recode(first, 'CN-BNOR-0001', '2025-08-01');
    const third = await recode(second, 'CN-BNOR-0999', '2026-02-01');
    expect((await byCode('CN-BGOR-0001'))[0]).toMatchObject({ currentCode: third.code, expiresOn: '2025-07-31' });
    const [old] = await byCode('CN-BGOR-0001');
    expect(old!.allowedActions.filter(({ allowed }) => allowed).map(({ action }) => action)).toEqual(['recordExport']);
    await expect(act('renewAreaCode', 'RenewAreaCode', { ...seen(old!), expiresOn: null })).rejects.toMatchObject({
      code: 'AREA_CODE_REPLACED',
    });
  });

  it('holds exports of the days on which it held', async () => {
    const code = await register({ code: 'JP-1', market: 'Nhật Bản', expiresOn: '2025-12-31' });
    const ship = (shippedOn: string, tonnes = 2.5): Promise<Code> =>
      act('recordExport', 'RecordExport', { areaCodeId: code.id, shippedOn, tonnes, declarationNumber: 'TK-1' });
    await ship('2025-06-10');
    await expect(ship('2026-01-01')).rejects.toMatchObject({ code: 'AREA_CODE_NOT_VALID_THEN' });
    await expect(ship('2025-06-10', 0)).rejects.toMatchObject({ code: 'AREA_CODE_TONNES' });
    const { organisation } = await ask<{
      organisation: { growingAreaCodes: { nodes: { code: string; shipments: { totalCount: number } }[] } };
    }>(
      'query ($id: ID!) { organisation(id: $id) { growingAreaCodes(first: 9) { nodes { code shipments(first: 3) { totalCount } } } } }',
      { id: organisationId },
      own,
    );
    expect(organisation.growingAreaCodes.nodes.find((one) => one.code === 'JP-1')!.shipments.totalCount).toBe(1);
  });

  it('is suspended, given back and renewed; one that ends soon is found', async () => {
    const code = await register({ code: 'US-1', market: 'Hoa Kỳ' });
    const suspended = await act('setAreaCodeStatus', 'SetAreaCodeStatus', { ...seen(code), status: 'SUSPENDED' });
    await expect(
      act('renewAreaCode', 'RenewAreaCode', { ...seen(suspended), expiresOn: '2099-01-01' }),
    ).rejects.toMatchObject({ code: 'AREA_CODE_SUSPENDED' });
    await expect(
      act('setAreaCodeStatus', 'SetAreaCodeStatus', { ...seen(code), status: 'ACTIVE' }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    const active = await act('setAreaCodeStatus', 'SetAreaCodeStatus', { ...seen(suspended), status: 'ACTIVE' });
    const [{ soon }] = (await query<{ soon: string }>(database.url, `SELECT (current_date + 30)::text AS soon`)) as [
      { soon: string },
    ];
    const renewed = await act('renewAreaCode', 'RenewAreaCode', { ...seen(active), expiresOn: soon });
    const found = () =>
      query<{ message: string }>(
        database.url,
        `SELECT message FROM rule_finding WHERE rule = 'CODE_ENDING' AND closed_on IS NULL`,
      );
    expect((await found()).map(({ message }) => message)).toEqual([expect.stringContaining('US-1')]);
    await act('renewAreaCode', 'RenewAreaCode', { ...seen(renewed), expiresOn: null });
    expect(await found()).toEqual([]);
  });

  it('is seen and written where its organisation lies', async () => {
    expect(await byCode('CN-BGOR-0001', far)).toEqual([]);
    await expect(register({ code: 'F-1' }, far)).rejects.toMatchObject({ code: 'AREA_CODE_ORGANISATION' });
  });
});
