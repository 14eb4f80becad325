import type { EntityManager } from 'typeorm';

/* The n-th kind of debt an invented cooperative can have, with what follows from it. */
const KINDS = `(VALUES (0, 'STATE', 'TAX', 'TAX', 'AGENCY', 'Cơ quan thuế minh họa', 3), (1, 'BANK', 'POLICY_BANK', 'BANK', 'ENTERPRISE', 'Ngân hàng minh họa', 4),
  (2, 'OTHER_ORG', 'SUPPLIER', 'OPEN', 'ENTERPRISE', 'Công ty vật tư minh họa', 2), (3, 'STATE', 'SOCIAL_INSURANCE', 'OPEN', 'AGENCY', 'Bảo hiểm xã hội minh họa', 6),
  (4, 'BANK', 'SUPPORT_FUND', 'BANK', 'ENTERPRISE', 'Quỹ hỗ trợ minh họa', 7)) k (n, kind, sub_kind, class, party_kind, party, every)`;

/* One posting of every debt that `where` names, so many days after it arose. */
const post = (kind: string, days: number, lines: string, where: string): string =>
  `WITH p AS (INSERT INTO ledger_posting (book_id, kind, valid_on, basis)
     SELECT x.book_id, '${kind}', x.origin_on + ${days}, 'Minh họa' FROM demo_debt x WHERE ${where} AND x.origin_on + ${days} <= register_today()
     RETURNING id, book_id, valid_on)
   INSERT INTO ledger_entry (book_id, posting_id, valid_on, account, amount)
   SELECT p.book_id, p.id, p.valid_on, v.account, v.amount FROM p JOIN demo_debt x ON x.book_id = p.book_id, LATERAL (VALUES ${lines}) v (account, amount)`;

const STEPS = [
  `CREATE TEMPORARY TABLE demo_debt ON COMMIT DROP AS
   SELECT uuidv7() AS id, uuidv7() AS book_id, o.id AS organisation_id, k.*, d.draw, date '2014-03-01' + d.draw % 4200 AS origin_on,
     (5 + d.draw % 400) * 1000000::bigint AS principal, NULL::uuid AS membership_id, NULL::text AS member_name
   FROM organisation o, ${KINDS}, LATERAL (SELECT abs(hashtext(o.name || coalesce(o.code, '') || k.party)) AS draw) d
   WHERE o.kind IN ('COOPERATIVE', 'COOPERATIVE_UNION') AND d.draw % (k.every * 3) = 0`,
  // Members owe their cooperatives, and are owed by them.
  `INSERT INTO demo_debt (id, book_id, organisation_id, kind, sub_kind, class, draw, origin_on, principal, membership_id, member_name)
   SELECT uuidv7(), uuidv7(), m.organisation_id, CASE WHEN d.draw % 2 = 0 THEN 'FROM_MEMBER' ELSE 'TO_MEMBER' END,
     CASE WHEN d.draw % 2 = 0 THEN 'SERVICE_FEE' ELSE 'CAPITAL_RETURN' END, 'OPEN', d.draw, m.valid_from, (1 + d.draw % 30) * 1000000::bigint, m.id, m.name
   FROM membership m, LATERAL (SELECT abs(hashtext(m.name || m.organisation_id::text)) AS draw) d WHERE d.draw % 60 = 0 AND m.party_id IS NOT NULL`,
  `INSERT INTO party (kind, name, name_key) SELECT DISTINCT party_kind, party, register_fold(party) FROM demo_debt WHERE party IS NOT NULL`,
  `INSERT INTO ledger_book (id, opened_on) SELECT book_id, origin_on FROM demo_debt`,
  `INSERT INTO debt (id, organisation_id, book_id, kind, sub_kind, direction, confidentiality, party_id, membership_id, counterparty_name, origin_on,
     original_principal, due_on, contract_number, evidence, disputed, limitation_on, debt_group, debt_group_source, debt_group_on, note)
   SELECT x.id, x.organisation_id, x.book_id, x.kind, x.sub_kind, CASE WHEN x.kind = 'FROM_MEMBER' THEN 'RECEIVABLE' ELSE 'PAYABLE' END, x.class, p.id,
     x.membership_id, coalesce(x.party, x.member_name), x.origin_on, x.principal, x.origin_on + 365, 'MH-' || x.draw % 900,
     (ARRAY['A', 'A', 'B', 'C', 'D'])[1 + x.draw % 5], x.draw % 17 = 0, x.origin_on + 1461, CASE WHEN x.kind = 'BANK' THEN 'G' || 1 + x.draw % 5 END,
     CASE WHEN x.kind = 'BANK' THEN 'CIC (minh họa)' END, CASE WHEN x.kind = 'BANK' THEN x.origin_on + 400 END, 'Minh họa, không có thật'
   FROM demo_debt x LEFT JOIN party p ON p.name = x.party AND p.kind = x.party_kind`,
  post('STATEMENT', 0, `('PRINCIPAL', x.principal), ('STATED', -x.principal)`, 'true'),
  post('STATEMENT', 200, `('INTEREST', x.principal / 10), ('PENALTY', x.principal / 50), ('STATED', -x.principal / 10 - x.principal / 50)`, 'x.draw % 3 = 0'),
  post('PAYMENT', 300, `('PRINCIPAL', -x.principal / 4), ('PAID', x.principal / 4)`, 'x.draw % 4 > 0'),
  post('PAYMENT', 420, `('PRINCIPAL', -(x.principal - x.principal / 4)), ('PAID', x.principal - x.principal / 4)`, 'x.draw % 5 = 1 AND x.draw % 4 > 0'),
  `INSERT INTO debt_case (debt_id, state, recoverability, path, opened_on, due_on)
   SELECT x.id, s.state, CASE WHEN s.state <> 'IDENTIFIED' THEN (ARRAY['RECOVERABLE', 'HARD', 'IRRECOVERABLE'])[1 + x.draw % 3] END,
     CASE WHEN s.state IN ('PLAN_PROPOSED', 'SUBMITTED') THEN 'PAY' END, register_today() - x.draw % 200, register_today() + x.draw % 60
   FROM demo_debt x, LATERAL (SELECT (ARRAY['IDENTIFIED', 'CLASSIFIED', 'PLAN_PROPOSED', 'SUBMITTED'])[1 + x.draw % 4] AS state) s
   WHERE x.draw % 7 = 0 AND x.draw % 5 <> 1`,
];

/** Debts of the invented organisations with their books, and cases on their way. Nothing is invented of a real one. */
export async function addDemoDebts(tx: EntityManager): Promise<void> {
  for (const sql of STEPS) await tx.query(sql);
}
