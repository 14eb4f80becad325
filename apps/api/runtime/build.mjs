/** Builds the API and the console when a source differs from what dist/ was built of. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { StartFailure } from './failure.mjs';
import { installedNode } from './install.mjs';

const LIMIT_MS = 600_000;
const FOLDERS = ['apps/api', 'apps/admin', 'libs'];
const FILES = ['package-lock.json', 'nx.json', '.swcrc', 'tsconfig.base.json'];
const NOT_BUILT = /(?:\.spec\.ts|\.e2e-spec\.ts|\.test\.tsx?|\.md)$/;

/** A hash over every source that reaches dist/: names and contents. */
export function sourcesHash(root) {
  const hash = createHash('sha256');
  const add = (name) =>
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update('\0');
  for (const name of FILES.filter((each) => existsSync(join(root, each)))) add(name);
  for (const folder of FOLDERS.filter((each) => existsSync(join(root, each)))) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile() && !NOT_BUILT.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
    for (const name of names.sort()) add(name);
  }
  return hash.digest('hex');
}

/** Answers whether it built. `command` is what builds, run in `root` on the installed Node. */
export function ensureBuilt(root, say, command = defaultCommand(root)) {
  const stamp = join(root, 'dist', '.built');
  const wanted = sourcesHash(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  say('Đang biên dịch…');
  rmSync(stamp, { force: true });
  const [program, ...args] = command;
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: LIMIT_MS,
    maxBuffer: 64 * 1024 * 1024,
    env: buildEnvironment(root),
  });
  if (status !== 0) {
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
    const reason = error?.message ?? `mã ${status}`;
    throw new StartFailure(`Biên dịch thất bại (${reason})`, 'the build failed, see above', { cause: error });
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

function defaultCommand(root) {
  return [installedNode(root), join(root, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build'];
}

/** No daemon: it would outlive the command and hold the folder. */
export function buildEnvironment(root) {
  const path = `${dirname(installedNode(root))}${delimiter}${process.env.PATH}`;
  return { ...process.env, PATH: path, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' };
}
