import { snakeCase } from '@platform/database';
import { FIRST_PARAMETERS } from './first-parameters';

/** Anything that runs SQL inside a transaction: the table is audited, so an actor and a reason are set for it. */
interface Runs {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

/**
 * Adds the first rows that are not there yet: nine open questions and the parameters that rules read. A migration that
 * brings new ones calls it again; what an official has confirmed since stays as it is.
 */
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
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::legal_parameter, $1::jsonb) n
     WHERE NOT EXISTS (SELECT 1 FROM legal_parameter p WHERE p.id = n.id)`,
    [JSON.stringify(rows)],
  );
}
