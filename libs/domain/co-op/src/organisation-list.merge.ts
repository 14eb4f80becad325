import type { ImportContext } from '@platform/import';
import type { EntityManager } from 'typeorm';

const WRITTEN = `r.outcome IN ('CREATE', 'UPDATE', 'DISCREPANCY')`;
const CHANGED = `r.outcome IN ('UPDATE', 'DISCREPANCY')`;
/** Without any of these in `changes` the row only concerns the operational finding. */
const STATED = `r.changes ?| ARRAY['code', 'legacyRegistrationNo', 'name', 'commune', 'addressLine', 'establishedOn', 'field',
  'industry', 'charterCapital', 'officialMemberCount', 'registryStatus']`;
const holds = (alias: string, day: string): string =>
  `${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > ${day})`;

/*
 * The rows of a slice as a list of keys. A join alone lets the planner read a whole table behind its policies, for a slice
 * that changes nothing as for any other: minutes a slice at 40,000 rows. A list is an index condition.
 */
const OF_CHANGED = `ANY(ARRAY(SELECT w.target_id FROM import_work w WHERE w.outcome IN ('UPDATE', 'DISCREPANCY')))`;
const keysIn = (image: string): string =>
  `ANY(ARRAY(SELECT (w.applied -> '${image}' ->> 'id')::uuid FROM import_work w WHERE w.applied ? '${image}'))`;

/** Writes what the rows of a batch state as the office's statements; their organisations are locked. */
export async function applyStatements(tx: EntityManager, context: ImportContext): Promise<void> {
  const { batchId, today } = context;
  await tx.query(`UPDATE import_work r SET target_id = uuidv7() WHERE r.outcome = 'CREATE'`);
  await tx.query(
    `UPDATE import_work r SET
       applied = jsonb_build_object('before', to_jsonb(o), 'statement', o.id, 'version', o.version + 1)
     FROM organisation_statement_office o
     WHERE ${CHANGED} AND ${STATED} AND o.organisation_id = r.target_id AND o.organisation_id = ${OF_CHANGED} AND ${holds('o', '$1::date')}`,
    [today],
  );
  await tx.query(
    `UPDATE import_work r SET applied = jsonb_build_object('statement', uuidv7(), 'version', 1)
       || CASE WHEN r.outcome = 'CREATE' AND r.content ->> 'operationalState' IS NOT NULL
            THEN jsonb_build_object('finding', n.id, 'findings', jsonb_build_object(n.id, 1)) ELSE '{}' END
     FROM (SELECT w.id AS row_id, uuidv7() AS id FROM import_work w) n
     WHERE n.row_id = r.id AND ${WRITTEN} AND r.applied IS NULL AND (r.outcome = 'CREATE' OR ${STATED})`,
  );
  await foundStates(tx, context);
  await tx.query(
    `INSERT INTO organisation_statement_office (id, organisation_id, valid_from, code, legacy_registration_no, kind, name, name_key,
       unit_id, address_line, established_on, established_precision, field, industry, charter_capital, official_member_count,
       registry_status, import_batch_id)
     SELECT (r.applied ->> 'statement')::uuid, r.target_id, CASE WHEN r.outcome = 'CREATE' THEN least((r.content ->> 'establishedFrom')::date, $2::date) ELSE $2::date END,
       r.content ->> 'code', r.content ->> 'legacyNo', coalesce(g.kind, r.content ->> 'kind'),
       r.content ->> 'name', r.content ->> 'nameFold', coalesce((r.content ->> 'commune')::uuid, g.stated_unit_id),
       r.content ->> 'hamlet', (r.content ->> 'establishedFrom')::date, r.content ->> 'establishedPrecision',
       r.content ->> 'economicField', left(r.content ->> 'field', 200), (r.content ->> 'charterCapital')::bigint,
       (r.content ->> 'memberCount')::integer, r.content ->> 'registryStatus', $1::uuid
     FROM import_work r LEFT JOIN organisation g ON g.id = r.target_id
     WHERE ${WRITTEN} AND r.applied ? 'statement' AND NOT r.applied ? 'before'`,
    [batchId, today],
  );
  await tx.query(
    `UPDATE organisation_statement_office o SET
       code = CASE WHEN r.changes ? 'code' THEN r.content ->> 'code' ELSE o.code END,
       legacy_registration_no = CASE WHEN r.changes ? 'legacyRegistrationNo' THEN r.content ->> 'legacyNo' ELSE o.legacy_registration_no END,
       name = CASE WHEN r.changes ? 'name' THEN r.content ->> 'name' ELSE o.name END,
       name_key = CASE WHEN r.changes ? 'name' THEN r.content ->> 'nameFold' ELSE o.name_key END,
       unit_id = CASE WHEN r.changes ? 'commune' THEN (r.content ->> 'commune')::uuid ELSE o.unit_id END,
       address_line = CASE WHEN r.changes ? 'addressLine' THEN r.content ->> 'hamlet' ELSE o.address_line END,
       established_on = CASE WHEN r.changes ? 'establishedOn' THEN (r.content ->> 'establishedFrom')::date ELSE o.established_on END,
       established_precision = CASE WHEN r.changes ? 'establishedOn' THEN r.content ->> 'establishedPrecision' ELSE o.established_precision END,
       field = CASE WHEN r.changes ? 'field' THEN r.content ->> 'economicField' ELSE o.field END,
       industry = CASE WHEN r.changes ? 'industry' THEN left(r.content ->> 'field', 200) ELSE o.industry END,
       charter_capital = CASE WHEN r.changes ? 'charterCapital' THEN (r.content ->> 'charterCapital')::bigint ELSE o.charter_capital END,
       official_member_count = CASE WHEN r.changes ? 'officialMemberCount' THEN (r.content ->> 'memberCount')::integer ELSE o.official_member_count END,
       registry_status = CASE WHEN r.changes ? 'registryStatus' THEN r.content ->> 'registryStatus' ELSE o.registry_status END,
       import_batch_id = $1::uuid
     FROM import_work r WHERE ${CHANGED} AND r.applied ? 'before' AND o.id = ${keysIn('before')} AND o.id = (r.applied -> 'before' ->> 'id')::uuid`,
    [batchId],
  );
}

