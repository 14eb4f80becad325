import { Database } from '@platform/database';
import { KeyRing, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { checkRows, contextOf } from './import-check';
import { summarise } from './import-summary';
import { ImportTargets } from './import-target';
import { keepBack, leaveUndone, markUndone, refusal } from './import-undone';
import { ImportBatch, ImportMode, ImportStatus } from './import.entity';
import { IMPORT_ERRORS } from './import.errors';
import { finish, type Job } from './job-progress';
import { eachSlice, hasMoved, loadWork, returnWork } from './work-table';

/* Small enough that somebody who watches sees the work go on, large enough that a statement is worth its plan. */
const SLICE = 1_000;

/** The rows into the register, and out of it again: one transaction, all or nothing. */
@Injectable()
export class ImportApplying {
  constructor(
    private readonly db: Database,
    private readonly ring: KeyRing,
    private readonly targets: ImportTargets,
  ) {}

  /** @throws IMPORT_REGISTER_CHANGED when a row would now do something else than the dry run showed. */
  async apply(job: Job): Promise<void> {
    await this.db.write(job.actor, { reason: job.reason, long: true }, async (tx) => {
      const batch = await tx.findOneByOrFail(ImportBatch, { id: job.batchId });
      const context = contextOf(batch, today(), this.ring);
      const steps = this.targets.steps(batch.form);
      // Two files with the same new record must not both find that it is not there yet.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('import-form:' || $1, 0))`, [batch.form]);
      await loadWork(tx, batch.id);
      for (const step of steps) await step.lock?.(tx);
      await checkRows(tx, this.targets, batch, context);
      if (await hasMoved(tx)) throw IMPORT_ERRORS.IMPORT_REGISTER_CHANGED({ details: await summarise(tx) });
      const write = async (): Promise<void> => {
        for (const step of steps) await step.apply(tx, context);
        for (const step of steps) await step.settle?.(tx, context);
      };
      await eachSlice(tx, this.sliceOf(batch.form), write, (rows) => job.progress(rows));
      await returnWork(tx, batch.id);
      await dropWrittenSeals(tx, batch.id);
      const { APPLIED: status } = ImportStatus;
      const mode = job.mode ?? ImportMode.GOOD_ROWS;
      await tx.update(
        ImportBatch,
        { id: batch.id },
        { status, mode, appliedBy: job.actor.name, appliedAt: new Date() },
      );
      await finish(tx, batch.id);
    });
  }

  /**
   * Takes back what applying wrote: wholly, or where that was chosen only the rows nobody has touched since. A batch that kept
   * rows can be undone again, when they are as they were imported.
   * @throws IMPORT_CHANGED_SINCE with the rows (first 100) whose records somebody changed afterwards and how many could be
   * undone without them, IMPORT_USED_LATER with the later imports whose rows are about records this one added.
   */
  async undo(job: Job): Promise<void> {
    await this.db.write(job.actor, { reason: job.reason, long: true }, async (tx) => {
      const batch = await tx.findOneByOrFail(ImportBatch, { id: job.batchId });
      const context = contextOf(batch, today(), this.ring);
      const steps = this.targets.steps(batch.form);
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('import-form:' || $1, 0))`, [batch.form]);
      await loadWork(tx, batch.id);
      await leaveUndone(tx);
      for (const step of steps) await step.lock?.(tx);
      const changed = new Set<string>();
      for (const step of steps) for (const id of await step.changedSince(tx, context)) changed.add(id);
      const kept = await keepBack(tx, batch.id, changed);
      if (kept.count > 0 && (!job.keepChanged || kept.undoable === 0)) {
        throw await refusal(tx, batch.id, this.targets.get(batch.form).form.identity.name, kept);
      }
      const takeBack = async (): Promise<void> => {
        for (const step of steps.toReversed()) await step.undo(tx, context);
      };
      await eachSlice(tx, this.sliceOf(batch.form), takeBack, (rows) => job.progress(rows));
      const undoneRows = await markUndone(tx, batch, kept.count);
      const status = kept.count > 0 ? ImportStatus.PARTLY_UNDONE : ImportStatus.UNDONE;
      const undone = { undoneBy: job.actor.name, undoneAt: new Date() };
      await tx.update(ImportBatch, { id: batch.id }, { status, undoneRows, ...undone });
      await finish(tx, batch.id);
    });
  }

  private sliceOf(form: string): number {
    return Math.min(this.targets.get(form).sliceRows ?? SLICE, 2_147_483_647);
  }
}

/* What the register holds now is no longer held beside it; a rejected row is still to come back to its office. */
async function dropWrittenSeals(tx: EntityManager, batchId: string): Promise<void> {
  await tx.query(
    `UPDATE import_row SET sealed = NULL WHERE batch_id = $1 AND sealed IS NOT NULL AND outcome IS DISTINCT FROM 'REJECTED'`,
    [batchId],
  );
}
