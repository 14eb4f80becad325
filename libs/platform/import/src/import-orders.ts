import type { Actor } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import type { ImportOrder, ImportTask } from './import-job.entity';
import { type ImportBatch, ImportStatus } from './import.entity';

const WORKING: Readonly<Record<ImportTask, ImportStatus>> = {
  READ: ImportStatus.READING,
  CHECK: ImportStatus.CHECKING,
  APPLY: ImportStatus.APPLYING,
  UNDO: ImportStatus.UNDOING,
};

/** Where a batch stands again when its work was given up; an undo that took some rows before stays PARTLY_UNDONE. */
export const BEFORE: Readonly<Record<ImportTask, ImportStatus>> = {
  READ: ImportStatus.CANCELLED,
  CHECK: ImportStatus.CHECKED,
  APPLY: ImportStatus.CHECKED,
  UNDO: ImportStatus.APPLIED,
};

/** Puts work on a batch: from here on it is the worker's, in the name of who ordered it. */
export async function order(
  tx: EntityManager,
  batch: Pick<
    ImportBatch,
    'id' | 'sheets' | 'dataRows' | 'status' | 'created' | 'updated' | 'discrepancies' | 'undoneRows'
  >,
  task: ImportTask,
  { actor, reason, mode, keepChanged }: ImportOrder,
): Promise<void> {
  const whole = batch.sheets.reduce((sum, { rows, layout }) => sum + (layout ? rows : 0), 0);
  const written = batch.created + batch.updated + batch.discrepancies - batch.undoneRows;
  await tx.query(
    `INSERT INTO import_job (batch_id, task, rows_total, cancelled, ordered_at, mandate)
     VALUES ($1, $2, $3, false, clock_timestamp(), $4)`,
    [
      batch.id,
      task,
      task === 'READ' || task === 'CHECK' ? whole : written,
      { actor: bare(actor), reason, mode, keepChanged },
    ],
  );
  await tx.query('UPDATE import_batch SET status = $2, problem = NULL WHERE id = $1 AND status <> $2', [
    batch.id,
    WORKING[task],
  ]);
}

/* What an actor is, without whatever a request hung on him. */
function bare({ id, kind, name, grants }: Actor): Actor {
  return {
    id,
    kind,
    name,
    grants: grants.map(({ permission, level, unitId }) => ({ permission, level, unitId })),
  };
}
