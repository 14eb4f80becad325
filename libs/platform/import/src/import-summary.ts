import type { EntityManager } from 'typeorm';
import type { ImportBatch } from './import.entity';

type Counts = Pick<
  ImportBatch,
  | 'rowsRead'
  | 'dataRows'
  | 'groupRows'
  | 'totalRows'
  | 'blankRows'
  | 'frameRows'
  | 'unknownRows'
  | 'created'
  | 'updated'
  | 'unchanged'
  | 'discrepancies'
  | 'rejected'
>;

/** Counts a batch by what its rows are and do. @throws Error when the sums do not balance: that would be our mistake. */
export async function summarise(tx: EntityManager): Promise<Counts> {
  const kind = (...kinds: string[]): string => `count(*) FILTER (WHERE kind IN ('${kinds.join("', '")}'))::int`;
  const outcome = (name: string): string => `count(*) FILTER (WHERE kind = 'DATA' AND outcome = '${name}')::int`;
  const [counts] = (await tx.query(
    `SELECT count(*)::int AS "rowsRead", ${kind('DATA')} AS "dataRows", ${kind('GROUP')} AS "groupRows",
       ${kind('SUBTOTAL', 'TOTAL')} AS "totalRows", ${kind('BLANK')} AS "blankRows",
       ${kind('TITLE', 'HEADER', 'NUMBERING', 'FOOTER')} AS "frameRows", ${kind('UNKNOWN')} AS "unknownRows",
       ${outcome('CREATE')} AS created, ${outcome('UPDATE')} AS updated, ${outcome('UNCHANGED')} AS unchanged,
       ${outcome('DISCREPANCY')} AS discrepancies, ${outcome('REJECTED')} AS rejected
     FROM import_work`,
  )) as [Counts];
  const kinds = counts.dataRows + counts.groupRows + counts.totalRows + counts.blankRows + counts.frameRows;
  const outcomes = counts.created + counts.updated + counts.unchanged + counts.discrepancies + counts.rejected;
  if (kinds + counts.unknownRows !== counts.rowsRead || outcomes !== counts.dataRows) {
    throw new Error(`an import does not balance: ${JSON.stringify(counts)}`);
  }
  return counts;
}

/** How many cells were repaired, could not be taken, or want a look: from what was staged. */
export async function countCells(
  tx: EntityManager,
): Promise<Pick<ImportBatch, 'repairedCells' | 'errorCells' | 'warningCells'>> {
  const [counts] = (await tx.query(
    `SELECT coalesce(sum(repaired), 0)::int AS "repairedCells", coalesce(sum(errors), 0)::int AS "errorCells",
       coalesce(sum(warnings), 0)::int AS "warningCells" FROM import_work`,
  )) as [Pick<ImportBatch, 'repairedCells' | 'errorCells' | 'warningCells'>];
  return counts;
}
