import type { Actor, RegisterError } from '@platform/kernel';
import {
  actorOf,
  createTestDatabase,
  liveRegister,
  NATION,
  query,
  type RegisterApp,
  SecondWall,
  startRegister,
  type TestDatabase,
} from '@platform/testing';
import { Facts } from './question';

describe('the read compiler', () => {
  let database: TestDatabase;
  let app: RegisterApp;
  let officer: Actor;

  beforeAll(async () => {
    database = await createTestDatabase();
    await liveRegister(database.url, 36);
    app = await startRegister(database.url);
    officer = actorOf('PROVINCE_OFFICER', NATION);
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function asked(text: string, actor = officer, variables = {}): Promise<Record<string, unknown>> {
    const { data, errors } = await app.run(text, actor, variables);
    if (errors) throw errors[0]!.originalError ?? errors[0]!;
    return data as Record<string, unknown>;
  }

  it('keeps a list apart from a column whose name its alias bears', async () => {
    const { organisations } = await asked(
      '{ organisations(first: 3) { nodes { name: officers(first: 1) { totalCount } other: name } } }',
    );
    for (const { name, other } of (organisations as { nodes: { name: object; other: string }[] }).nodes) {
      expect(name).toHaveProperty('totalCount');
      expect(typeof other).toBe('string');
    }
  });

  it('refuses two pages under one alias of one row, and takes the same page twice', async () => {
    const twice = (one: number, other: number): string =>
      `{ organisations(first: 3) { nodes { a: commune { x: territories(first: ${one}) { totalCount } } b: commune { x: territories(first: ${other}) { totalCount } } } } }`;
    await expect(asked(twice(1, 2))).rejects.toMatchObject({ code: 'SAME_ALIAS', kind: 'INVALID' });
    await expect(asked(twice(2, 2))).resolves.toBeDefined();
  });

  it('leaves out what is skipped in one place and asked for otherwise in another', async () => {
    const twice = '{ organisations(first: 1) { nodes { commune @skip(if: true) { code } commune { level } } } }';
    const { organisations } = (await asked(twice)) as { organisations: { nodes: unknown[] } };
    expect(organisations.nodes).toEqual([{ commune: { level: 'COMMUNE' } }]);
  });

  it('leaves empty, or refuses at the root, what lies behind a permission that is not held', async () => {
    const liaison = actorOf('LIAISON', NATION);
    const [row] = await query<{ id: string }>(
      database.url,
      'SELECT id FROM organisation WHERE representative_id IS NOT NULL LIMIT 1',
    );
    const one = `{ organisation(id: "${row!.id}") { name representative { name } } }`;
    expect(await asked(one)).toMatchObject({ organisation: { representative: { name: expect.any(String) } } });
    expect(await asked(one, liaison)).toMatchObject({ organisation: { representative: null } });
    const posts = '{ organisations(first: 9) { nodes { officers(first: 1) { nodes { post person { name } } } } } }';
    expect(JSON.stringify(await asked(posts))).toMatch(/"person":\{/);
    expect(JSON.stringify(await asked(posts, liaison))).not.toMatch(/"person":\{/);
    const files = '{ importBatches(first: 9) { nodes { id } } }';
    await expect(asked(files, liaison)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('reads each table in the scope of its own permission', async () => {
    const [row] = await query<{ province_id: string }>(database.url, 'SELECT province_id FROM organisation LIMIT 1');
    const grants = [
      { permission: 'organisation:read', level: 'PROVINCE' as const, unitId: row!.province_id },
      { permission: 'organisation:write', ...NATION },
    ];
    const mixed: Actor = { ...officer, grants };
    const { organisations } = await asked('{ organisations(first: 100) { nodes { province { id } } } }', mixed);
    const provinces = (organisations as { nodes: { province: { id: string } }[] }).nodes.map(
      ({ province }) => province.id,
    );
    expect([...new Set(provinces)]).toEqual([row!.province_id]);
  });

  it('shows what hangs on several parties where one of them lies in every scope that is asked for', async () => {
    const pairs = await query<{ lead: string; other: string }>(
      database.url,
      `SELECT DISTINCT k.commune_id AS lead, o.commune_id AS other FROM link_seat s JOIN organisation k ON k.id = s.keeper_id
       JOIN organisation o ON o.id = s.organisation_id JOIN link_party p ON p.link_id = s.link_id AND p.party_id IS NOT NULL
       WHERE k.commune_id <> o.commune_id`,
    );
    expect(pairs).not.toEqual([]);
    const wall = await SecondWall.watch(database.url, app.reads);
    const read = (permission: string, unitId: string) => ({ permission, level: 'COMMUNE' as const, unitId });
    const buyers = async (...grants: Actor['grants']): Promise<number> => {
      const page = '{ linkParties(first: 100) { nodes { party { name } } } }';
      const { linkParties } = await asked(page, { ...officer, grants });
      const { nodes } = linkParties as { nodes: { party: object | null }[] };
      return nodes.filter(({ party }) => party !== null).length;
    };
    for (const { lead, other } of pairs) {
      const apart = await buyers(read('organisation:read', lead), read('party:read', other));
      expect(apart).toBe(0);
      expect(await buyers(read('organisation:read', lead), read('party:read', lead))).toBeGreaterThan(0);
    }
    expect(await wall.differences()).toEqual([]);
    expect(wall.compared).toBe(2 * pairs.length);
    await wall.close();
  });

  describe('when callers share a document', () => {
    const DOCUMENT = `query ($first: Int, $last: Int, $filter: OrganisationFilter, $sort: OrganisationSort, $day: Date,
        $few: Int!, $people: Boolean!) {
      organisations(first: $first, last: $last, filter: $filter, sort: $sort, asOf: $day) { totalCount nodes {
        id name commune { fullName } officers(first: $few) { totalCount nodes { post person @include(if: $people) { name } } } } } }`;
    const QUESTIONS: Record<string, unknown>[] = [
      { first: 100, few: 2, people: false },
      { first: 3, few: 1, people: true },
      { last: 3, few: 2, people: false },
      { first: 40, few: 1, people: false, filter: { kind: { eq: 'COOPERATIVE' } } },
      { first: 40, few: 1, people: false, filter: { kind: { in: ['COOPERATIVE_GROUP', 'COOPERATIVE_UNION'] } } },
      { first: 40, few: 1, people: false, filter: { code: { isNull: true } } },
      { first: 40, few: 1, people: false, filter: { code: { isNull: false } } },
      { first: 5, few: 1, people: true, sort: { field: 'registeredOn', direction: 'DESC' } },
      { first: 100, few: 1, people: false, day: '2025-06-30' },
    ];
    let callers: Actor[];
    let fresh = 0;

    /* The same question in a document that nobody asked before. */
    const alone = (text: string, actor: Actor, variables: object) =>
      asked(`${text}\n# ${(fresh += 1)}`, actor, variables);
    const told = (answer: Promise<unknown>): Promise<unknown> =>
      answer.catch(({ code, field }: RegisterError) => ({ code, field }));

    beforeAll(async () => {
      const units = await query<{ province: string; commune: string }>(
        database.url,
        'SELECT DISTINCT province_id AS province, commune_id AS commune FROM organisation ORDER BY commune_id',
      );
      const communes = units.map(({ commune }) => ({ level: 'COMMUNE' as const, unitId: commune }));
      const provinces = [...new Set(units.map(({ province }) => province))].map((unitId) => ({
        level: 'PROVINCE' as const,
        unitId,
      }));
      callers = [
        officer,
        ...provinces.map((place) => actorOf('PROVINCE_OFFICER', place)),
        ...communes.slice(0, 3).map((place) => actorOf('COMMUNE_OFFICER', place)),
        actorOf('COMMUNE_OFFICER', communes[0]!, communes[1]!),
        actorOf('COMMUNE_OFFICER', communes[2]!, provinces.at(-1)!),
        actorOf('LIAISON', NATION),
        actorOf('LIAISON', communes[0]!),
      ];
    });

    it('gives each exactly what he is given alone, in any order', async () => {
      const found = jest.spyOn(app.reads.compiler.plans, 'find');
      const all = callers.flatMap((actor) => QUESTIONS.map((variables) => ({ actor, variables })));
      let reused = 0;
      for (const step of [1, 7, 11]) {
        for (let n = 0; n < all.length; n += 1) {
          const { actor, variables } = all[(n * step) % all.length]!;
          found.mockClear();
          const shared = await told(asked(DOCUMENT, actor, variables));
          if (found.mock.results[0]?.value) reused += 1;
          expect(shared).toEqual(await told(alone(DOCUMENT, actor, variables)));
        }
      }
      found.mockRestore();
      expect(reused).toBeGreaterThan(all.length);
    });

    it('has a control: without the scope among its facts, one is given what another may see', async () => {
      const { once } = Facts.prototype;
      const forgetful = jest.spyOn(Facts.prototype, 'once').mockImplementation(function (this: Facts, name, ask) {
        const before = this.found.length;
        const answer = once.call(this, name, ask) as never;
        if (/^(scope|operation)/.test(name)) this.found.length = before;
        return answer;
      });
      const [variables] = QUESTIONS;
      const text = `${DOCUMENT}\n# without the scope`;
      const whole = await asked(text, officer, variables);
      const commune = await asked(
        text,
        callers.find(({ grants }) => grants[0]!.level === 'COMMUNE')!,
        variables,
      );
      forgetful.mockRestore();
      expect(commune).toEqual(whole);
    });

    it('keeps nothing of a search, whose words stand in no plan', async () => {
      const kept = jest.spyOn(app.reads.compiler.plans, 'keep');
      await asked('{ organisations(first: 3, search: "rau") { nodes { id } } }');
      expect(kept).not.toHaveBeenCalled();
      kept.mockRestore();
    });
  });

  it.each([
    ['neither first nor last', '{ organisations { nodes { id } } }', 'PAGE_SIZE'],
    ['both first and last', '{ organisations(first: 1, last: 1) { nodes { id } } }', 'PAGE_SIZE'],
    ['a forged cursor', '{ organisations(first: 1, after: "WyJhIl0") { nodes { id } } }', 'CURSOR'],
    [
      'a cursor of another order',
      `{ organisations(first: 1, search: "rau", after: "${cursor('a')}") { nodes { id } } }`,
      'CURSOR',
    ],
    [
      'a value that is none',
      `{ organisations(first: 1, sort: { field: registeredOn }, after: "${cursor('a')}") { nodes { id } } }`,
      'INVALID_VALUE',
    ],
  ])('refuses %s in words', async (_, text, code) => {
    await expect(asked(text)).rejects.toMatchObject({ code, kind: 'INVALID' });
  });
});

function cursor(value: string): string {
  return Buffer.from(JSON.stringify([value, '00000000-0000-4000-8000-000000000000'])).toString('base64url');
}
