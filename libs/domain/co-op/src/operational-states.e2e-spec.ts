import { createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';

const MANY = `mutation ($input: RecordOperationalStates!) {
  recordOperationalStates(input: $input) { recorded refused { organisationId name code message } } }`;
const ONE = 'mutation ($input: RecordOperationalState!) { recordOperationalState(input: $input) { id } }';
/** Days of earlier findings, so that the new one ends one, replaces one, or stands before one. */
const BEFORE = [[], ['2025-01-05'], ['2025-03-01'], ['2025-06-01'], ['2025-01-05', '2025-03-01', '2025-06-01']];
const NEW_DAY = '2025-03-01';

interface Recorded {
  recordOperationalStates: {
    recorded: number;
    refused: { organisationId: string; name: string | null; code: string }[];
  };
}

describe('what an office found of many organisations', () => {
  let database: TestDatabase;
  let server: TestServer;
  let officer: Signer;
  let commune: Signer;
  let ids: string[];

  const act = (text: string, input: object, as = officer) => server.graphql<Recorded>(text, { input }, { as });
  const periods = (of: readonly string[]) =>
    query(
      database.url,
      `SELECT state, evidence, found_on::text, valid_from::text, valid_to::text FROM operational_finding
       WHERE organisation_id = ANY($1) ORDER BY array_position($1, organisation_id), valid_from`,
      [of],
    );
  const seen = async (of: readonly string[]) =>
    query(
      database.url,
      'SELECT id AS "organisationId", version AS "expectedVersion" FROM organisation WHERE id = ANY($1) ORDER BY array_position($1, id)',
      [of],
    );
  const said = { state: 'DORMANT', foundOn: NEW_DAY, evidence: 'Biên bản', reason: 'Kiểm tra thực tế' };

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    const place = { unit: 'Xã Lan Mẫu', province: 'Tỉnh Bắc Giang' };
    const rows = [...BEFORE, ...BEFORE].map((_, n) => ({ ...place, name: `HTX ${n}` }));
    ids = await stateOrganisations(database.url, [
      ...rows,
      { unit: 'Xã Phượng Sơn', province: 'Thành phố Hà Nội', name: 'HTX ngoài tỉnh' },
    ]);
    const units = await query<{ province_id: string; commune_id: string }>(
      database.url,
      'SELECT province_id, commune_id FROM organisation WHERE id = $1',
      [ids[0]],
    );
    officer = { role: 'PROVINCE_OFFICER', unitId: units[0]!.province_id };
    commune = { role: 'COMMUNE_OFFICER', unitId: units[0]!.commune_id };
    for (const [n, id] of ids.slice(0, 10).entries()) {
      for (const foundOn of BEFORE[n % BEFORE.length]!) {
        await act(ONE, { organisationId: id, state: 'WEAK', foundOn, reason: 'Kiểm tra trước đó' });
      }
    }
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it('is written as it is one by one: same periods, same words', async () => {
    const [many, single] = [ids.slice(0, 5), ids.slice(5, 10)];
    const { data, errors } = await act(MANY, { ...said, organisations: await seen(many) }, commune);
    expect(errors).toBeUndefined();
    expect(data!.recordOperationalStates).toEqual({ recorded: 5, refused: [] });
    for (const organisationId of single) await act(ONE, { organisationId, ...said }, commune);
    expect(await periods(many)).toEqual(await periods(single));
    expect(await periods(many)).toHaveLength(1 + 2 + 1 + 2 + 3);
  });

  it('leaves out those it may not write, with the reason of each, and writes the rest', async () => {
    const foreign = ids[10]!;
    const [stale, sound] = await seen(ids.slice(5, 7));
    const organisations = [{ ...stale, expectedVersion: 99 }, sound, { organisationId: foreign, expectedVersion: 1 }];
    const { data } = await act(MANY, { ...said, foundOn: '2025-07-02', organisations });
    const { recorded, refused } = data!.recordOperationalStates;
    expect(recorded).toBe(1);
    expect(refused.map(({ name, code }) => [name, code]).sort()).toEqual([
      [null, 'ORGANISATION_NOT_FOUND'],
      ['HTX 5', 'CONFLICT'],
    ]);
  });

  it('refuses the act itself in the future, without an organisation, or for more than it may hold', async () => {
    const [one] = await seen(ids.slice(0, 1));
    const codes = async (input: object) => (await act(MANY, { ...said, ...input })).errors?.[0]?.extensions.code;
    expect(await codes({ foundOn: '2999-01-01', organisations: [one] })).toBe('FINDING_NOT_IN_FUTURE');
    expect(await codes({ organisations: [] })).toBe('INVALID_VALUE');
    expect(await codes({ organisations: Array.from({ length: 501 }, () => one) })).toBe('INVALID_VALUE');
  });
});
