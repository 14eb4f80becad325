import { FindingService, lockRecords } from '@domain/co-op';
import type { Ask } from '@platform/api';
import { Database, newId, Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PairState } from './duplicate-pair.words';
import { fieldChoices, type FieldChoice, MERGE_FIELDS, MergeSide, officeStatement, speakerOf } from './merge-fields';
import type { MergeOrganisations, MergePlan } from './merge.inputs';
import type { MergePreview } from './merge-preview';
import { bothRecords, type BothRecords, restateOffice } from './merge-records';
import { movingTables, statementTables, tablesOf } from './merge-tables';
import { MERGE_ERRORS } from './organisation-merge.errors';
import { OrganisationMerge } from './organisation-merge.entity';

interface Merged {
  id: string;
  records: BothRecords;
  fields: FieldChoice[];
}

/** Thrown to take back what a preview has done; it never leaves this file. */
class TakenBack extends Error {
  constructor(readonly preview: MergePreview) {
    super('preview');
  }
}

/** Two records of one organisation become one: tried out first, then done, in one transaction. */
@Injectable()
export class MergeService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly findings: FindingService,
  ) {}

  /** Does it and takes it back: what it says is what a merger does, by the same statements. */
  async preview(ask: Ask, plan: MergePlan): Promise<MergePreview> {
    try {
      return await this.db.write(ask.actor, { reason: 'Xem trước khi gộp, không ghi' }, async (tx) => {
        const { id, records, fields } = await this.perform(tx, ask, plan, 'Xem trước');
        throw new TakenBack(await previewOf(tx, id, plan, records, fields));
      });
    } catch (error) {
      if (error instanceof TakenBack) return error.preview;
      throw error;
    }
  }

  /**
   * @throws CONFLICT where one of the two was changed since it was seen, ALREADY_MERGED, MERGE_RECORD_NOT_FOUND, MERGE_ITSELF,
   * MERGE_FIELD.
   */
  merge(ask: Ask, { plan, reason, survivorVersion, absorbedVersion }: MergeOrganisations): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const expected = { SURVIVOR: survivorVersion, ABSORBED: absorbedVersion };
      const { id } = await this.perform(tx, ask, plan, reason, expected);
      return this.reads.in(tx).one(OrganisationMerge, ask, { id });
    });
  }

  private async perform(
    tx: EntityManager,
    ask: Ask,
    plan: MergePlan,
    reason: string,
    expected?: Record<MergeSide, number>,
  ): Promise<Merged> {
    const { survivorId, absorbedId } = plan;
    if (survivorId === absorbedId) throw MERGE_ERRORS.MERGE_ITSELF({ field: 'absorbedId' });
    await lockRecords(tx, survivorId, absorbedId);
    const records = await bothRecords(tx, survivorId, absorbedId);
    if (expected) expectVersions(records, expected);
    const chosen = chosenSides(plan);
    const speakers = speakersOf(records, chosen);
    const spoken = { DKKD: records.spoken(speakers.registry, 'registry'), THUE: records.spoken(speakers.tax, 'tax') };
    const fields = fieldChoices(records.rows, chosen, spoken);

    const id = await newId(tx);
    await tx.insert(OrganisationMerge, {
      id,
      survivor: { id: survivorId },
      absorbed: { id: absorbedId },
      mergedOn: today(),
      mergedAt: new Date(),
      mergedBy: ask.actor.name,
      reason,
      registrySpeakerId: records.speakerId(speakers.registry, 'registry'),
      taxSpeakerId: records.speakerId(speakers.tax, 'tax'),
      situationSpeakerId: records.speakerId(speakers.situation, 'situation'),
    });
    await tx.query('SELECT organisation_merge_apply($1, $2)', [id, movingTables()]);
    const stated = officeStatement(fields, records.rows, records.office);
    if (stated) await restateOffice(tx, survivorId, records.office, stated);
    await tx.query('SELECT organisation_project($1::uuid[])', [[survivorId]]);
    await this.findings.refresh(tx, [survivorId]);
    await tx.query('SELECT organisation_merge_note($1, $2)', [id, statementTables()]);
    await settlePairs(tx, survivorId, absorbedId);
    return { id, records, fields };
  }
}

function chosenSides({ choices }: MergePlan): Record<string, MergeSide> {
  const known = [...MERGE_FIELDS.map(({ field }) => String(field)), 'operationalState'];
  const unknown = choices?.find(({ field }) => !known.includes(field));
  if (unknown) throw MERGE_ERRORS.MERGE_FIELD({ field: unknown.field });
  return Object.fromEntries((choices ?? []).map(({ field, from }) => [field, from]));
}

/* Of the registry's facts the name stands for all, for they are one statement; so does the code for the tax authority's. */
function speakersOf({ speaks }: BothRecords, chosen: Readonly<Record<string, MergeSide>>) {
  return {
    registry: speakerOf(speaks.registry, chosen['name']),
    tax: speakerOf(speaks.tax, chosen['taxCode']),
    situation: speakerOf(speaks.situation, chosen['operationalState']),
  };
}

function expectVersions({ rows }: BothRecords, expected: Record<MergeSide, number>): void {
  for (const side of Object.values(MergeSide)) {
    const currentVersion = Number(rows[side]['version']);
    if (currentVersion === expected[side]) continue;
    const field = side === MergeSide.SURVIVOR ? 'survivorVersion' : 'absorbedVersion';
    throw MERGE_ERRORS.CONFLICT({ field, details: { currentVersion, name: rows[side]['name'] } });
  }
}

/* The pair is what was merged; what else looked like the absorbed record is looked for at the survivor now. */
async function settlePairs(tx: EntityManager, survivorId: string, absorbedId: string): Promise<void> {
  const both = [survivorId, absorbedId].sort();
  await tx.query(
    `UPDATE duplicate_pair SET state = CASE WHEN one_id = $2 AND other_id = $3 THEN '${PairState.MERGED}' ELSE '${PairState.GONE}' END
     WHERE $1 IN (one_id, other_id) AND (state = '${PairState.OPEN}' OR one_id = $2 AND other_id = $3)`,
    [absorbedId, ...both],
  );
}

async function previewOf(
  tx: EntityManager,
  id: string,
  { survivorId, absorbedId }: MergePlan,
  records: BothRecords,
  fields: readonly FieldChoice[],
): Promise<MergePreview> {
  const version = (side: MergeSide): number => Number(records.rows[side]['version']);
  return {
    survivorId,
    absorbedId,
    survivorVersion: version('SURVIVOR'),
    absorbedVersion: version('ABSORBED'),
    survivorName: String(records.rows.SURVIVOR['name']),
    absorbedName: String(records.rows.ABSORBED['name']),
    fields: fields.map(({ field, from, ownedBy }) => ({
      field,
      from,
      ownedBy,
      survivor: records.shown('SURVIVOR', field),
      absorbed: records.shown('ABSORBED', field),
    })),
    tables: await tablesOf(tx, id),
  };
}
