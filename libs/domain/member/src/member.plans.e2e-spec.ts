import type { Actor } from '@platform/kernel';
import {
  actorOf,
  asSystem,
  createTestDatabase,
  PlanReader,
  query,
  type RegisterApp,
  startRegister,
  stateOrganisations,
  type TestDatabase,
} from '@platform/testing';

const ORGANISATIONS = 300;
const EACH = 40;
const PAGE = 50;
const LIST = `query ($after: String, $search: String) { memberships(first: ${PAGE}, after: $after, search: $search) {
  nodes { id name type pledgedCapital party { id maskedNationalId } organisation { id name } } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  nodes: unknown[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** Bounds the work of the lists of members, where a commune is one of thirty and a province holds everybody. */
describe('plans of members', () => {
  let database: TestDatabase;
  let app: RegisterApp;
  let plans: PlanReader;

  beforeAll(async () => {
    database = await createTestDatabase();
    await fill(database.url);
    app = await startRegister(database.url);
    plans = await PlanReader.watch(database.url, app.reads);
  }, 120_000);

  afterAll(async () => {
    await plans.close();
    await app.close();
    await database.drop();
  });

  describe.each(['COMMUNE', 'PROVINCE'] as const)('of a user of a %s', (level) => {
    let actor: Actor;

    beforeAll(async () => {
      const [largest] = await query<{ commune_id: string; province_id: string }>(
        database.url,
        'SELECT commune_id, province_id FROM membership GROUP BY 1, 2 ORDER BY count(*) DESC, 1 LIMIT 1',
      );
      const unitId = level === 'COMMUNE' ? largest!.commune_id : largest!.province_id;
      actor = actorOf('PROVINCE_OFFICER', { level, unitId });
    });

    const ask = async (variables: Record<string, unknown>): Promise<Page> => {
      const { data, errors } = await app.run(LIST, actor, variables);
      if (errors) throw errors[0]!;
      return data!['memberships'] as Page;
    };

    it('reads a first page and a deep one by an index', async () => {
      const first = await ask({});
      expect(first.nodes).toHaveLength(PAGE);
      const shallow = await plans.ofLast();
      let after = first.pageInfo.endCursor;
      for (let turned = 1; turned < 4; turned += 1) after = (await ask({ after })).pageInfo.endCursor;
      const deep = await plans.ofLast();
      process.stdout.write(`members of a ${level}: ${shallow.buffers} buffers, deep ${deep.buffers}\n`);
      for (const plan of [shallow, deep]) {
        expect(plan.sequential).not.toContain('membership');
        // For each row the way down to its organisation twice, its person and its book of capital.
        expect(plan.buffers).toBeLessThan((PAGE + 1) * 20);
      }
    });

    it('finds a rare name by trigrams or within the own rows', async () => {
      await ask({ search: 'quach hiem' });
      const plan = await plans.ofLast();
      process.stdout.write(`members of a ${level}: search ${plan.buffers} buffers\n`);
      expect(plan.sequential).not.toContain('membership');
      expect(plan.buffers).toBeLessThan(600);
    });
  });
});

async function fill(url: string): Promise<void> {
  const units = await query<{ unit: string; province: string }>(
    url,
    `SELECT u.full_name AS unit, p.full_name AS province FROM admin_unit u JOIN admin_unit p ON p.id = u.province_id
     WHERE u.level = 'COMMUNE' AND p.full_name = 'Tỉnh Bắc Giang' AND u.valid_from <= '2025-06-01' AND u.valid_to = '2025-07-01'
     ORDER BY u.code LIMIT 60`,
  );
  const rows = Array.from({ length: ORGANISATIONS }, (_, n) => ({
    ...units[n % units.length]!,
    name: `Hợp tác xã ${n}`,
  }));
  await stateOrganisations(url, rows);
  await asSystem(url, async (client) => {
    await client.query(
      `WITH person AS (INSERT INTO party (kind, name, name_key)
         SELECT 'PERSON', CASE WHEN n = 77 THEN 'Quách Hiếm' ELSE 'Nguyễn Văn ' || n % 500 END,
           CASE WHEN n = 77 THEN 'quach hiem' ELSE 'nguien van ' || n % 500 END FROM generate_series(1, ${ORGANISATIONS * EACH}) n
         RETURNING id, name),
       numbered AS (SELECT *, row_number() OVER (ORDER BY id) AS n FROM person),
       owner AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM organisation)
       INSERT INTO membership (valid_from, organisation_id, party_id, kind, name, type, joined_on)
       SELECT '2024-01-01', o.id, p.id, 'PERSON', p.name, 'OFFICIAL', '2024-01-01'
       FROM numbered p JOIN owner o ON o.n = 1 + p.n % ${ORGANISATIONS}`,
    );
    await client.query(
      `INSERT INTO capital_contribution (membership_id, kind, occurred_on, amount, pledged_change, paid_change)
       SELECT id, 'PLEDGED', '2024-01-01', 1000, 1000, 0 FROM membership`,
    );
  });
  // What was just added waits beside the trigrams until a vacuum takes it in.
  await query(url, 'VACUUM ANALYZE');
}
