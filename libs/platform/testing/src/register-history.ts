import { deterministicUuid } from '@platform/kernel';
import type { Client } from 'pg';
import { asSystem, stateOrganisations, type StatedOrganisation } from './organisation-rows';
import { query } from './database';
import { DEBT_STEPS } from './register-debts';

/** Communes of both former provinces and one of another province, by their names before July 2025. */
const PLACES = [
  ['Xã Tân Mộc', 'Tỉnh Bắc Giang'],
  ['Xã Đan Hội', 'Tỉnh Bắc Giang'],
  ['Phường Phượng Sơn', 'Tỉnh Bắc Giang'],
  ['Phường Đình Bảng', 'Tỉnh Bắc Ninh'],
  ['Xã Phù Lãng', 'Tỉnh Bắc Ninh'],
  ['Xã Phượng Sơn', 'Thành phố Hà Nội'],
] as const;

const KINDS = [
  'COOPERATIVE',
  'COOPERATIVE',
  'COOPERATIVE',
  'COOPERATIVE_GROUP',
  'COOPERATIVE_UNION',
  'PEOPLES_CREDIT_FUND',
];
const STATUSES = ['ACTIVE', 'ACTIVE', 'SUSPENDED', 'DISSOLVING', undefined];
const WORDS = ['Vải thiều', 'Rau an toàn', 'Nuôi ong', 'Đồng Tiến', 'Gốm sứ', 'Mây tre', 'Ổi', 'Ớt', 'Áo dài', 'Êm'];

/** Names repeat, values are missing, days coincide: what makes an order or a filter go wrong. */
export function inventedOrganisations(count: number): StatedOrganisation[] {
  return Array.from({ length: count }, (_, n) => {
    const [unit, province] = PLACES[n % PLACES.length]!;
    const kind = KINDS[(n * 7) % KINDS.length]!;
    return {
      id: deterministicUuid('invented-organisation', String(n)),
      unit,
      province,
      kind,
      name: `${WORDS[(n * 3) % WORDS.length]!} ${n % 4 === 0 ? '' : String(n % 25)}`.trim(),
      shortName: n % 5 === 0 ? `VT${n}` : undefined,
      code: n % 3 === 0 ? undefined : `24${String(10_000_000 + n)}`,
      registryStatus: STATUSES[n % STATUSES.length],
      charterCapital: n % 4 === 1 ? undefined : String((n % 9) * 500_000_000),
      officialMemberCount: n % 6 === 2 ? undefined : 4 + (n % 30),
      registeredOn: n % 7 === 3 ? undefined : `20${String(10 + (n % 12))}-0${1 + (n % 9)}-15`,
      validFrom: n % 8 === 5 ? '2025-08-01' : `20${String(14 + (n % 7))}-03-01`,
    };
  });
}

export interface RegisterHistory {
  ids: string[];
  /** Moments between the transactions, oldest first: each knows a different register. */
  moments: string[];
}

/** A register that has lived: every step is a transaction of its own, so that each is known from its own moment on. */
export async function liveRegister(url: string, count: number): Promise<RegisterHistory> {
  const rows = inventedOrganisations(count);
  const half = Math.floor(count / 2);
  const moments: string[] = [];
  const ids: string[] = [];
  const mark = async (): Promise<void> => {
    const [row] = await query<{ now: string }>(
      url,
      `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS now`,
    );
    moments.push(row!.now);
  };
  const step = async (work: (client: Client) => Promise<unknown>): Promise<void> => {
    await asSystem(url, work);
    await mark();
  };
  await mark();
  ids.push(...(await stateOrganisations(url, rows.slice(0, half))));
  await mark();
  ids.push(...(await stateOrganisations(url, rows.slice(half))));
  await mark();
  for (const sql of STEPS) await step((client) => client.query(sql));
  await query(url, 'ANALYZE');
  return { ids, moments };
}

/* `pick(n, m)` chooses one organisation in m by its code of bytes, the same ones each time for the same ids. */
const PICK = (alias: string, of: number, rest: number): string => `abs(hashtext(${alias}::text)) % ${of} = ${rest}`;

