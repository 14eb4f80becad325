import type { Actor } from '@platform/kernel';
import {
  actorOf,
  createTestDatabase,
  liveRegister,
  NATION,
  query,
  type RegisterApp,
  startRegister,
  type TestDatabase,
} from '@platform/testing';

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

  async function asked(text: string, actor = officer): Promise<Record<string, unknown>> {
    const { data, errors } = await app.run(text, actor);
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
