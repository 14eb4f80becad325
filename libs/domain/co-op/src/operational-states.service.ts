import type { Ask } from '@platform/api';
import { Database } from '@platform/database';
import { type RegisterError, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CO_OP_ERRORS } from './co-op.errors';
import { ORGANISATION_WRITE } from './co-op.permissions';
import type {
  OperationalStatesRecorded,
  RecordOperationalStates,
  RefusedOrganisation,
  SeenOrganisation,
} from './operational-states';
import { lockOrganisation } from './organisation.lock';

interface Judged {
  id: string;
  name: string | null;
  refusal: 'ORGANISATION_NOT_FOUND' | 'ORGANISATION_OUTSIDE' | 'CONFLICT' | null;
}

/** What an office found of many organisations on one day, written by a few statements whatever their number. */
@Injectable()
export class OperationalStatesService {
  constructor(private readonly db: Database) {}

  /**
   * Writes for those that may be written and lists the others with their reasons: one that somebody changed since must
   * not keep two hundred from being recorded.
   * @throws FINDING_NOT_IN_FUTURE
   */
  record(ask: Ask, input: RecordOperationalStates): Promise<OperationalStatesRecorded> {
    if (input.foundOn > today()) throw CO_OP_ERRORS.FINDING_NOT_IN_FUTURE({ field: 'foundOn' });
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      await lockOrganisation(tx, ...new Set(input.organisations.map(({ organisationId }) => organisationId)));
      const judged = await judge(tx, input.organisations);
      const ids = judged.filter(({ refusal }) => refusal === null).map(({ id }) => id);
      if (ids.length > 0) await write(tx, ids, input, ask.actor.name);
      return { recorded: ids.length, refused: judged.flatMap(refused) };
    });
  }
}

/* Row-level security hides what the caller may not see; what he sees and may not write is told apart here. */
async function judge(tx: EntityManager, seen: readonly SeenOrganisation[]): Promise<Judged[]> {
  return (await tx.query(
    `SELECT DISTINCT ON (a."organisationId") a."organisationId" AS id, o.name,
       CASE WHEN o.id IS NULL THEN 'ORGANISATION_NOT_FOUND'
            WHEN NOT register_in_scope($2, o.province_id, o.commune_id) THEN 'ORGANISATION_OUTSIDE'
            WHEN o.version <> a."expectedVersion" THEN 'CONFLICT' END AS refusal
     FROM json_to_recordset($1) AS a ("organisationId" uuid, "expectedVersion" integer)
     LEFT JOIN organisation o ON o.id = a."organisationId" ORDER BY a."organisationId"`,
    [JSON.stringify(seen), ORGANISATION_WRITE.code],
  )) as Judged[];
}

/* As for one: the finding of that day is said anew, one before it ends on that day, one after it limits the new one. */
async function write(
  tx: EntityManager,
  ids: readonly string[],
  { state, foundOn, evidence }: RecordOperationalStates,
  foundBy: string,
): Promise<void> {
  const said = [ids, foundOn, state, foundBy.slice(0, 200), evidence ?? null];
  await tx.query(
    `UPDATE operational_finding SET state = $3, found_by = $4, found_on = $2::date, evidence = $5
     WHERE organisation_id = ANY($1::uuid[]) AND valid_from = $2::date`,
    said,
  );
  await tx.query(
    `UPDATE operational_finding SET valid_to = $2::date
     WHERE organisation_id = ANY($1::uuid[]) AND valid_from < $2::date AND (valid_to IS NULL OR valid_to > $2::date)
       AND NOT EXISTS (SELECT 1 FROM operational_finding s
         WHERE s.organisation_id = operational_finding.organisation_id AND s.valid_from = $2::date)`,
    [ids, foundOn],
  );
  await tx.query(
    `INSERT INTO operational_finding (organisation_id, state, found_by, found_on, evidence, valid_from, valid_to)
     SELECT o, $3, $4, $2::date, $5, $2::date,
       (SELECT min(l.valid_from) FROM operational_finding l WHERE l.organisation_id = o AND l.valid_from > $2::date)
     FROM unnest($1::uuid[]) AS o
     WHERE NOT EXISTS (SELECT 1 FROM operational_finding s WHERE s.organisation_id = o AND s.valid_from = $2::date)`,
    said,
  );
}

function refused({ id, name, refusal }: Judged): RefusedOrganisation[] {
  if (refusal === null) return [];
  const { code, message }: RegisterError = CO_OP_ERRORS[refusal]();
  return [{ organisationId: id, name, code, message }];
}
