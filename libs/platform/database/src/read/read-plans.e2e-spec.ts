import { type Actor } from '@platform/kernel';
import {
  actorOf,
  asSystem,
  createTestDatabase,
  NATION,
  PlanReader,
  query,
  type RegisterApp,
  startRegister,
  stateOrganisations,
  type TestDatabase,
} from '@platform/testing';

const ORGANISATIONS = 2_600;
const PAGE = 50;
const ROW =
  '{ id code name kind registryStatus taxStatus operationalState charterCapital officialMemberCount commune { id fullName } }';
const LIST = `query ($after: String, $asOf: Date, $search: String) {
  organisations(first: ${PAGE}, after: $after, asOf: $asOf, search: $search) { nodes ${ROW} pageInfo { hasNextPage endCursor } } }`;
const WORDS = ['Vải thiều', 'Rau an toàn', 'Nuôi ong', 'Đồng Tiến', 'Gốm sứ', 'Mây tre', 'Chăn nuôi', 'Thủy sản'];

interface Unit {
  full_name: string;
  province: string;
}

describe('plans', () => {
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

  describe.each(['COMMUNE', 'PROVINCE', 'NATION'] as const)('of a user of a %s', (level) => {
    let actor: Actor;
    let own: number;

    beforeAll(async () => {
      const [largest] = await query<{ commune_id: string; province_id: string }>(
        database.url,
        'SELECT commune_id, province_id FROM organisation GROUP BY 1, 2 ORDER BY count(*) DESC, 1 LIMIT 1',
      );
      const unitId = { COMMUNE: largest!.commune_id, PROVINCE: largest!.province_id, NATION: null }[level];
      actor = actorOf('PROVINCE_OFFICER', { level, unitId });
      const [row] = await query<{ n: number }>(
        database.url,
        'SELECT count(*)::int AS n FROM organisation WHERE $1::uuid IS NULL OR $1 IN (commune_id, province_id)',
        [unitId],
      );
      own = row!.n;
    });

    async function ask(variables: Record<string, unknown>) {
      const { data, errors } = await app.run(LIST, actor, variables);
      if (errors) throw errors[0]!;
      return data!['organisations'] as { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }

    it('reads a first page by its index, and a deep page as cheaply', async () => {
      const first = await ask({});
      expect(first.nodes).toHaveLength(PAGE);
      const shallow = await plans.ofLast();
      let after = first.pageInfo.endCursor;
      for (let turned = 1; turned < Math.floor((own * 2) / 3 / PAGE); turned += 1)
        after = (await ask({ after })).pageInfo.endCursor;
      expect((await ask({ after })).nodes.length).toBeGreaterThan(0);
      const deep = await plans.ofLast();
      process.stdout.write(`${level}: ${own} rows, first page ${shallow.buffers} buffers, deep page ${deep.buffers}\n`);
      for (const plan of [shallow, deep]) {
        expect(plan.sequential).not.toContain('organisation');
        expect(plan.rowsOf('organisation')).toBeLessThanOrEqual(PAGE + 1);
        // One look at the index and one at the unit for each row, and the way down the trees.
        expect(plan.buffers).toBeLessThan((PAGE + 1) * 8);
      }
      expect(deep.buffers).toBeLessThanOrEqual(shallow.buffers * 1.2);
    }, 60_000);

    it('searches without reading the table', async () => {
      const { nodes } = await ask({ search: 'vải thiều' });
      expect(nodes.length).toBeGreaterThan(0);
      const plan = await plans.ofLast();
      process.stdout.write(`${level}: search ${plan.buffers} buffers\n`);
      expect(plan.sequential).not.toContain('organisation');
      expect(plan.buffers).toBeLessThan(1_000 * 12);
    });

    it('answers for another day by computing no more than the own rows', async () => {
      const { nodes } = await ask({ asOf: '2025-06-30' });
      expect(nodes).toHaveLength(PAGE);
      const plan = await plans.ofLast();
      process.stdout.write(`${level}: asOf ${plan.buffers} buffers\n`);
      if (level === 'COMMUNE') expect(plan.sequential).not.toContain('organisation');
      expect(plan.rowsOf('organisation')).toBeLessThanOrEqual(own);
      if (level === 'COMMUNE')
        expect(plan.sequential.filter((table) => table.startsWith('organisation_statement'))).toEqual([]);
      expect(plan.buffers).toBeLessThan(own * 40);
    });
  });

  it('of a user of one organisation looks it up by its key, and asks nothing of the others', async () => {
    const [own] = await query<{ id: string }>(database.url, 'SELECT id FROM organisation ORDER BY id LIMIT 1');
    const director = actorOf('COOP_USER', { level: 'ORGANISATION', unitId: own!.id });
    for (const variables of [{}, { asOf: '2025-06-30' }, { search: 'hợp tác xã' }]) {
      const { data, errors } = await app.run(LIST, director, variables);
      expect(errors).toBeUndefined();
      expect((data!['organisations'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id)).toEqual([own!.id]);
      const plan = await plans.ofLast();
      expect(plan.sequential).not.toContain('organisation');
      expect(plan.rowsOf('organisation')).toBeLessThanOrEqual(3);
    }
    await app.run(LIST, actorOf('PROVINCE_OFFICER', { level: 'COMMUNE', unitId: own!.id }));
    expect(plans.lastText()).not.toMatch(/\bt1\.id = /);
  });

  it('tells what was believed then of one organisation by its keys, also where it has left since', async () => {
    const [gone] = await query<{ id: string; known: string }>(
      database.url,
      `SELECT organisation_id AS id, to_char((left_at - interval '1 microsecond') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS known
       FROM organisation_left LIMIT 1`,
    );
    const [there] = await query<{ id: string }>(database.url, 'SELECT id FROM organisation LIMIT 1');
    const text =
      'query ($id: ID!, $knownAt: DateTime) { organisation(id: $id, knownAt: $knownAt) { name commune { fullName } } }';
    for (const id of [gone!.id, there!.id]) {
      const asked = await app.run(text, actorOf('PROVINCE_OFFICER', NATION), { id, knownAt: gone!.known });
      expect(asked.data).toMatchObject({ organisation: { name: expect.any(String) } });
      const plan = await plans.ofLast();
      process.stdout.write(`knownAt of one: ${plan.buffers} buffers\n`);
      const grown = plan.sequential.filter((table) => /^organisation(_statement_office.*)?$/.test(table));
      expect(grown).toEqual([]);
      expect(plan.buffers).toBeLessThan(120);
    }
  });

  it('has a control: without its indexes the same list reads the table', async () => {
    const names = await query<{ name: string }>(
      database.url,
      `SELECT indexname AS name FROM pg_indexes WHERE tablename = 'organisation' AND indexname LIKE 'organisation_%list_idx'`,
    );
    await query(database.url, `DROP INDEX ${names.map(({ name }) => name).join(', ')}`);
    const nation = actorOf('PROVINCE_OFFICER', NATION);
    await app.run(LIST, nation, {});
    const plan = await plans.ofLast();
    expect(plan.rowsOf('organisation')).toBeGreaterThan(PAGE + 1);
  });
});

describe('statements', () => {
  let database: TestDatabase;
  let app: RegisterApp;

  beforeAll(async () => {
    database = await createTestDatabase();
    await stateOrganisations(database.url, [
      { name: 'Hợp tác xã Một', unit: 'Xã Tân Mộc', province: 'Tỉnh Bắc Giang', officialMemberCount: 9 },
    ]);
    app = await startRegister(database.url);
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  /** Statements of a role in this database, as PostgreSQL counted them. */
  async function counted(role: string, like: string, work: () => Promise<unknown>): Promise<number> {
    const count = async (): Promise<number> => {
      const [row] = await query<{ n: number }>(
        database.url,
        `SELECT coalesce(sum(calls), 0)::int AS n FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
         WHERE d.datname = current_database() AND s.userid = $1::regrole AND s.toplevel AND s.query LIKE $2`,
        [role, like],
      );
      return row!.n;
    };
    const before = await count();
    await work();
    return (await count()) - before;
  }

  async function answered(text: string, variables?: Record<string, unknown>): Promise<void> {
    const { errors } = await app.run(text, actorOf('PROVINCE_OFFICER', NATION), variables);
    if (errors) throw errors[0]!;
  }

  it('is one for each root field, however deep it asks', async () => {
    const deep = `{ nodes ${ROW.replace('{', '{ officers(first: 5) { nodes { person { name } } totalCount } unions(first: 5) { nodes { union { name } } } annualFigures(first: 2) { nodes { year } } ')} totalCount }`;
    const one = `{ organisations(first: 10) ${deep} }`;
    const three = `{ a: organisations(first: 10) ${deep} b: organisations(first: 5, search: "một") ${deep} c: adminUnits(first: 3) { nodes { fullName successors(first: 2) { nodes { successor { fullName } } } } } }`;
    expect(await counted('register_reader', '%', () => answered(one))).toBe(1);
    expect(await counted('register_reader', '%', () => answered(three))).toBe(3);
    expect(await counted('register_reader', '%', () => answered('{ me { displayName } }').catch(() => undefined))).toBe(
      0,
    );
  });

  it("is one for a mutation's answer, inside its transaction", async () => {
    const [row] = await query<{ id: string; version: number }>(database.url, 'SELECT id, version FROM organisation');
    const input = {
      id: row!.id,
      expectedVersion: row!.version,
      reason: 'thử đếm',
      content: { industry: 'Trồng trọt' },
    };
    const text = `mutation ($input: UpdateOrganisation!) { updateOrganisation(input: $input) ${ROW.replace('{', '{ officers(first: 5) { nodes { person { name } } } ')} }`;
    const payload = '%row_to_json(r)%';
    expect(await counted('register_writer', payload, () => answered(text, { input }))).toBe(1);
  });
});

async function fill(url: string): Promise<void> {
  const units = await query<Unit>(
    url,
    `SELECT u.full_name, p.full_name AS province FROM admin_unit u JOIN admin_unit p ON p.id = u.province_id
     WHERE u.level = 'COMMUNE' AND u.valid_to = '2025-07-01' AND p.full_name IN ('Tỉnh Bắc Giang', 'Tỉnh Bắc Ninh', 'Thành phố Hà Nội') ORDER BY u.code, u.id LIMIT 500`,
  );
  const few = units.filter((_, n) => n % 12 === 0);
  const rows = Array.from({ length: ORGANISATIONS }, (_, n) => {
    // An eighth lies in one commune, so that a commune too has pages to turn.
    const unit = few[n % 8 === 0 ? 0 : (n * 7) % few.length]!;
    return {
      name: `Hợp tác xã ${WORDS[n % WORDS.length]!} ${n}`,
      unit: unit.full_name,
      province: unit.province,
      code: String(2_400_000_000 + n),
      officialMemberCount: 8,
    };
  });
  await stateOrganisations(url, rows);
  await asSystem(url, (client) =>
    client.query(`INSERT INTO organisation_statement_dkkd (valid_from, organisation_id, kind, name, name_key, unit_id, entity_version, event_id)
      SELECT '2025-01-01', id, kind, name, name_key, stated_unit_id, 1, 'e' FROM organisation WHERE hashtext(id::text) % 2 = 0;
      INSERT INTO organisation_statement_thue (valid_from, organisation_id, tax_code, tax_status, entity_version, event_id)
      SELECT '2025-02-01', id, code, 'S00', 1, 't' FROM organisation WHERE hashtext(id::text) % 2 = 1;
      INSERT INTO operational_finding (valid_from, organisation_id, state, found_by, found_on)
      SELECT '2025-03-01', id, 'OPERATING', 'Sở', '2025-03-01' FROM organisation WHERE hashtext(id::text) % 3 = 0`),
  );
  await asSystem(url, (client) =>
    client.query(`UPDATE organisation_statement_office SET industry = 'Trồng trọt' WHERE hashtext(id::text) % 4 = 0`),
  );
  await asSystem(url, (client) =>
    client.query(`CREATE TEMP TABLE leaving AS SELECT id FROM organisation WHERE hashtext(id::text) % 20 = 3;
      DELETE FROM operational_finding WHERE organisation_id IN (SELECT id FROM leaving);
      DELETE FROM organisation_statement_thue WHERE organisation_id IN (SELECT id FROM leaving);
      DELETE FROM organisation_statement_dkkd WHERE organisation_id IN (SELECT id FROM leaving);
      DELETE FROM organisation_statement_office WHERE organisation_id IN (SELECT id FROM leaving)`),
  );
  await query(url, 'VACUUM ANALYZE');
}
