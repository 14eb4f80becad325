import type { EntityManager } from 'typeorm';

/*
 * All set-based steps work on a temporary table of this transaction. `import_row` is under row-level security, whose
 * predicate would be asked for every pair of rows a join looks at: 80 s instead of 0.1 s for a thousand rows.
 */
const COLUMNS = `id, sheet, row_no, kind, reason, place, raw, content, cells, findings, errors, warnings, outcome, target_id,
  code_key, code_sound, name_key, place_key, doubtful, changes, applied`;

/** An empty `import_work` for this transaction. */
export async function createWork(tx: EntityManager): Promise<void> {
  await tx.query(
    `CREATE TEMP TABLE import_work (id uuid NOT NULL DEFAULT uuidv7(), sheet integer, row_no integer, kind text, reason text,
       place text, raw jsonb, content jsonb, cells jsonb, findings jsonb, errors integer, warnings integer, repaired integer,
       usable boolean, outcome text, target_id uuid, code_key text, code_sound boolean, name_key text, place_key text,
       doubtful jsonb, changes jsonb, applied jsonb) ON COMMIT DROP`,
  );
}

/** After it is filled: rows without a sound value in a required column are out, and the planner knows the table. */
export async function settleWork(tx: EntityManager): Promise<void> {
  await tx.query(`UPDATE import_work SET outcome = 'REJECTED' WHERE kind = 'DATA' AND NOT usable`);
  await tx.query('CREATE INDEX ON import_work (target_id)');
  await tx.query('ANALYZE import_work');
}

/** Puts the rows of the work table into the batch, in place of what stood there; policies judge each row once. */
export async function storeWork(tx: EntityManager, batchId: string): Promise<void> {
  await tx.query('DELETE FROM import_row WHERE batch_id = $1', [batchId]);
  await tx.query(
    `INSERT INTO import_row (batch_id, ${COLUMNS}) SELECT $1, ${COLUMNS} FROM import_work ORDER BY sheet, row_no`,
    [batchId],
  );
}

/** Takes the rows of a stored batch into the work table, to apply or to undo them. */
export async function loadWork(tx: EntityManager, batchId: string): Promise<void> {
  await createWork(tx);
  await tx.query(
    `INSERT INTO import_work (${COLUMNS}, usable) SELECT ${COLUMNS}, true FROM import_row WHERE batch_id = $1`,
    [batchId],
  );
  await settleWork(tx);
}

/** Writes back what checking and applying decided. */
export async function returnWork(tx: EntityManager, batchId: string): Promise<void> {
  await tx.query(
    `UPDATE import_row r SET outcome = w.outcome, target_id = w.target_id, changes = w.changes, applied = w.applied,
       cells = w.cells, findings = w.findings
     FROM import_work w WHERE r.batch_id = $1 AND r.id = w.id AND w.kind = 'DATA'`,
    [batchId],
  );
}
