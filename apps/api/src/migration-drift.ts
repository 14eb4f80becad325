import { allTables, keepsHistory, type StandingOrder, standingOrders } from '@platform/database';
import type { DataSource } from 'typeorm';
import { changedOrders, unwantedRights } from './rights-drift';

/* What the database holds beside TypeORM's own: read from the catalogue, by name. */
const PRESENT = `
  SELECT 'trigger ' || c.relname || ' ' || t.tgname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal
  UNION ALL SELECT 'policy ' || c.relname || ' ' || p.polname FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
  UNION ALL SELECT 'history ' || regexp_replace(c.relname, '_history$', '') || ' ' || c.relname FROM pg_class c WHERE c.relname LIKE '%\\_history'
            AND c.relkind = 'r'
  UNION ALL SELECT 'security ' || c.relname || ' ' || c.relname || '_rls' FROM pg_class c WHERE c.relrowsecurity AND c.relforcerowsecurity`;

interface Order extends StandingOrder {
  key: string;
}

async function missingOrders(source: DataSource): Promise<Order[]> {
  const rows = (await source.query(PRESENT)) as { name: string }[];
  const present = new Set(rows.map(({ name }) => name));
  const grants = new Set(await grantedKeys(source));
  const wanted = [...allTables().values()].flatMap(standingOrders);
  return wanted
    .map((order) => ({ ...order, key: `${order.kind} ${order.table} ${order.name}` }))
    .filter((order) => (order.kind === 'grant' ? !isGranted(order, grants) : !present.has(order.key)));
}

async function grantedKeys(source: DataSource): Promise<string[]> {
  const rows = (await source.query(
    `SELECT table_name || ':' || privilege_type || ':' || grantee AS key FROM information_schema.role_table_grants WHERE table_schema = 'public'`,
  )) as { key: string }[];
  return rows.map(({ key }) => key);
}

function isGranted({ name }: StandingOrder, grants: ReadonlySet<string>): boolean {
  const [table, verbs, roles] = name.split(':') as [string, string, string];
  return verbs.split(', ').every((verb) => roles.split('+').every((role) => grants.has(`${table}:${verb}:${role}`)));
}

/*
 * A history table carries the columns of its table in their order; a new column is appended to both. They are taken from
 * the classes, for the table itself gets its new column only in the migration that is being written.
 */
async function missingHistoryColumns(source: DataSource): Promise<string[]> {
  const statements: string[] = [];
  for (const [cls, info] of allTables()) {
    if (!keepsHistory(info)) continue;
    const history = `${info.table}_history`;
    const rows = (await source.query(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped`,
      [history],
    )) as { name: string }[];
    const present = new Set(rows.map(({ name }) => name));
    if (present.size === 0) continue;
    for (const column of source.getMetadata(cls as never).columns) {
      if (present.has(column.databaseName)) continue;
      statements.push(
        `ALTER TABLE ${history} ADD COLUMN ${column.databaseName} ${source.driver.normalizeType(column)}`,
      );
    }
  }
  return statements;
}

async function columnDrift(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  const statements = upQueries.map(({ query }) => query);
  return [...statements, ...statements.flatMap(alsoInHistory)];
}

/* A column that the same migration adds to a table: its history takes it in the same place, without what binds it. */
function alsoInHistory(statement: string): string[] {
  const [, table, column, type] =
    /^ALTER TABLE "(\w+)" ADD "(\w+)" (.+?)(?: COLLATE| NOT NULL| DEFAULT|$)/.exec(statement) ?? [];
  const keeps = [...allTables().values()].some((info) => info.table === table && keepsHistory(info));
  return keeps ? [`ALTER TABLE ${table}_history ADD COLUMN ${column} ${type}`] : [];
}

/** Everything in which the database differs from the classes; empty when the migrations are complete. */
export async function catalogueDrift(source: DataSource): Promise<string[]> {
  const orders = await missingOrders(source);
  const statements = [
    ...(await columnDrift(source)),
    ...(await missingHistoryColumns(source)),
    ...orders.map(({ sql }) => sql),
    ...(await changedOrders(source)),
    ...(await unwantedRights(source)),
  ];
  // A column that is new to a table is missed by its history too: both say so, and it is added once.
  return [...new Set(statements)];
}

/** A migration that removes the drift, or `null`. It is read and reviewed like any other code. */
export async function generateMigration(
  source: DataSource,
  name: string,
): Promise<{ file: string; text: string } | null> {
  const statements = (await catalogueDrift(source)).flatMap((sql) => sql.split(';')).filter((sql) => sql.trim());
  if (statements.length === 0) return null;
  const stamp = Date.now();
  const className = name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
  const lines = statements.map((sql) => `    await runner.query(${JSON.stringify(sql)});`).join('\n');
  const text =
    `import type { MigrationInterface, QueryRunner } from 'typeorm';\n\n` +
    `export class ${className}${stamp} implements MigrationInterface {\n  name = '${className}${stamp}';\n\n` +
    `  async up(runner: QueryRunner): Promise<void> {\n${lines}\n  }\n\n` +
    `  async down(): Promise<void> {\n    throw new Error('Migrations go forward only');\n  }\n}\n`;
  return { file: `${stamp}-${name}.ts`, text };
}
