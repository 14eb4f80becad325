import { asSystem, createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { startTestServer, type Signer, type TestServer } from '../../../platform/testing/src/test-server';

/** What an office enters by hand of organisations that have been there for long, or will change some day. */
describe('organisations entered by an office', () => {
  let database: TestDatabase;
  let server: TestServer;
  let commune: string;
  let otherCommune: string;
  let oldCommune: string;
  let officer: Signer;
  let province: Signer;

  const unitId = async (code: string, today: boolean): Promise<string> => {
    const rows = await query<{ id: string }>(
      database.url,
      `SELECT id FROM admin_unit WHERE code = $1 AND level <> 'DISTRICT' AND (valid_to IS NULL) = $2`,
      [code, today],
    );
    return rows[0]!.id;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    commune = await unitId('07582', true);
    otherCommune = await unitId('07210', true);
    oldCommune = await unitId('07567', false);
    officer = { role: 'COMMUNE_OFFICER', unitId: commune };
    province = { role: 'PROVINCE_OFFICER', unitId: await unitId('24', true) };
  });

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const CREATE = `mutation ($input: CreateOrganisation!) { createOrganisation(input: $input) {
    id version name commune { id fullName } } }`;
  const UPDATE = `mutation ($input: UpdateOrganisation!) { updateOrganisation(input: $input) { id version name officialMemberCount } }`;

  interface Made {
    id: string;
    version: number;
    name: string;
    commune: { id: string; fullName: string };
  }

  const content = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
    kind: 'COOPERATIVE',
    name: 'Hợp tác xã Vải thiều Minh Lộc',
    unitId: commune,
    officialMemberCount: 12,
    ...over,
  });

  const create = async (
    over: Record<string, unknown> = {},
    as: Signer = officer,
    extra: Record<string, unknown> = {},
  ): Promise<Made> => {
    const answer = await server.graphql<{ createOrganisation: Made }>(
      CREATE,
      { input: { content: content(over), reason: 'Lập hồ sơ', ...extra } },
      { as },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer));
    return answer.data.createOrganisation;
  };

  it('founded before the communes were merged are entered under the commune of today', async () => {
    const made = await create({ establishedOn: '2019-04-02', registeredOn: '2019-04-20' });
    expect(made.commune.id).toBe(commune);
    const AT = `query ($id: ID!, $asOf: Date) { organisation(id: $id, asOf: $asOf) { commune { id } statedUnit { id } } }`;
    const then = await server.graphql(AT, { id: made.id, asOf: '2020-01-01' }, { as: officer });
    const [known] = await query<{ id: string }>(
      database.url,
      `SELECT coalesce((SELECT at_unit_id FROM admin_unit_lineage WHERE unit_id = $1 AND valid_from <= '2020-01-01'
         AND valid_to > '2020-01-01'), $1::uuid) AS id`,
      [commune],
    );
    expect(then.data).toEqual({ organisation: { commune: { id: known!.id }, statedUnit: { id: commune } } });
    const moved = await server.graphql(
      UPDATE,
      { input: { id: made.id, expectedVersion: 1, content: { unitId: otherCommune }, reason: 'Ghi nhầm xã' } },
      { as: province },
    );
    expect(moved.errors).toBeUndefined();
    const gone = { input: { content: content({ unitId: oldCommune }), effectiveOn: '2026-01-10', reason: 'Thử' } };
    expect((await server.graphql(CREATE, gone, { as: officer })).errors![0]!.extensions).toMatchObject({
      code: 'UNIT_NOT_VALID',
      field: 'unitId',
    });
  });

  it('are not registered before they were founded, nor called what is no name', async () => {
    const refusal = async (over: Record<string, unknown>): Promise<object> =>
      (await server.graphql(CREATE, { input: { content: content(over), reason: 'Thử' } }, { as: officer })).errors![0]!
        .extensions;
    expect(await refusal({ establishedOn: '2020-05-01', registeredOn: '2020-04-30' })).toMatchObject({
      code: 'REGISTERED_BEFORE_ESTABLISHED',
      field: 'registeredOn',
    });
    expect(await refusal({ registeredOn: '2999-01-01', establishedOn: '2020-05-01' })).toMatchObject({
      code: 'BEGINS_IN_FUTURE',
      field: 'registeredOn',
    });
    for (const name of ['<img src=x onerror=alert(1)>', "=cmd|'/c calc'!A1"]) {
      expect(await refusal({ name })).toMatchObject({ code: 'NOT_A_NAME', field: 'name' });
    }
    // Told, the same is kept and found.
    const { id } = await create({ establishedOn: '2020-05-01' });
    const told = `UPDATE organisation_statement_office SET registered_on = '2019-01-01' WHERE organisation_id = $1`;
    await asSystem(database.url, (client) => client.query(told, [id]));
    await server.graphql(
      UPDATE,
      { input: { id, expectedVersion: 2, content: { industry: 'Trồng vải' }, reason: 'Bổ sung' } },
      { as: officer },
    );
    const FOUND = 'query ($id: ID!) { organisation(id: $id) { findings(first: 5) { nodes { rule } } } }';
    expect((await server.graphql(FOUND, { id }, { as: officer })).data).toEqual({
      organisation: { findings: { nodes: [{ rule: 'V27' }] } },
    });
  });

  it('changed from a day to come have another version at once', async () => {
    const made = await create({ name: 'Hợp tác xã Chè Đồi Xanh' });
    const later = (name: string) => ({
      input: { id: made.id, expectedVersion: 1, content: { name }, effectiveOn: '2030-01-01', reason: 'Đổi tên' },
    });
    const first = await server.graphql<{ updateOrganisation: Made }>(UPDATE, later('Hợp tác xã Mai Sau'), {
      as: officer,
    });
    expect(first.data!.updateOrganisation).toMatchObject({ version: 2, name: made.name });
    const second = await server.graphql(UPDATE, later('Hợp tác xã Mai Kia'), { as: officer });
    expect(second.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', details: { currentVersion: 2 } });
  });
});
