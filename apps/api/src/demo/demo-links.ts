import type { EntityManager } from 'typeorm';

/* About a third of the active cooperatives have links that deliver; some have only signed, some are over or were broken. */
const STEPS = [
  `CREATE TEMPORARY TABLE demo_buyer ON COMMIT DROP AS
   SELECT uuidv7() AS id, n, (ARRAY['Công ty TNHH Nông sản Minh Họa ', 'Công ty CP Xuất nhập khẩu Minh Họa ', 'Chuỗi cửa hàng Minh Họa ',
     'Nhà máy chế biến Minh Họa '])[1 + n % 4] || n AS name,
     (ARRAY['PROVINCE', 'OTHER_PROVINCE', 'OTHER_PROVINCE', 'ABROAD'])[1 + n % 4] AS whereabouts,
     (ARRAY[NULL, 'Hà Nội', 'TP Hồ Chí Minh', 'Nhật Bản'])[1 + n % 4] AS place FROM generate_series(1, 48) n`,
  `INSERT INTO party (id, kind, name, name_key) SELECT id, 'ENTERPRISE', name, register_fold(name) FROM demo_buyer`,
  `CREATE TEMPORARY TABLE demo_link ON COMMIT DROP AS
   SELECT uuidv7() AS id, o.id AS keeper, o.name AS keeper_name, d.draw, k, c.id AS commodity, coalesce(o.industry, c.name) AS product,
     s.state, s.days,
     1 + (d.draw / 7 + k * 5) % 48 AS buyer, 20 + d.draw % 180 AS volume, 8000000 + 100000 * (d.draw % 300)::bigint AS price
   FROM organisation o
   CROSS JOIN LATERAL (SELECT abs(hashtext(o.name || coalesce(o.code, ''))) AS draw) d
   CROSS JOIN generate_series(0, 2) k
   CROSS JOIN LATERAL (SELECT c.id, c.name FROM commodity c WHERE c.sector <> 'OTHER'
     ORDER BY (o.industry ILIKE '%' || c.name || '%') DESC NULLS LAST, hashtext(c.code || o.id::text) LIMIT 1) c
   CROSS JOIN LATERAL (SELECT (ARRAY['IN_FORCE', 'IN_FORCE', 'IN_FORCE', 'SIGNED', 'COMPLETED', 'TERMINATED', 'BREACHED', 'DRAFT'])
     [CASE WHEN k = 0 AND d.draw % 100 < 34 THEN 1 ELSE 1 + (d.draw / 100 + k * 3) % 8 END] AS state, 200 + d.draw % 500 AS days) s
   WHERE o.kind IN ('COOPERATIVE', 'COOPERATIVE_UNION') AND o.registry_status = 'ACTIVE' AND o.operational_state <> 'DORMANT'
     AND (d.draw % 100 < 34 OR (d.draw % 100 < 44 AND s.state IN ('SIGNED', 'TERMINATED', 'DRAFT'))) AND (k = 0 OR (d.draw + k) % 3 = 0)`,
  `INSERT INTO value_chain_link (id, kind, number, keeper_id, commodity_id, product, supply, production, processing, consumption, form,
     legal_basis, market, area_ha, volume, volume_unit, price_rule, quality_standard, performance_security_kind, insured, value, starts_on,
     ends_on, state, signed_on, in_force_on, ended_on, end_reason)
   SELECT l.id, CASE WHEN draw % 29 = 0 THEN 'PROJECT' ELSE 'CONTRACT' END, 1 + draw % 97 || '/' || extract(year FROM register_today() - days) || '/HĐLK', keeper, commodity,
     product, draw % 3 = 0, true, draw % 4 = 0, draw % 41 > 0,
     CASE WHEN draw % 41 > 0 THEN CASE WHEN draw % 12 = 0 THEN 'F1' WHEN draw % 3 = 0 THEN 'F4' WHEN draw % 4 = 0 THEN 'F5' ELSE 'F3' END END,
     'DECREE_98', CASE b.whereabouts WHEN 'ABROAD' THEN 'EXPORT_DIRECT' WHEN 'PROVINCE' THEN 'PROVINCE' ELSE 'DOMESTIC' END,
     5 + draw % 60, volume, 'tấn', 'Theo giá thị trường ngày giao, không dưới giá sàn (minh họa)',
     (ARRAY['VietGAP', 'GlobalGAP', 'Hữu cơ', NULL])[1 + draw % 4], (ARRAY['NONE', 'DEPOSIT', NULL, 'GUARANTEE'])[1 + draw % 4], draw % 5 = 0,
     volume * price, register_today() - days,
     register_today() - days + CASE WHEN state = 'IN_FORCE' AND draw % 13 > 0 THEN 1200 ELSE days + draw % 120 END, state,
     CASE WHEN state <> 'DRAFT' THEN register_today() - days END,
     CASE WHEN state NOT IN ('DRAFT', 'SIGNED') THEN register_today() - days + 10 END,
     CASE WHEN state IN ('COMPLETED', 'TERMINATED', 'BREACHED') THEN register_today() - 30 END,
     CASE WHEN state = 'TERMINATED' THEN 'Hai bên thỏa thuận chấm dứt (minh họa)' WHEN state = 'BREACHED' THEN 'Bên mua ngừng thu mua (minh họa)' END
   FROM demo_link l JOIN demo_buyer b ON b.n = l.buyer`,
  `INSERT INTO link_seat (link_id, keeper_id, organisation_id) SELECT id, keeper, keeper FROM demo_link`,
  `INSERT INTO link_party (link_id, organisation_id, kind, name, role, is_lead, fits_lead, whereabouts)
   SELECT id, keeper, 'ORGANISATION', keeper_name, 'PRODUCER', true, true, 'PROVINCE' FROM demo_link`,
  `INSERT INTO link_party (link_id, party_id, kind, name, role, is_lead, fits_lead, whereabouts, place)
   SELECT l.id, b.id, 'ENTERPRISE', b.name, 'BUYER', false, true, b.whereabouts, b.place FROM demo_link l JOIN demo_buyer b ON b.n = l.buyer`,
  // A second cooperative of the register processes for some, often in another commune.
  `WITH pair AS (SELECT l.id, l.keeper, o.id AS other, o.name FROM demo_link l JOIN LATERAL (SELECT o.id, o.name FROM organisation o
       WHERE o.kind = 'COOPERATIVE' AND o.id <> l.keeper AND o.registry_status = 'ACTIVE' ORDER BY hashtext(o.id::text || (l.draw % 50)) LIMIT 1) o ON true
     WHERE l.draw % 8 = 0),
   seat AS (INSERT INTO link_seat (link_id, keeper_id, organisation_id) SELECT id, keeper, other FROM pair)
   INSERT INTO link_party (link_id, organisation_id, kind, name, role, is_lead, fits_lead, whereabouts)
   SELECT id, other, 'ORGANISATION', name, 'PROCESSOR', false, true, 'PROVINCE' FROM pair`,
  `INSERT INTO link_season (link_id, name, starts_on, ends_on, contracted_volume, contracted_value)
   SELECT id, 'Vụ ' || y, make_date(y, 5, 1), make_date(y, 8, 31), volume, volume * price
   FROM demo_link, generate_series(extract(year FROM register_today())::int - 1, extract(year FROM register_today())::int) y
   WHERE state NOT IN ('DRAFT', 'SIGNED') AND make_date(y, 8, 31) >= register_today() - days`,
  `INSERT INTO link_delivery (season_id, delivered_on, volume, value, note)
   SELECT s.id, s.starts_on + 25 * nth, round((s.contracted_volume * p.part / 3)::numeric, 1), round((s.contracted_value * p.part / 3)::numeric)::bigint, 'Minh họa'
   FROM link_season s JOIN demo_link l ON l.id = s.link_id CROSS JOIN generate_series(1, 3) nth
   CROSS JOIN LATERAL (SELECT CASE WHEN l.draw % 9 = 0 THEN 0.45 WHEN l.draw % 5 = 0 THEN 0.8 ELSE 1.0 END AS part) p
   WHERE s.starts_on + 25 * nth <= register_today()`,
  `INSERT INTO link_breach (link_id, occurred_on, side, cause, description)
   SELECT id, register_today() - 30, 'BUYER', 'NOT_COLLECTED', 'Bên mua ngừng thu mua giữa vụ (minh họa)' FROM demo_link WHERE state = 'BREACHED'`,
  // Codes for two markets where fruit is grown; some end soon, some were coded anew after the merger of the provinces.
  `WITH held AS (SELECT DISTINCT ON (l.keeper) l.keeper, l.draw, l.commodity, o.name, o.commune_id FROM demo_link l
     JOIN organisation o ON o.id = l.keeper JOIN commodity c ON c.id = l.commodity AND c.sector = 'CROP' WHERE l.draw % 3 = 0 ORDER BY l.keeper, l.k),
   old AS (INSERT INTO growing_area_code (organisation_id, kind, code, market, commodity_id, name, unit_id, area_ha, issued_on, expires_on, status)
     SELECT keeper, CASE WHEN draw % 4 = 0 THEN 'PACKING_HOUSE' ELSE 'GROWING_AREA' END,
       'MH-' || m.mark || '-' || lpad((row_number() OVER (ORDER BY keeper, m.mark))::text, 4, '0'), m.market, commodity,
       'Vùng ' || name, commune_id, 5 + draw % 40, date '2024-03-01',
       CASE WHEN draw % 7 = 0 THEN register_today() + 20 + draw % 60 WHEN draw % 2 = 0 THEN date '2025-07-31' ELSE register_today() + 700 END,
       CASE WHEN draw % 17 = 0 THEN 'SUSPENDED' ELSE 'ACTIVE' END
     FROM held, (VALUES ('CN', 'Trung Quốc'), ('JP', 'Nhật Bản')) m (mark, market) WHERE m.mark = 'CN' OR draw % 5 = 0 RETURNING *)
   INSERT INTO growing_area_code (organisation_id, kind, code, market, commodity_id, name, unit_id, area_ha, issued_on, expires_on, status, replaces_id)
   SELECT organisation_id, kind, code || '-BN', market, commodity_id, name, unit_id, area_ha, date '2025-08-01', register_today() + 800, 'ACTIVE', id
   FROM old WHERE expires_on = '2025-07-31'`,
  `INSERT INTO export_shipment (area_code_id, shipped_on, tonnes, declaration_number, importer)
   SELECT id, date '2026-06-10' + abs(hashtext(code)) % 30, 5 + abs(hashtext(code)) % 40, 'TK-MH-' || abs(hashtext(code)) % 9999, 'Bên nhập khẩu (minh họa)'
   FROM growing_area_code WHERE issued_on <= '2025-08-01' AND expires_on > '2026-07-10' AND status = 'ACTIVE' AND abs(hashtext(code)) % 2 = 0`,
];

/** Links of invented cooperatives with invented enterprises, and codes of their growing areas; one statement each. */
export async function addDemoLinks(tx: EntityManager): Promise<void> {
  for (const sql of STEPS) await tx.query(sql);
}
