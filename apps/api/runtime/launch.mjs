/** From checked settings to a running register, and back: the order of every step, and what undoes it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { prepareDataFolder, readSecrets, writeJson } from './data-folder.mjs';
import { openDatabase } from './database.mjs';
import { explain, StartFailure } from './failure.mjs';
import { claim } from './instance.mjs';
import { aborted } from './keep-running.mjs';
import { freePort, whyTaken } from './ports.mjs';
import { runProgram } from './programs.mjs';
import { watchDatabase, watchProgram } from './watch.mjs';

const DRAIN_MS = 15_000;
const HEALTH_LIMIT_MS = 180_000;

/**
 * Runs the register until `signal` aborts, then stops it in order (at once when `hurry` aborts); rejects with a
 * StartFailure after the same orderly stop. `programs` are the paths of `migrate`, `seed`, `main` and `worker`;
 * `say` prints a line for the person at the terminal; `watch` starts the programs anew when their files change.
 */
export async function launch(settings, programs, { signal, hurry, say, watch = false }) {
  const undo = [];
  const failed = new AbortController();
  const over = AbortSignal.any([signal, failed.signal]);
  const fail = (error) => failed.abort(error);
  try {
    await rise(settings, programs, { signal: over, hurry, say, watch, fail, undo });
    await aborted(over);
    over.throwIfAborted();
  } catch (error) {
    if (!signal.aborted) throw explain(error, settings.dataDir);
  } finally {
    failed.abort();
    for (const step of undo.reverse()) await step();
  }
}

async function rise(settings, programs, { signal, hurry, say, watch, fail, undo }) {
  const { dataDir } = settings;
  await prepareDataFolder(dataDir);
  const instance = await claim(dataDir);
  undo.push(() => instance.release());
  const secrets = await readSecrets(dataDir);
  const port = settings.port || (await freePort());
  await refuseTakenPort(port);

  const database = await openDatabase(settings, secrets);
  undo.push(() => database.stop());
  const guard = await watchDatabase(database, { signal, say, fail });
  signal.throwIfAborted();

  const { forOwner, forPrograms } = environments(settings, port, database.url, secrets);
  const step = { env: forOwner, folder: dataDir, signal };
  await runProgram(programs.migrate, ['run'], step);
  await firstStart(settings, () => {
    say(settings.empty ? 'Đang tạo tài khoản đầu tiên…' : 'Đang nạp tỉnh minh họa (chỉ lần đầu)…');
    return runProgram(programs.seed, [settings.empty ? 'empty' : 'demo'], step);
  });

  const children = new Map();
  undo.push(() => Promise.all([...children.values()].map((child) => child.stop(DRAIN_MS, hurry))));
  const watched = { env: forPrograms, watch, children, instance, guard, signal, say, fail };
  watchProgram('API', programs.main, watched);
  watchProgram('Worker', programs.worker, watched);
  await healthy(port, signal);
  say(`Sổ đăng ký đang chạy tại ${settings.publicOrigin ?? `http://localhost:${port}`}`);
}

async function refuseTakenPort(port) {
  const code = await whyTaken(port);
  if (code === 'EADDRINUSE') {
    throw new StartFailure(`Cổng ${port} đang được dùng; hãy đặt PORT khác`, `port ${port} is taken`);
  }
  if (code) throw new StartFailure(`Không mở được cổng ${port} (${code})`, `cannot listen on port ${port}`);
}

/** Migrating and the first load are the owner's; the API and the worker sign in with the two least roles. */
function environments({ publicOrigin, dataDir, logLevel }, port, databaseUrl, { roles }) {
  const as = (role) => Object.assign(new URL(databaseUrl), { username: role, password: roles[role] }).href;
  const base = {
    NODE_ENV: 'production',
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: logLevel,
    READER_DATABASE_URL: as('register_reader'),
    ...(publicOrigin ? { PUBLIC_ORIGIN: publicOrigin } : {}),
  };
  const passwords = {
    REGISTER_APP_PASSWORD: roles.register_app,
    REGISTER_READER_PASSWORD: roles.register_reader,
  };
  return {
    forOwner: { ...base, ...passwords, DATABASE_URL: databaseUrl },
    forPrograms: { ...base, DATABASE_URL: as('register_app') },
  };
}

/** The demonstration province is loaded once for each database, and again when the first try was cut off. */
async function firstStart({ dataDir, databaseUrl, empty }, load) {
  const file = join(dataDir, 'first-start.json');
  const { host, pathname } = databaseUrl ? new URL(databaseUrl) : { host: 'embedded', pathname: '' };
  const key = `${host}${pathname}`;
  const done = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
  if (done[key]) return;
  await load();
  await writeJson(file, { ...done, [key]: empty ? 'empty' : 'demonstration' });
}

async function healthy(port, signal) {
  const limit = Date.now() + HEALTH_LIMIT_MS;
  while (!signal.aborted && (await status(port)) !== 200) {
    if (Date.now() > limit) {
      throw new StartFailure('API không trả lời /health', 'the API does not answer /health');
    }
    await pause(100, null, { signal }).catch(() => undefined);
  }
  signal.throwIfAborted();
}

function status(port) {
  return new Promise((done) => {
    const request = get({ host: '127.0.0.1', port, path: '/health', timeout: 2_000 }, (response) => {
      response.resume();
      done(response.statusCode);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => done(null));
  });
}
