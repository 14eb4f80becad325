import { Organisation } from '@domain/co-op';
import { recordName } from '@platform/api';
import { allTables, tableInfo } from '@platform/database';
import type { EntityManager } from 'typeorm';
import { OrganisationMerge, OrganisationMergeRow } from './organisation-merge.entity';
import type { MergedTable } from './merge-preview';

/** Tables whose rows go to another organisation with the record they belong to: all that do not stay with their own. */
export function movingTables(): string[] {
  return [...allTables().values()].filter(({ kind, stays }) => kind !== 'projection' && !stays).map(({ table }) => table);
}

/** What is stated and found of an organisation, and kept with its history: a merger notes what it makes of it. */
export function statementTables(): string[] {
  const of = tableInfo(Organisation).table;
  return [...allTables()]
    .filter(([cls, { stays, scope }]) => {
      const own = stays && typeof scope === 'object' && scope.parent === of && scope.through[0] === 'organisation';
      return own && cls !== OrganisationMerge && cls !== OrganisationMergeRow;
    })
    .map(([, { table }]) => table);
}

/** How many rows of each table a merger moved, and how many it left where they were. */
export async function tablesOf(tx: EntityManager, mergeId: string): Promise<MergedTable[]> {
  const rows = (await tx.query(
    `SELECT record_table AS "table", (count(*) FILTER (WHERE outcome = 'MOVED'))::int AS moved,
       (count(*) FILTER (WHERE outcome = 'KEPT'))::int AS kept
     FROM organisation_merge_row WHERE merge_id = $1 AND outcome IN ('MOVED', 'KEPT') GROUP BY 1 ORDER BY 1`,
    [mergeId],
  )) as Omit<MergedTable, 'label'>[];
  return rows.map(named);
}

/** The same of rows a function names one by one: `counted` says under which of the two numbers they stand. */
export function countedBy(rows: readonly { table: string }[], counted: 'moved' | 'kept'): MergedTable[] {
  const groups = Map.groupBy(rows, ({ table }) => table);
  return [...groups].map(([table, { length }]) => named({ table, moved: 0, kept: 0, [counted]: length }));
}

function named(row: Omit<MergedTable, 'label'>): MergedTable {
  return { ...row, label: recordName(row.table) ?? row.table };
}
