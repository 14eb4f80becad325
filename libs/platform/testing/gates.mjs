/** The commands of the gates, named once for `npm test` and `npm run check`. */
import { join } from 'node:path';

/** `root` is the workspace; `node` the installed Node on which everything runs. */
export function gates(root, node) {
  const tool = (path) => join(root, 'node_modules', path);
  const run = (name, minutes, ...args) => ({ name, command: node, args, minutes });
  const jest = (name, minutes, config, results) =>
    run(
      name,
      minutes,
      '--experimental-vm-modules',
      '--no-warnings',
      tool('jest/bin/jest.js'),
      '-c',
      config,
      '--json',
      `--outputFile=${join(results, `${name}.json`)}`,
    );
  return {
    lint: run('lint', 5, tool('eslint/bin/eslint.js'), '.', '--max-warnings=0'),
    typesApi: run('types api', 5, tool('typescript/bin/tsc'), '-p', 'apps/api/tsconfig.json'),
    typesAdmin: run('types admin', 5, tool('typescript/bin/tsc'), '-p', 'apps/admin/tsconfig.json'),
    rules: (results) => jest('rules', 5, 'libs/platform/testing/jest.rules.cjs', results),
    api: (results) => jest('api', 25, 'libs/platform/testing/jest.api.cjs', results),
    console: (results) => jest('console', 10, 'apps/admin/jest.config.cjs', results),
    browser: (results) => jest('browser', 20, 'libs/platform/testing/jest.browser.cjs', results),
    knip: run('knip', 5, tool('knip/bin/knip.js')),
    docker: run('docker', 2, join(root, 'libs/platform/testing/check-docker.mjs')),
    schema: run('schema', 2, join(root, 'dist/apps/api/src/schema.js')),
    codegen: run('codegen', 3, tool('@graphql-codegen/cli/cjs/bin.js'), '--config', 'apps/admin/codegen.ts'),
    drift: {
      name: 'schema and codegen drift',
      command: node,
      args: [join(root, 'libs/platform/testing/check-drift.mjs'), 'libs/schema', 'apps/admin/src/graphql'],
      minutes: 1,
    },
    migrations: run('migrations', 5, join(root, 'libs/platform/testing/check-migrations.mjs')),
  };
}
