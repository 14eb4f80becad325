/** Questions to the database server before anything is migrated; every answer that is wrong becomes one line. */
import pg from 'pg';
import { isDiskFull, diskFull, StartFailure } from './failure.mjs';

const LEAST_VERSION = 180_000;
const CONNECT_LIMIT_MS = 10_000;

async function within(url, use) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await use(client);
  } catch (error) {
    throw asFailure(error, url);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Refuses a server older than 18, another encoding than UTF-8, and a role that may not create in the database. */
export async function checkServer(url) {
  const { version, encoding, may } = await within(url, async (client) => {
    const { rows } = await client.query(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
              has_database_privilege(current_database(), 'CREATE') AS may`,
    );
    return rows[0];
  });
  if (version < LEAST_VERSION) {
    const found = `${Math.floor(version / 10_000)}.${version % 10_000}`;
    throw new StartFailure(`Cần PostgreSQL 18 trở lên; máy chủ là ${found}`, `PostgreSQL 18 needed, found ${found}`);
  }
  if (encoding !== 'UTF8') {
    throw new StartFailure(`Cơ sở dữ liệu phải dùng UTF8, đang là ${encoding}`, `encoding ${encoding}`);
  }
  if (!may) {
    throw new StartFailure(
      'Người dùng của DATABASE_URL không có quyền CREATE',
      'the role may not create in the database',
    );
  }
}

/** Creates `name` on the server behind `url` when it is missing. */
export async function ensureDatabase(url, name) {
  await within(url, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

function asFailure(error, url) {
  const { host, pathname, username } = new URL(url);
  const say = (vietnamese, english) => new StartFailure(vietnamese, english, { cause: error });
  if (isDiskFull(error)) return diskFull(host, error);
  const refused = { '28P01': 'sai mật khẩu', 28000: 'không được phép đăng nhập' }[error.code];
  if (refused) return say(`Cơ sở dữ liệu ở ${host} từ chối "${username}": ${refused}`, `login refused (${error.code})`);
  if (error.code === '3D000') {
    return say(`Máy chủ ${host} không có cơ sở dữ liệu "${pathname.slice(1)}"`, 'the database does not exist');
  }
  const reason = error.code ?? error.message;
  return say(`Không dùng được cơ sở dữ liệu ở ${host}: ${reason}`, `the database cannot be reached`);
}