/* Of an organisation that begins here, the situation first: its first statement then makes it whole in one step. */
async function foundStates(tx: EntityManager, { batchId, figuresOn, fileName }: ImportContext): Promise<void> {
  await tx.query(
    `SELECT import_found_states($1, $2, left('Tệp ' || $3, 200), jsonb_agg(jsonb_build_object('id', r.applied -> 'finding',
       'organisation_id', r.target_id, 'state', r.content -> 'operationalState', 'evidence', 'Biểu ghi: ' || (r.content ->> 'statusShown'))))
     FROM import_work r WHERE r.outcome = 'CREATE' AND r.applied ? 'finding' HAVING count(*) > 0`,
    [batchId, figuresOn, fileName],
  );
}

/** What the office found of the situation of organisations it knew, from the day the figures speak of on. */
export async function applyFindings(tx: EntityManager, { batchId, figuresOn, fileName }: ImportContext): Promise<void> {
  const concerned = `${CHANGED} AND r.changes ? 'operationalState'`;
  await tx.query(
    `UPDATE import_work r SET applied = coalesce(r.applied, '{}')
       || jsonb_build_object('findingBefore', to_jsonb(f), 'findings', jsonb_build_object(f.id, f.version + 1))
     FROM operational_finding f WHERE ${concerned} AND f.organisation_id = ${OF_CHANGED} AND f.organisation_id = r.target_id AND ${holds('f', '$1::date')}`,
    [figuresOn],
  );
  await tx.query(
    `UPDATE operational_finding f SET
       state = CASE WHEN f.valid_from = $2::date THEN r.content ->> 'operationalState' ELSE f.state END,
       evidence = CASE WHEN f.valid_from = $2::date THEN 'Biểu ghi: ' || (r.content ->> 'statusShown') ELSE f.evidence END,
       valid_to = CASE WHEN f.valid_from = $2::date THEN f.valid_to ELSE $2::date END, import_batch_id = $1::uuid
     FROM import_work r WHERE ${concerned} AND r.applied ? 'findingBefore' AND f.organisation_id = r.target_id
       AND f.id = ${keysIn('findingBefore')} AND f.id = (r.applied -> 'findingBefore' ->> 'id')::uuid`,
    [batchId, figuresOn],
  );
  const begun = `${concerned} AND (r.applied -> 'findingBefore' ->> 'valid_from')::date IS DISTINCT FROM $1::date`;
  await tx.query(
    `UPDATE import_work r SET applied = coalesce(r.applied, '{}') || jsonb_build_object('finding', n.id,
       'findings', coalesce(r.applied -> 'findings', '{}') || jsonb_build_object(n.id, 1))
     FROM (SELECT w.id AS row_id, uuidv7() AS id FROM import_work w) n WHERE n.row_id = r.id AND ${begun}`,
    [figuresOn],
  );
  await tx.query(
    `INSERT INTO operational_finding (id, organisation_id, state, found_by, found_on, evidence, valid_from, valid_to, import_batch_id)
     SELECT (r.applied ->> 'finding')::uuid, r.target_id, r.content ->> 'operationalState', left('Tệp ' || $3, 200), $2::date,
       'Biểu ghi: ' || (r.content ->> 'statusShown'), $2::date, l.valid_from, $1::uuid
     FROM import_work r LEFT JOIN (
       SELECT organisation_id, min(valid_from) AS valid_from FROM operational_finding
       WHERE valid_from > $2::date AND organisation_id = ${OF_CHANGED} GROUP BY 1) l
       ON l.organisation_id = r.target_id
     WHERE ${CHANGED} AND r.applied ? 'finding'`,
    [batchId, figuresOn, fileName],
  );
}
