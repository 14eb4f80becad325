import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The schema as it is committed. */
export function committedSchema(): GraphQLSchema {
  return buildSchema(readFileSync(join(__dirname, '../../../libs/schema/schema.graphql'), 'utf8'));
}

export interface Bomb {
  name: string;
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  code: string;
}

const times = (n: number, make: (index: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join(' ');
const chain = (n: number, inner: string): string => `${'parent { '.repeat(n)}${inner}${' }'.repeat(n)}`;

/** Every way to spell one page size. `$n` is the variable that the spelling reads, if it does. */
function spellings(n: number): { arg: string; head: string; variables: Record<string, unknown> }[] {
  return [
    { arg: `first: ${n}`, head: '', variables: {} },
    { arg: `last: ${n}`, head: '', variables: {} },
    { arg: 'first: $n', head: '($n: Int!)', variables: { n } },
    { arg: 'first: $n', head: '($n: Int)', variables: { n } },
    { arg: 'last: $n', head: '($n: Int)', variables: { n } },
    { arg: 'first: $n', head: `($n: Int = ${n})`, variables: {} },
    { arg: 'last: $n', head: `($n: Int = ${n})`, variables: {} },
    { arg: 'first: $n', head: `($n: Int! = ${n})`, variables: {} },
    { arg: 'first: $n, last: null', head: '($n: Int)', variables: { n } },
    { arg: 'first: $n, last: $m', head: `($n: Int = ${n}, $m: Int)`, variables: {} },
  ];
}

/** Nested lists written in different ways; every one asks for `arg` rows of `arg` rows. */
const SHAPES: [name: string, body: (arg: string) => string, fragments: (arg: string) => string][] = [
  ['nodes', (arg) => `adminUnits(${arg}) { nodes { children(${arg}) { nodes { id } } } }`, () => ''],
  ['edges', (arg) => `adminUnits(${arg}) { edges { node { children(${arg}) { edges { node { id } } } } } }`, () => ''],
  [
    'a fragment',
    (arg) => `adminUnits(${arg}) { nodes { ...F } }`,
    (arg) => `fragment F on AdminUnit { children(${arg}) { nodes { id } } }`,
  ],
  [
    'a fragment in a fragment',
    (arg) => `adminUnits(${arg}) { ...L }`,
    (arg) =>
      `fragment L on AdminUnitConnection { nodes { ...F } } fragment F on AdminUnit { children(${arg}) { nodes { id } } }`,
  ],
  [
    'an inline fragment',
    (arg) => `adminUnits(${arg}) { nodes { ... on AdminUnit { children(${arg}) { nodes { id } } } } }`,
    () => '',
  ],
  [
    '@include',
    (arg) => `adminUnits(${arg}) { nodes { children(${arg}) @include(if: true) { nodes { id } } } }`,
    () => '',
  ],
  [
    'another type',
    (arg) => `organisations(${arg}) { nodes { officers(${arg}) { nodes { id } } findings(${arg}) { nodes { id } } } }`,
    () => '',
  ],
];

function costBombs(): Bomb[] {
  return SHAPES.flatMap(([shape, body, fragments]) =>
    [99, 100].flatMap((n) =>
      spellings(n).map(({ arg, head, variables }) => ({
        name: `${n} × ${n} by ${shape}, ${head} ${arg}`,
        query: `query ${head} { ${body(arg)} } ${fragments(arg)}`,
        variables,
        code: 'QUERY_COST',
      })),
    ),
  );
}

function pageBombs(): Bomb[] {
  const wrong: [string, string, Record<string, unknown>][] = [
    ['', '', {}],
    ['(first: 0)', '', {}],
    ['(first: -5)', '', {}],
    ['(first: 101)', '', {}],
    ['(last: 101)', '', {}],
    ['(first: 2147483647)', '', {}],
    ['(first: null)', '', {}],
    ['(first: 5, last: 5)', '', {}],
    ['(first: $n)', '($n: Int)', {}],
    ['(first: $n)', '($n: Int)', { n: null }],
    ['(first: $n)', '($n: Int)', { n: 101 }],
    ['(first: $n)', '($n: Int = 500)', {}],
    ['(first: $n)', '($n: Int = 5)', { n: null }],
    ['(after: "x")', '', {}],
  ];
  return wrong.flatMap(([arg, head, variables]) => [
    {
      name: `page ${head} ${arg}`,
      query: `query ${head} { adminUnits${arg} { nodes { id } } }`,
      variables,
      code: 'PAGE_SIZE',
    },
    {
      name: `nested page ${head} ${arg}`,
      query: `query ${head} { adminUnits(first: 1) { nodes { children${arg} { nodes { id } } } } }`,
      variables,
      code: 'PAGE_SIZE',
    },
    {
      name: `page in a fragment ${head} ${arg}`,
      query: `query ${head} { adminUnits(first: 1) { nodes { ...F } } } fragment F on AdminUnit { children${arg} { totalCount } }`,
      variables,
      code: 'PAGE_SIZE',
    },
  ]);
}

function shapeBombs(): Bomb[] {
  const page = 'adminUnits(first: 1)';
  return [
    ...[9, 12, 40, 80].flatMap((n) => [
      { name: `${n} parents`, query: `{ ${page} { nodes { ${chain(n, 'id')} } } }`, code: 'QUERY_DEPTH' },
      {
        name: `${n} parents by fragments`,
        query:
          `{ ${page} { nodes { ...F0 } } } ` +
          `${times(n, (i) => `fragment F${i} on AdminUnit { parent { ...F${i + 1} } }`)} fragment F${n} on AdminUnit { id }`,
        code: 'QUERY_DEPTH',
      },
    ]),
    ...[16, 40, 80].flatMap((n) => [
      {
        name: `${n} aliases`,
        query: `{ ${page} { nodes { ${times(n, (i) => `a${i}: name`)} } } }`,
        code: 'QUERY_ALIASES',
      },
      {
        name: `${n} aliases of __typename`,
        query: `{ ${times(n, (i) => `a${i}: __typename`)} }`,
        code: 'QUERY_ALIASES',
      },
      {
        name: `${n} aliased lists`,
        query: `{ ${times(n, (i) => `a${i}: ${page} { totalCount }`)} }`,
        code: 'QUERY_ALIASES',
      },
    ]),
    {
      name: 'aliases of a fragment that is spread again and again',
      query: `{ ${page} { nodes { ...F0 } } } ${times(12, (i) => `fragment F${i} on AdminUnit { ...F${i + 1} ...F${i + 1} }`)} fragment F12 on AdminUnit { a: id }`,
      code: 'QUERY_ALIASES',
    },
    {
      name: 'aliases of several operations',
      query: `query A { ${times(16, (i) => `a${i}: __typename`)} } query B { __typename }`,
      operationName: 'B',
      code: 'QUERY_ALIASES',
    },
  ];
}

function textBombs(): Bomb[] {
  const many = 'INVALID_REQUEST';
  return [
    { name: '1,100 fields', query: `{ ${'__typename '.repeat(1_100)} }`, code: many },
    {
      name: '600 root fields with arguments',
      query: `{ ${times(400, () => 'adminUnits(first: 1) { totalCount }')} }`,
      code: many,
    },
    {
      name: 'a filter of 2,000 words',
      query: `{ adminUnits(first: 1, filter: { id: { in: [${'"x" '.repeat(2_000)}] } }) { totalCount } }`,
      code: many,
    },
    { name: 'a hundred thousand braces', query: '{a'.repeat(50_000), code: many },
    {
      name: 'a syntax tree instead of a text',
      query: JSON.stringify({ kind: 'Document', definitions: [] }),
      code: many,
    },
    {
      name: 'fragments in a circle',
      query:
        '{ adminUnits(first: 1) { nodes { ...A } } } fragment A on AdminUnit { ...B } fragment B on AdminUnit { ...A }',
      code: many,
    },
    {
      name: 'introspection from type to type',
      query: '{ __schema { types { fields { type { fields { type { name } } } } } } }',
      code: 'QUERY_INTROSPECTION',
    },
    {
      name: 'introspection by a fragment',
      query: '{ __type(name: "Query") { ...T } } fragment T on __Type { ofType { fields { name } } }',
      code: 'QUERY_INTROSPECTION',
    },
    {
      name: 'introspection twice',
      query: '{ a: __schema { types { name } } b: __schema { types { name } } }',
      code: 'QUERY_INTROSPECTION',
    },
    { name: 'two operations and no name', query: 'query A { __typename } query B { __typename }', code: 'OPERATION' },
    { name: 'a name that is not there', query: 'query A { __typename }', operationName: 'B', code: 'OPERATION' },
  ];
}

/** Documents that must not be executed, each with the code it is refused by. */
export const BOMBS: readonly Bomb[] = [...costBombs(), ...pageBombs(), ...shapeBombs(), ...textBombs()];
