/** The database of a running register: the embedded server below DATA_DIR, or the one that DATABASE_URL names. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { runningServer, startServer, stopServer } from './cluster.mjs';
import { writeJson } from './data-folder.mjs';
import { ensureCluster, OWNER } from './initialise.mjs';
import { freePort, whyTaken } from './ports.mjs';
import { checkServer, ensureDatabase } from './server-check.mjs';

const NAME = 'register';
const MEGABYTE = 1024 * 1024;

/** For a small machine that the server shares with Node: an eighth of memory, 128 MB to 1 GB. */
function serverSettings() {
  const memory = totalmem() / MEGABYTE;
  const shared = Math.round(Math.min(1024, Math.max(128, memory / 8)));
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '80',
    shared_buffers: `${shared}MB`,
    effective_cache_size: `${Math.round(Math.max(shared, memory / 2))}MB`,
    maintenance_work_mem: '128MB',
    work_mem: '16MB',
    max_wal_size: '1GB',
    random_page_cost: '1.1',
    jit: 'off',
    fsync: 'on',
    full_page_writes: 'on',
    shared_preload_libraries: 'pg_stat_statements',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'on',
    log_directory: 'log',
    log_filename: 'postgresql-%a.log',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_truncate_on_rotation: 'on',
    log_line_prefix: '%m [%p] %u ',
  };
}

/** `{ url, start(), stop() }`; start() answers `{ exited }`, the promise of the server's end, null when it is not ours. */
export async function openDatabase({ databaseUrl, dataDir }, secrets) {
  if (databaseUrl) {
    const start = () => checkServer(databaseUrl).then(() => ({ exited: null }));
    return { url: databaseUrl, start, stop: async () => undefined };
  }
  const directory = join(dataDir, 'postgres');
  const password = secrets.roles[OWNER];
  await ensureCluster(directory, password);
  await endServer(directory);
  const port = await choosePort(join(dataDir, 'postgres.json'));
  const url = (name) => `postgres://${OWNER}:${password}@127.0.0.1:${port}/${name}`;
  let starting = null;
  const begin = async () => {
    const server = await startServer(directory, port, serverSettings());
    await ensureDatabase(url('postgres'), NAME);
    await checkServer(url(NAME));
    return server;
  };
  return {
    url: url(NAME),
    start: async () => {
      starting = begin();
      return starting;
    },
    stop: async () => {
      await starting?.catch(() => undefined);
      await endServer(directory);
    },
  };
}

/** Also for a server that outlived its register: it is stopped in order and started anew, as our own child. */
async function endServer(directory) {
  const server = await runningServer(directory);
  if (server) await stopServer(server.pid);
}

async function choosePort(file) {
  const known = existsSync(file)
    ? await readFile(file, 'utf8')
        .then(JSON.parse)
        .catch(() => null)
    : null;
  if (known?.port && (await whyTaken(known.port, '127.0.0.1')) === null) return known.port;
  const port = await freePort();
  await writeJson(file, { port });
  return port;
}
