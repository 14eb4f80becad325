import { type ImportContext, withRowFinding } from '@platform/import';
import type { EntityManager } from 'typeorm';

/** The row of a period fact that holds on a day. */
const on = (alias: string, day: string): string =>
  `${alias}.organisation_id = r.target_id AND ${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > ${day})`;

const OPEN = `r.kind = 'DATA' AND r.outcome IS NULL`;

/**
 * field · column of the form · what the office states now · what the file states · what the authority states · whether
 * office and file differ. A less precise day that agrees is no difference, nor is another writing of one name; what a word
 * of the file implies is news only where the word is.
 */
const FIELDS = `
  ('code', 'code', o.code, r.content ->> 'code', d.code, o.code IS DISTINCT FROM r.content ->> 'code'),
  ('legacyRegistrationNo', 'code', o.legacy_registration_no, r.content ->> 'legacyNo', NULL,
    o.legacy_registration_no IS DISTINCT FROM r.content ->> 'legacyNo'),
  ('name', 'name', o.name, r.content ->> 'name', CASE WHEN reg.name_key = r.name_key THEN NULL ELSE d.name END,
    reg.name_key IS DISTINCT FROM r.name_key AND lower(o.name) <> lower(r.content ->> 'name')),
  ('commune', 'commune', organisation_unit_today(o.unit_id)::text, CASE WHEN r.content ? 'commune' THEN r.place_key END,
    organisation_unit_today(d.unit_id)::text, organisation_unit_today(o.unit_id)::text IS DISTINCT FROM r.place_key),
  ('addressLine', 'hamlet', o.address_line, r.content ->> 'hamlet', d.address_line,
    lower(o.address_line) <> lower(r.content ->> 'hamlet')),
  ('establishedOn', 'establishedOn',
    left(o.established_on::text, CASE o.established_precision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END),
    r.content ->> 'establishedOn', NULL, NOT starts_with(
      left(o.established_on::text, CASE o.established_precision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END),
      r.content ->> 'establishedOn')),
  ('field', 'field', o.field, CASE WHEN lower(o.industry) IS DISTINCT FROM lower(r.content ->> 'field')
    THEN r.content ->> 'economicField' END, NULL, o.field <> r.content ->> 'economicField'),
  ('industry', 'field', o.industry, r.content ->> 'field', NULL, lower(o.industry) <> lower(r.content ->> 'field')),
  ('charterCapital', 'charterCapital', o.charter_capital::text, r.content ->> 'charterCapital', d.charter_capital::text,
    o.charter_capital::text <> r.content ->> 'charterCapital'),
  ('officialMemberCount', 'memberCount', o.official_member_count::text, r.content ->> 'memberCount', NULL,
    o.official_member_count::text <> r.content ->> 'memberCount'),
  ('registryStatus', 'status', o.registry_status, r.content ->> 'registryStatus', d.registry_status,
    o.registry_status <> r.content ->> 'registryStatus'),
  ('operationalState', 'status', f.state, r.content ->> 'operationalState', NULL,
    f.state <> r.content ->> 'operationalState')`;

/**
 * A field changes unless its authority already says the same: when the office has not stated it, or states it otherwise
 * and the cell is beyond doubt. So what was exported, where the authority's word stands, changes nothing when it comes back. Where the authority says otherwise, the office's word stands beside it as a
 * discrepancy; the authority's stays the chosen one.
 */
const CHANGES = `v.stated IS NOT NULL AND v.authority IS DISTINCT FROM v.stated
  AND (v.office IS NULL OR v.differs AND NOT r.doubtful ? v.cell)`;

/* The same words whether the organisation is there and hidden from the office, or is not there at all. */
const OUTSIDE = `'Ngoài địa bàn được giao, hoặc không rõ xã, phường: cần cấp tỉnh xem xét'`;

/** Decides for every open row of the batch what it does: four statements, whatever the number of rows. */
export async function compareOrganisations(tx: EntityManager, context: ImportContext): Promise<void> {
  await tx.query(
    `WITH place AS MATERIALIZED (
       SELECT u.id::text AS key FROM (SELECT DISTINCT w.place_key FROM import_work w WHERE w.content ? 'commune') p
       JOIN admin_unit u ON u.id = p.place_key::uuid WHERE register_in_scope('organisation:write', u.province_id, u.id)),
     record AS MATERIALIZED (
       SELECT g.id FROM import_work w JOIN organisation g ON g.id = w.target_id
       WHERE register_in_scope('organisation:write', g.province_id, g.commune_id))
     UPDATE import_work r SET outcome = 'REJECTED', findings = ${withRowFinding('r', 'out_of_scope', 'ERROR', OUTSIDE)}
     WHERE ${OPEN} AND CASE WHEN r.target_id IS NOT NULL THEN NOT EXISTS (SELECT 1 FROM record WHERE record.id = r.target_id)
       ELSE NOT (r.content ? 'commune' AND r.place_key IN (SELECT key FROM place)) END`,
  );
  await tx.query(
    `UPDATE import_work r SET outcome = 'REJECTED', target_id = NULL, findings = ${withRowFinding('r', 'out_of_scope', 'ERROR', OUTSIDE)}
     FROM organisation_codes_taken(ARRAY(SELECT w.content ->> 'code' FROM import_work w WHERE w.content ? 'code')) AS taken(code)
     WHERE ${OPEN} AND r.content ->> 'code' = taken.code
       AND NOT EXISTS (SELECT 1 FROM import_register g WHERE g.code = taken.code)`,
  );
  await tx.query(`UPDATE import_work r SET outcome = 'CREATE' WHERE ${OPEN} AND r.target_id IS NULL`);
  await tx.query(
    `UPDATE import_work r SET changes = c.changes,
       outcome = CASE WHEN c.against THEN 'DISCREPANCY' WHEN c.changes IS NULL THEN 'UNCHANGED' ELSE 'UPDATE' END
     FROM (
       SELECT r.id,
         jsonb_object_agg(v.field, jsonb_build_object('from', v.office, 'to', v.stated, 'authority', v.authority))
           FILTER (WHERE ${CHANGES}) AS changes,
         coalesce(bool_or(${CHANGES} AND v.authority IS NOT NULL AND v.authority <> v.stated), false) AS against
       FROM import_work r
       LEFT JOIN import_register reg ON reg.id = r.target_id
       LEFT JOIN organisation_statement_office o ON ${on('o', '$1::date')}
       LEFT JOIN organisation_statement_dkkd d ON ${on('d', '$1::date')}
       LEFT JOIN operational_finding f ON ${on('f', '$2::date')}
       CROSS JOIN LATERAL (VALUES ${FIELDS}) AS v(field, cell, office, stated, authority, differs)
       WHERE ${OPEN} GROUP BY r.id) c
     WHERE r.id = c.id`,
    [context.today, context.figuresOn],
  );
}
