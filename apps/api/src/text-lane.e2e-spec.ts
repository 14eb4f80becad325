import { Reads, type RootField } from '@platform/database';
import { type Actor, WHOLE_SCOPE } from '@platform/kernel';
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
import { Organisation } from '@domain/co-op';

const PAGE = 'edges { cursor at: node { code } node { n: name } } pageInfo { endCursor hasNextPage s: startCursor }';
const NOBODY = '00000000-0000-7000-8000-000000000000';

/** What is answered in text. `$id` is an organisation, `$yes` true, `$no` false, `$size` 3. */
const IN_TEXT: Record<string, string> = {
  'columns of every kind':
    '{ organisations(first: 9) { nodes { id code charterCapital officialMemberCount kind establishedOn } } }',
  'moments and versions': '{ ruleFindings(first: 4) { nodes { knownFrom version openedOn rule } } }',
  'other names, in the order asked':
    '{ b: organisations(first: 2) { n: nodes { z: name a: name name __typename } __typename } t: __typename }',
  'rows that are not there':
    '{ organisations(first: 5) { nodes { representative { name } latestAnnualFigure { year } } } }',
  'an empty page': '{ organisations(first: 5, filter: { code: { eq: "nothing" } }) { totalCount nodes { id } } }',
  'an empty page, informed': `{ organisations(first: 5, filter: { code: { eq: "nothing" } }) { ${PAGE} } }`,
  'a page forwards': `{ organisations(first: 3) { totalCount ${PAGE} nodes { code } } }`,
  'a page backwards': `{ organisations(last: 3) { ${PAGE} nodes { code } pageInfo { hasPreviousPage } } }`,
  'backwards without information': '{ organisations(last: 4) { nodes { code } } }',
  'only information': '{ organisations(first: 3) { pageInfo { hasPreviousPage } } }',
  'only a count': '{ organisations(first: 3) { totalCount } }',
  'empty values in the order': `{ organisations(first: 9, sort: { field: establishedOn }) { ${PAGE} } }`,
  'pages inside': `query ($id: ID!) { organisation(id: $id) { name officers(first: 2) { ${PAGE.replace('code', 'post').replace('n: name', 'id')} totalCount }
    annualFigures(last: 2) { nodes { year revenue } } u: unions(first: 2) { nodes { union { name } } } } }`,
  'fragments and directives': `query ($id: ID!, $yes: Boolean!, $no: Boolean!) { ...R x: __typename @skip(if: $yes) }
    fragment R on Query { organisation(id: $id) @include(if: $yes) { ... on Organisation { id } ...F @include(if: $no)
      name @skip(if: $no) code @skip(if: $yes) ... @include(if: $yes) { kind id } } }
    fragment F on Organisation { taxCode }`,
  'nothing left of a row': 'query ($no: Boolean!) { organisations(first: 2) { nodes { id @include(if: $no) } } }',
  'two roots': '{ a: organisations(first: 1) { nodes { id } } b: adminUnits(first: 2) { nodes { code name } } }',
  'another day': '{ organisations(first: 3, asOf: "2024-06-01") { nodes { name commune { name } } } }',
  'a page size by variable': 'query ($size: Int!) { organisations(first: $size) { nodes { id } } }',
};

/** What the executor completes, or refuses. */
const COMPLETED: Record<string, string> = {
  'a row that is not there': `{ organisation(id: "${NOBODY}") { id } }`,
  'a search': '{ organisations(first: 3, search: "hợp tác") { nodes { id name } } }',
  'what Node computes': '{ legalParameters(first: 2) { nodes { code text } } }',
  'a size that is too large': 'query ($many: Int!) { organisations(first: $many) { nodes { id } } }',
  'a cursor that is none': '{ organisations(first: 3, after: "eA") { nodes { id } } }',
  'one alias for two pages':
    '{ organisations(first: 1) { nodes { officers(first: 1) { nodes { id } } } edges { node { officers(first: 2) { nodes { id } } } } } }',
  'one root refused beside one that is not': `{ a: organisation(id: "${NOBODY}") { id } b: adminUnits(first: 1) { nodes { id } }
    c: organisations(first: 2, after: "eA") { nodes { id } } }`,
  'what is no record': '{ me { id } organisations(first: 1) { nodes { id } } }',
  'the schema': '{ __type(name: "Organisation") { name } }',
};

