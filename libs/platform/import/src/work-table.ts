import type { EntityManager } from 'typeorm';

/*
 * All set-based steps work on a temporary table of this transaction. `import_row` is under row-level security, whose
 * predicate would be asked for every pair of rows a join looks at: 80 s instead of 0.1 s for a thousand rows.
 */
const COLUMNS = `id, sheet, row_no, kind, place, content, cells, findings, errors, warnings, repaired, outcome, target_id,
  code_key, code_sound, name_key, place_key, part_key, doubtful, changes, applied, sealed`;

/* What joins and conditions look at; the contents are long, and nothing is learnt from counting them. */
const ANALYSE = 'ANALYZE import_work (id, sheet, row_no, kind, outcome, target_id, code_key, name_key, place_key, part_key)';

/** Takes the rows of a batch into an `import_work` of this transaction. */
export async function loadWork(tx: EntityManager, batchId: string): Promise<void> {
  await tx.query(
    `CREATE TEMP TABLE import_work ON COMMIT DROP AS SELECT ${COLUMNS}, outcome AS said_outcome, target_id AS said_target_id,
       changes AS said_changes FROM import_row WHERE batch_id = $1`,
    [batchId],
  );
  await index(tx);
}

async function index(tx: EntityManager): Promise<void> {
  await tx.query('CREATE INDEX ON import_work (target_id)');
  await tx.query(ANALYSE);
}

/** Whether any row would now do something else than the stored dry run says. */
export async function hasMoved(tx: EntityManager): Promise<boolean> {
  const [{ moved }] = (await tx.query(
    `SELECT EXISTS (SELECT 1 FROM import_work WHERE kind = 'DATA'
       AND (outcome, target_id, changes) IS DISTINCT FROM (said_outcome, said_target_id, said_changes)) AS moved`,
  )) as [{ moved: boolean }];
  return moved;
}

/** Writes back what checking and applying decided; policies judge each row once. */
export async function returnWork(tx: EntityManager, batchId: string): Promise<void> {
  await tx.query(
    `UPDATE import_row r SET outcome = w.outcome, target_id = w.target_id, changes = w.changes, applied = w.applied,
       cells = w.cells, findings = w.findings
     FROM import_work w WHERE r.batch_id = $1 AND r.id = w.id AND w.kind = 'DATA'
       AND (r.outcome, r.target_id, r.changes, r.applied, r.cells, r.findings)
         IS DISTINCT FROM (w.outcome, w.target_id, w.changes, w.applied, w.cells, w.findings)`,
    [batchId],
  );
}

/**
 * Runs `work` over the rows that write something, `size` at a time: each time `import_work` holds one slice. Statements and
 * their triggers stay small, and between two slices the work can be counted or given up.
 */
export async function eachSlice(
  tx: EntityManager,
  size: number,
  work: () => Promise<void>,
  done: (rows: number) => Promise<void>,
): Promise<void> {
  await tx.query('ALTER TABLE import_work RENAME TO import_whole');
  await tx.query('CREATE TEMP TABLE import_work (LIKE import_whole) ON COMMIT DROP');
  await tx.query('CREATE INDEX ON import_work (target_id)');
  const writes = `kind = 'DATA' AND outcome IN ('CREATE', 'UPDATE', 'DISCREPANCY')`;
  for (let after: [number, number] | null = [-1, 0], rows = 0; after;) {
    await tx.query('TRUNCATE import_work');
    await tx.query(
      `INSERT INTO import_work SELECT * FROM import_whole WHERE ${writes} AND (sheet, row_no) > ($1, $2)
       ORDER BY sheet, row_no LIMIT $3`,
      [...after, size],
    );
    await tx.query(ANALYSE);
    const [last] = (await tx.query(
      'SELECT sheet, row_no AS "rowNo", count(*) OVER ()::int AS rows FROM import_work ORDER BY 1 DESC, 2 DESC LIMIT 1',
    )) as { sheet: number; rowNo: number; rows: number }[];
    after = last ? [last.sheet, last.rowNo] : null;
    if (!last) break;
    await work();
    await tx.query(
      `UPDATE import_whole w SET target_id = s.target_id, applied = s.applied FROM import_work s WHERE s.id = w.id`,
    );
    await done((rows += last.rows));
  }
  await tx.query('DROP TABLE import_work');
  await tx.query('ALTER TABLE import_whole RENAME TO import_work');
}
