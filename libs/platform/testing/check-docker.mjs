/** Lints every Dockerfile of docker/; the compose file may name only those, and images with a version. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const folder = process.argv[2] ?? join(root, 'docker');
const linter = join(root, 'node_modules/dockerfilelint/bin/dockerfilelint');
const problems = [];

for (const name of readdirSync(folder).filter((each) => each.endsWith('Dockerfile'))) {
  try {
    execFileSync(process.execPath, [linter, join(folder, name)], { encoding: 'utf8' });
  } catch (error) {
    problems.push(error.stdout || error.message);
  }
}

const compose = readFileSync(join(folder, 'compose.yml'), 'utf8');
for (const [, file] of compose.matchAll(/^\s*dockerfile:\s*docker\/(\S+)$/gm)) {
  if (!existsSync(join(folder, file))) problems.push(`compose.yml: ${file} is missing`);
}
for (const [, image] of compose.matchAll(/^\s*image:\s*(\S+)$/gm)) {
  if (!/:[\w.-]+$/.test(image)) problems.push(`compose.yml: ${image} without a version`);
}

if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exit(1);
}
