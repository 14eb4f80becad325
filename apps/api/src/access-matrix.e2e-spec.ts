import { allPermissions, declaredActs } from '@platform/api';
import { classOfType, tableInfo } from '@platform/database';
import { type Actor, type Grant, today } from '@platform/kernel';
import {
  actorOf,
  type Breadth,
  createTestDatabase,
  everyField,
  holds,
  liveRegister,
  meaninglessCall,
  NATION,
  objectsOf,
  OPERATIONS,
  Oracle,
  OracleRows,
  peopleEverywhere,
  PERMISSIONS,
  query,
  type RegisterApp,
  startRegister,
  type TestDatabase,
  TYPES,
} from '@platform/testing';
import { getNamedType, type GraphQLObjectType } from 'graphql';
import {
  actorFor,
  ALLOW,
  decidingOnList,
  everyStanding,
  fieldsAsked,
  handlers,
  idRoots,
  inGroups,
  listedTypes,
  listRoots,
  meaninglessQuery,
  mutations,
  neededBy,
  nodeTypeOf,
  recordTypes,
  type Standing,
  unequal,
} from './access-matrix.factory';

/** Lists that leave out rows of their own accord: units that live no more, people nobody contests. */
const NARROWED = ['adminUnits', 'contestedPersons'];
/** These ask every list for everything two steps far; the others ask each type at its own list. */
const FAR = ['COMMUNE_OFFICER in own commune', 'COOP_USER in own organisation'];

