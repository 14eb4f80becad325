/** `npm run migrate -- <name>`: writes the migration between the committed ones and the classes, on a server of its own. */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../../apps/api/runtime/build.mjs';
import { explain } from '../../../apps/api/runtime/failure.mjs';
import { ensureInstalled, installedNode } from '../../../apps/api/runtime/install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const say = (line) => process.stdout.write(`${line}\n`);
const [name] = process.argv.slice(2);

try {
  if (!name) throw new Error('npm run migrate -- <tên-thay-đổi>');
  ensureInstalled(root, say);
  ensureBuilt(root, say);
  const node = installedNode(root);
  const { startTestServer } = await import('./server.mjs');
  const server = await startTestServer();
  try {
    const env = { ...process.env, DATABASE_URL: server.url };
    const migrate = (...args) =>
      execFileSync(node, [join(root, 'dist/apps/api/src/migrate.js'), ...args], { cwd: root, env, stdio: 'inherit' });
    migrate('run');
    migrate('generate', name);
    execFileSync(node, [join(root, 'dist/apps/api/src/schema.js')], { cwd: root, stdio: 'inherit' });
    const codegen = join(root, 'node_modules/@graphql-codegen/cli/cjs/bin.js');
    execFileSync(node, [codegen, '--config', 'apps/admin/codegen.ts'], { cwd: root, stdio: 'inherit' });
  } finally {
    await server.stop();
  }
} catch (error) {
  process.stderr.write(`${explain(error, root).message}\n`);
  process.exit(1);
}
