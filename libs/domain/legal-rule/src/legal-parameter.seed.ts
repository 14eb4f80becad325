import { snakeCase } from '@platform/database';
import { FIRST_PARAMETERS } from './first-parameters';

/** Anything that runs SQL inside a transaction: the table is audited, so an actor and a reason are set for it. */
interface Runs {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

/** Fills the empty table with the first rows: nine open questions and the parameters that rules read. */
export async function seedLegalParameters(runner: Runs): Promise<void> {
  await runner.query(
    `SELECT set_config('register.actor', 'system:first-parameters', true),
            set_config('register.reason', 'Tham số pháp lý ban đầu', true)`,
  );
  const columns = Object.keys(FIRST_PARAMETERS[0]!).map(snakeCase).join(', ');
  const rows = FIRST_PARAMETERS.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), value])),
  );
  await runner.query(
    `INSERT INTO legal_parameter (${columns})
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::legal_parameter, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
