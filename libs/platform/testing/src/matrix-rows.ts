import { asSystem } from './organisation-rows';
import { query } from './database';

/** Accounts, appointments, files and programs in each of these units, beside the organisations that lie there. */
export async function peopleEverywhere(url: string): Promise<void> {
  await asSystem(url, async (client) => {
    for (const sql of STEPS) await client.query(sql);
  });
  await fillEmptyTables(url);
}

const UNITS = `(SELECT DISTINCT commune_id AS unit_id, province_id, commune_id FROM organisation
  UNION SELECT DISTINCT province_id, province_id, gen_random_uuid() FROM organisation GROUP BY province_id)`;

const STEPS = [
  `INSERT INTO user_account (username, display_name, unit_id, province_id, commune_id, password_set_at)
   SELECT 'u' || row_number() OVER (ORDER BY unit_id), 'Người dùng', unit_id, province_id, commune_id, now() FROM ${UNITS} u`,
  `UPDATE user_account SET display_name = 'Người dùng mới'`,
  `INSERT INTO role_appointment (valid_from, user_id, role, unit_id, reach) SELECT '2025-07-01', id, 'COMMUNE_OFFICER', unit_id, 'ALL_BELOW' FROM user_account`,
  `INSERT INTO role_appointment (valid_from, user_id, role, organisation_id, reach)
   SELECT '2025-07-01', u.id, 'COOP_USER', o.id, 'ALL_BELOW' FROM user_account u JOIN organisation o ON o.commune_id = u.commune_id`,
  `INSERT INTO user_credential (user_id, password_hash, must_change) SELECT id, 'x', false FROM user_account`,
  `INSERT INTO session (user_id, token_hash, created_at, last_seen_at, expires_at, address) SELECT id, sha256(id::text::bytea), now(), now(), now(), '' FROM user_account`,
  `INSERT INTO import_batch (province_id, commune_id, form, file_name, file_hash, file_bytes, received_by, received_at, sheets, notes, merges)
   SELECT province_id, commune_id, 'f', 'f.xlsx', encode(sha256(unit_id::text::bytea), 'hex'), 1, 'x', now(), '[]', '[]', '{}' FROM ${UNITS} u`,
  `INSERT INTO api_client (client_id, name, authentication, scope) VALUES ('thu-nghiem', 'Phần mềm thử', 'PRIVATE_KEY_JWT', '')`,
];

interface Column {
  name: string;
  type: string;
  target: string | null;
  choices: string | null;
}

const REQUIRED = `
  SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
    (SELECT confrelid::regclass::text FROM pg_constraint f WHERE f.conrelid = a.attrelid AND f.contype = 'f' AND f.conkey = ARRAY[a.attnum]) AS target,
    (SELECT substring(pg_get_constraintdef(k.oid) FROM '''([^'']+)''') FROM pg_constraint k
     WHERE k.conrelid = a.attrelid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum] ORDER BY k.oid LIMIT 1) AS choices
  FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = '' AND a.attgenerated = ''
    AND a.attnotnull AND NOT a.atthasdef`;

const VALUES: Record<string, string> = {
  text: `'x'`,
  uuid: 'gen_random_uuid()',
  integer: '1',
  bigint: '1',
  'double precision': '1',
  smallint: '1',
  boolean: 'false',
  date: `'2025-01-01'`,
  'timestamp with time zone': 'now()',
  jsonb: `'{}'`,
  bytea: `'\\x00'`,
};

/** One row in every table that has none, from its columns alone: a wall around nothing proves nothing. */
async function fillEmptyTables(url: string): Promise<void> {
  const tables = await query<{ table: string }>(
    url,
    `SELECT c.oid::regclass::text AS table FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
       AND NOT c.relispartition ORDER BY c.relname LIKE '%history', 1`,
  );
  for (const { table } of tables) {
    const [found] = await query<{ any: boolean }>(url, `SELECT EXISTS (SELECT 1 FROM ${table}) AS any`);
    if (found!.any) continue;
    if (table.endsWith('_history')) {
      const base = table.replace(/_history$/, '');
      await asSystem(url, (client) => client.query(`UPDATE ${base} SET id = id`));
      continue;
    }
    const columns = await query<Column>(url, REQUIRED, [table]);
    const values = columns.map(({ type, target, choices }) =>
      target ? `(SELECT id FROM ${target} LIMIT 1)` : choices ? `'${choices}'` : (VALUES[type] ?? 'NULL'),
    );
    const sql =
      columns.length > 0
        ? `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')}) SELECT ${values.join(', ')}`
        : `INSERT INTO ${table} DEFAULT VALUES`;
    // Working tables of the exchange point at each other; a row that only stands there needs none of it.
    await asSystem(url, (client) => client.query(`SET LOCAL session_replication_role = replica; ${sql}`));
  }
}
