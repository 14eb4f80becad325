import type { RegisterError } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import type { ImportBatch } from './import.entity';
import { IMPORT_ERRORS } from './import.errors';

const WRITES = `kind = 'DATA' AND outcome IN ('CREATE', 'UPDATE', 'DISCREPANCY')`;
const SHOWN = 100;

/** Rows an undo leaves as they are. */
export interface Kept {
  /** Changed since by somebody. */
  changed: readonly string[];
  /** Of both kinds together: changed since, or the record a later import is about. */
  count: number;
  /** How many others there are. */
  undoable: number;
}

/** Takes out of the work table what an earlier undo has taken back already. */
export async function leaveUndone(tx: EntityManager): Promise<void> {
  await tx.query('DELETE FROM import_work w USING import_row r WHERE r.id = w.id AND r.undone');
}

/** Sets aside the rows that are not to be undone: those changed since and those later imports are about. */
export async function keepBack(tx: EntityManager, batchId: string, changed: ReadonlySet<string>): Promise<Kept> {
  const ids = [...changed];
  await tx.query('CREATE TEMP TABLE import_kept (LIKE import_work) ON COMMIT DROP');
  await tx.query(
    `WITH kept AS (
       DELETE FROM import_work w WHERE w.id = ANY($1::uuid[]) OR w.id IN (SELECT import_rows_used_later($2)) RETURNING w.*)
     INSERT INTO import_kept SELECT * FROM kept`,
    [ids, batchId],
  );
  const [{ count, undoable }] = (await tx.query(
    `SELECT (SELECT count(*)::int FROM import_kept) AS count, (SELECT count(*)::int FROM import_work WHERE ${WRITES}) AS undoable`,
  )) as [{ count: number; undoable: number }];
  return { changed: ids, count, undoable };
}

/** Why not everything can be undone, and how much could be: IMPORT_CHANGED_SINCE, or IMPORT_USED_LATER with the imports. */
export async function refusal(
  tx: EntityManager,
  batchId: string,
  nameColumn: string,
  { changed, count, undoable }: Kept,
): Promise<RegisterError> {
  const rows = (await tx.query(
    `SELECT sheet, row_no AS "rowNo", content ->> $1 AS name, target_id AS "targetId" FROM import_kept
     WHERE id = ANY($2::uuid[]) ORDER BY sheet, row_no LIMIT ${SHOWN}`,
    [nameColumn, changed],
  )) as unknown[];
  if (rows.length > 0) return IMPORT_ERRORS.IMPORT_CHANGED_SINCE({ details: { count, undoable, rows } });
  const batches = (await tx.query('SELECT * FROM import_later_batches($1)', [batchId])) as unknown[];
  return IMPORT_ERRORS.IMPORT_USED_LATER({ details: { count, undoable, batches } });
}

/**
 * Notes which rows are undone now.
 * @returns how many of the batch are, with those of earlier undoings.
 * @throws Error when written rows are not all undone or kept: that would be our mistake.
 */
export async function markUndone(tx: EntityManager, batch: ImportBatch, kept: number): Promise<number> {
  await tx.query(
    `UPDATE import_row r SET undone = true FROM import_work w WHERE r.batch_id = $1 AND r.id = w.id AND w.kind = 'DATA'
       AND w.outcome IN ('CREATE', 'UPDATE', 'DISCREPANCY')`,
    [batch.id],
  );
  const [{ undone }] = (await tx.query(
    'SELECT count(*)::int AS undone FROM import_row WHERE batch_id = $1 AND undone',
    [batch.id],
  )) as [{ undone: number }];
  const written = batch.created + batch.updated + batch.discrepancies;
  if (undone + kept !== written) throw new Error(`an undo does not balance: ${undone} + ${kept} of ${written}`);
  return undone;
}
