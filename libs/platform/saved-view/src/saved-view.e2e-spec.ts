import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { type Signer, startTestServer, type TestServer } from '../../testing/src/test-server';

interface View {
  id: string;
  version: number;
  name: string;
  own: boolean;
  shared: boolean;
  preferred: boolean;
}

const FIELDS = 'id version name own shared preferred';

describe('a saved view', () => {
  let database: TestDatabase;
  let server: TestServer;
  let owner: Signer;
  let colleague: Signer;
  let commune: Signer;

  const of = async (as: Signer) =>
    (await server.graphql<{ myViews: View[] }>(`{ myViews(list: "organisations") { ${FIELDS} } }`, {}, { as })).data!
      .myViews;
  const save = async (input: object, as = owner) => {
    const text = `mutation ($input: SaveView!) { saveView(input: $input) { ${FIELDS} } }`;
    const whole = {
      list: 'organisations',
      name: 'HTX',
      state: '?kind=COOPERATIVE',
      shared: false,
      preferred: false,
      ...input,
    };
    const { data, errors } = await server.graphql<{ saveView: View[] }>(text, { input: whole }, { as });
    return errors?.[0]?.extensions.code ?? data!.saveView;
  };
  const remove = async ({ id, version }: View, as = owner) => {
    const text = 'mutation ($id: ID!, $v: Int!) { deleteView(id: $id, expectedVersion: $v) { id } }';
    return (await server.graphql(text, { id, v: version }, { as })).errors?.[0]?.extensions.code ?? 'OK';
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    const [unit] = await query<{ id: string; province_id: string }>(
      database.url,
      `SELECT u.id, u.province_id FROM admin_unit u JOIN admin_unit p ON p.id = u.province_id
       WHERE u.level = 'COMMUNE' AND u.valid_to IS NULL AND p.full_name = 'Tỉnh Bắc Ninh' ORDER BY u.code LIMIT 1`,
    );
    owner = { role: 'PROVINCE_OFFICER', unitId: unit!.province_id };
    colleague = { role: 'AUDITOR', unitId: unit!.province_id };
    commune = { role: 'COMMUNE_OFFICER', unitId: unit!.id };
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it('is its owner’s until he shares it, then his office’s, and never the commune’s', async () => {
    const [view] = (await save({})) as View[];
    expect([await of(owner), await of(colleague)]).toMatchObject([[{ name: 'HTX', own: true }], []]);
    await save({ id: view!.id, expectedVersion: view!.version, shared: true });
    expect(await of(colleague)).toMatchObject([{ name: 'HTX', own: false, shared: true, preferred: false }]);
    expect(await of(commune)).toEqual([]);
  });

  it('is changed and removed by its owner alone, and not over a later change', async () => {
    const [view] = await of(owner);
    expect(await remove(view!, colleague)).toBe('VIEW_NOT_FOUND');
    expect(await save({ id: view!.id, expectedVersion: view!.version }, colleague)).toBe('VIEW_NOT_FOUND');
    expect(await save({ id: view!.id, expectedVersion: 99 })).toBe('CONFLICT');
    expect(await save({ name: 'HTX' })).toBe('VIEW_NAME_TAKEN');
    expect(await remove(view!)).toBe('OK');
    expect(await of(owner)).toEqual([]);
  });

  it('is the preferred one alone', async () => {
    await save({ name: 'A', preferred: true });
    const views = (await save({ name: 'B', preferred: true })) as View[];
    expect(views.map(({ name, preferred }) => [name, preferred])).toEqual([
      ['A', false],
      ['B', true],
    ]);
  });
});
