/**
 * `npm run dev`: the register on its own PostgreSQL, compiled and started again at every change, and the console by
 * Vite with the API behind it. Data stay in DATA_DIR (default .data), as with `npm start`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { explain } from './failure.mjs';
import { ensureInstalled, installedNode } from './install.mjs';
import { isNewEnough, runOn } from './newer-node.mjs';
import { readSettings } from './settings.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const compiler = join(root, 'apps/api/runtime/compile.mjs');
const say = (line) => process.stdout.write(`${line}\n`);

const SETTLED_MS = 150;
const COMPILED = /(?<!\.spec|\.e2e-spec)\.ts$/;

/** Starts a tool that runs beside the register; the answer ends it. */
function tool(args, env) {
  const child = spawn(installedNode(root), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env });
  const ended = once(child, 'exit');
  return async () => {
    child.kill('SIGTERM');
    await ended;
  };
}

/** Compiles once the sources have been still for a moment; the running programs notice their new files. */
function compileOnChange() {
  let timer;
  let running = Promise.resolve();
  const compile = () => {
    running = running.then(() => once(spawn(process.execPath, [compiler, '--over'], { stdio: 'inherit' }), 'exit'));
  };
  const watchers = ['libs', 'apps/api/src', 'apps/api/migrations'].map((folder) =>
    watch(join(root, folder), { recursive: true }, (_event, name) => {
      if (!COMPILED.test(name ?? '')) return;
      clearTimeout(timer);
      timer = setTimeout(compile, SETTLED_MS);
    }),
  );
  return async () => {
    for (const watcher of watchers) watcher.close();
    clearTimeout(timer);
    await running;
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
  const ends = [compileOnChange(), tool([vite, 'apps/admin'], { ...process.env, API_URL: api })];
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
