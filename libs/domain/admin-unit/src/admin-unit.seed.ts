import { snakeCase } from '@platform/database';
import { adminUnitDataset } from './admin-unit.dataset';

/** Anything that runs SQL: a query runner, a manager, a transaction. */
interface Runs {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

/** Fills the empty unit tables from the address package: one statement a table, some 65,000 rows in all. */
export async function seedAdminUnits(runner: Runs): Promise<void> {
  const data = adminUnitDataset();
  await insert(runner, 'legal_document', data.documents);
  await insert(runner, 'admin_unit', data.units);
  await insert(runner, 'admin_unit_succession', data.successions);
  await insert(runner, 'admin_unit_name', data.names);
  await insert(runner, 'admin_unit_lineage', data.lineage);
  await insert(runner, 'territory', data.territories);
  await insert(runner, 'territory_unit', data.territoryUnits);
}

async function insert(runner: Runs, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0]!).map(snakeCase).join(', ');
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), value]))),
  );
  await runner.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json)`,
    [json],
  );
}
