import { withCellFinding, withRowFinding } from '@platform/import';
import type { EntityManager } from 'typeorm';
import { CERTIFICATE_MONTHS } from './ocop.parameters';
import { OCOP_DECIDE } from './ocop.permissions';

const OPEN = `r.kind = 'DATA' AND r.outcome IS NULL`;
const NOWHERE = `'Cần xã, huyện hoặc tỉnh của sản phẩm'`;
const ELSEWHERE = `'Sản phẩm ở ngoài địa bàn được giao'`;
const DIFFERS = `'Hạn ghi trong danh sách khác với thời hạn tính theo ngày quyết định'`;

/** The same decision: its rank, and its number where both say one, its day where both know it, its year else. */
const SAME_DECISION = `c.stars = t.stars AND CASE
  WHEN c.decision_number IS NOT NULL AND t.number_fold IS NOT NULL THEN register_fold(c.decision_number) = t.number_fold
  WHEN c.decision_on IS NOT NULL AND t.decided_on IS NOT NULL THEN c.decision_on = t.decided_on
  ELSE c.decision_year = t.decision_year END`;

/**
 * Decides for every open row: a new product, a decision the register does not know yet, or nothing. A known product has the
 * same name, place and subject. Leaves `ocop_row` and `ocop_told`, what rows say of their product and of each decision.
 * @param provinceId where a row without any place is looked for: the province of the office
 */
export async function compareProducts(tx: EntityManager, provinceId: string | null): Promise<void> {
  await tx.query(
    `CREATE TEMP TABLE ocop_row ON COMMIT DROP AS
     SELECT r.id, r.sheet, r.row_no, u.unit_id, l.commune_id, l.province_id, r.target_id AS organisation_id, r.content ->> 'productFold' AS name_fold,
       r.content ->> 'subjectFold' AS subject_fold, NULL::uuid AS product_id, 0 AS fits
     FROM import_work r LEFT JOIN organisation o ON o.id = r.target_id
     CROSS JOIN LATERAL (SELECT coalesce((r.content ->> 'commune')::uuid, o.commune_id, (r.content ->> 'district')::uuid, $1::uuid) AS unit_id) u
     LEFT JOIN LATERAL ocop_place_of(u.unit_id) l ON true WHERE ${OPEN}`,
    [provinceId],
  );
  const reject = (when: string, kind: string, message: string, params: unknown[] = []): Promise<unknown> =>
    tx.query(
      `UPDATE import_work r SET outcome = 'REJECTED', findings = ${withRowFinding('r', kind, 'ERROR', message)}
       FROM ocop_row m WHERE m.id = r.id AND r.outcome IS NULL AND ${when}`,
      params,
    );
  await reject('m.province_id IS NULL', 'place_missing', NOWHERE);
  await reject(
    'NOT register_in_scope($1, m.province_id, m.commune_id, m.organisation_id)',
    'place_outside',
    ELSEWHERE,
    [OCOP_DECIDE.code],
  );
  await findProducts(tx);
  await readDecisions(tx);
  await tx.query(
    `UPDATE import_work r SET changes = c.changes,
       outcome = CASE WHEN m.product_id IS NULL THEN 'CREATE' WHEN c.changes IS NULL THEN 'UNCHANGED' ELSE 'UPDATE' END
     FROM ocop_row m LEFT JOIN (
       SELECT id, jsonb_build_object('certificates', jsonb_build_object('from', NULL,
         'to', string_agg(stars || ' sao, ' || coalesce(number, to_char(decided_on, 'DD/MM/YYYY'), decision_year::text), '; ' ORDER BY nth))) AS changes
       FROM ocop_told WHERE is_new GROUP BY id) c ON c.id = m.id
     WHERE m.id = r.id AND ${OPEN}`,
  );
}

async function findProducts(tx: EntityManager): Promise<void> {
  await tx.query(
    `UPDATE ocop_row m SET product_id = f.product_id, fits = f.fits FROM (
       SELECT m.id, min(p.id::text)::uuid AS product_id, count(*)::int AS fits
       FROM ocop_row m JOIN ocop_product p ON p.province_id = m.province_id AND p.name_key = m.name_fold
         AND CASE WHEN p.organisation_id IS NOT NULL AND m.organisation_id IS NOT NULL THEN p.organisation_id = m.organisation_id
           WHEN p.subject_name IS NOT NULL AND m.subject_fold IS NOT NULL THEN register_fold(p.subject_name) = m.subject_fold
           ELSE m.commune_id IS NOT NULL END
         AND (p.commune_id = m.commune_id OR m.commune_id IS NULL OR p.commune_id IS NULL)
       GROUP BY m.id) f
     WHERE f.id = m.id`,
  );
  await tx.query(
    `UPDATE import_work r SET outcome = 'REJECTED',
       cells = ${withCellFinding('r', `'product'`, 'match_ambiguous', 'ERROR', `'Trong sổ có ' || m.fits || ' sản phẩm giống dòng này; cần xã và chủ thể'`)}
     FROM ocop_row m WHERE m.id = r.id AND m.fits > 1 AND ${OPEN}`,
  );
  await tx.query(`DELETE FROM ocop_row m USING import_work r WHERE r.id = m.id AND r.outcome = 'REJECTED'`);
}

async function readDecisions(tx: EntityManager): Promise<void> {
  await tx.query(
    `CREATE TEMP TABLE ocop_told ON COMMIT DROP AS
     SELECT m.id, m.product_id, t.*, true AS is_new FROM ocop_row m JOIN import_work r ON r.id = m.id
     CROSS JOIN LATERAL ROWS FROM (jsonb_to_recordset((r.content ->> 'told')::jsonb) AS (stars int, "on" date, year int, number text,
       "issuedBy" text, authority text, "numberFold" text, score float8)) WITH ORDINALITY
       AS t(stars, decided_on, decision_year, number, issued_by, authority, number_fold, score, nth)`,
  );
  await tx.query(
    `UPDATE ocop_told t SET is_new = false FROM ocop_certificate c WHERE c.product_id = t.product_id AND ${SAME_DECISION}`,
  );
  // More than half a month off: whoever wrote it counted otherwise, or mistyped one of the days.
  await tx.query(
    `UPDATE import_work r SET cells = ${withCellFinding('r', `'expiresOn'`, 'expiry_differs', 'WARNING', DIFFERS)}
     FROM (SELECT DISTINCT ON (id) id, decided_on FROM ocop_told ORDER BY id, nth DESC) t
     JOIN legal_parameter p ON p.code = $1 AND p.valid_from <= t.decided_on AND (p.valid_to IS NULL OR p.valid_to > t.decided_on)
     WHERE t.id = r.id AND ${OPEN} AND length(r.content ->> 'expiresOn') = 10
       AND abs((r.content ->> 'expiresOn')::date - (t.decided_on + make_interval(months => (p.value #>> '{}')::int))::date) > 15
       AND NOT coalesce(r.cells -> 'expiresOn' -> 'findings' @> '[{"kind": "expiry_differs"}]', false)`,
    [CERTIFICATE_MONTHS],
  );
}
