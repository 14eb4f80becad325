/**
 * Compiles libs/ and apps/api to dist/ with swc. What was there before is removed first: a migration that was taken
 * back must not run because its compiled file is still lying about. `--over` leaves it, for a register that runs.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
if (!process.argv.includes('--over')) {
  for (const folder of ['dist/libs', 'dist/apps/api']) rmSync(join(root, folder), { recursive: true, force: true });
}

const ignored = [
  '**/*.spec.ts',
  '**/*.e2e-spec.ts',
  'libs/platform/testing/**',
  'apps/api/runtime/**',
  '**/*.md',
  '**/project.json',
  '**/*.mjs',
];
const swc = join(root, 'node_modules/@swc/cli/bin/swc.js');
const args = [
  'libs',
  'apps/api',
  '--out-dir',
  'dist',
  '--config-file',
  '.swcrc',
  '--extensions',
  '.ts',
  '--copy-files',
  '--quiet',
];
const { status } = spawnSync(process.execPath, [swc, ...args, '--ignore', ignored.join(',')], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
