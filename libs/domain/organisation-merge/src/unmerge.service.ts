import { FindingService, lockRecords } from '@domain/co-op';
import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PairState } from './duplicate-pair.words';
import type { UnmergeOrganisations } from './merge.inputs';
import type { UnmergePreview } from './merge-preview';
import { countedBy, movingTables, tablesOf } from './merge-tables';
import { MERGE_ERRORS } from './organisation-merge.errors';
import { OrganisationMerge } from './organisation-merge.entity';

/** Takes a merger back: both records as they were, and exactly the rows that were moved. */
@Injectable()
export class UnmergeService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly findings: FindingService,
  ) {}

  /** What would go back, what was changed since and stands in the way, and what came later and stays with the survivor. */
  preview(ask: Ask, id: string): Promise<UnmergePreview> {
    return this.db.write(ask.actor, { reason: 'Xem trước khi tách lại' }, async (tx) => {
      const merge = await load(tx, id);
      const changed = countedBy(await changedRows(tx, id), 'kept');
      const tables = (await tablesOf(tx, id)).map((table) => ({
        ...table,
        kept: changed.find((one) => one.table === table.table)?.kept ?? 0,
      }));
      const others = changed.filter(({ table }) => !tables.some((one) => one.table === table));
      const last = merge.undoneOn === null && (await isLast(tx, merge));
      const later = countedBy(await laterRows(tx, merge), 'moved');
      return { tables: [...tables, ...others], later, possible: last && changed.length === 0 };
    });
  }

  /**
   * @throws MERGE_ROWS_CHANGED with their tables where something that was moved was changed since: what was changed would be
   * lost, so somebody must look first; MERGE_NOT_LAST, MERGE_UNDONE, CONFLICT.
   */
  unmerge(ask: Ask, { id, expectedVersion, reason }: UnmergeOrganisations): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const seen = await load(tx, id);
      const ids = [seen.survivor.id, seen.absorbed.id];
      await lockRecords(tx, ...ids);
      const merge = await load(tx, id);
      if (merge.version !== expectedVersion)
        throw MERGE_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: merge.version } });
      if (merge.undoneOn !== null) throw MERGE_ERRORS.MERGE_UNDONE({ field: 'id' });
      if (!(await isLast(tx, merge))) throw MERGE_ERRORS.MERGE_NOT_LAST({ field: 'id' });
      const changed = countedBy(await changedRows(tx, id), 'kept');
      if (changed.length > 0) throw MERGE_ERRORS.MERGE_ROWS_CHANGED({ details: { rows: changed.map(asRow) } });
      const undone = { undoneOn: today(), undoneBy: ask.actor.name, undoneReason: reason };
      await tx.update(OrganisationMerge, { id }, undone);
      await tx.query('SELECT organisation_merge_undo($1)', [id]);
      await reopenPair(tx, ids);
      await this.findings.refresh(tx, ids);
      return this.reads.in(tx).one(OrganisationMerge, ask, { id });
    });
  }
}

/* As the console lists what stands in the way. */
function asRow({ label, kept }: { label: string; kept: number }): { rowNo: string; name: string } {
  return { rowNo: String(kept), name: label };
}

async function load(tx: EntityManager, id: string): Promise<OrganisationMerge> {
  const merge = await tx.findOne(OrganisationMerge, { where: { id }, relations: { survivor: true, absorbed: true } });
  if (!merge?.survivor || !merge.absorbed) throw MERGE_ERRORS.MERGE_NOT_FOUND({ field: 'id' });
  return merge;
}

/* A survivor that was merged itself, or took in another since, goes first. */
async function isLast(tx: EntityManager, { id, survivor }: OrganisationMerge): Promise<boolean> {
  const [row] = (await tx.query(
    `SELECT EXISTS (SELECT 1 FROM organisation_mergers(NULL, NULL) m
       WHERE m.id > $1 AND $2 IN (m.survivor_id, m.absorbed_id)) AS later`,
    [id, survivor.id],
  )) as [{ later: boolean }];
  return !row.later;
}

async function changedRows(tx: EntityManager, id: string): Promise<{ table: string }[]> {
  return (await tx.query('SELECT record_table AS "table" FROM organisation_merge_changed($1)', [id])) as {
    table: string;
  }[];
}

async function laterRows(tx: EntityManager, { id }: OrganisationMerge): Promise<{ table: string }[]> {
  return (await tx.query('SELECT record_table AS "table" FROM organisation_merge_later($1, $2)', [
    id,
    movingTables(),
  ])) as { table: string }[];
}

/* The following refresh says whether the two still look alike. */
async function reopenPair(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE duplicate_pair SET state = '${PairState.OPEN}' WHERE one_id = $1 AND other_id = $2 AND state = '${PairState.MERGED}'`,
    [...ids].sort(),
  );
}
