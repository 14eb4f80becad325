import type { EntityManager } from 'typeorm';

/* Always the same ones; names are made up, communes are real. */
const DRAW = `abs(hashtext(o.name || coalesce(o.code, '')))`;
const NAMES = `(ARRAY['Mật ong', 'Vải sấy', 'Chè búp', 'Rượu nếp', 'Bánh đa', 'Nấm khô', 'Gạo nếp', 'Mỳ gạo', 'Trà hoa', 'Giò lụa'])`;
const SETS = `(ARRAY[4, 7, 11, 14, 6, 7, 3, 6, 12, 8])`;

const STEPS = [
  `INSERT INTO ocop_product (name, name_key, code, set_number, subject_kind, subject_name, organisation_id, unit_id, commune_id, province_id)
   SELECT p.name, register_fold(p.name), p.province || '-' || p.commune || '-' || lpad(p.serial::text, 4, '0') || '-2023', p.set_number, 'ORGANISATION',
     p.subject, p.organisation_id, p.commune_id, p.commune_id, p.province_id
   FROM (SELECT ${NAMES}[1 + ${DRAW} % 10] || ' Minh Họa ' || row_number() OVER (ORDER BY o.id) AS name, ${SETS}[1 + ${DRAW} % 10] AS set_number,
       v.code AS province, u.code AS commune, row_number() OVER (PARTITION BY o.commune_id ORDER BY o.id) AS serial, o.name AS subject,
       o.id AS organisation_id, o.commune_id, o.province_id
     FROM organisation o JOIN admin_unit u ON u.id = o.commune_id JOIN admin_unit v ON v.id = o.province_id
     WHERE o.kind IN ('COOPERATIVE', 'COOPERATIVE_GROUP') AND o.field = 'AGRICULTURE' AND ${DRAW} % 6 = 2) p`,
  // Decisions of the last three and a half years: some have ended, some end soon.
  `INSERT INTO ocop_certificate (product_id, stars, score, decision_number, decision_on, decision_year, counted_from, authority, issued_by,
     valid_months, expires_on, expiring_from, is_own, source)
   SELECT p.id, d.stars, d.stars * 20 - 8 + d.draw % 15, 'MH-' || d.draw % 900 || '/QĐ-UBND', d.decided, extract(year FROM d.decided), d.decided,
     CASE WHEN d.stars = 3 AND d.decided < '2025-07-01' THEN 'DISTRICT' ELSE 'PROVINCE' END, 'Ủy ban nhân dân (minh họa)', 36,
     (d.decided + interval '36 months')::date, (d.decided + interval '36 months')::date - 180, false, 'Tỉnh minh họa'
   FROM ocop_product p CROSS JOIN LATERAL (SELECT abs(hashtext(p.name)) AS draw, 3 + (abs(hashtext(p.name)) % 5 = 0)::int AS stars,
     register_today() - 10 - abs(hashtext(p.name || 'x')) % 1250 AS decided) d
   WHERE abs(hashtext(p.name)) % 9 > 0`,
  `UPDATE ocop_certificate SET revoked_on = decision_on + 200, revocation_ground = 'STOPPED', revocation_number = 'MH-TH/QĐ-UBND'
   WHERE abs(hashtext(decision_number || product_id)) % 40 = 0 AND decision_on + 200 < register_today()`,
  `UPDATE ocop_product p SET stars = c.stars, expires_on = c.expires_on FROM ocop_certificate c WHERE c.product_id = p.id AND c.revoked_on IS NULL`,
  `INSERT INTO ocop_expiry_notice (certificate_id, days_before, due_on, sent_on, proof, sent_by)
   SELECT id, d, expires_on - d, CASE WHEN s.sent THEN least(register_today(), expires_on - d + (abs(hashtext(id::text)) % 4 - 2)) END,
     CASE WHEN s.sent THEN 'Công văn minh họa' END, CASE WHEN s.sent THEN 'Cán bộ xã (minh họa)' END
   FROM ocop_certificate, unnest(ARRAY[180, 90, 30]) d CROSS JOIN LATERAL (SELECT expires_on - d < register_today()
     AND abs(hashtext(decision_number || d)) % 6 > 0 AS sent) s WHERE revoked_on IS NULL`,
  `INSERT INTO ocop_dossier (product_id, kind, state, opened_on, self_sheet, self_total, self_stars, submitted_on, commune_due_on)
   SELECT p.id, 'FIRST', s.state, register_today() - 30, '{"parts": {"A": 31, "B": 19, "C": 27}}', 77, 4,
     CASE WHEN s.state <> 'SELF_ASSESSED' THEN register_today() - 20 END, CASE WHEN s.state <> 'SELF_ASSESSED' THEN register_today() + 1 END
   FROM ocop_product p CROSS JOIN LATERAL (SELECT (ARRAY['SELF_ASSESSED', 'SUBMITTED_COMMUNE', 'COMMUNE_CHECKED', 'PROVINCE_APPRAISAL'])
     [1 + abs(hashtext(p.code)) % 4] AS state) s
   WHERE NOT EXISTS (SELECT 1 FROM ocop_certificate c WHERE c.product_id = p.id)`,
];

/** OCOP products of invented cooperatives: certificates of every age, notices told and late, dossiers on their way. */
export async function addDemoOcop(tx: EntityManager): Promise<void> {
  for (const sql of STEPS) await tx.query(sql);
}
