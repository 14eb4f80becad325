/** One PostgreSQL data directory that exists: started, found running, stopped. */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { open, readdir, readFile, readlink, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { binaries, run } from './embedded-postgres.mjs';
import { serverFailure } from './server-failure.mjs';

const READY_LIMIT_MS = 120_000;
const ORPHAN_LIMIT_MS = 10_000;
const TAIL_BYTES = 8_192;

/** What postmaster.pid says: `{ pid, port, ready }`, or null without one or when its process is gone. */
export async function runningServer(directory) {
  const text = await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Math.abs(Number(lines[0]));
  if (!pid || !alive(pid) || !(await isServer(pid, directory))) return null;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** After a restart of the machine the number in a stale file may belong to any other process. */
async function isServer(pid, directory) {
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes('postgres') && command.includes(directory);
}

/** Whether process `pid` runs; one that has ended and was not yet collected by its parent does not. */
export function alive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return startOf(pid) !== null;
}

/** When process `pid` started: with its number a unique name. Null for an ended one, '' where nobody can tell. */
export function startOf(pid) {
  if (process.platform !== 'linux') return '';
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : fields[19];
  } catch {
    return null;
  }
}

/**
 * Starts the server on `port` and answers when it accepts connections (recovery after a crash included).
 * `settings` are server settings by name. Answers `{ pid, exited }`; `exited` resolves when the server ends.
 */
export async function startServer(directory, port, settings) {
  const limit = Date.now() + ORPHAN_LIMIT_MS;
  for (;;) {
    await forgetStranger(directory);
    const { server, reason } = await attempt(directory, port, settings);
    if (server) return server;
    // Sessions of a server that was killed need a moment to notice it; until then the memory they share is in use.
    if (!/shared memory block/.test(reason) || Date.now() > limit) {
      throw await serverFailure(dirname(directory), reason, 'postgres');
    }
    await pause(200);
  }
}

/**
 * PostgreSQL refuses to start while the number in its lock file belongs to any process: another program after a
 * restart of the machine, or a killed server that nobody collected. The file goes once no session of that server,
 * which would still write, is left: each of them works in the data directory.
 */
async function forgetStranger(directory) {
  const file = join(directory, 'postmaster.pid');
  if (process.platform !== 'linux' || !existsSync(file) || (await runningServer(directory))) return;
  const limit = Date.now() + ORPHAN_LIMIT_MS;
  while (await hasSessions(directory)) {
    if (Date.now() > limit) return;
    await pause(50);
  }
  await rm(file, { force: true });
}

async function hasSessions(directory) {
  const wanted = await realpath(directory);
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    if ((await readlink(`/proc/${pid}/cwd`).catch(() => '')) === wanted) return true;
  }
  return false;
}

async function attempt(directory, port, settings) {
  const { postgres } = await binaries();
  const log = `${directory}.start.log`;
  await rm(log, { force: true });
  const args = ['-D', directory, '-p', String(port)];
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`);
  const child = run(postgres, args, log);
  const exited = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  let over = false;
  const ending = exited.finally(() => (over = true));
  const limit = Date.now() + READY_LIMIT_MS;
  while (!over && Date.now() < limit) {
    const server = await runningServer(directory);
    if (server?.ready && server.pid === child.pid) return { server: { pid: child.pid, exited } };
    await Promise.race([pause(25), ending]);
  }
  if (!over) await stopServer(child.pid, 'SIGQUIT');
  return { reason: await whyNot(directory, settings, log) };
}

/** Once the server's own log collector runs, the reason stands in its newest file and no longer on stderr. */
async function whyNot(directory, settings, startLog) {
  const first = await tail(startLog);
  if (settings.logging_collector !== 'on' || /FATAL|PANIC/.test(first)) return first;
  const folder = join(directory, settings.log_directory);
  const files = (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
  const ages = await Promise.all(files.map(async (file) => ({ file, at: (await stat(file)).mtimeMs })));
  const newest = ages.sort((a, b) => b.at - a.at).at(0);
  return newest ? tail(newest.file) : first;
}

async function tail(file) {
  const handle = await open(file).catch(() => null);
  if (!handle) return '';
  try {
    const { size } = await handle.stat();
    const from = Math.max(0, size - TAIL_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAIL_BYTES), 0, TAIL_BYTES, from);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** SIGINT is PostgreSQL's "fast" stop: running statements are cancelled, everything is written, files are closed. */
export async function stopServer(pid, signal = 'SIGINT', limitMs = 30_000) {
  const limit = Date.now() + limitMs;
  signalTo(pid, signal);
  while (alive(pid)) {
    if (Date.now() > limit) signalTo(pid, 'SIGQUIT');
    await pause(25);
  }
}

/** Between the look and the signal the process may have ended by itself. */
export function signalTo(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
