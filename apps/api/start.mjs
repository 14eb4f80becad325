/**
 * `npm start`: one command from a fresh clone to a running register. Only Node's own modules until everything is
 * installed, so that it runs on the Node (>= 20) that the machine has.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './runtime/build.mjs';
import { explain } from './runtime/failure.mjs';
import { ensureInstalled, installedNode } from './runtime/install.mjs';
import { isNewEnough, runOn } from './runtime/newer-node.mjs';
import { readSettings } from './runtime/settings.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const say = (line) => process.stdout.write(`${line}\n`);

async function main() {
  const settings = readSettings(process.env, process.argv.slice(2));
  ensureInstalled(root, say);
  if (!isNewEnough()) return runOn(installedNode(root));
  ensureBuilt(root, say);
  const { launch } = await import('./runtime/launch.mjs');
  const { orderToStop } = await import('./runtime/stop-order.mjs');
  const built = join(root, 'dist', 'apps', 'api', 'src');
  const programs = {
    migrate: join(built, 'migrate.js'),
    seed: join(built, 'seed.js'),
    main: join(built, 'main.js'),
    worker: join(built, 'worker.js'),
  };
  await launch(settings, programs, { ...orderToStop(say), say });
  return 0;
}

try {
  process.exit(await main());
} catch (error) {
  process.stderr.write(`${explain(error, root).message}\n`);
  process.exit(1);
}