describe('an answer in text', () => {
  let database: TestDatabase;
  let app: RegisterApp;
  let variables: Record<string, unknown>;
  const officer = actorOf('PROVINCE_OFFICER', NATION);

  beforeAll(async () => {
    database = await createTestDatabase();
    const { ids } = await liveRegister(database.url, 40);
    variables = { id: ids[0], yes: true, no: false, size: 3, many: 101 };
    app = await startRegister(database.url);
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  /** What the short way says, the long way, and whether the first was text. */
  const bothWays = async (text: string, actor: Actor | null) => {
    const [short, long] = [await app.runInText(text, actor, variables), await app.run(text, actor, variables)];
    const inText = 'json' in short;
    const said = JSON.stringify(inText ? { data: JSON.parse(short.json) as unknown } : short);
    return { inText, short: said, long: JSON.stringify(long) };
  };

  it.each(Object.entries(IN_TEXT))('says the same in the same order: %s', async (_, text) => {
    const { inText, short, long } = await bothWays(text, officer);
    expect(short).toBe(long);
    expect(long).not.toContain('"errors"');
    expect(inText).toBe(true);
  });

  it.each(Object.entries(COMPLETED))('is left to the executor: %s', async (_, text) => {
    const { inText, short, long } = await bothWays(text, officer);
    expect(JSON.parse(short)).toEqual(JSON.parse(long));
    expect(inText).toBe(false);
  });

  it('is refused to whoever is refused', async () => {
    const liaison = {
      ...officer,
      grants: officer.grants.filter(({ permission }) => permission !== 'organisation:read'),
    };
    for (const text of Object.values(IN_TEXT)) {
      for (const actor of [null, liaison]) {
        const { short, long } = await bothWays(text, actor);
        expect(JSON.parse(short)).toEqual(JSON.parse(long));
      }
    }
    const { long } = await bothWays(IN_TEXT['only a count']!, liaison);
    expect(long).toContain('Không có quyền');
  });

  it('has a control: without its guard the short way says what the long one refuses', async () => {
    const root = app.schema.getQueryType()!.getFields()['organisations']!;
    const guarded = root.resolve;
    const text = '{ organisations(first: 1) { nodes { id name code } } }';
    const long = JSON.stringify(await app.run(text, null));
    root.resolve = (_root, args, _context, info) => {
      const moment = { today: '2026-01-01', asOf: null, knownAt: null } as RootField['moment'];
      const field: RootField = { info, execution: info, actor: officer, scope: WHOLE_SCOPE, moment };
      return app.reads.connection(Organisation, field, args);
    };
    const short = await app.runInText(text, null);
    root.resolve = guarded;
    expect(long).toContain('errors');
    expect('json' in short).toBe(true);
  });

  it('breaks no promise of the schema', async () => {
    const text = 'query ($id: ID!) { organisation(id: $id) { name commune { name } } }';
    expect((await bothWays(text, officer)).inText).toBe(true);
    await query(
      database.url,
      `SET session_replication_role = replica;
       DELETE FROM admin_unit WHERE id = (SELECT commune_id FROM organisation WHERE id = '${String(variables['id'])}')`,
    );
    const { inText, short, long } = await bothWays(text, officer);
    expect(short).toBe(long);
    expect(inText).toBe(false);
    expect(long).toContain('errors');
  });

  it('is asked by one statement for each root', async () => {
    const seen: string[] = [];
    const reads: Reads = app.reads;
    const asking = { ...officer, id: 'test:asking' };
    // An answer that was refused at one root leaves the statement of the other on its way.
    reads.observer = ({ sql }, { actor }) => void (actor?.id === asking.id && seen.push(sql));
    await app.runInText(IN_TEXT['two roots']!, asking, variables);
    expect(seen).toHaveLength(2);
    await app.runInText(COMPLETED['a search']!, asking, variables);
    expect(seen).toHaveLength(3);
    reads.observer = null;
  });
});
