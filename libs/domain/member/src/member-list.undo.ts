import { type ImportContext, saysOtherwise } from '@platform/import';
import type { EntityManager } from 'typeorm';

const APPLIED = 'r.applied IS NOT NULL';

/** Rows whose member is no longer as the batch left him: changed, corrected, or with capital entered since. */
export async function membersChangedSince(tx: EntityManager, { batchId }: ImportContext): Promise<string[]> {
  const rows = (await tx.query(
    `SELECT r.id FROM import_work r WHERE ${APPLIED} AND (
       ${saysOtherwise('membership', "(r.applied ->> 'membership')::uuid", "(r.applied ->> 'membershipVersion')::integer")}
       OR ((r.applied ->> 'made')::boolean OR r.applied -> 'filled' ?| ARRAY['nationalId', 'birthDate', 'phone', 'residence', 'sex', 'birthYear'])
         AND ${saysOtherwise('party', "(r.applied ->> 'party')::uuid", "(r.applied ->> 'partyVersion')::integer")}
       OR (r.outcome = 'CREATE' OR r.applied -> 'filled' ? 'capital') AND EXISTS (
         SELECT 1 FROM capital_contribution c WHERE c.membership_id = (r.applied ->> 'membership')::uuid
           AND c.import_batch_id IS DISTINCT FROM $1::uuid))`,
    [batchId],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** Empties the gaps the batch filled, and takes its members, their capital and whoever else nobody points at back. */
export async function undoMembers(tx: EntityManager, { batchId }: ImportContext): Promise<void> {
  const empty = (column: string, field: string): string =>
    `${column} = CASE WHEN r.applied -> 'filled' ? '${field}' THEN NULL ELSE p.${column} END`;
  await tx.query(
    `UPDATE party p SET ${empty('national_id_sealed', 'nationalId')}, ${empty('national_id_index', 'nationalId')},
       ${empty('contested_id_index', 'nationalId')},
       is_contested = p.is_contested AND NOT r.applied -> 'filled' ? 'nationalId',
       ${empty('birth_date_sealed', 'birthDate')}, ${empty('phone_sealed', 'phone')}, ${empty('home_address_sealed', 'residence')},
       ${empty('sex', 'sex')}, ${empty('birth_year', 'birthYear')}
     FROM import_work r WHERE ${APPLIED} AND p.id = (r.applied ->> 'party')::uuid
       AND r.applied -> 'filled' ?| ARRAY['nationalId', 'birthDate', 'phone', 'residence', 'sex', 'birthYear']`,
  );
  await tx.query(
    `SELECT import_take_back_members($1,
       ARRAY(SELECT (r.applied ->> 'membership')::uuid FROM import_work r WHERE ${APPLIED}),
       ARRAY(SELECT (r.applied ->> 'party')::uuid FROM import_work r WHERE ${APPLIED} AND (r.applied ->> 'made')::boolean))`,
    [batchId],
  );
}
