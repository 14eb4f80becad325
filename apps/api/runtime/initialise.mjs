/** The making of a PostgreSQL data directory: whole or not at all. */
import { existsSync } from 'node:fs';
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { binaries, identity, ownedFolder, reachable, runToEnd } from './embedded-postgres.mjs';
import { StartFailure } from './failure.mjs';
import { serverFailure } from './server-failure.mjs';

export const OWNER = 'register_owner';
const VERSION = '18';

/**
 * Runs initdb when `directory` holds no cluster yet; answers whether it did. The work is done beside it and renamed
 * at the end: a run that is killed or meets a full disk leaves nothing that the next start takes for a database.
 */
export async function ensureCluster(directory, password, { durable = true } = {}) {
  if (existsSync(directory)) return checkVersion(directory);
  const { initdb } = await binaries();
  const draft = `${directory}.new`;
  const passwordFile = `${directory}.password`;
  try {
    await rm(draft, { recursive: true, force: true });
    await ownedFolder(draft);
    refuseUnreachable(initdb, draft);
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    const { uid, gid } = identity();
    if (uid !== undefined) await chown(passwordFile, uid, gid);
    const { code, output } = await runToEnd(initdb, [
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
    ]);
    if (code !== 0) throw await serverFailure(dirname(directory), output, 'initdb');
    await rename(draft, directory);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
  return true;
}

async function checkVersion(directory) {
  const version = await readFile(join(directory, 'PG_VERSION'), 'utf8').catch(() => '');
  if (version.trim() === VERSION) return false;
  throw new StartFailure(
    version
      ? `${directory} là dữ liệu của PostgreSQL ${version.trim()}, cần ${VERSION}`
      : `${directory} không phải là thư mục dữ liệu PostgreSQL (không có PG_VERSION)`,
    'the data directory is not of PostgreSQL 18',
  );
}

function refuseUnreachable(...paths) {
  const closed = paths.find((path) => !reachable(path));
  if (!closed) return;
  throw new StartFailure(
    `Người dùng hệ thống của PostgreSQL không vào được ${closed}; hãy dùng thư mục khác hoặc đặt DATABASE_URL`,
    `PostgreSQL's system user cannot reach this path`,
  );
}
