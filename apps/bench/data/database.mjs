/** A database of the bench's own: the product's embedded server, the product's migrations, S rows by COPY. */
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import copyStreams from 'pg-copy-streams';
import { runningServer } from '../../api/runtime/cluster.mjs';
import { prepareDataFolder, readSecrets } from '../../api/runtime/data-folder.mjs';
import { openDatabase } from '../../api/runtime/database.mjs';
import { runProgram } from '../../api/runtime/programs.mjs';
import { BUSY, S, tables, uuid } from './rows.mjs';

const CHUNK = 64 * 1024;
export const COMMUNE_OFFICER = 'bench.xa';

/**
 * Makes it in a temporary folder with `programs` (`migrate`, `seed` of the compiled product). Answers where it is, the
 * environment for the API, the two busy places, who may sign in, and `close()`, which leaves nothing behind.
 */
export async function openBenchDatabase(programs, say) {
  const folder = await mkdtemp(join(tmpdir(), 'register-bench-'));
  // PostgreSQL's own system user must get through to its folder.
  await chmod(folder, 0o711);
  const dataDir = join(folder, 'data');
  await prepareDataFolder(dataDir);
  const secrets = await readSecrets(dataDir);
  const database = await openDatabase({ databaseUrl: null, dataDir }, secrets);
  const close = async () => {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await database.start();
    const as = (role) => Object.assign(new URL(database.url), { username: role, password: secrets.roles[role] }).href;
    const common = { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
    const passwords = {
      REGISTER_APP_PASSWORD: secrets.roles.register_app,
      REGISTER_READER_PASSWORD: secrets.roles.register_reader,
    };
    const readerUrl = as('register_reader');
    const owner = { ...common, ...passwords, DATABASE_URL: database.url, READER_DATABASE_URL: readerUrl };
    const step = { env: owner, folder: dataDir, signal: new AbortController().signal };
    await runProgram(programs.migrate, ['run'], step);
    await runProgram(programs.seed, ['empty'], step);
    const loaded = await load(database.url, say);
    const { pid } = await runningServer(join(dataDir, 'postgres'));
    return {
      postmaster: pid,
      readerUrl,
      ownerUrl: database.url,
      apiEnvironment: { ...common, DATABASE_URL: as('register_app'), READER_DATABASE_URL: readerUrl },
      credentials: await credentials(dataDir),
      ...loaded,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function load(url, say) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Triggers would write a history, an audit and a feed for 35,000 organisations; no answer measured here needs them.
    await client.query('SET session_replication_role = replica');
    const communes = await units(client);
    const begun = Date.now();
    for (const { table, columns, rows } of tables(communes)) await copy(client, table, columns, rows());
    await communeOfficer(
      client,
      communes.find(({ busy }) => busy === 'COMMUNE'),
    );
    await client.query('SET session_replication_role = origin');
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
    const { rows } = await client.query('SHOW server_version');
    say(`${S} organisations over ${communes.length} communes loaded in ${Math.round((Date.now() - begun) / 1000)} s`);
    return {
      version: rows[0].server_version.split(' ')[0],
      provinceId: communes.find(({ busy }) => busy === 'COMMUNE').provinceId,
      communeId: communes.find(({ busy }) => busy === 'COMMUNE').id,
    };
  } finally {
    await client.end();
  }
}

/* The busiest commune is the first of its province, by code. */
async function units(client) {
  const { rows } = await client.query(
    `SELECT c.id, c.province_id AS "provinceId", p.code AS province FROM admin_unit c JOIN admin_unit p ON p.id = c.province_id
     WHERE c.level = 'COMMUNE' AND c.valid_to IS NULL ORDER BY p.code <> $1, c.code`,
    [BUSY.province],
  );
  return rows.map(({ id, provinceId, province }, i) => ({
    id,
    provinceId,
    busy: i === 0 ? 'COMMUNE' : province === BUSY.province ? 'PROVINCE' : null,
  }));
}

async function copy(client, table, columns, rows) {
  const stream = client.query(copyStreams.from(`COPY ${table} (${columns}) FROM STDIN`));
  await pipeline(Readable.from(chunks(rows)), stream);
}

function* chunks(rows) {
  let text = '';
  for (const row of rows) {
    text += `${row.map((value) => (value === null ? '\\N' : value)).join('\t')}\n`;
    if (text.length < CHUNK) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text) yield Buffer.from(text);
}

/* Signs in with the password of the first provincial officer: the hash does not know whose it is. */
async function communeOfficer(client, { id, provinceId }) {
  const user = uuid('user/commune');
  await client.query(
    `INSERT INTO user_account (id, username, display_name, unit_id, province_id, commune_id, password_set_at)
     VALUES ($1, $2, 'Cán bộ xã (đo tốc độ)', $3, $4, $3, now())`,
    [user, COMMUNE_OFFICER, id, provinceId],
  );
  await client.query(
    `INSERT INTO user_credential (user_id, password_hash, must_change)
     SELECT $1, c.password_hash, false FROM user_credential c JOIN user_account u ON u.id = c.user_id
     WHERE u.username = 'tinh.mot'`,
    [user],
  );
  await client.query(
    `INSERT INTO role_appointment (user_id, role, unit_id, reach, valid_from)
     VALUES ($1, 'COMMUNE_OFFICER', $2, 'ALL_BELOW', '2025-07-01')`,
    [user, id],
  );
}

async function credentials(dataDir) {
  const known = JSON.parse(await readFile(join(dataDir, 'credentials.json'), 'utf8'));
  const { username, password } = known.find(({ role }) => role === 'PROVINCE_OFFICER');
  return { province: { username, password }, commune: { username: COMMUNE_OFFICER, password } };
}
