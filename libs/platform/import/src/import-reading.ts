import { Database } from '@platform/database';
import { KeyRing, today } from '@platform/kernel';
import { openWorkbookApart, type SheetRow } from '@platform/spreadsheet';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dropFile, withFile } from './file-store';
import { checkRows, contextOf } from './import-check';
import { countCells, summarise } from './import-summary';
import { ImportTargets } from './import-target';
import { ImportBatch, ImportStatus } from './import.entity';
import { finish, type Job } from './job-progress';
import { rejectDuplicates } from './row-match';
import { openRow } from './row-seal';
import { PAGE, type SheetSource, sortedPages, stagePage } from './staging';
import { loadWork, returnWork } from './work-table';

/** Rows into the batch, page by page, each committed; then all of them checked against the register, in one transaction. */
@Injectable()
export class ImportReading {
  constructor(
    private readonly db: Database,
    private readonly ring: KeyRing,
    private readonly targets: ImportTargets,
  ) {}

  /** Reads the kept file. What an earlier attempt has committed is not judged again. */
  async read(job: Job): Promise<void> {
    const batch = await this.in(job, (tx) => tx.findOneByOrFail(ImportBatch, { id: job.batchId }));
    const staged = await this.in(job, (tx) => lastStaged(tx, job.batchId));
    await withFile(
      (work) => this.in(job, work),
      this.ring,
      job.batchId,
      async (path) => {
        const book = await openWorkbookApart(path, batch.fileName);
        try {
          const sources = batch.sheets.flatMap(({ index, layout }): SheetSource[] => {
            const sheet = book.sheets[index];
            return layout && sheet ? [{ index, layout, merges: batch.merges[index] ?? [], rows: sheet.rows() }] : [];
          });
          await this.stage(job, batch, sources, (index) => staged.get(index) ?? 0);
        } finally {
          book.close();
        }
      },
    );
    await this.compare(job, batch);
  }

  /** Reads the staged rows again, as the columns are chosen now. */
  async check(job: Job): Promise<void> {
    const batch = await this.in(job, (tx) => tx.findOneByOrFail(ImportBatch, { id: job.batchId }));
    const sources = batch.sheets.flatMap(({ index, layout }): SheetSource[] => {
      const rows = this.stagedRows(job, index);
      return layout ? [{ index, layout, merges: batch.merges[index] ?? [], rows }] : [];
    });
    await this.stage(job, batch, sources, () => 0);
    await this.compare(job, batch);
  }

  private async stage(
    job: Job,
    batch: ImportBatch,
    sources: readonly SheetSource[],
    after: (sheet: number) => number,
  ): Promise<void> {
    const target = this.targets.get(batch.form);
    const context = contextOf(batch, today(), this.ring);
    let before = 0;
    for (const source of sources) {
      for await (const page of sortedPages(target, source, after(source.index))) {
        await this.in(job, (tx) => stagePage(tx, this.ring, target, source, page, context));
        await job.progress(before + (page.at(-1)?.no ?? 0));
      }
      before += batch.sheets.find(({ index }) => index === source.index)?.rows ?? 0;
    }
  }

  private async compare(job: Job, batch: ImportBatch): Promise<void> {
    const target = this.targets.get(batch.form);
    await this.in(job, async (tx) => {
      const context = contextOf(batch, today(), this.ring);
      await loadWork(tx, batch.id);
      await rejectDuplicates(tx, target.form);
      await checkRows(tx, this.targets, batch, context);
      const counts = { ...(await summarise(tx)), ...(await countCells(tx)) };
      await returnWork(tx, batch.id);
      await dropFile(tx, batch.id);
      await tx.update(ImportBatch, { id: batch.id }, { ...counts, status: ImportStatus.CHECKED });
      await finish(tx, batch.id);
    });
  }

  private async *stagedRows(job: Job, sheet: number): AsyncGenerator<SheetRow> {
    for (let last = 0; ;) {
      const after = last;
      const rows = await this.in(
        job,
        (tx) =>
          tx.query(
            `SELECT row_no AS no, raw AS cells, sealed FROM import_row WHERE batch_id = $1 AND sheet = $2 AND row_no > $3
             ORDER BY row_no LIMIT ${PAGE}`,
            [job.batchId, sheet, after],
          ) as Promise<(SheetRow & { sealed: Buffer | null })[]>,
      );
      for (const { no, cells, sealed } of rows) {
        yield { no, cells: sealed ? [...openRow(this.ring, job.batchId, sheet, no, sealed).raw] : cells };
      }
      if (rows.length < PAGE) return;
      last = rows.at(-1)?.no ?? last;
    }
  }

  private in<T>({ actor, reason }: Job, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.db.write(actor, { reason, long: true }, work);
  }
}

async function lastStaged(tx: EntityManager, batchId: string): Promise<Map<number, number>> {
  const rows = (await tx.query('SELECT sheet, max(row_no) AS last FROM import_row WHERE batch_id = $1 GROUP BY sheet', [
    batchId,
  ])) as { sheet: number; last: number }[];
  return new Map(rows.map(({ sheet, last }) => [sheet, last]));
}
