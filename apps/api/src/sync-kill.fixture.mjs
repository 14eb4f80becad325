/**
 * A whole register for one spec: PostgreSQL with fsync=on, the API and the worker as processes of their own, each started
 * again at once when it ends. The spec orders by message what is killed: `{ kill: 'api' | 'worker' | 'postgres' }`.
 */
import { fork, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startServer, stopServer } from '../runtime/cluster.mjs';
import { ensureCluster, OWNER } from '../runtime/initialise.mjs';
import { freePort } from '../runtime/ports.mjs';

const ROOT = join(import.meta.dirname, '../../..');
// Named and marked like the folders of the test server: should this process be killed, the next run clears them away.
const folder = mkdtempSync(join(tmpdir(), 'register-test-'));
chmodSync(folder, 0o755);
writeFileSync(join(folder, 'run.pid'), String(process.pid));
const built = join(folder, 'built');
const dataDir = join(folder, 'data');
const directory = join(folder, 'postgres');
const password = randomBytes(18).toString('base64url');
const secrets = {
  register_app: randomBytes(18).toString('base64url'),
  register_reader: randomBytes(18).toString('base64url'),
};
const ports = { postgres: await freePort(), api: await freePort() };
const children = new Map();
let server;
let over = false;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_preload_libraries: 'pg_stat_statements',
  timezone: 'UTC',
  // A crash replays half a minute, not five.
  checkpoint_timeout: '30s',
  // Tables are counted while their first rows are coming in and nobody else sees them: plans must not need a true count.
  autovacuum_naptime: '1s',
  autovacuum_analyze_threshold: '1',
  autovacuum_analyze_scale_factor: '0',
};
const durability = (on) => ({ ...SETTINGS, fsync: on, synchronous_commit: on, full_page_writes: on });
const as = (role, secret) => `postgres://${role}:${secret}@127.0.0.1:${ports.postgres}/postgres`;
const environment = {
  ...process.env,
  DATABASE_URL: as('register_app', secrets.register_app),
  READER_DATABASE_URL: as('register_reader', secrets.register_reader),
  DATA_DIR: dataDir,
  PORT: String(ports.api),
  PUBLIC_ORIGIN: 'http://localhost',
  LOG_LEVEL: 'fatal',
  NODE_COMPILE_CACHE: join(folder, 'compiled'),
};
const program = (name) => join(built, 'apps/api/src', `${name}.js`);

function build() {
  mkdirSync(built);
  mkdirSync(dataDir);
  symlinkSync(join(ROOT, 'node_modules'), join(built, 'node_modules'));
  const ignored = '**/*.spec.ts,**/*.e2e-spec.ts,**/*.factory.ts,libs/platform/testing/**,apps/api/runtime/**';
  const args = [
    'libs',
    'apps/api',
    '--out-dir',
    built,
    '--config-file',
    '.swcrc',
    '--extensions',
    '.ts',
    '--quiet',
    '--ignore',
    ignored,
  ];
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules/@swc/cli/bin/swc.js'), ...args], {
    cwd: ROOT,
  });
  if (status !== 0) throw new Error(String(stderr));
}

async function startDatabase(on) {
  server = await startServer(directory, ports.postgres, durability(on));
}

/** Starts a program and, whenever it ends, starts it again. Answers when it says that it is ready. */
async function keep(name) {
  const child = fork(program(name), [], { env: environment, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  children.set(name, child);
  child.once('exit', () => over || keep(name));
  await Promise.race([once(child, 'message'), once(child, 'exit')]);
}

async function kill(target) {
  if (target !== 'postgres') {
    const name = target === 'api' ? 'main' : target;
    const victim = children.get(name);
    victim.kill('SIGKILL');
    await once(victim, 'exit').catch(() => undefined);
    return;
  }
  process.kill(server.pid, 'SIGKILL');
  await server.exited;
  await startDatabase('on');
}

async function stop() {
  over = true;
  for (const child of children.values()) child.kill('SIGKILL');
  await stopServer(server.pid);
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

process.on('message', async ({ kill: target, stop: end }) => {
  if (end) return stop();
  await kill(target);
  process.send({ killed: target });
});
process.on('disconnect', stop);

build();
await ensureCluster(directory, password, { durable: false });
// Nothing can be lost before the first acknowledgement: only from then on the disk is waited for.
await startDatabase('off');
const owner = {
  ...environment,
  DATABASE_URL: as(OWNER, password),
  REGISTER_APP_PASSWORD: secrets.register_app,
  REGISTER_READER_PASSWORD: secrets.register_reader,
};
const migrated = spawnSync(process.execPath, [program('migrate'), 'run'], { env: owner });
if (migrated.status !== 0) throw new Error(String(migrated.stderr));
// A register that runs for more than a minute has the statistics of its reference tables; this one has no minute.
const client = new pg.Client(owner.DATABASE_URL);
await client.connect();
await client.query('ANALYZE');
await client.end();
await stopServer(server.pid);
await startDatabase('on');
await Promise.all([keep('main'), keep('worker')]);
process.send({
  ready: {
    owner: owner.DATABASE_URL,
    api: `http://127.0.0.1:${ports.api}`,
    verify: program('verify-audit'),
    environment,
  },
});
