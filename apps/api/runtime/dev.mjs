/**
 * `npm run dev`: the register on its own PostgreSQL, compiled and started again at every change, and the console by
 * Vite with the API behind it. Data stay in DATA_DIR (default .data), as with `npm start`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { explain } from './failure.mjs';
import { ensureInstalled, installedNode } from './install.mjs';
import { isNewEnough, runOn } from './newer-node.mjs';
import { readSettings } from './settings.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const say = (line) => process.stdout.write(`${line}\n`);

function tool(args, env) {
  const child = spawn(installedNode(root), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env });
  return async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
}

async function main() {
  const settings = readSettings(process.env, process.argv.slice(2));
  ensureInstalled(root, say);
  if (!isNewEnough()) return runOn(installedNode(root));
  ensureBuilt(root, say);
  // From now on dist/ follows the sources by another way; the next npm start must look for itself.
  rmSync(join(root, 'dist/.built'), { force: true });
  const { launch } = await import('./launch.mjs');
  const { orderToStop } = await import('./stop-order.mjs');
  const { freePort } = await import('./ports.mjs');
  settings.port ||= await freePort();
  const api = `http://127.0.0.1:${settings.port}`;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const ends = [
    tool([join(root, 'apps/api/runtime/compile.mjs'), '--watch'], process.env),
    tool([vite, 'apps/admin'], { ...process.env, API_URL: api }),
  ];
  const built = (name) => join(root, 'dist/apps/api/src', `${name}.js`);
  const programs = { migrate: built('migrate'), seed: built('seed'), main: built('main'), worker: built('worker') };
  try {
    await launch(settings, programs, { ...orderToStop(say), say, watch: true });
  } finally {
    await Promise.all(ends.map((end) => end()));
  }
  return 0;
}

try {
  process.exit(await main());
} catch (error) {
  process.stderr.write(`${explain(error, root).message}\n`);
  process.exit(1);
}
