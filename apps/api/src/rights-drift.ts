import { allTables, keepsHistory, type StandingOrder, standingOrders, type TableInfo } from '@platform/database';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

const POLICY = `SELECT row_to_json(p)::text AS text FROM pg_policies p WHERE schemaname = 'public' AND tablename = $1 AND policyname = $2`;
const TRIGGER = `SELECT pg_get_triggerdef(oid) AS text FROM pg_trigger WHERE tgrelid = to_regclass($1) AND tgname = $2 AND tgenabled = 'O'`;

/**
 * Policies and triggers that bear the right name and say something else (or are switched off). PostgreSQL itself tells
 * how it would write ours: each is dropped and made again inside a transaction that is taken back.
 */
export async function changedOrders(
  source: DataSource,
  tables: readonly TableInfo[] = [...allTables().values()],
): Promise<string[]> {
  const wanted = tables.flatMap(standingOrders);
  const found: string[] = [];
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    for (const { table, kind, name, sql } of wanted) {
      if (kind !== 'policy' && kind !== 'trigger') continue;
      const now = await described(runner.manager, kind, table, name);
      if (now === null) continue;
      const drop = `DROP ${kind.toUpperCase()} ${name} ON ${table}`;
      await runner.query(drop);
      const made = await canBeMade(runner, sql);
      if (!made || now !== (await described(runner.manager, kind, table, name))) found.push(`${drop};${sql}`);
    }
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
  return found;
}

/* A policy that names a table or column which the same migration is about to make can not be made yet: it is another. */
async function canBeMade(runner: QueryRunner, sql: string): Promise<boolean> {
  await runner.query('SAVEPOINT making');
  try {
    await runner.query(sql);
    return true;
  } catch (error) {
    const { code } = (error as { driverError?: { code?: string } }).driverError ?? {};
    if (code !== '42P01' && code !== '42703') throw error;
    await runner.query('ROLLBACK TO SAVEPOINT making');
    return false;
  }
}

/* `null` where there is none at all; an empty text where it is switched off. */
async function described(
  tx: EntityManager,
  kind: 'policy' | 'trigger',
  table: string,
  name: string,
): Promise<string | null> {
  const rows = (await tx.query(kind === 'policy' ? POLICY : TRIGGER, [table, name])) as { text: string }[];
  if (rows[0]) return rows[0].text;
  const [{ present }] = (await tx.query(
    `SELECT EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid = to_regclass($1) AND tgname = $2) AS present`,
    [table, name],
  )) as [{ present: boolean }];
  return kind === 'trigger' && present ? '' : null;
}

const OUR_ROLES = `('register_reader', 'register_writer', 'register_job', 'w_dkkd', 'w_thue', 'w_office', 'register_app', 'PUBLIC')`;

/* The sequencer of the trail may write two columns of it and nothing else; the foundation gives it that. */
const OF_THE_FOUNDATION = ['audit_entry audit_entry_seal', 'audit_entry audit_entry_seal_read'];

/** Rights that no class gives: a policy too many opens a wall as surely as one too few. */
export async function unwantedRights(source: DataSource): Promise<string[]> {
  const orders = [...allTables().values()].flatMap(standingOrders);
  const tables = [
    ...new Set(
      [...allTables().values()].flatMap((info) =>
        keepsHistory(info) ? [info.table, `${info.table}_history`] : [info.table],
      ),
    ),
  ];
  const policies = (await source.query(
    `SELECT tablename AS "table", policyname AS name FROM pg_policies WHERE tablename = ANY($1)`,
    [tables],
  )) as { table: string; name: string }[];
  const grants = (await source.query(
    `SELECT table_name AS "table", privilege_type AS verb, grantee AS role FROM information_schema.role_table_grants
     WHERE table_schema = 'public' AND grantee IN ${OUR_ROLES} AND table_name = ANY($1)`,
    [tables],
  )) as { table: string; verb: string; role: string }[];
  const named = new Set([
    ...OF_THE_FOUNDATION,
    ...orders.filter(({ kind }) => kind === 'policy').map(({ table, name }) => `${table} ${name}`),
  ]);
  const given = new Set(orders.filter(({ kind }) => kind === 'grant').flatMap(grantsOf));
  const open = (await source.query(
    `SELECT DISTINCT c.relname AS "table" FROM pg_class c JOIN information_schema.role_table_grants g ON g.table_name = c.relname
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND g.grantee IN ${OUR_ROLES}
       AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
  )) as { table: string }[];
  return [
    ...policies
      .filter(({ table, name }) => !named.has(`${table} ${name}`))
      .map(({ table, name }) => `DROP POLICY ${name} ON ${table}`),
    ...grants
      .filter(({ table, verb, role }) => !given.has(`${table}:${verb}:${role}`))
      .map(({ table, verb, role }) => `REVOKE ${verb} ON ${table} FROM ${role}`),
    ...open.map(
      ({ table }) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    ),
  ];
}

function grantsOf({ name }: StandingOrder): string[] {
  const [table, verbs, roles] = name.split(':') as [string, string, string];
  return verbs.split(', ').flatMap((verb) => roles.split('+').map((role) => `${table}:${verb}:${role}`));
}
