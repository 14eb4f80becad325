import { createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';

const TRAIL = `query ($table: String!) { auditEntries(first: 5, filter: { recordTable: { eq: $table } }) {
  nodes { recordTable organisation { id name } } } }`;
const FOUND = 'mutation ($input: RecordOperationalState!) { recordOperationalState(input: $input) { id } }';

interface Trail {
  auditEntries: { nodes: { recordTable: string; organisation: { id: string; name: string } | null }[] };
}

describe('the trail', () => {
  let database: TestDatabase;
  let server: TestServer;
  let officer: Signer;
  let ids: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    ids = await stateOrganisations(database.url, [
      { unit: 'Xã Lan Mẫu', province: 'Tỉnh Bắc Giang', name: 'HTX Rau Cần' },
      { unit: 'Xã Phượng Sơn', province: 'Thành phố Hà Nội', name: 'HTX ngoài tỉnh' },
    ]);
    const [place] = await query<{ province_id: string }>(
      database.url,
      'SELECT province_id FROM organisation WHERE id = $1',
      [ids[0]],
    );
    officer = { role: 'PROVINCE_OFFICER', unitId: place!.province_id };
    const input = { organisationId: ids[0], state: 'WEAK', foundOn: '2025-03-01', reason: 'Kiểm tra' };
    const { errors } = await server.graphql(FOUND, { input }, { as: officer });
    expect(errors).toBeUndefined();
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const subjects = async (table: string) => {
    const { data, errors } = await server.graphql<Trail>(TRAIL, { table }, { as: officer });
    expect(errors).toBeUndefined();
    return data!.auditEntries.nodes.map(({ organisation }) => organisation);
  };

  it('names the record a row belongs to', async () => {
    const named = { id: ids[0], name: 'HTX Rau Cần' };
    expect(await subjects('operational_finding')).toEqual([named]);
  });

  it('tells no name of a record that lies elsewhere', async () => {
    const names = (await subjects('organisation_statement_office')).map((one) => one?.name);
    expect(names).toContain('HTX Rau Cần');
    expect(names).toContain(undefined);
    expect(names).not.toContain('HTX ngoài tỉnh');
  });
});
