import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const ROOT = dirname(fileURLToPath(import.meta.url));

/* The floor of every lib stands in its own project.json: `"tags": ["floor:7"]`. */
const floors = new Map();
for (const group of ['platform', 'domain', '.']) {
  const folder = join(ROOT, 'libs', group);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const project = join(folder, name, 'project.json');
    if (!existsSync(project)) continue;
    const tag = JSON.parse(readFileSync(project, 'utf8')).tags?.find((each) => each.startsWith('floor:'));
    if (tag) floors.set(join('libs', group, name), Number(tag.slice('floor:'.length)));
  }
}

const ALIAS = /^@(platform|domain)\/([^/]+)(\/.+)?$/;

function libOf(file) {
  const [libs, group, name] = relative(ROOT, file).split(sep);
  if (libs !== 'libs') return null;
  return floors.has(join(libs, group)) ? join(libs, group) : join(libs, group, name ?? '');
}

/* Specs and what only specs use: factories of test data, scorers. */
const isSpec = (file) => /\.(spec|e2e-spec|test|factory|scorer)\.tsx?$/.test(file);
const TESTING = join('libs', 'platform', 'testing');

/** One law: a lib imports only from floors strictly below its own, through the other lib's public face. */
const floorRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      up: '{{from}} (floor {{here}}) may not import {{to}} (floor {{there}}): only floors strictly below.',
      inside: 'Import {{to}} through its public face, not a file inside it.',
      outside: '{{from}} may not reach into {{to}} by a path; use its name.',
      testing: 'Only specs import the testing lib.',
      features: 'Features of the console never import each other; what two share goes down into kit/.',
      console: 'The console sees the emitted schema and nothing of the libs.',
      unknown: '{{to}} has no floor.',
    },
  },
  create(context) {
    const file = context.filename;
    const from = libOf(file);
    const check = (node, name) => {
      const alias = ALIAS.exec(name);
      const feature = /apps\/admin\/src\/features\/([^/]+)\//.exec(file)?.[1];
      if (name.startsWith('.')) {
        const target = resolve(dirname(file), name);
        const other = /apps\/admin\/src\/features\/([^/]+)\//.exec(`${target}/`)?.[1];
        if (feature && other && other !== feature) return context.report({ node, messageId: 'features' });
        const to = libOf(target);
        if (to && to !== from && from !== TESTING && !isSpec(file))
          context.report({ node, messageId: 'outside', data: { from: from ?? relative(ROOT, file), to } });
        return;
      }
      if (!alias) return;
      if (file.includes(`${sep}apps${sep}admin${sep}`)) {
        return /\.e2e-spec\.ts$|\.factory\.ts$/.test(file) ? undefined : context.report({ node, messageId: 'console' });
      }
      const to = join('libs', alias[1], alias[2]);
      if (alias[3]) return context.report({ node, messageId: 'inside', data: { to } });
      if (to === TESTING)
        return isSpec(file) || from === TESTING ? undefined : context.report({ node, messageId: 'testing' });
      const there = floors.get(to);
      if (there === undefined) return context.report({ node, messageId: 'unknown', data: { to } });
      if (from === null || from === TESTING || isSpec(file)) return;
      const here = floors.get(from);
      if (here === undefined || there >= here)
        context.report({ node, messageId: 'up', data: { from, to, here, there } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) => node.source.type === 'Literal' && check(node, String(node.source.value)),
    };
  },
};

/** Imports inside one lib run one way as well: no file reaches itself through others. Types count. */
const cycleRule = {
  meta: { type: 'problem', schema: [], messages: { circle: 'Import circle: {{path}}' } },
  create(context) {
    const start = context.filename;
    return {
      'Program:exit'(program) {
        const path = circleFrom(start);
        if (path)
          context.report({
            node: program,
            messageId: 'circle',
            data: { path: path.map((each) => relative(ROOT, each)).join(' -> ') },
          });
      },
    };
  },
};

const importsCache = new Map();
function importsOf(file) {
  const known = importsCache.get(file);
  if (known) return known;
  const found = [];
  importsCache.set(file, found);
  const text = readFileSync(file, 'utf8');
  for (const [, name] of text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*['"](\.[^'"]+)['"]/g)) {
    const base = resolve(dirname(file), name);
    const hit = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find(
      (each) => /\.tsx?$/.test(each) && existsSync(each),
    );
    if (hit) found.push(hit);
  }
  return found;
}

/* A circle is reported once, at its alphabetically first file. */
function circleFrom(start) {
  const stack = [[start, [start]]];
  const seen = new Set();
  while (stack.length > 0) {
    const [at, path] = stack.pop();
    for (const next of importsOf(at)) {
      if (next === start) return path.every((each) => each >= start) ? [...path, start] : null;
      if (seen.has(next)) continue;
      seen.add(next);
      stack.push([next, [...path, next]]);
    }
  }
  return null;
}

/* Migrations up to here wrote functions anew by themselves, and stay as they are. */
const LAST_TO_REPLACE = 1_795_540_000_000;

/** A migration replaces a function by `replaceFunction`, which knows the text that it replaces, or `editFunction`. */
const replaceRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { raw: 'Write it anew by replaceFunction, editFunction or dropFunction of @platform/database.' },
  },
  create(context) {
    const stamp = Number(/migrations[\\/](\d+)-[^\\/]+$/.exec(context.filename)?.[1] ?? 0);
    if (stamp <= LAST_TO_REPLACE) return {};
    const check = (node, text) =>
      /\b(?:or\s+replace|drop|alter)\s+(?:function|routine|procedure)\b/i.test(text) &&
      context.report({ node, messageId: 'raw' });
    return {
      Literal: (node) => check(node, String(node.value)),
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};

const house = { rules: { floors: floorRule, 'no-circle': cycleRule, 'replaced-functions': replaceRule } };

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '.nx/**',
      '.data/**',
      'coverage/**',
      'libs/schema/src/**',
      'apps/admin/src/graphql/**',
      'apps/api/migrations/*-tables.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommended],
    plugins: { house },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      'house/floors': 'error',
      'house/no-circle': 'error',
      'house/replaced-functions': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.property.name='query'] > TemplateLiteral:first-child[expressions.length>0] Identifier[name=/^(input|args|text|value|name|code)$/]",
          message: 'SQL takes parameters, never pasted input.',
        },
        { selector: "Identifier[name='forwardRef']", message: 'A floor is wrong: move the lib instead.' },
      ],
    },
  },
  {
    // A class whose constructor parameters or decorated signatures are read at run time needs its value imports.
    files: ['libs/**/*.ts', 'apps/api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['apps/admin/**/*.tsx', 'apps/admin/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['**/*.spec.ts', '**/*.e2e-spec.ts', '**/*.test.tsx', 'libs/platform/testing/**'],
    rules: { 'no-console': 'off', 'max-lines': ['error', { max: 400 }] },
  },
);
