/** `npm run check`: the gates. Generated files are written anew and must then equal the committed ones. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEnvironment, ensureBuilt } from '../../../apps/api/runtime/build.mjs';
import { explain } from '../../../apps/api/runtime/failure.mjs';
import { ensureInstalled, installedNode } from '../../../apps/api/runtime/install.mjs';
import { gates } from './gates.mjs';
import { report, runSteps } from './steps.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const say = (line) => process.stdout.write(`${line}\n`);

try {
  ensureInstalled(root, say);
  const gate = gates(root, installedNode(root));
  const build = { name: 'build', act: () => ensureBuilt(root, say) };
  const groups = [[gate.lint, gate.typesApi], [gate.typesAdmin, gate.knip], [gate.docker], [build], [gate.schema]];
  const generated = [[gate.codegen], [gate.drift], [gate.migrations]];
  process.exit(report(await runSteps([...groups, ...generated], { cwd: root, env: buildEnvironment(root) })));
} catch (error) {
  process.stderr.write(`${explain(error, root).message}\n`);
  process.exit(1);
}
