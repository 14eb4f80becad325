/** One PostgreSQL data directory: made whole or not at all, started, adopted when already running, stopped. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { binaries, identity, ownedFolder, reachable, run } from './embedded-postgres.mjs';
import { diskFull, isDiskFull, StartFailure } from './failure.mjs';

export const OWNER = 'register_owner';
const READY_LIMIT_MS = 120_000;

/** A TCP port of this machine that nobody listens on at this moment. */
export async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Runs initdb when `directory` holds no cluster yet. The work is done beside it and renamed at the end: a run that
 * is killed or meets a full disk leaves nothing that the next start would take for a database.
 */
export async function ensureCluster(directory, password, { durable = true } = {}) {
  if (existsSync(join(directory, 'PG_VERSION'))) return false;
  const { initdb } = await binaries();
  const draft = `${directory}.new`;
  const log = `${directory}.initdb.log`;
  await rm(draft, { recursive: true, force: true });
  await rm(log, { force: true });
  await ownedFolder(draft);
  for (const path of [initdb, draft]) {
    if (!reachable(path)) {
      throw new StartFailure(
        `Người dùng hệ thống của PostgreSQL không vào được ${path}; hãy dùng thư mục khác hoặc đặt DATABASE_URL`,
        `PostgreSQL's system user cannot reach ${path}`,
      );
    }
  }
  const passwordFile = join(draft, '..', `.${process.pid}.password`);
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  const { uid, gid } = identity();
  if (uid !== undefined) await chown(passwordFile, uid, gid);
  try {
    const args = [
      `--pgdata=${draft}`,
      `--username=${OWNER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--data-checksums',
      ...(durable ? [] : ['--no-sync']),
    ];
    const code = await exitOf(run(initdb, args, log));
    if (code !== 0) throw await failure(directory, log, 'initdb');
    await rename(draft, directory);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rm(log, { force: true });
  return true;
}

async function exitOf(child) {
  const [code] = await once(child, 'exit');
  return code;
}

async function failure(directory, log, what) {
  const text = await tail(log);
  if (isDiskFull({ message: text })) return diskFull(dirname(directory));
  const line =
    text
      .split('\n')
      .filter((each) => /FATAL|PANIC|error:/i.test(each))
      .at(-1) ?? text.trim().split('\n').at(-1);
  return new StartFailure(`PostgreSQL không khởi động được (${what}): ${line}`, `PostgreSQL does not start`);
}

async function tail(file, bytes = 8_192) {
  if (!existsSync(file)) return '';
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, Math.max(0, size - bytes));
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What postmaster.pid says: `{ pid, port, ready }`, or null without one or when its process is gone. */
export async function runningServer(directory) {
  const text = await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Math.abs(Number(lines[0]));
  if (!pid || !isPostgres(pid, directory, await commandLine(pid))) return null;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** After a restart of the machine the number in a stale file may belong to any other process. */
function isPostgres(pid, directory, command) {
  if (command === null) return alive(pid);
  return command.includes('postgres') && command.includes(directory);
}

async function commandLine(pid) {
  if (process.platform !== 'linux') return null;
  return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
}

export function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Starts the server on `port` and answers when it accepts connections (recovery after a crash included).
 * `settings` are server settings by name. Answers `{ pid, port, exited }`; `exited` resolves when the server ends.
 */
export async function startServer(directory, port, settings) {
  const { postgres } = await binaries();
  const log = `${directory}.start.log`;
  await rm(log, { force: true });
  const args = ['-D', directory, '-p', String(port)];
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`);
  const child = run(postgres, args, log);
  const exited = once(child, 'exit').then(([code]) => ({ code }));
  let over = false;
  exited.then(() => (over = true));
  const limit = Date.now() + READY_LIMIT_MS;
  while (!over && Date.now() < limit) {
    const server = await runningServer(directory);
    if (server?.ready && server.pid === child.pid) return { pid: child.pid, port, exited };
    await pause(25);
  }
  if (!over) await stopServer(child.pid, 'SIGQUIT');
  throw await failure(directory, await newestLog(directory, settings, log), 'postgres');
}

/** Once the server's own log collector runs, the reason of a failed start stands in its file, not on stderr. */
async function newestLog(directory, settings, startLog) {
  if (settings.logging_collector !== 'on' || /FATAL|PANIC/.test(await tail(startLog))) return startLog;
  const folder = join(directory, settings.log_directory ?? 'log');
  const names = (await readdir(folder).catch(() => [])).sort();
  return names.length > 0 ? join(folder, names.at(-1)) : startLog;
}

/** SIGINT is PostgreSQL's "fast" stop: running statements are cancelled, everything is written, files are closed. */
export async function stopServer(pid, signal = 'SIGINT', limitMs = 30_000) {
  if (!alive(pid)) return;
  process.kill(pid, signal);
  const limit = Date.now() + limitMs;
  while (alive(pid)) {
    if (Date.now() > limit) {
      process.kill(pid, 'SIGQUIT');
      return;
    }
    await pause(25);
  }
}
