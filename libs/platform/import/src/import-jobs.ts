import { Database } from '@platform/database';
import { KeyRing, RegisterError, systemActor } from '@platform/kernel';
import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dropFile, dropKey } from './file-store';
import { ImportApplying } from './import-applying';
import { ImportTask, type ImportOrder } from './import-job.entity';
import { BEFORE } from './import-orders';
import { ImportReading } from './import-reading';
import { ImportStatus } from './import.entity';
import { IMPORT_ERRORS } from './import.errors';
import { Cancelled, type Job } from './job-progress';
import { dropRowKey } from './row-seal';

const WORKER = systemActor('import');
/** Begun this often without an end, a job is no accident any more. */
const ATTEMPTS = 5;

interface Waiting {
  batchId: string;
  task: ImportTask;
  mandate: ImportOrder;
  cancelled: boolean;
  attempts: number;
}

/**
 * The worker's side of imports. A job is held by a lock of the session that works on it: when its process ends, in
 * whatever way, the lock is gone and the next worker goes on where the last commit stands.
 */
@Injectable()
export class ImportJobs {
  private readonly log = new Logger('Import');

  constructor(
    private readonly db: Database,
    private readonly ring: KeyRing,
    private readonly reading: ImportReading,
    private readonly applying: ImportApplying,
  ) {}

  /** Works on the oldest job nobody holds, to its end. Answers how many jobs that were: 1 or 0. */
  async workOnce(): Promise<number> {
    for (const { batchId } of await this.system((tx) => waiting(tx))) {
      const found = await this.holding(batchId, async () => {
        const [job] = await this.system((tx) => waiting(tx, batchId));
        if (!job) return false;
        await this.work(job);
        return true;
      });
      if (found) return 1;
    }
    return 0;
  }

  private async work(job: Waiting): Promise<void> {
    const { batchId, task, mandate } = job;
    try {
      if (job.cancelled) throw new Cancelled();
      if (job.attempts >= ATTEMPTS) throw IMPORT_ERRORS.IMPORT_GIVEN_UP();
      await this.system((tx) =>
        tx.query('UPDATE import_job SET attempts = attempts + 1 WHERE batch_id = $1', [batchId]),
      );
      const own: Job = { batchId, ...mandate, progress: (rows) => this.progress(batchId, rows) };
      if (task === ImportTask.READ) await this.reading.read(own);
      else if (task === ImportTask.CHECK) await this.reading.check(own);
      else if (task === ImportTask.APPLY) await this.applying.apply(own);
      else await this.applying.undo(own);
      if (task === ImportTask.READ) dropKey(this.ring, batchId);
      if (task === ImportTask.UNDO) dropRowKey(this.ring, batchId);
    } catch (error) {
      if (!(error instanceof Cancelled) && !isAnswer(error)) throw error;
      await this.giveUp(job, error);
    }
  }

  /* A cancelled or refused reading leaves nothing of the file; whatever else was refused leaves the batch as it was. */
  private async giveUp({ batchId, task }: Waiting, error: Cancelled | RegisterError): Promise<void> {
    const problem =
      error instanceof RegisterError ? { code: error.code, message: error.message, details: error.details } : null;
    const status = task === ImportTask.READ && problem ? ImportStatus.FAILED : BEFORE[task];
    await this.system(async (tx) => {
      await tx.query('DELETE FROM import_job WHERE batch_id = $1', [batchId]);
      if (task === ImportTask.READ) {
        await dropFile(tx, batchId);
        await tx.query('DELETE FROM import_row WHERE batch_id = $1', [batchId]);
      }
      await tx.query(
        `UPDATE import_batch SET problem = $3,
           status = CASE WHEN $2 = 'APPLIED' AND undone_rows > 0 THEN 'PARTLY_UNDONE' ELSE $2 END WHERE id = $1`,
        [batchId, status, problem],
      );
    });
    if (task === ImportTask.READ) {
      dropKey(this.ring, batchId);
      dropRowKey(this.ring, batchId);
    }
    if (problem) this.log.warn(`${task} ${batchId}: ${problem.code}`);
  }

  private async progress(batchId: string, rows: number): Promise<void> {
    const [[row]] = (await this.system((tx) =>
      tx.query('UPDATE import_job SET rows_done = $2 WHERE batch_id = $1 RETURNING cancelled', [batchId, rows]),
    )) as [{ cancelled: boolean }[], number];
    if (row?.cancelled) throw new Cancelled();
  }

  private async holding<T>(batchId: string, work: () => Promise<T>): Promise<T | false> {
    const session = this.db.dataSource.createQueryRunner();
    const key = `hashtextextended('import:' || $1, 0)`;
    try {
      const sql = `SELECT pg_try_advisory_lock(${key}) AS held`;
      const [{ held }] = (await session.query(sql, [batchId])) as [{ held: boolean }];
      if (!held) return false;
      try {
        return await work();
      } finally {
        await session.query(`SELECT pg_advisory_unlock(${key})`, [batchId]);
      }
    } finally {
      await session.release();
    }
  }

  private system<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.db.write(WORKER, { reason: 'Làm việc của lần nhập tệp', role: 'register_job' }, work);
  }
}

async function waiting(tx: EntityManager, batchId?: string): Promise<Waiting[]> {
  return (await tx.query(
    `SELECT batch_id AS "batchId", task, mandate, cancelled, attempts FROM import_job
     WHERE $1::uuid IS NULL OR batch_id = $1 ORDER BY ordered_at LIMIT 20`,
    [batchId ?? null],
  )) as Waiting[];
}

/* What the person is told as it is. A database that is away or busy is no answer: the job waits. */
function isAnswer(error: unknown): error is RegisterError {
  return error instanceof RegisterError && (error.kind !== 'UNAVAILABLE' || error.code === 'IMPORT_GIVEN_UP');
}
