import type { IsoDate, KeyRing } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import type { ImportContext, ImportTargets } from './import-target';
import type { ImportBatch } from './import.entity';
import { loadRegister, matchRows } from './row-match';
import { openRow, type PersonalRow } from './row-seal';

/** What the steps of a target are told about a batch. */
export function contextOf(batch: ImportBatch, today: IsoDate, ring: KeyRing): ImportContext {
  const years: Record<string, number | null> = {};
  for (const { layout } of batch.sheets) {
    for (const { key, year } of layout?.columns ?? []) if (key) years[key] = year;
  }
  const figuresOn = batch.figuresOn && batch.figuresOn < today ? batch.figuresOn : today;
  const { id: batchId, fileName, provinceId } = batch;
  const personal = (sheet: number, rowNo: number, sealed: Uint8Array): PersonalRow['values'] =>
    openRow(ring, batchId, sheet, rowNo, sealed).values;
  const titles = batch.sheets.flatMap(({ layout }) => layout?.titles ?? []);
  return { batchId, titles, fileName, provinceId, today, figuresOn, years, personal };
}

/**
 * Compares the rows in the work table with the register as it is now. Rows that were rejected stay so; all others are judged
 * afresh, which is why applying can ask whether the dry run still holds.
 */
export async function checkRows(
  tx: EntityManager,
  targets: ImportTargets,
  { form }: ImportBatch,
  context: ImportContext,
): Promise<void> {
  const target = targets.get(form);
  await tx.query(
    `UPDATE import_work SET outcome = NULL, target_id = NULL, changes = NULL
     WHERE kind = 'DATA' AND outcome IS DISTINCT FROM 'REJECTED'`,
  );
  await loadRegister(tx, target);
  await matchRows(tx, target.form);
  for (const step of targets.steps(form)) await step.compare(tx, context);
}
