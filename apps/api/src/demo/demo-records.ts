import type { EntityManager } from 'typeorm';

/* One organisation in `of`, always the same ones. Nothing is invented of communes: they are real. */
const some = (of: number, rest: number): string =>
  `mod(abs(hashtext(o.name || coalesce(o.code, ''))), ${of}) = ${rest}`;

const STEPS = [
  // What invented cooperatives use: most of it verified, some waiting, some refused, some about to lapse.
  `INSERT INTO technology_adoption (organisation_id, item_id, kind, evidence, found_on, found_by, recorder_id, verdict, verifier_id,
     verified_by, verified_on, valid_from, valid_to)
   SELECT o.id, i.id, i.kind, 'Biên bản kiểm tra (minh họa)', p.found_on, 'Cán bộ phụ trách kinh tế (minh họa)', 'demo:commune', p.verdict,
     CASE WHEN p.verdict <> 'PENDING' THEN 'demo:province' END, CASE WHEN p.verdict <> 'PENDING' THEN 'Cán bộ Sở (minh họa)' END,
     CASE WHEN p.verdict <> 'PENDING' THEN p.found_on + 30 END, p.found_on,
     CASE WHEN p.draw % 5 = 0 THEN register_today() + p.draw % 120 + 1 END
   FROM organisation o JOIN technology_item i ON mod(abs(hashtext(o.name || i.code)), 9) = 0
   CROSS JOIN LATERAL (SELECT abs(hashtext(i.code || o.name)) AS draw) d
   CROSS JOIN LATERAL (SELECT d.draw, date '2024-03-01' + d.draw % 600 AS found_on,
     (ARRAY['VERIFIED', 'VERIFIED', 'VERIFIED', 'PENDING', 'REFUSED'])[1 + d.draw % 5] AS verdict) p
   WHERE o.kind IN ('COOPERATIVE', 'COOPERATIVE_UNION') AND o.operational_state <> 'DORMANT'
     AND (i.kind = 'DIGITAL' OR o.field = 'AGRICULTURE')`,
  `INSERT INTO establishment (organisation_id, kind, code, name, unit_id, address_line, source, valid_from)
   SELECT o.id, 'BRANCH', o.code || '-001', 'Chi nhánh ' || o.name, o.commune_id, 'Khu trung tâm', 'OFFICE', date '2025-08-01'
   FROM organisation o WHERE o.kind = 'COOPERATIVE' AND o.code IS NOT NULL AND ${some(25, 3)}
   UNION ALL
   SELECT o.id, 'BUSINESS_LOCATION', '00001', 'Cửa hàng ' || o.name, o.commune_id, 'Chợ xã', 'OFFICE', date '2025-09-01'
   FROM organisation o WHERE o.kind = 'COOPERATIVE' AND ${some(20, 7)}`,
  `INSERT INTO entrusted_service (organisation_id, service, entrusted_by, decision_number, decision_on, unit_id, amount, valid_from, valid_to)
   SELECT o.id, (ARRAY['WASTE', 'WATER_SUPPLY', 'IRRIGATION', 'MARKET'])[1 + mod(abs(hashtext(o.name)), 4)], 'Ủy ban nhân dân xã (minh họa)',
     'MH-' || mod(abs(hashtext(o.name)), 900), date '2025-12-15', o.commune_id, 60000000 + 1000000 * mod(abs(hashtext(o.name)), 200)::bigint,
     date '2026-01-01', date '2027-01-01' FROM organisation o WHERE o.kind = 'COOPERATIVE' AND ${some(40, 5)}`,
  `WITH owners AS (SELECT o.id, uuidv7() AS enterprise, row_number() OVER (ORDER BY o.id) AS n FROM organisation o
     WHERE o.kind = 'COOPERATIVE' AND o.charter_capital > 500000000 AND ${some(60, 11)}),
   made AS (INSERT INTO party (id, kind, name, name_key)
     SELECT enterprise, 'ENTERPRISE', 'Công ty TNHH Minh Họa ' || n, register_fold('Công ty TNHH Minh Họa ' || n) FROM owners)
   INSERT INTO enterprise_holding (organisation_id, enterprise_id, manner, share_percent, capital, resolution, valid_from)
   SELECT id, enterprise, CASE WHEN n % 3 = 0 THEN 'INVESTED' ELSE 'SET_UP' END, CASE WHEN n % 3 = 0 THEN 30 ELSE 100 END,
     100000000 + 5000000 * n, 'Nghị quyết đại hội thành viên (minh họa)', date '2025-05-01' FROM owners`,
];

/** Technology, branches, entrusted services and enterprises of the invented organisations, one statement each. */
export async function addDemoRecords(tx: EntityManager): Promise<void> {
  for (const sql of STEPS) await tx.query(sql);
}