describe('the access matrix', () => {
  let database: TestDatabase;
  let app: RegisterApp;
  let oracle: Oracle;
  let standings: Standing[];
  const judged = new Map<string, boolean>();
  let listed: ReadonlySet<string>;
  const counted = { cells: 0, equal: 0, objects: 0, rows: 0, refusals: 0 };

  beforeAll(async () => {
    database = await createTestDatabase();
    await liveRegister(database.url, 48);
    await peopleEverywhere(database.url);
    app = await startRegister(database.url);
    oracle = new Oracle(app.schema, await OracleRows.load(database.url, app.db.dataSource), {}, today());
    standings = await everyStanding(database.url);
    listed = listedTypes(app, ['contestedPersons']);
  }, 120_000);

  afterAll(async () => {
    process.stdout.write(`matrix ${JSON.stringify(counted)}\n`);
    await app.close();
    await database.drop();
  });

  it('knows every operation, every permission and every type, and the code declares just these', () => {
    const roots = [app.schema.getQueryType()!, app.schema.getMutationType()!].flatMap((type) =>
      Object.keys(type.getFields()),
    );
    expect(roots.sort()).toEqual(Object.keys(OPERATIONS).sort());
    const declared = Object.fromEntries(allPermissions().map(({ code, roles }) => [code, [...roles].sort()]));
    expect(declared).toEqual(
      Object.fromEntries(Object.entries(PERMISSIONS).map(([code, roles]) => [code, [...roles].sort()])),
    );
    const needed = Object.fromEntries(handlers().map(({ name, method }) => [name, neededBy(method)]));
    expect(needed).toEqual(OPERATIONS);
    const acts = [...declaredActs().values()].flat().flatMap((one) => Object.entries(one.acts));
    for (const [action, { code }] of acts) expect([action, OPERATIONS[action]]).toEqual([action, code]);
    const types = recordTypes(app);
    expect(Object.fromEntries(types.map((name) => [name, tableInfo(classOfType(name)!).read]))).toEqual(TYPES);
  });

  it('shows each role in each unit its own rows of each type, and nothing else anywhere in the answer', async () => {
    for (const [turn, root] of listRoots(app).entries()) {
      const asked = unequal(standings, decidingOnList(app, root), turn);
      counted.equal += standings.length - asked.length;
      expect(await inGroups(asked, (standing) => leaksOfList(root, standing))).toEqual([]);
    }
    expect(counted.objects).toBeGreaterThan(5_000);
  }, 600_000);

  it('asks each list for its own type and what has none, and leaves out no field that two steps from every list reach', () => {
    expect(fieldsAsked(app, { depth: 2, listed })).toEqual(fieldsAsked(app, { depth: 2 }));
    expect(fieldsAsked(app, { depth: 1, listed })).not.toEqual(fieldsAsked(app, { depth: 2 }));
  });

  it('leaves out standings that are equal for a list: they are shown the same', async () => {
    const all = standings.filter((standing) => holds(actorFor(standing), OPERATIONS['organisations']!));
    const chosen = unequal(all, decidingOnList(app, 'organisations'), 0);
    const shown = async (standing: Standing): Promise<string[]> => {
      const text = textOfList('organisations', actorFor(standing), { depth: 1 });
      return [JSON.stringify(objectsOf((await app.run(text, actorFor(standing))).data))];
    };
    const different = new Set(await inGroups(chosen, shown));
    expect(new Set(await inGroups(all, shown))).toEqual(different);
    expect(chosen.length).toBeLessThan(all.length);
    expect(different.size).toBeGreaterThan(chosen.length / 2);
  });

  it('has a control: an answer made for the nation leaks into a commune', async () => {
    const narrow = standings.find(({ label }) => label === 'COMMUNE_OFFICER in own commune')!;
    const wide = actorFor(standings.find(({ label }) => label === 'COMMUNE_OFFICER in nation')!);
    expect((await leaksOfList('organisations', narrow, wide)).length).toBeGreaterThan(10);
    const director = standings.find(({ label }) => label === 'COOP_USER in own organisation')!;
    expect((await leaksOfList('organisations', director, actorFor(narrow))).length).toBeGreaterThan(1);
    const near = standings.find(({ label }) => label === 'SECTOR_OFFICER in own commune')!;
    const everywhere = actorFor(standings.find(({ label }) => label === 'SECTOR_OFFICER in nation')!);
    const leaks = await leaksOfList('organisations', near, everywhere);
    expect([FAR.includes(near.label), leaks.some((leak) => leak.includes(': Officer '))]).toEqual([false, true]);
  });

  it('gives by id what the list gives, and nothing else', async () => {
    for (const root of idRoots(app))
      expect(await inGroups(standings, (standing) => leaksById(root, standing))).toEqual([]);
  }, 300_000);

  it('refuses every mutation to every role without its permission, and to nobody signed in; nothing is written', async () => {
    const audited = await auditCount();
    for (const name of mutations(app)) expect(await refusalsMissing(name)).toEqual([]);
    expect(await auditCount()).toBe(audited);
  }, 120_000);

  it('lets an officer change what lies in his unit and nothing that lies elsewhere', async () => {
    const organisations = await query<{ id: string; version: number; commune_id: string; province_id: string }>(
      database.url,
      `SELECT DISTINCT ON (commune_id) id, version, commune_id, province_id FROM organisation WHERE kind = 'COOPERATIVE' ORDER BY commune_id, id`,
    );
    const [own, ...others] = organisations;
    const officer = actorOf('COMMUNE_OFFICER', { level: 'COMMUNE', unitId: own!.commune_id });
    const acts = (id: string, version: number): string[] => [
      `updateOrganisation(input: { id: "${id}", expectedVersion: ${version}, reason: "thử", content: { industry: "X${version}", officialMemberCount: 20 } }) { id }`,
      `recordOperationalState(input: { organisationId: "${id}", state: WEAK, foundOn: "2026-01-05", reason: "thử" }) { id }`,
      `appointOfficer(input: { organisationId: "${id}", personName: "Trần Thị Thử", post: SUPERVISOR, validFrom: "2026-01-01", reason: "thử" }) { id }`,
    ];
    for (const act of acts(own!.id, own!.version))
      expect((await app.run(`mutation { ${act} }`, officer)).errors).toBeUndefined();
    const audited = await auditCount();
    for (const other of others) {
      for (const act of acts(other.id, other.version)) {
        counted.refusals += 1;
        expect((await app.run(`mutation { ${act} }`, officer)).errors).toHaveLength(1);
      }
    }
    expect(await auditCount()).toBe(audited);
  });

  describe('turns red', () => {
    it('for each operation whose permission is taken away, and for each that is opened to whoever is signed in', async () => {
      let turned = 0;
      for (const { name, method } of handlers()) {
        const needs = OPERATIONS[name]!;
        const declared: unknown = Reflect.getMetadata(ALLOW, method);
        try {
          Reflect.deleteMetadata(ALLOW, method);
          expect({ name, red: await isRed(name) }).toEqual({ name, red: true });
          Reflect.defineMetadata(ALLOW, needs === 'SIGNED_IN' ? 'ANYONE' : 'SIGNED_IN', method);
          expect({ name, opened: needs === 'ANYONE' || (await isRed(name)) }).toEqual({ name, opened: true });
          turned += 1;
        } finally {
          Reflect.defineMetadata(ALLOW, declared, method);
        }
        expect({ name, restored: await isRed(name) }).toEqual({ name, restored: false });
      }
      process.stdout.write(`operations ${turned}: each turns red without its permission and when opened\n`);
    }, 120_000);

    it('for each permission that no role holds any more', async () => {
      for (const [code, roles] of Object.entries(PERMISSIONS)) {
        const operation = Object.keys(OPERATIONS).find((name) => OPERATIONS[name] === code);
        if (!operation) continue;
        const without = { ...actorOf(roles[0]!, NATION) };
        const actor = { ...without, grants: without.grants.filter(({ permission }) => permission !== code) };
        expect({ code, refused: await codeOf(operation, actor) }).toEqual({ code, refused: 'FORBIDDEN' });
        expect({ code, refused: await codeOf(operation, without) }).not.toEqual({ code, refused: 'FORBIDDEN' });
      }
    });
  });

  /** The objects of a list's answer that should not be there, and the rows that should and are not. */
  async function leaksOfList(root: string, standing: Standing, asked = actorFor(standing)): Promise<string[]> {
    counted.cells += 1;
    const type = nodeTypeOf(app, root);
    const actor = actorFor(standing);
    const breadth = FAR.includes(standing.label) ? { depth: 2 } : { depth: 2, listed };
    const { data, errors } = await app.run(textOfList(root, actor, breadth), asked);
    const refused = refusal(root, actor);
    if (refused)
      return codes(errors) === refused && !data?.[root] ? [] : [`${root} ${standing.label}: ${codes(errors)}`];
    if (errors) return [`${root} ${standing.label}: ${String(errors[0])}`];
    const list = data![root] as { totalCount: number; nodes: { id: string }[] };
    counted.rows += list.nodes.length;
    const cls = classOfType(type.name)!;
    const visible = oracle.rows
      .at(cls, { today: today(), asOf: null, knownAt: null })
      .filter((row) => isSeen(cls, row, standing));
    const counts =
      NARROWED.includes(root) || list.totalCount === visible.length
        ? []
        : [`${root} ${standing.label}: ${list.totalCount} of ${visible.length}`];
    return [...counts, ...leaksIn(list, standing).map((leak) => `${root} ${standing.label}: ${leak}`)];
  }

  function textOfList(root: string, actor: Actor, breadth: Breadth): string {
    return `{ ${root}(first: 100) { totalCount nodes ${everyField(nodeTypeOf(app, root), actor, breadth)} } }`;
  }

  /* One row stands in many answers: it is judged once for each standing. */
  function isSeen(cls: Parameters<Oracle['sees']>[0], row: Parameters<Oracle['sees']>[1], standing: Standing): boolean {
    const key = `${standing.label} ${cls.name} ${row['id']}`;
    let seen = judged.get(key);
    if (seen === undefined) judged.set(key, (seen = oracle.sees(cls, row, actorFor(standing))));
    return seen;
  }

  function leaksIn(value: unknown, standing: Standing): string[] {
    return objectsOf(value).flatMap(({ typeName, id }) => {
      counted.objects += 1;
      const cls = classOfType(typeName)!;
      const [row] = oracle.rows.where(oracle.rows.believed(cls, null), 'id', id);
      return row && isSeen(cls, row, standing) ? [] : [`${typeName} ${id}`];
    });
  }

  async function leaksById(root: string, standing: Standing): Promise<string[]> {
    counted.cells += 1;
    const type = getNamedType(app.schema.getQueryType()!.getFields()[root]!.type) as GraphQLObjectType;
    const actor = actorFor(standing);
    const cls = classOfType(type.name)!;
    const rows = oracle.rows.believed(cls, null).slice(0, 40);
    const key = root === 'organisationByCode' ? 'code' : 'id';
    const asked = rows.filter((row) => row[key]);
    const text = asked.map((row, n) => `r${n}: ${root}(${key}: "${row[key]}") { __typename id }`).join(' ');
    const { data, errors } = await app.run(`{ ${text} }`, actor);
    if (refusal(root, actor)) return errors?.length === asked.length ? [] : [`${root} ${standing.label}: not refused`];
    if (errors) return [`${root} ${standing.label}: ${String(errors[0])}`];
    return asked.flatMap((row, n) =>
      (data![`r${n}`] !== null) === isSeen(cls, row, standing) ? [] : [`${root} ${standing.label}: ${row['id']}`],
    );
  }

  async function refusalsMissing(name: string): Promise<string[]> {
    const missing: string[] = [];
    const needs = OPERATIONS[name]!;
    if (needs !== 'ANYONE') {
      counted.refusals += 1;
      if ((await codeOf(name, null)) !== 'UNAUTHENTICATED') missing.push(`${name} nobody`);
    }
    if (needs === 'ANYONE' || needs === 'SIGNED_IN') return missing;
    for (const standing of standings) {
      const actor = actorFor(standing);
      if (holds(actor, needs)) continue;
      counted.refusals += 1;
      if ((await codeOf(name, actor)) !== 'FORBIDDEN') missing.push(`${name} ${standing.label}`);
    }
    return missing;
  }

  /** The cells of one operation: who holds its permission is let in, who does not is refused, as is nobody. */
  async function isRed(name: string): Promise<boolean> {
    const needs = OPERATIONS[name]!;
    const refusedAs = async (actor: Actor | null): Promise<string | null> => {
      const code = await codeOf(name, actor);
      return code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' ? code : null;
    };
    if (needs === 'ANYONE') return (await refusedAs(null)) !== null && (await codeOf(name, null)) === 'FORBIDDEN';
    if ((await refusedAs(null)) !== 'UNAUTHENTICATED') return true;
    if (needs === 'SIGNED_IN') return (await codeOf(name, actorOf('LIAISON', NATION))) === 'FORBIDDEN';
    const holder = PERMISSIONS[needs]![0]!;
    if ((await refusedAs(actorOf(holder, NATION))) === 'FORBIDDEN') return true;
    return (await refusedAs({ ...actorOf(holder, NATION), grants: [] })) !== 'FORBIDDEN';
  }

  async function codeOf(name: string, actor: Actor | null): Promise<string | null> {
    const isMutation = name in app.schema.getMutationType()!.getFields();
    return codes(
      (await app.run(isMutation ? meaninglessCall(app.schema, name) : meaninglessQuery(app, name), actor)).errors,
    );
  }

  async function auditCount(): Promise<number> {
    const [row] = await query<{ n: number }>(database.url, 'SELECT count(*)::int AS n FROM audit_entry');
    return row!.n;
  }
});

function codes(errors: readonly Error[] | undefined): string | null {
  const cause = (errors?.[0] as { originalError?: { code?: string } } | undefined)?.originalError;
  return errors ? (cause?.code ?? String(errors[0])) : null;
}

/** Rows that no commune has: they are read from a province up. */
const OF_WHOLE: Record<string, string> = {
  auditEntries: 'AUDIT_OF_WHOLE',
  exportEntries: 'EXPORTS_OF_WHOLE',
  noticeLetters: 'LETTERS_OF_WHOLE',
};

function isOffice(level: Grant['level']): boolean {
  return level === 'PROVINCE' || level === 'NATION';
}

function refusal(root: string, actor: Actor): string | null {
  const needs = OPERATIONS[root]!;
  if (needs === 'SIGNED_IN' || needs === 'ANYONE') return null;
  if (!holds(actor, needs)) return 'FORBIDDEN';
  const inProvince = actor.grants.some(({ permission, level }) => permission === needs && isOffice(level));
  return inProvince ? null : (OF_WHOLE[root] ?? null);
}
