import { saidBy, saysOtherwise } from '@platform/import';
import type { EntityManager } from 'typeorm';

const APPLIED = `r.applied IS NOT NULL`;
const STATEMENT = `(r.applied ->> 'statement')::uuid`;
const VERSION = `(r.applied ->> 'version')::integer`;
const PERIOD = ['id', 'valid_from', 'valid_to'];

/** The statement as the import left it, where somebody has written it again since. */
const HISTORY = 'organisation_statement_office_history h';
const AS_IMPORTED = `h.id = ${STATEMENT} AND h.version = ${VERSION}`;
/** The statements that stand in its period now: more than one when a change was dated and then taken back. */
const IN_ITS_PLACE = `s.organisation_id = r.target_id AND s.valid_from >= h.valid_from
  AND (h.valid_to IS NULL OR s.valid_from < h.valid_to)`;
const days = (row: string): string => `coalesce(${row}.valid_to, date '9999-12-31') - ${row}.valid_from`;
/** Holds when the whole period says again what the import wrote. */
const SAID_AGAIN = `EXISTS (SELECT 1 FROM ${HISTORY} WHERE ${AS_IMPORTED} AND (
  SELECT sum(${days('s')}) = ${days('h')} AND bool_and(${saidBy('s', PERIOD)} = ${saidBy('h', PERIOD)})
  FROM organisation_statement_office s WHERE ${IN_ITS_PLACE}))`;

/* All of them at once: asked row by row, PostgreSQL reads every finding of the register for each row of the file. */
const WRITTEN_FINDINGS = `(SELECT r.id AS row_id, f.key::uuid AS id, f.value::integer AS version
  FROM import_work r, jsonb_each_text(r.applied -> 'findings') f)`;

/** Rows whose record is no longer as the batch left it: says otherwise, ended, or grown by what others state. */
export async function organisationsChangedSince(tx: EntityManager): Promise<string[]> {
  const rows = (await tx.query(
    `SELECT r.id FROM import_work r WHERE ${APPLIED} AND (
       (r.applied ? 'statement' AND NOT EXISTS (SELECT 1 FROM organisation_statement_office o
          WHERE o.id = ${STATEMENT} AND o.version = ${VERSION}) AND NOT ${SAID_AGAIN})
       OR r.id IN (SELECT w.row_id FROM ${WRITTEN_FINDINGS} w WHERE ${saysOtherwise('operational_finding', 'w.id', 'w.version')})
       OR EXISTS (SELECT 1 FROM organisation_statement_office s WHERE s.organisation_id = r.target_id
          AND r.outcome = 'CREATE' AND s.id <> ${STATEMENT}
          AND NOT EXISTS (SELECT 1 FROM ${HISTORY} WHERE ${AS_IMPORTED} AND s.valid_from >= h.valid_from)))
     UNION
     SELECT r.id FROM import_work r JOIN organisations_leaned_on(ARRAY(
       SELECT w.target_id FROM import_work w WHERE w.applied IS NOT NULL AND w.outcome = 'CREATE')) AS leaned(id)
       ON leaned.id = r.target_id WHERE ${APPLIED} AND r.outcome = 'CREATE'`,
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
  // A dated change that was taken back again has left the period in parts.
  await tx.query(
    `DELETE FROM organisation_statement_office s USING import_work r JOIN ${HISTORY} ON ${AS_IMPORTED}
     WHERE ${APPLIED} AND ${IN_ITS_PLACE} AND s.id <> h.id`,
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
  'registry_status',
  'valid_to',
  'import_batch_id',
];

async function restore(tx: EntityManager, table: string, image: string, columns: readonly string[]): Promise<void> {
  const list = columns.join(', ');
  await tx.query(
    `UPDATE ${table} t SET (${list}) = (SELECT ${list} FROM jsonb_populate_record(NULL::${table}, r.applied -> '${image}'))
     FROM import_work r WHERE ${APPLIED} AND r.applied ? '${image}'
       AND t.id = ANY(ARRAY(SELECT (w.applied -> '${image}' ->> 'id')::uuid FROM import_work w WHERE w.applied ? '${image}'))
       AND t.id = (r.applied -> '${image}' ->> 'id')::uuid`,
  );
}
