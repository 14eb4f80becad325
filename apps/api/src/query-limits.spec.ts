import { RegisterError } from '@platform/kernel';
import { getIntrospectionQuery, type GraphQLError } from 'graphql';
import { BOMBS, type Bomb, committedSchema } from './query-limits.factory';
import { type Limits, LIMITS, QueryLimits, RequestRefused } from './query-limits';
import { WRAPPERS } from './query-shape.rules';

const schema = committedSchema();

/** The code a document is refused by; `null` when it is let through. */
function refusal(
  { query, variables, operationName }: Omit<Bomb, 'code' | 'name'>,
  limits: Limits = LIMITS,
): string | null {
  try {
    new QueryLimits(schema, limits).admit(query, variables, operationName);
    return null;
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    const [first] = error.errors as [GraphQLError | RegisterError];
    return first instanceof RegisterError ? first.code : 'INVALID_REQUEST';
  }
}

describe('limits of a query', () => {
  it('refuses the corpus, each by its own limit', () => {
    expect(BOMBS.length).toBeGreaterThanOrEqual(200);
    const through = BOMBS.filter((bomb) => refusal(bomb) !== bomb.code).map(({ name, code, ...bomb }) => [
      name,
      code,
      refusal(bomb),
    ]);
    expect(through).toEqual([]);
  });

  /* Each limit is what refuses: without it its part of the corpus comes through. */
  it.each<[string, Partial<Limits>]>([
    ['QUERY_COST', { nodes: Infinity }],
    ['PAGE_SIZE', { pageSizeMandatory: false, nodes: Infinity }],
    ['QUERY_DEPTH', { depth: Infinity }],
    ['QUERY_ALIASES', { aliases: Infinity, nodes: Infinity }],
    ['QUERY_INTROSPECTION', { introspectionOnce: false }],
  ])('lets %s through when that limit is off', (code, off) => {
    const part = BOMBS.filter((bomb) => bomb.code === code);
    const refused = part.filter((bomb) => refusal(bomb, { ...LIMITS, ...off }) === code);
    expect(refused).toEqual([]);
    expect(part.some((bomb) => refusal(bomb, { ...LIMITS, ...off }) === null)).toBe(true);
  });

  it('counts levels of rows: what only wraps them is none', () => {
    for (const [open, close] of [
      ['nodes {', '}'],
      ['edges { node {', '} }'],
    ]) {
      // The list, its children's children …, and the name of the last one.
      const asked = (levels: number): string => {
        const list = (left: number): string =>
          left === 1 ? 'name' : `children(first: 1) { ${open} ${list(left - 1)} ${close} }`;
        return `{ adminUnits(first: 1) { ${open} ${list(levels - 1)} ${close} } }`;
      };
      expect(refusal({ query: asked(LIMITS.depth) })).toBeNull();
      expect(refusal({ query: asked(LIMITS.depth + 1) })).toBe('QUERY_DEPTH');
    }
  });

  it('knows the words that wrap rows on connections and edges alone', () => {
    const wrapped = Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type
        ? Object.keys(type.getFields()).flatMap((name) => (WRAPPERS.has(name) ? [type.name] : []))
        : [],
    );
    expect(wrapped.length).toBeGreaterThan(20);
    expect(wrapped.filter((name) => !/(Connection|Edge)$/.test(name))).toEqual([]);
  });

  it('counts tokens, and reads longer texts when that limit is off', () => {
    const query = `{ adminUnits(first: 1, filter: { id: { in: [${'"x" '.repeat(1_100)}] } }) { totalCount } }`;
    expect(refusal({ query })).toBe('INVALID_REQUEST');
    expect(refusal({ query }, { ...LIMITS, tokens: 10_000 })).toBeNull();
  });

  it.each<[string, string, Record<string, unknown>?]>([
    ['who is it', '{ __typename }'],
    [
      'the list of the console',
      'query ($n: Int!) { organisations(first: $n) { totalCount pageInfo { endCursor } edges { cursor node { id name commune { name province { name } } } } } }',
    ],
    [
      'a page with its history',
      '{ organisation(id: "x") { name officers(first: 50) { nodes { id } } findings(first: 50) { nodes { id message } } registryStatements(first: 50) { nodes { id } } } }',
    ],
    ['a hundred by fifty', '{ adminUnits(first: 100) { nodes { children(first: 48) { nodes { id } } } } }'],
    [
      'left out by the caller',
      'query ($all: Boolean!) { adminUnits(first: 100) { nodes { children(first: 100) @include(if: $all) { nodes { id } } } } }',
      { all: false },
    ],
    [
      'eight levels',
      '{ adminUnits(first: 1) { nodes { parent { parent { parent { parent { parent { parent { id } } } } } } } } }',
    ],
    ['fifteen aliases', `{ ${Array.from({ length: 15 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['a tool that reads the schema', getIntrospectionQuery()],
    [
      'a tool that reads all of it',
      getIntrospectionQuery({
        schemaDescription: true,
        directiveIsRepeatable: true,
        specifiedByUrl: true,
        inputValueDeprecation: true,
      }),
    ],
  ])('lets %s through', (_, query, variables = {}) => {
    expect(refusal({ query, variables: { n: 50, ...variables } })).toBeNull();
  });

  it('remembers the verdict of a page size, and not the mistake of another variable', () => {
    const limits = new QueryLimits(schema);
    const query =
      'query ($n: Int!, $f: AdminUnitFilter) { adminUnits(first: $n, filter: $f) { nodes { children(first: $n) { nodes { id } } } } }';
    const admit = (variables: Record<string, unknown>): string | null => {
      try {
        limits.admit(query, variables, undefined);
        return null;
      } catch (error) {
        return (error as RequestRefused).errors[0]!.message;
      }
    };
    expect(admit({ n: 10, f: { nothing: 1 } })).toMatch(/^Variable "\$f"/);
    for (let time = 1; time <= 2; time += 1) {
      expect(admit({ n: 10 })).toBeNull();
      expect(admit({ n: 100 })).toMatch(/quá 10000$/);
      expect(admit({ n: 'x' })).toMatch(/^Variable "\$n"/);
      expect(admit({})).toMatch(/^Variable "\$n"/);
    }
  });

  it('tells the operations of a document apart by their names', () => {
    const limits = new QueryLimits(schema);
    const query = 'query A { __typename } mutation B { signOut }';
    const [a, b] = ['A', 'B'].map((name) => limits.admit(query, {}, name));
    expect([a!.operation, b!.operation]).toEqual(['query', 'mutation']);
  });
});
