/** Installs what package-lock.json names, once for each state of that file. Node's own modules only, any Node >= 20. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskFull, StartFailure } from './failure.mjs';

const LIMIT_MS = 900_000;

function fingerprint(root) {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json']) {
    const file = join(root, name);
    hash.update(existsSync(file) ? readFileSync(file) : '');
  }
  return hash.digest('hex');
}

/** Where the installed Node 24 is; programs of the register run on it, whatever Node the machine has. */
export function installedNode(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Runs `npm install` when node_modules is missing or of another lock file; answers whether it did. */
export function ensureInstalled(root, say, npm = ['npm', 'install', '--no-audit', '--no-fund']) {
  const stamp = join(root, 'node_modules', '.register-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root)) return false;
  say('Đang cài các gói cần thiết (lần đầu mất vài phút)…');
  const [command, ...args] = npm;
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development' },
    encoding: 'utf8',
    timeout: LIMIT_MS,
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    if (error?.code === 'ENOSPC' || /ENOSPC/.test(stderr)) throw diskFull(root, error);
    const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => /npm (?:error|ERR!)/i.test(line));
    const reason = error?.message ?? lines.slice(0, 2).join(' ');
    throw new StartFailure(`npm install thất bại: ${reason || `mã ${status}`}`, 'npm install failed', { cause: error });
  }
  writeFileSync(stamp, fingerprint(root));
  return true;
}