const STEPS = [
  // The office corrects what it wrote.
  `UPDATE organisation_statement_office SET name = name || ' sửa', name_key = name_key || ' sua' WHERE ${PICK('organisation_id', 5, 0)}`,
  // A change from a day on: the old period ends, another begins.
  `WITH ended AS (UPDATE organisation_statement_office SET valid_to = '2025-09-01'
     WHERE ${PICK('organisation_id', 4, 1)} AND valid_from < '2025-09-01' RETURNING *)
   INSERT INTO organisation_statement_office (valid_from, organisation_id, kind, name, name_key, code, registry_status, unit_id,
     charter_capital, official_member_count, registered_on)
   SELECT '2025-09-01', organisation_id, kind, name || ' mới', name_key || ' moi', code, 'SUSPENDED', unit_id, charter_capital,
     official_member_count, registered_on FROM ended`,
  // The registry speaks of some, and differs.
  `INSERT INTO organisation_statement_dkkd (valid_from, organisation_id, kind, name, name_key, code, registry_status,
     registry_status_since, unit_id, charter_capital, registered_on, entity_version, event_id)
   SELECT '2025-10-01', id, kind, name || ' ĐKKD', name_key || ' dkkd', code, 'ACTIVE', '2025-10-01', stated_unit_id,
     charter_capital + 1, registered_on, 1, 'e' || id FROM organisation WHERE ${PICK('id', 3, 0)}`,
  `INSERT INTO organisation_statement_thue (valid_from, organisation_id, tax_code, tax_status, tax_status_since, entity_version, event_id)
   SELECT '2025-11-01', id, coalesce(code, '0100000000'), 'S03', '2025-11-01', 1, 't' || id FROM organisation WHERE ${PICK('id', 6, 2)}`,
  `INSERT INTO operational_finding (valid_from, valid_to, organisation_id, state, found_by, found_on)
   SELECT date '2024-05-01', date '2025-05-01', id, 'WEAK', 'Phòng Kinh tế', date '2024-05-01' FROM organisation WHERE ${PICK('id', 4, 2)}
   UNION ALL SELECT date '2025-05-01', NULL, id, 'DORMANT', 'Sở Tài chính', date '2025-05-01' FROM organisation WHERE ${PICK('id', 4, 2)}`,
  // People, one of them in posts of two organisations.
  `WITH person AS (INSERT INTO party (kind, name, name_key) SELECT 'PERSON', 'Nguyễn Văn ' || n, 'nguien van ' || n
     FROM generate_series(1, 40) n RETURNING id),
   numbered AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM person),
   chosen AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM organisation WHERE ${PICK('id', 2, 0)})
   INSERT INTO officer (valid_from, valid_to, organisation_id, person_id, post)
   SELECT date '2023-01-01', date '2025-01-01', c.id, p.id, 'CHAIR' FROM chosen c JOIN numbered p ON p.n = 1 + c.n % 40
   UNION ALL SELECT date '2025-01-01', NULL, c.id, p.id, 'CHAIR' FROM chosen c JOIN numbered p ON p.n = 1 + (c.n + 3) % 40
   UNION ALL SELECT date '2024-01-01', NULL, c.id, p.id, 'DIRECTOR' FROM chosen c JOIN numbered p ON p.n = 1 + (c.n + 7) % 40`,
  `UPDATE party SET name = name || ' B' WHERE ${PICK('id', 3, 0)}`,
  `UPDATE organisation_statement_office s SET representative_id = (SELECT person_id FROM officer o
     WHERE o.organisation_id = s.organisation_id ORDER BY o.id LIMIT 1) WHERE ${PICK('organisation_id', 2, 0)}`,
  // People who only represent, in the word of the office or of the registry, some in a period that has ended; and some
  // nobody points at.
  `WITH person AS (INSERT INTO party (kind, name, name_key) SELECT 'PERSON', 'Trần Thị ' || n, 'tran thi ' || n
     FROM generate_series(1, 60) n RETURNING id),
   numbered AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM person),
   office AS (UPDATE organisation_statement_office s SET representative_id = n.id FROM numbered n
     WHERE s.representative_id IS NULL AND n.n = 1 + abs(hashtext(s.id::text)) % 40 RETURNING s.id),
   ended AS (UPDATE organisation_statement_dkkd s SET representative_id = n.id,
       valid_to = CASE WHEN ${PICK('s.organisation_id', 2, 0)} THEN date '2025-12-01' END FROM numbered n
     WHERE n.n = 41 + abs(hashtext(s.organisation_id::text)) % 8 RETURNING s.*)
   INSERT INTO organisation_statement_dkkd (valid_from, organisation_id, kind, name, name_key, code, unit_id, entity_version, event_id)
   SELECT valid_to, organisation_id, kind, name, name_key, code, unit_id, 2, 'n' || organisation_id FROM ended WHERE valid_to IS NOT NULL`,
  // Unions reach over communes and provinces.
  `WITH unions AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM organisation WHERE kind = 'COOPERATIVE_UNION'),
   members AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM organisation WHERE kind = 'COOPERATIVE')
   INSERT INTO union_membership (valid_from, valid_to, union_id, member_id)
   SELECT date '2024-02-01', CASE WHEN m.n % 4 = 0 THEN date '2025-12-01' END, u.id, m.id FROM members m
   JOIN unions u ON u.n = 1 + m.n % (SELECT count(*) FROM unions) WHERE m.n % 3 = 0`,
  `INSERT INTO rule_finding (organisation_id, rule, severity, message, opened_on, closed_on)
   SELECT id, 'V23', 'WARNING', 'Phát hiện thử', '2025-06-01', CASE WHEN ${PICK('id', 2, 0)} THEN date '2025-09-01' END
   FROM organisation WHERE ${PICK('id', 3, 1)}`,
  `UPDATE organisation_statement_office SET official_member_count = coalesce(official_member_count, 9) * 7,
     field = (ARRAY['AGRICULTURE', 'INDUSTRY_CONSTRUCTION', 'FINANCE'])[1 + abs(hashtext(organisation_id::text)) % 3]
   WHERE ${PICK('organisation_id', 5, 1)}`,
  // Some leave the register, as when their import is undone.
  `CREATE TEMP TABLE leaving ON COMMIT DROP AS SELECT id FROM organisation o WHERE ${PICK('id', 8, 5)}
     AND NOT EXISTS (SELECT 1 FROM officer x WHERE x.organisation_id = o.id)
     AND NOT EXISTS (SELECT 1 FROM proposal x WHERE x.organisation_id = o.id)
     AND NOT EXISTS (SELECT 1 FROM union_membership x WHERE o.id IN (x.union_id, x.member_id));
   UPDATE rule_finding SET message = message || ' (xem lại)' WHERE ${PICK('organisation_id', 4, 1)};
   DELETE FROM operational_finding WHERE organisation_id IN (SELECT id FROM leaving);
   DELETE FROM rule_finding WHERE organisation_id IN (SELECT id FROM leaving);
   DELETE FROM organisation_statement_thue WHERE organisation_id IN (SELECT id FROM leaving);
   DELETE FROM organisation_statement_dkkd WHERE organisation_id IN (SELECT id FROM leaving);
   DELETE FROM organisation_statement_office WHERE organisation_id IN (SELECT id FROM leaving);
   DELETE FROM discrepancy WHERE organisation_id IN (SELECT id FROM leaving)`,
  `INSERT INTO annual_figure (organisation_id, year, member_count, official_member_count, revenue, total_capital, profit, chair_training,
     reported_grade, origin)
   SELECT o.id, y, o.official_member_count, CASE WHEN y = 2025 THEN o.official_member_count END, y * 1000000::bigint,
     (y - 2022) * (abs(hashtext(o.id::text)) % 9) * 800000000::bigint, (y - 2024) * 5000000::bigint,
     CASE WHEN y = 2025 THEN 'UNIVERSITY' END, CASE WHEN y = 2024 THEN 'GOOD' END, 'Biểu thử'
   FROM organisation o, generate_series(2023, 2025) y WHERE ${PICK('o.id', 2, 1)}`,
  // Changes asked for by cooperatives: waiting, decided, withdrawn.
  `WITH made AS (INSERT INTO proposal (organisation_id, target, target_id, target_version, state, reason, proposed_by, proposer_name,
       proposed_at, decider_name, closed_at)
     SELECT id, 'ORGANISATION', id, version, s, 'Đề nghị thử', 'u' || (ascii(s) % 3), 'Giám đốc thử', now(),
       CASE WHEN s = 'DECIDED' THEN 'Cán bộ thử' END, CASE WHEN s <> 'OPEN' THEN now() END
     FROM organisation, unnest(ARRAY['OPEN', 'DECIDED', 'WITHDRAWN']) s WHERE ${PICK('id', 3, 0)} RETURNING id, state)
   INSERT INTO proposal_field (proposal_id, position, field, column_name, stated, proposed, decision, refusal)
   SELECT id, n, f, c, NULL, 'đề nghị ' || n, CASE WHEN state = 'DECIDED' THEN CASE WHEN n = 0 THEN 'ACCEPTED' ELSE 'REFUSED' END END,
     CASE WHEN state = 'DECIDED' AND n > 0 THEN 'Chưa có giấy tờ' END
   FROM made, (VALUES (0, 'shortName', 'short_name'), (1, 'charterCapital', 'charter_capital'), (2, 'registeredOn', 'registered_on')) v (n, f, c)`,
  // Communes recognised as new-rural before and after the mergers; some recognitions taken back.
  `INSERT INTO new_rural_recognition (unit_id, level, decision_number, decision_on, issued_by, valid_from)
   SELECT u.id, l, 'QĐ-' || abs(hashtext(u.id::text)) % 90, date '2021-03-01', 'Ủy ban nhân dân tỉnh', date '2021-03-01'
   FROM admin_unit u JOIN territory_unit t ON t.unit_id = u.id, unnest(ARRAY['STANDARD', 'ADVANCED']) l
   WHERE u.level = 'COMMUNE' AND u.valid_from <= '2021-03-01' AND u.valid_to = '2025-07-01' AND ${PICK('u.id', 5, 0)} IS NOT TRUE
     AND (l = 'STANDARD' OR ${PICK('u.id', 4, 1)})`,
  `UPDATE new_rural_recognition SET valid_to = '2025-10-01', revocation_number = 'TH-1', revocation_on = '2025-09-20',
     revocation_by = 'Ủy ban nhân dân tỉnh' WHERE ${PICK('unit_id', 7, 3)} AND level = 'STANDARD'`,
  // People were told, some by letter; views were saved.
  `WITH told AS (INSERT INTO notice (recipient_id, subject, text) SELECT 'u' || n, 'Báo ' || n, 'Nội dung' FROM generate_series(1, 5) n
     RETURNING id, subject)
   INSERT INTO notice_letter (notice_id, step, subject, attempt) SELECT id, 'QUEUED', subject, 0 FROM told`,
  `INSERT INTO notice_address (owner_id, email) VALUES ('u1', 'u1@example.test')`,
  `INSERT INTO saved_view (owner_id, owner_name, list, name, state) VALUES ('u1', 'Người 1', 'organisations', 'HTX', '?kind=COOPERATIVE')`,
  // Files went out.
  `INSERT INTO export_entry (export_id, step, actor_id, actor_name, list, format, question, total, rows)
   SELECT uuidv7(), CASE WHEN n % 3 = 0 THEN 'BEGUN' ELSE 'DONE' END, 'u' || n, 'Người xuất ' || n, 'organisations', 'xlsx',
     '{"columns": []}', n, n FROM generate_series(1, 6) n`,
  // Figures of others: of communes, some missing, one corrected; and of a province.
  `INSERT INTO outside_value (series_id, unit_id, year, measured_on, value, stage, document)
   SELECT s.id, u.id, y, make_date(y, 12, 31), 1000 + abs(hashtext(u.id::text)) % 9000, 'OFFICIAL', 'Niên giám thử'
   FROM outside_series s, generate_series(2023, 2025) y, admin_unit u JOIN territory_unit t ON t.unit_id = u.id
   WHERE s.code IN ('POPULATION', 'AVERAGE_INCOME') AND ${PICK('u.id', 9, 4)} IS NOT TRUE
     AND u.valid_from <= make_date(y, 12, 31) AND u.last_day >= make_date(y, 12, 31) AND u.level = 'COMMUNE'`,
  `UPDATE outside_value SET value = value + 7, stage = 'PRELIMINARY' WHERE ${PICK('id', 11, 2)}`,
  // Branches, one of the registry; enterprises that two hold a share of; public services; technology checked and not.
  `INSERT INTO establishment (organisation_id, kind, code, name, unit_id, source, valid_from, valid_to)
   SELECT o.id, CASE WHEN n = 1 THEN 'BRANCH' ELSE 'BUSINESS_LOCATION' END, CASE WHEN n = 1 THEN '2400000000-' || lpad(n::text, 3, '0') END,
     'Cơ sở ' || n, o.stated_unit_id, CASE WHEN ${PICK('o.id', 4, 1)} THEN 'DKKD' ELSE 'OFFICE' END, date '2023-01-01',
     CASE WHEN n = 2 THEN date '2025-06-01' END FROM organisation o, generate_series(1, 2) n WHERE ${PICK('o.id', 2, 0)}`,
  `WITH made AS (INSERT INTO party (kind, name, name_key) SELECT 'ENTERPRISE', 'Công ty ' || n, 'cong ty ' || n FROM generate_series(1, 5) n RETURNING id),
   numbered AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM made),
   chosen AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM organisation WHERE ${PICK('id', 5, 2)})
   INSERT INTO enterprise_holding (organisation_id, enterprise_id, manner, share_percent, capital, valid_from)
   SELECT c.id, e.id, CASE WHEN c.n % 2 = 0 THEN 'SET_UP' ELSE 'INVESTED' END, 25.5, c.n * 1000000, date '2024-03-01'
   FROM chosen c JOIN numbered e ON e.n = 1 + c.n % 5`,
  `INSERT INTO entrusted_service (organisation_id, service, entrusted_by, decision_number, decision_on, unit_id, amount, valid_from, valid_to)
   SELECT id, 'MARKET', 'Ủy ban nhân dân xã', 'QĐ-' || abs(hashtext(id::text)) % 9, date '2024-12-01', stated_unit_id, 50000000,
     date '2025-01-01', date '2026-01-01' FROM organisation WHERE ${PICK('id', 4, 3)}`,
  `INSERT INTO technology_adoption (organisation_id, item_id, kind, evidence, found_on, found_by, recorder_id, verdict, verifier_id,
     verified_by, verified_on, valid_from, valid_to)
   SELECT o.id, i.id, i.kind, 'Biên bản thử', date '2025-02-01', 'Cán bộ', 'u1', v, CASE WHEN v <> 'PENDING' THEN 'u2' END,
     CASE WHEN v <> 'PENDING' THEN 'Cán bộ hai' END, CASE WHEN v <> 'PENDING' THEN date '2025-03-01' END, date '2025-02-01',
     CASE WHEN ${PICK('i.id', 3, 0)} THEN date '2025-10-01' END
   FROM organisation o JOIN technology_item i ON abs(hashtext(o.id::text || i.code)) % 6 = 0
   CROSS JOIN LATERAL (SELECT (ARRAY['PENDING', 'VERIFIED', 'REFUSED'])[1 + abs(hashtext(i.code || o.id::text)) % 3] AS v) verdicts`,
  `UPDATE technology_adoption SET verdict = 'PENDING', verifier_id = NULL, verified_by = NULL, verified_on = NULL,
     corrector_id = 'u2' WHERE ${PICK('id', 7, 1)}`,
  // Papers: of some organisations, one of them of two, some taken off again.
  `WITH made AS (INSERT INTO attachment (file_name, kind, bytes, sha256, scan, uploaded_by, uploaded_at)
     SELECT 'giay-to-' || n || '.pdf', 'PDF', n, encode(sha256(n::text::bytea), 'hex'), CASE WHEN n % 3 = 0 THEN 'CLEAN' ELSE 'UNSCANNED' END,
       'Cán bộ', now() FROM generate_series(1, 12) n RETURNING id, bytes),
   chosen AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM organisation WHERE ${PICK('id', 3, 0)})
   INSERT INTO organisation_file (organisation_id, attachment_id, title)
   SELECT c.id, m.id, 'Giấy tờ ' || m.bytes FROM chosen c JOIN made m ON m.bytes = 1 + c.n % 12`,
  `DELETE FROM organisation_file WHERE ${PICK('id', 5, 1)}`,
  // Links: of two organisations each, often of different communes, and of one with an enterprise; in every state.
  `WITH o AS (SELECT id, name, row_number() OVER (ORDER BY hashtext(id::text), id) AS n, count(*) OVER () AS of FROM organisation),
   buyer AS (INSERT INTO party (kind, name, name_key) SELECT 'ENTERPRISE', 'Bên mua ' || n, 'ben mua ' || n FROM generate_series(1, 4) n RETURNING id, name),
   pair AS (SELECT uuidv7() AS id, a.id AS keeper, b.id AS other, a.name, b.name AS other_name, a.n,
       (ARRAY['DRAFT', 'SIGNED', 'IN_FORCE', 'COMPLETED', 'TERMINATED', 'BREACHED'])[1 + a.n % 6] AS state
     FROM o a JOIN o b ON b.n = 1 + (a.n * 7) % a.of AND b.id <> a.id WHERE a.n % 3 = 0),
   link AS (INSERT INTO value_chain_link (id, kind, number, keeper_id, commodity_id, product, supply, production, processing, consumption, form,
       legal_basis, volume, volume_unit, value, starts_on, ends_on, state, signed_on, in_force_on, ended_on)
     SELECT p.id, 'CONTRACT', p.n || '/2025/HĐLK', keeper, (SELECT id FROM commodity ORDER BY code LIMIT 1), 'Vải thiều', n % 2 = 0, true, false, n % 5 > 0,
       CASE WHEN n % 5 > 0 THEN CASE WHEN n % 2 = 0 THEN 'F4' ELSE 'F3' END END, 'DECREE_98', n * 1.5, 'tấn', n * 1000000, date '2025-01-01', date '2026-12-31',
       state, CASE WHEN state <> 'DRAFT' THEN date '2025-01-05' END, CASE WHEN state NOT IN ('DRAFT', 'SIGNED') THEN date '2025-02-01' END,
       CASE WHEN state IN ('COMPLETED', 'TERMINATED', 'BREACHED') THEN date '2025-11-01' END FROM pair p),
   seat AS (INSERT INTO link_seat (link_id, keeper_id, organisation_id)
     SELECT id, keeper, keeper FROM pair UNION ALL SELECT id, keeper, other FROM pair WHERE n % 2 = 0),
   party AS (INSERT INTO link_party (link_id, organisation_id, party_id, kind, name, role, is_lead, fits_lead)
     SELECT id, keeper, NULL::uuid, 'ORGANISATION', name, 'PRODUCER', true, true FROM pair
     UNION ALL SELECT id, other, NULL, 'ORGANISATION', other_name, 'PROCESSOR', false, true FROM pair WHERE n % 2 = 0
     UNION ALL SELECT p.id, NULL, b.id, 'ENTERPRISE', b.name, 'BUYER', false, true FROM pair p
       JOIN (SELECT *, row_number() OVER (ORDER BY name) AS k FROM buyer) b ON b.k = 1 + p.n % 4),
   season AS (INSERT INTO link_season (id, link_id, name, starts_on, ends_on, contracted_volume, contracted_value)
     SELECT uuidv7(), id, 'Vụ ' || y, make_date(y, 5, 1), make_date(y, 7, 31), 10 + n, n * 500000 FROM pair, generate_series(2025, 2026) y
     WHERE state <> 'DRAFT' RETURNING id, starts_on)
   INSERT INTO link_delivery (season_id, delivered_on, volume, value)
   SELECT id, starts_on + 20 * k, 2.5 * k, 100000 * k FROM season, generate_series(1, 2) k WHERE ${PICK('id', 3, 0)} IS NOT TRUE`,
  `INSERT INTO link_breach (link_id, occurred_on, side, cause, description) SELECT id, date '2025-10-01', 'BUYER', 'NOT_COLLECTED', 'Không thu mua'
   FROM value_chain_link WHERE state IN ('IN_FORCE', 'BREACHED') AND ${PICK('id', 2, 0)}`,
  `WITH made AS (INSERT INTO attachment (file_name, kind, bytes, sha256, scan, uploaded_by, uploaded_at)
     SELECT 'hop-dong-' || n || '.pdf', 'PDF', n, encode(sha256(n::text::bytea), 'hex'), 'UNSCANNED', 'Cán bộ', now() FROM generate_series(1, 9) n RETURNING id),
   chosen AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM value_chain_link)
   INSERT INTO link_file (link_id, attachment_id, title) SELECT c.id, m.id, 'Hợp đồng ' || c.n FROM chosen c
   JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM made) m ON m.n = c.n`,
  `UPDATE value_chain_link SET note = 'Đã sửa', value = value + 1 WHERE ${PICK('id', 4, 1)}`,
  `DELETE FROM link_seat s WHERE s.organisation_id <> s.keeper_id AND ${PICK('s.id', 6, 1)}`,
  `UPDATE link_season SET contracted_volume = contracted_volume + 1 WHERE ${PICK('id', 5, 2)}`,
  // Codes of growing areas, some coded anew, and what went abroad under them.
  `WITH old AS (INSERT INTO growing_area_code (organisation_id, kind, code, market, commodity_id, name, unit_id, issued_on, expires_on, status)
     SELECT o.id, CASE WHEN n = 1 THEN 'GROWING_AREA' ELSE 'PACKING_HOUSE' END, 'VN-' || n || '-' || left(o.id::text, 13) || right(o.id::text, 4),
       CASE WHEN n = 1 THEN 'Trung Quốc' ELSE 'Nhật Bản' END, (SELECT id FROM commodity ORDER BY code LIMIT 1), 'Vùng ' || o.name, o.stated_unit_id,
       date '2024-01-01', CASE WHEN ${PICK('o.id', 3, 0)} THEN date '2025-12-31' END, CASE WHEN ${PICK('o.id', 5, 2)} THEN 'SUSPENDED' ELSE 'ACTIVE' END
     FROM organisation o, generate_series(1, 2) n WHERE ${PICK('o.id', 4, 1)} RETURNING *),
   later AS (INSERT INTO growing_area_code (organisation_id, kind, code, market, commodity_id, name, unit_id, issued_on, status, replaces_id)
     SELECT organisation_id, kind, code || '-B', market, commodity_id, name, unit_id, date '2026-01-01', 'ACTIVE', id FROM old
     WHERE kind = 'GROWING_AREA' AND ${PICK('organisation_id', 2, 0)})
   INSERT INTO export_shipment (area_code_id, shipped_on, tonnes, declaration_number)
   SELECT id, date '2025-06-01' + k, 1.5 * k, 'TK' || k FROM old, generate_series(1, 2) k`,
  `UPDATE growing_area_code SET name = name || ' sửa' WHERE ${PICK('id', 6, 2)}`,
  // Members: persons in several organisations, one with a number, a household, a group; some have left or changed type.
  `WITH person AS (INSERT INTO party (kind, name, name_key, sex, birth_year, national_id_index, contested_id_index, is_contested)
     SELECT CASE WHEN n % 9 = 0 THEN 'HOUSEHOLD' ELSE 'PERSON' END, 'Trần Thị ' || n, 'tran thi ' || n,
       CASE WHEN n % 3 = 0 THEN 'FEMALE' END, CASE WHEN n % 4 > 0 THEN 1960 + n % 30 END,
       CASE WHEN n % 5 > 0 THEN sha256(n::text::bytea) END, CASE WHEN n % 20 = 0 THEN sha256(n::text::bytea) END, n % 20 = 0
     FROM generate_series(1, 60) n RETURNING id, kind, name),
   numbered AS (SELECT *, row_number() OVER (ORDER BY id) AS n FROM person),
   chosen AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM organisation WHERE ${PICK('id', 3, 2)})
   INSERT INTO membership (valid_from, valid_to, exit_reason, organisation_id, party_id, kind, name, type, uses_services,
     contributes_labour, is_foreign, joined_on)
   SELECT date '2024-03-01', CASE WHEN (c.n + k) % 4 = 0 THEN date '2025-10-01' END, CASE WHEN (c.n + k) % 8 = 0 THEN 'VOLUNTARY' END,
     c.id, p.id, p.kind, p.name, CASE k WHEN 0 THEN 'OFFICIAL' WHEN 1 THEN 'ASSOCIATE_CAPITAL' ELSE 'ASSOCIATE_NON_CAPITAL' END,
     CASE WHEN k = 2 THEN NULL ELSE k = 0 END, k = 0, (c.n + k) % 11 = 0, date '2023-01-01'
   FROM chosen c CROSS JOIN generate_series(0, 3) k JOIN numbered p ON p.n = 1 + (c.n * 5 + k * 7) % 60`,
  `INSERT INTO membership (valid_from, organisation_id, party_id, kind, name, type, joined_on)
   SELECT date '2025-10-01', organisation_id, party_id, kind, name, 'OFFICIAL', joined_on FROM membership
   WHERE valid_to IS NOT NULL AND exit_reason IS NULL`,
  // Whoever stands for a household is a member nowhere himself.
  `WITH person AS (INSERT INTO party (kind, name, name_key) SELECT 'PERSON', 'Chủ hộ ' || n, 'chu ho ' || n
     FROM generate_series(1, 20) n RETURNING id),
   numbered AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM person),
   household AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM membership WHERE kind = 'HOUSEHOLD')
   UPDATE membership m SET representative_id = p.id FROM household h JOIN numbered p ON p.n = 1 + h.n % 20 WHERE h.id = m.id`,
  `INSERT INTO membership (valid_from, organisation_id, member_organisation_id, kind, name, type, joined_on)
   SELECT date '2025-01-01', o.id, g.id, 'ORGANISATION', g.name, 'OFFICIAL', date '2025-01-01'
   FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM organisation WHERE kind = 'COOPERATIVE' AND ${PICK('id', 4, 1)}) o
   JOIN (SELECT id, name, row_number() OVER (ORDER BY id) AS n FROM organisation WHERE kind = 'COOPERATIVE_GROUP') g USING (n)`,
  // Members their cooperatives ask to change, and one that is yet to be admitted.
  `WITH made AS (INSERT INTO proposal (organisation_id, target, target_id, target_version, state, reason, proposed_by, proposer_name, proposed_at)
     SELECT organisation_id, t, CASE t WHEN 'MEMBERSHIP' THEN id ELSE gen_random_uuid() END, version,
       CASE t WHEN 'MEMBERSHIP' THEN 'STALE' ELSE 'OPEN' END, 'Đề nghị thử', 'u1', 'Giám đốc thử', now()
     FROM membership, unnest(ARRAY['MEMBERSHIP', 'NEW_MEMBER']) t WHERE valid_from = '2024-03-01' AND ${PICK('id', 4, 0)} RETURNING id, target)
   INSERT INTO proposal_field (proposal_id, position, field, column_name, stated, proposed)
   SELECT id, n, f, c, CASE target WHEN 'MEMBERSHIP' THEN 'cũ' END, CASE WHEN n < 2 THEN 'đề nghị ' || n END
   FROM made, (VALUES (0, 'name', 'name'), (1, 'type', 'type'), (2, 'phone', 'party.phone_sealed')) v (n, f, c)`,
  `INSERT INTO capital_contribution (membership_id, kind, occurred_on, amount, pledged_change, paid_change)
   SELECT id, 'PLEDGED', date '2024-04-01', 5000000, 5000000, 0 FROM membership WHERE valid_from = '2024-03-01' AND type <> 'ASSOCIATE_NON_CAPITAL'
   UNION ALL SELECT id, 'PAID_MONEY', date '2025-06-01', 3000000, 0, 3000000 FROM membership
     WHERE valid_from = '2024-03-01' AND type = 'OFFICIAL'`,
  `INSERT INTO capital_contribution (membership_id, kind, occurred_on, amount, pledged_change, paid_change, corrects_id)
   SELECT membership_id, 'CORRECTION', occurred_on, amount, -pledged_change, -paid_change, id FROM capital_contribution
   WHERE kind = 'PAID_MONEY' AND ${PICK('membership_id', 5, 0)}`,
  `UPDATE membership SET note = 'Đã sửa', uses_services = true WHERE ${PICK('organisation_id', 7, 0)}`,
  `INSERT INTO person_disclosure (party_id, actor_id, actor_name, reason, shown)
   SELECT DISTINCT party_id, 'user:1', 'Cán bộ', 'Xác minh', 'nationalId' FROM membership
   WHERE party_id IS NOT NULL AND ${PICK('party_id', 4, 0)}`,
  `INSERT INTO person_finding (party_id, other_name, outcome, actor_id, actor_name, reason)
   SELECT DISTINCT party_id, 'Trần Thị Khác', 'NUMBER_OF_HOLDER', 'user:1', 'Cán bộ tỉnh', 'Theo căn cước' FROM membership
   WHERE party_id IS NOT NULL AND ${PICK('party_id', 4, 1)}`,
  `UPDATE annual_figure SET revenue = revenue + 5 WHERE year = 2024 AND ${PICK('organisation_id', 3, 0)}`,
  `INSERT INTO governance_model (valid_from, valid_to, organisation_id, model)
   SELECT date '2021-03-01', date '2025-04-01', id, 'REDUCED' FROM organisation WHERE ${PICK('id', 4, 0)}
   UNION ALL SELECT date '2025-04-01', NULL, id, 'FULL' FROM organisation WHERE ${PICK('id', 8, 0)}`,
  `UPDATE governance_model SET basis = 'Nghị quyết đại hội' WHERE ${PICK('organisation_id', 8, 0)}`,
  `INSERT INTO annual_campaign (province_id, year, opened_on, due_on, commune_due_on, deadline_mark, basis)
   SELECT p.province_id, y, make_date(y + 1, 1, 5), make_date(y + 1, 1, 31), make_date(y + 1, 2, 15), 'UNCONFIRMED', 'Công văn thử'
   FROM (SELECT DISTINCT province_id FROM organisation) p, generate_series(2023, 2024) y`,
  `INSERT INTO annual_return (campaign_id, organisation_id, year, due_on, content, sources)
   SELECT c.id, o.id, c.year, c.due_on, jsonb_build_object('memberCount', o.official_member_count), '{}'
   FROM annual_campaign c JOIN organisation o ON o.province_id = c.province_id WHERE ${PICK('o.id', 3, 1)}`,
  `UPDATE annual_return SET state = 'SUBMITTED', submitted_on = due_on + abs(hashtext(id::text)) % 9 - 4, submitted_by = 'u1',
     submitted_by_name = 'Người nộp', on_behalf = ${PICK('id', 2, 0)} WHERE ${PICK('id', 3, 0)} IS NOT TRUE`,
  `UPDATE annual_return SET state = 'RETURNED', return_reason = 'Thiếu doanh thu' WHERE state = 'SUBMITTED' AND ${PICK('id', 5, 1)}`,
  // Criteria of OCOP products under two decisions.
  `INSERT INTO ocop_criteria_set (decision, set_number, set_name, valid_from, tree, content_hash, criteria_count, option_count, gate_count,
     inferred_count) SELECT 'QĐ thử ' || y, n, 'Bộ ' || n, make_date(y, 3, 1), '{"disqualifiers": [], "parts": []}', md5(n::text || y), 0, 0, 0, 0
   FROM generate_series(1, 5) n, unnest(ARRAY[2023, 2026]) y`,
  `UPDATE ocop_criteria_set SET source = 'Phụ lục II' WHERE set_number % 2 = 0`,
  // Some were reminded, of one campaign twice; one sending reached two returns.
  `WITH told AS (INSERT INTO notice (recipient_id, subject, text, source_id)
     SELECT 'u' || n, 'Nhắc ' || n, 'Chưa nộp', md5('sending ' || n)::uuid FROM generate_series(1, 4) n RETURNING id, subject),
   queued AS (INSERT INTO notice_letter (notice_id, step, subject, attempt) SELECT id, 'QUEUED', subject, 0 FROM told)
   INSERT INTO annual_reminder (annual_return_id, organisation_id, kind, occasion, sent_on, told, by_name, sending_id)
   SELECT id, organisation_id, k, 'D-3', due_on - 3, 1, 'Nhắc tự động', md5('sending ' || abs(hashtext(id::text)) % 6)::uuid
   FROM annual_return, unnest(ARRAY['SUBMIT', 'CHASE']) k WHERE ${PICK('id', 3, 0)} OR (k = 'CHASE' AND ${PICK('id', 3, 1)})`,
  `INSERT INTO notice_letter (notice_id, step, subject, attempt, message_id)
   SELECT id, 'SENT', subject, 1, '<' || id || '@example.test>' FROM notice WHERE subject IN ('Nhắc 1', 'Nhắc 3')`,
  // OCOP products of organisations and of households; dossiers on their way, councils, certificates, papers.
  `WITH made AS (INSERT INTO party (kind, name, name_key) SELECT 'HOUSEHOLD', 'Hộ OCOP ' || n, 'ho ocop ' || n FROM generate_series(1, 5) n RETURNING id),
   numbered AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM made),
   chosen AS (SELECT *, row_number() OVER (ORDER BY id) AS n FROM organisation WHERE ${PICK('id', 3, 0)})
   INSERT INTO ocop_product (name, name_key, set_number, subject_kind, subject_name, organisation_id, party_id, unit_id, commune_id, province_id, stars, expires_on)
   SELECT 'Sản phẩm ' || c.n % 7, 'san pham ' || c.n % 7, 1 + c.n % 26, CASE WHEN p.id IS NULL THEN 'ORGANISATION' ELSE 'HOUSEHOLD' END, c.name,
     CASE WHEN p.id IS NULL THEN c.id END, p.id, c.commune_id, c.commune_id, c.province_id, CASE WHEN c.n % 3 > 0 THEN 3 + c.n % 3 END,
     CASE WHEN c.n % 3 = 1 THEN date '2027-01-01' + c.n::int END
   FROM chosen c LEFT JOIN numbered p ON p.n = c.n / 4 AND c.n % 4 = 0`,
  `INSERT INTO ocop_certificate (product_id, stars, decision_on, decision_year, counted_from, authority, valid_months, expires_on, expiring_from, is_own)
   SELECT p.id, 3 + y % 2, CASE WHEN ${PICK('p.id', 3, 0)} THEN NULL ELSE make_date(y, 5, 1) END, y, CASE WHEN ${PICK('p.id', 3, 0)} THEN make_date(y, 1, 1)
     ELSE make_date(y, 5, 1) END, CASE WHEN ${PICK('p.id', 2, 0)} THEN 'PROVINCE' END, 36, CASE WHEN ${PICK('p.id', 3, 0)} THEN NULL ELSE make_date(y + 3, 5, 1) END,
     CASE WHEN ${PICK('p.id', 3, 0)} THEN NULL ELSE make_date(y + 2, 11, 2) END, false FROM ocop_product p, unnest(ARRAY[2022, 2024]) y`,
  `UPDATE ocop_certificate SET revoked_on = '2026-02-01', revocation_ground = 'STOPPED', revocation_number = 'TH-2' WHERE ${PICK('id', 6, 0)}`,
  `INSERT INTO ocop_expiry_notice (certificate_id, days_before, due_on, sent_on)
   SELECT id, d, expires_on - d, CASE WHEN d = 180 THEN expires_on - 170 END FROM ocop_certificate, unnest(ARRAY[180, 30]) d WHERE expires_on IS NOT NULL`,
  `INSERT INTO ocop_dossier (product_id, kind, state, opened_on, criteria_set_id)
   SELECT p.id, 'FIRST', (ARRAY['DRAFT', 'SUBMITTED_COMMUNE', 'PROVINCE_SCORED', 'NOT_RECOGNISED'])[1 + abs(hashtext(p.id::text)) % 4], date '2026-06-01',
     (SELECT c.id FROM ocop_criteria_set c WHERE c.set_number = p.set_number AND c.valid_from > '2025-01-01')
   FROM ocop_product p WHERE ${PICK('p.id', 2, 1)}`,
  `UPDATE ocop_dossier SET score = 81.5, stars = 4, council = '{"law": {"forwardFrom": 90, "certificateFrom": 3}}' WHERE state IN ('PROVINCE_SCORED', 'NOT_RECOGNISED')`,
  `INSERT INTO ocop_seat (dossier_id, user_id, member_name, post) SELECT d.id, 'u' || n, 'Ủy viên ' || n, 'MEMBER' FROM ocop_dossier d, generate_series(1, 2) n
   WHERE ${PICK('d.id', 3, 0)}`,
  `INSERT INTO ocop_sheet (seat_id, user_id, content, total, gate_stars, eliminated_by) SELECT id, user_id, '{}', 80, 5, '{"reasons": []}' FROM ocop_seat`,
  `INSERT INTO ocop_evidence (organisation_id, party_id, unit_id, commune_id, province_id, kind, title, issued_on, expires_on)
   SELECT organisation_id, party_id, unit_id, commune_id, province_id, 'TEST_RESULT', 'Phiếu ' || name, date '2025-01-01', date '2027-01-01'
   FROM ocop_product WHERE ${PICK('id', 2, 1)}`,
  `INSERT INTO ocop_evidence_use (dossier_id, evidence_id, criterion) SELECT d.id, e.id, 'C' FROM ocop_dossier d JOIN ocop_product p ON p.id = d.product_id
   JOIN ocop_evidence e ON e.organisation_id = p.organisation_id OR e.party_id = p.party_id ON CONFLICT DO NOTHING`,
  // The office states again, the registry too: discrepancies close and open.
  `UPDATE organisation_statement_dkkd SET name = 'Gốm sứ', name_key = 'gom su', entity_version = 2 WHERE ${PICK('organisation_id', 6, 0)}`,
  `UPDATE operational_finding SET evidence = 'Biên bản' WHERE ${PICK('organisation_id', 8, 2)}`,
  `DELETE FROM operational_finding WHERE ${PICK('organisation_id', 16, 6)}`,
  // Pairs that look alike, seen from two communes, judged and judged again.
  `WITH o AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM organisation),
   pair AS (SELECT a.id AS one_id, b.id AS other_id, a.n FROM o a JOIN o b ON b.n = a.n + 1 WHERE a.n % 5 = 0)
   INSERT INTO duplicate_pair (one_id, other_id, state, score, kind_agrees, name_agrees, code_agrees, tax_code_agrees,
     registration_no_agrees, commune_agrees, registered_on_agrees, representative_agrees, opened_on, fingerprint)
   SELECT one_id, other_id, (ARRAY['OPEN', 'DISMISSED', 'GONE'])[1 + n % 3], 60 + n % 4, 'EQUAL', 'EQUAL', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN',
     'DIFFERENT', 'EQUAL', 'UNKNOWN', date '2025-09-01' + (n % 7)::integer, 'a:b' FROM pair`,
  `UPDATE duplicate_pair SET judged_on = '2025-10-01', judgement = 'Hai tổ chức khác nhau' WHERE state = 'DISMISSED'`,
  // Mergers that were taken back at once: they hold on no day, and nobody ever knew otherwise.
  `WITH o AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM organisation),
   pair AS (SELECT a.id AS survivor_id, b.id AS absorbed_id, a.n FROM o a JOIN o b ON b.n = a.n + 2 WHERE a.n % 9 = 0),
   made AS (INSERT INTO organisation_merge (survivor_id, absorbed_id, merged_on, merged_at, merged_by, reason, undone_on, undone_by,
       undone_reason, registry_speaker_id, tax_speaker_id, situation_speaker_id)
     SELECT survivor_id, absorbed_id, date '2025-10-01' + (n % 5)::integer, timestamptz '2025-10-01 08:00+07' + n * interval '1 hour', 'Cán bộ',
       'Một tổ chức', date '2025-10-09', 'Cán bộ', 'Nhầm', survivor_id, survivor_id, survivor_id FROM pair RETURNING id, absorbed_id)
   INSERT INTO organisation_merge_row (merge_id, record_table, record_id, outcome, columns, row_hash)
   SELECT id, 'officer', absorbed_id, 'MOVED', '["organisation_id"]', 'x' FROM made`,
  ...DEBT_STEPS,
];
