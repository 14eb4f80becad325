import type { EntityManager } from 'typeorm';

const APPLIED = `r.applied IS NOT NULL`;
/** What others may have added to an organisation this batch began; each would be lost with it. */
const LATER = ['organisation_statement_dkkd', 'organisation_statement_thue', 'officer']
  .map((table) => `EXISTS (SELECT 1 FROM ${table} x WHERE x.organisation_id = r.target_id)`)
  .concat('EXISTS (SELECT 1 FROM union_membership x WHERE r.target_id IN (x.union_id, x.member_id))')
  .join(' OR ');

/** Rows whose record is no longer as the batch left it: changed, ended, or grown by what others state. */
export async function organisationsChangedSince(tx: EntityManager): Promise<string[]> {
  const rows = (await tx.query(
    `SELECT r.id FROM import_work r WHERE ${APPLIED} AND (
       (r.applied ? 'statement' AND NOT EXISTS (SELECT 1 FROM organisation_statement_office o
          WHERE o.id = (r.applied ->> 'statement')::uuid AND o.version = (r.applied ->> 'version')::integer))
       OR EXISTS (SELECT 1 FROM jsonb_each_text(r.applied -> 'findings') w WHERE NOT EXISTS (
          SELECT 1 FROM operational_finding f WHERE f.id = w.key::uuid AND f.version = w.value::integer))
       OR EXISTS (SELECT 1 FROM organisation_statement_office o WHERE o.organisation_id = r.target_id
          AND r.outcome = 'CREATE' AND o.id <> (r.applied ->> 'statement')::uuid)
       OR (r.outcome = 'CREATE' AND (${LATER})))`,
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** Puts every statement and finding back as it was; an organisation the batch began leaves the register. */
export async function undoOrganisations(tx: EntityManager): Promise<void> {
  await tx.query(
    `DELETE FROM operational_finding f USING import_work r
     WHERE ${APPLIED} AND f.organisation_id = r.target_id AND r.applied -> 'findings' ? f.id::text AND f.id::text IS DISTINCT FROM (r.applied -> 'findingBefore' ->> 'id')`,
  );
  await restore(tx, 'operational_finding', 'findingBefore', [
    'state',
    'found_by',
    'found_on',
    'evidence',
    'valid_from',
    'valid_to',
    'import_batch_id',
  ]);
  await tx.query(
    `DELETE FROM rule_finding f USING import_work r WHERE ${APPLIED} AND r.outcome = 'CREATE' AND f.organisation_id = r.target_id`,
  );
  await tx.query(
    `DELETE FROM organisation_statement_office o USING import_work r
     WHERE ${APPLIED} AND NOT r.applied ? 'before' AND o.id = (r.applied ->> 'statement')::uuid`,
  );
  await restore(tx, 'organisation_statement_office', 'before', STATEMENT_COLUMNS);
}

const STATEMENT_COLUMNS = [
  'code',
  'legacy_registration_no',
  'name',
  'name_key',
  'unit_id',
  'address_line',
  'established_on',
  'established_precision',
  'field',
  'industry',
  'charter_capital',
  'official_member_count',
  'import_batch_id',
];

async function restore(tx: EntityManager, table: string, image: string, columns: readonly string[]): Promise<void> {
  const list = columns.join(', ');
  await tx.query(
    `UPDATE ${table} t SET (${list}) = (SELECT ${list} FROM jsonb_populate_record(NULL::${table}, r.applied -> '${image}'))
     FROM import_work r WHERE ${APPLIED} AND r.applied ? '${image}' AND t.id = (r.applied -> '${image}' ->> 'id')::uuid`,
  );
}
