import { snakeCase } from '@platform/database';
import { deterministicUuid } from '@platform/kernel';
import type { FirstParameter, ParameterText } from './first-parameter';

/** Anything that runs SQL inside a transaction: the table is audited, so an actor and a reason are set for it. */
interface Runs {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

/**
 * Adds the parameters a module reads, in a data migration of that module. A code that has a row already is left alone,
 * so that a value somebody has confirmed is never written over.
 */
export async function addLegalParameters(runner: Runs, parameters: readonly ParameterText[]): Promise<void> {
  await runner.query(
    `SELECT set_config('register.actor', 'system:first-parameters', true),
            set_config('register.reason', 'Tham số pháp lý của phần mới', true)`,
  );
  const rows = parameters.map((row): FirstParameter => ({
    validTo: null,
    note: null,
    ...row,
    id: deterministicUuid('legal-parameter', `${row.code}|${row.validFrom}`),
  }));
  const columns = Object.keys(rows[0]!);
  const listed = columns.map(snakeCase).join(', ');
  await runner.query(
    `INSERT INTO legal_parameter (${listed})
     SELECT ${listed} FROM jsonb_populate_recordset(NULL::legal_parameter, $1::jsonb) added
     WHERE NOT EXISTS (SELECT 1 FROM legal_parameter known WHERE known.code = added.code)`,
    [JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((key) => [snakeCase(key), row[key as never]]))))],
  );
}
