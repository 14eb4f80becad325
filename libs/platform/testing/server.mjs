/** The PostgreSQL of one test run: a cluster in the temporary folder without durability, gone after the run. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alive, runningServer, startServer, stopServer } from '../../../apps/api/runtime/cluster.mjs';
import { ensureCluster, OWNER } from '../../../apps/api/runtime/initialise.mjs';
import { freePort } from '../../../apps/api/runtime/ports.mjs';

const PREFIX = 'register-test-';
const TRIES = 5;

/** Nothing survives a test run, so nothing has to reach the disk. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_preload_libraries: 'pg_stat_statements',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '256MB',
  max_wal_size: '4GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  'pg_stat_statements.track': 'all',
};

/** Starts the run's own server; answers `{ url, stop }`, where `url` leads to its maintenance database. */
export async function startTestServer() {
  await sweep();
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'run.pid'), String(process.pid));
  const directory = join(folder, 'postgres');
  const password = randomBytes(18).toString('base64url');
  await ensureCluster(directory, password, { durable: false });
  const server = await startOnFreePort(directory);
  return {
    url: `postgres://${OWNER}:${password}@127.0.0.1:${server.port}/postgres`,
    stop: async () => {
      await stopServer(server.pid);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Between choosing a port and listening on it another process may take it. */
async function startOnFreePort(directory) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      return { ...(await startServer(directory, port, SETTINGS)), port };
    } catch (error) {
      if (attempt === TRIES || !/lock file|address|TCP\/IP/i.test(error.message)) throw error;
    }
  }
}

/** A run that was killed leaves its server behind; the next run ends it and removes its folder. */
export async function sweep() {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    const folder = join(tmpdir(), name);
    const owner = Number(await readFile(join(folder, 'run.pid'), 'utf8').catch(() => '0'));
    if (owner === 0 || alive(owner)) continue;
    const server = await runningServer(join(folder, 'postgres'));
    if (server) await stopServer(server.pid, 'SIGQUIT');
    await rm(folder, { recursive: true, force: true });
  }
}
