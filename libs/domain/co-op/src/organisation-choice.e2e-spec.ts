import { deterministicUuid } from '@platform/kernel';
import { asSystem, createTestDatabase, query, type TestDatabase } from '@platform/testing';
import fc from 'fast-check';

/** Days around today on which statements begin and end; today itself is among them. */
const DAYS = ['2020-01-01', '2024-02-29', '2026-11-23', '2026-11-24', '2026-11-25', '2030-01-01'];
const TODAY = '2026-11-24';
const COLUMNS = `code, legacy_registration_no, kind, name, name_source, name_key, short_name, foreign_name, registration_kind,
  registry_status, registry_status_source, registry_status_since, tax_code, tax_status, tax_status_source, tax_status_since,
  operational_state, operational_state_since, province_id, commune_id, stated_unit_id, address_line, address_as_registered,
  registered_on, established_on, established_precision, field, industry, charter_capital, official_member_count, representative_id`;

interface Said {
  from: number;
  until: number | null;
  unit: number;
  name: string;
  capital: number | null;
  status: string | null;
  code: boolean;
}

const said: fc.Arbitrary<Said> = fc.record({
  from: fc.nat(DAYS.length - 2),
  until: fc.option(fc.nat(DAYS.length - 1)),
  unit: fc.nat(3),
  name: fc.constantFrom('A', 'B'),
  capital: fc.option(fc.constantFrom(1, 2)),
  status: fc.option(fc.constantFrom('ACTIVE', 'SUSPENDED')),
  code: fc.boolean(),
});
const organisation = fc.record({
  office: fc.option(said, { freq: 4 }),
  dkkd: fc.option(said),
  thue: fc.option(said),
  finding: fc.option(said),
});
type Told = typeof organisation extends fc.Arbitrary<infer T> ? T : never;

/**
 * The register chooses in two ways: for one organisation, any day and any state of knowledge, and for many at once when
 * today's list is kept. Both must say the same of whatever was stated, few or many in one statement.
 */
describe('the choosing rule of one and of many', () => {
  let database: TestDatabase;
  let units: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    // Two that were merged into another since, and two of today.
    units = (
      await query<{ id: string }>(
        database.url,
        `(SELECT id FROM admin_unit WHERE level = 'COMMUNE' AND valid_to IS NOT NULL ORDER BY code LIMIT 2)
         UNION ALL (SELECT id FROM admin_unit WHERE level = 'COMMUNE' AND valid_to IS NULL ORDER BY code LIMIT 2)`,
      )
    ).map(({ id }) => id);
  });
  afterAll(() => database.drop());

  const period = ({ from, until }: Said) =>
    [DAYS[from]!, until !== null && until > from ? DAYS[until]! : null] as const;
  const holds = (it: Said | null): boolean => {
    const [begin, end] = it ? period(it) : ['9999', null];
    return begin <= TODAY && (end === null || end > TODAY);
  };

  async function state(all: readonly Told[]): Promise<void> {
    // Only who is spoken of today is in the register at all.
    const told = all.filter(({ office, dkkd }) => holds(office) || holds(dkkd));
    const rows = (pick: (one: Told) => Said | null): string =>
      JSON.stringify(
        told.flatMap((one, n) => {
          const it = pick(one);
          if (!it) return [];
          const [valid_from, valid_to] = period(it);
          const organisation_id = deterministicUuid('choice', String(n));
          const code = it.code ? `24${String(10_000_000 + n)}` : null;
          return [{ ...it, organisation_id, valid_from, valid_to, code, unit_id: units[it.unit] }];
        }),
      );
    const from = `FROM jsonb_to_recordset($1) AS r(organisation_id uuid, valid_from date, valid_to date, name text, code text,
      unit_id uuid, capital bigint, status text)`;
    await asSystem(database.url, async (client) => {
      await client.query(`SELECT set_config('register.today', $1, true)`, [TODAY]);
      await client.query(
        `INSERT INTO organisation_statement_office (organisation_id, valid_from, valid_to, kind, name, name_key, code, unit_id,
           charter_capital, registry_status) SELECT organisation_id, valid_from, valid_to, 'COOPERATIVE', name, lower(name), code,
           unit_id, capital, status ${from}`,
        [rows(({ office }) => office)],
      );
      await client.query(
        `INSERT INTO organisation_statement_dkkd (organisation_id, valid_from, valid_to, kind, name, name_key, code, unit_id,
           charter_capital, registry_status, entity_version, event_id) SELECT organisation_id, valid_from, valid_to, 'COOPERATIVE',
           name, lower(name), code, unit_id, capital, status, 1, 'e' ${from}`,
        [rows(({ dkkd }) => dkkd)],
      );
      await client.query(
        `INSERT INTO organisation_statement_thue (organisation_id, valid_from, valid_to, tax_code, tax_status, entity_version, event_id)
         SELECT organisation_id, valid_from, valid_to, coalesce(code, '2499999999'), 'S00', 1, 'e' ${from}`,
        [rows(({ thue }) => thue)],
      );
      await client.query(
        `INSERT INTO operational_finding (organisation_id, valid_from, valid_to, state, found_by, found_on, evidence)
         SELECT organisation_id, valid_from, valid_to, 'DORMANT', 'x', valid_from, 'x' ${from}`,
        [rows(({ finding }) => finding)],
      );
    });
  }

  const kept = () => query(database.url, `SELECT id, ${COLUMNS} FROM organisation ORDER BY id`);
  const oneByOne = () =>
    query(
      database.url,
      `SELECT i.id, c.* FROM (SELECT organisation_id AS id FROM organisation_statement_office
         UNION SELECT organisation_id FROM organisation_statement_dkkd) i, organisation_choice(i.id, '${TODAY}', NULL) c ORDER BY i.id`,
    );

  it.each([
    ['few', 12, 5],
    ['many', 250, 2],
  ])('says the same of %s', async (_, size, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.array(organisation, { minLength: size, maxLength: size }), async (told) => {
        await query(database.url, 'TRUNCATE organisation CASCADE');
        await state(told);
        const expected = await oneByOne();
        expect(expected.length).toBeGreaterThan(0);
        expect(await kept()).toEqual(expected);
      }),
      { numRuns, endOnFailure: true },
    );
  });
});
