import type { EntityManager } from 'typeorm';
import type { ImportOrder } from './import-job.entity';

/** One job while it is worked on. */
export interface Job extends ImportOrder {
  batchId: string;
  /** Tells how many rows are done, in a transaction of its own. @throws Cancelled when the work is no longer wanted. */
  progress(rows: number): Promise<void>;
}

/** Somebody asked to stop. */
export class Cancelled extends Error {}

/**
 * Ends the job in the transaction of its effect. Whoever cancels waits for this transaction, and then finds no job; whoever
 * cancelled before makes it fail here.
 */
export async function finish(tx: EntityManager, batchId: string): Promise<void> {
  const [gone] = (await tx.query('DELETE FROM import_job WHERE batch_id = $1 AND NOT cancelled RETURNING 1 AS gone', [
    batchId,
  ])) as [unknown[], number];
  if (gone.length === 0) throw new Cancelled();
}
