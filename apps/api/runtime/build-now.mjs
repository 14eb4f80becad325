/** `npm run build`: what `npm start` does before it starts. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { explain } from './failure.mjs';
import { ensureInstalled } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const say = (line) => process.stdout.write(`${line}\n`);

try {
  ensureInstalled(root, say);
  if (!ensureBuilt(root, say)) say('dist/ đã đúng với mã nguồn.');
} catch (error) {
  process.stderr.write(`${explain(error, root).message}\n`);
  process.exit(1);
}
