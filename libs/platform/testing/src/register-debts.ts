/* Chooses one in `of` by the bytes of an id. */
const pick = (alias: string, of: number, rest: number): string => `abs(hashtext(${alias}::text)) % ${of} = ${rest}`;

/* Posts for every debt `x` (`id`, `book_id`, `origin_on`) at once: kind, days after its origin, and the lines. */
const post = (from: string, kind: string, days: number, lines: string, reverses = 'NULL::uuid'): string =>
  `WITH p AS (INSERT INTO ledger_posting (book_id, kind, valid_on, reverses_id)
     SELECT x.book_id, '${kind}', x.origin_on + ${days}, ${reverses} FROM ${from} RETURNING id, book_id, valid_on)
   INSERT INTO ledger_entry (book_id, posting_id, valid_on, account, amount)
   SELECT p.book_id, p.id, p.valid_on, v.account, v.amount FROM p, (VALUES ${lines}) v (account, amount)`;

/* The kind of the n-th debt of an organisation, with what follows from it. */
const KINDS = `(VALUES (0, 'STATE', 'TAX', 'PAYABLE', 'TAX'), (1, 'BANK', 'POLICY_BANK', 'PAYABLE', 'BANK'), (2, 'OTHER_ORG', 'SUPPLIER', 'PAYABLE', 'OPEN'),
  (3, 'STATE', 'SOCIAL_INSURANCE', 'PAYABLE', 'OPEN'), (4, 'OTHER', 'UNSPECIFIED', 'RECEIVABLE', 'OPEN')) k (n, kind, sub_kind, direction, class)`;

/** What a register that has lived holds of debts, their books and proposals. Each is a transaction of its own. */
export const DEBT_STEPS = [
  // Proposals that wait for a second person, and one that was decided.
  `INSERT INTO approval (kind, title, payload, payload_hash, state, proposed_by, proposer_name, proposed_at, reason, expires_at, decided_by,
     decider_name, decided_at)
   SELECT 'thử', 'Việc ' || n, p, encode(sha256(convert_to(p, 'UTF8')), 'hex'), CASE WHEN n % 3 = 0 THEN 'APPROVED' ELSE 'PROPOSED' END, 'u' || n,
     'Người ' || n, now(), 'Đề nghị', now() + n * interval '90 days', CASE WHEN n % 3 = 0 THEN 'u0' END, CASE WHEN n % 3 = 0 THEN 'Người 0' END,
     CASE WHEN n % 3 = 0 THEN now() END FROM generate_series(1, 9) n, LATERAL (SELECT json_build_object('n', n)::text AS p) x`,
  // Debts of every kind to banks and offices that several owe, and to another organisation of the register.
  `WITH party AS (INSERT INTO party (kind, name, name_key) SELECT 'AGENCY', 'Chủ nợ ' || n, 'chu no ' || n FROM generate_series(1, 4) n RETURNING id, name),
   numbered AS (SELECT *, row_number() OVER (ORDER BY name) AS n FROM party),
   made AS (SELECT o.id AS organisation_id, k.*, date '2023-01-01' + abs(hashtext(o.id::text || k.n)) % 700 AS origin_on, uuidv7() AS book_id,
     abs(hashtext(o.id::text || k.kind)) AS draw FROM organisation o, ${KINDS} WHERE ${pick('o.id', 3, 0)} OR (${pick('o.id', 3, 1)} AND k.n < 2)),
   book AS (INSERT INTO ledger_book (id, opened_on) SELECT book_id, origin_on FROM made)
   INSERT INTO debt (organisation_id, book_id, kind, sub_kind, direction, confidentiality, party_id, counterparty_organisation_id, counterparty_name,
     origin_on, original_principal, due_on, evidence, disputed, limitation_on, debt_group, debt_group_source, debt_group_on)
   SELECT m.organisation_id, m.book_id, m.kind, m.sub_kind, m.direction, m.class, CASE WHEN m.n = 4 THEN NULL ELSE p.id END,
     CASE WHEN m.n = 4 THEN (SELECT min(o.id::text)::uuid FROM organisation o WHERE o.id <> m.organisation_id) END, p.name, m.origin_on, 5000000,
     CASE WHEN m.draw % 3 > 0 THEN m.origin_on + 365 END, (ARRAY['A', 'B', 'C', 'D'])[1 + m.draw % 4], m.draw % 5 = 0,
     CASE WHEN m.draw % 2 = 0 THEN m.origin_on + 1095 END, CASE WHEN m.n = 1 THEN 'G3' END, CASE WHEN m.n = 1 THEN 'CIC' END,
     CASE WHEN m.n = 1 THEN m.origin_on END FROM made m JOIN numbered p ON p.n = 1 + m.draw % 4`,
  // Members owe, and are owed.
  `WITH made AS (SELECT m.id AS membership_id, m.organisation_id, m.name, uuidv7() AS book_id, ${pick('m.id', 2, 0)} AS owes FROM membership m
     WHERE m.valid_from <= '2024-06-01' AND (m.valid_to IS NULL OR m.valid_to > '2024-06-01') AND ${pick('m.id', 4, 1)}),
   book AS (INSERT INTO ledger_book (id, opened_on) SELECT book_id, '2024-06-01' FROM made)
   INSERT INTO debt (organisation_id, book_id, kind, sub_kind, direction, confidentiality, membership_id, counterparty_name, origin_on,
     original_principal, evidence)
   SELECT organisation_id, book_id, CASE WHEN owes THEN 'FROM_MEMBER' ELSE 'TO_MEMBER' END, CASE WHEN owes THEN 'SERVICE_FEE' ELSE 'WAGE' END,
     CASE WHEN owes THEN 'RECEIVABLE' ELSE 'PAYABLE' END, 'OPEN', membership_id, name, '2024-06-01', 5000000, 'B' FROM made`,
  post('debt x', 'STATEMENT', 0, `('PRINCIPAL', 5000000), ('PENALTY', 200000), ('STATED', -5200000)`),
  post(`debt x WHERE ${pick('x.id', 3, 0)}`, 'ACCRUAL', 40, `('INTEREST_ESTIMATED', 90000), ('ACCRUED', -90000)`),
  post(`debt x WHERE ${pick('x.id', 3, 1)}`, 'PAYMENT', 60, `('PENALTY', -200000), ('PRINCIPAL', -800000), ('PAID', 1000000)`),
  post(`debt x WHERE ${pick('x.id', 4, 1)}`, 'WRITE_OFF', 900, `('PRINCIPAL', -1000000), ('WRITTEN_OFF', 1000000)`),
  post(
    `debt x JOIN ledger_posting w ON w.book_id = x.book_id AND w.kind = 'ACCRUAL' WHERE ${pick('x.id', 6, 0)}`,
    'REVERSAL',
    40,
    `('INTEREST_ESTIMATED', -90000), ('ACCRUED', 90000)`,
    'w.id',
  ),
  // Cases on their way, with plans, papers and decisions that wait or were approved.
  `INSERT INTO debt_case (debt_id, state, state_before, recoverability, path, opened_on, plan_agreed_on, closed_on, closing)
   SELECT x.id, s.state, CASE WHEN s.state = 'FROZEN' THEN 'DECIDED' END, 'HARD', 'PAY', x.origin_on + 30, x.origin_on + 40,
     CASE WHEN s.state = 'CLOSED' THEN x.origin_on + 500 END, CASE WHEN s.state = 'CLOSED' THEN 'PAID' END
   FROM debt x, LATERAL (SELECT (ARRAY['IDENTIFIED', 'SUBMITTED', 'DECIDED', 'FROZEN', 'CLOSED'])[1 + abs(hashtext(x.id::text)) % 5] AS state) s
   WHERE ${pick('x.id', 2, 1)}`,
  `INSERT INTO debt_instalment (debt_case_id, due_on, amount) SELECT c.id, c.opened_on + n * 100, 700000 FROM debt_case c, generate_series(1, 3) n`,
  `WITH chosen AS (SELECT c.id, c.opened_on, uuidv7() AS approval_id, uuidv7() AS attachment_id, json_build_object('case', c.id)::text AS p,
     abs(hashtext(c.id::text)) AS draw FROM debt_case c WHERE c.state IN ('SUBMITTED', 'DECIDED', 'FROZEN')),
   a AS (INSERT INTO approval (id, kind, title, payload, payload_hash, state, proposed_by, proposer_name, proposed_at, reason, expires_at, decided_by,
       decider_name, decided_at)
     SELECT approval_id, 'postDebtDecision', 'Ghi quyết định', p, encode(sha256(convert_to(p, 'UTF8')), 'hex'), CASE WHEN draw % 2 = 0 THEN 'APPROVED'
       ELSE 'PROPOSED' END, 'u1', 'Người 1', now(), 'Đề nghị', now() + interval '900 days', CASE WHEN draw % 2 = 0 THEN 'u2' END,
       CASE WHEN draw % 2 = 0 THEN 'Người 2' END, CASE WHEN draw % 2 = 0 THEN now() END FROM chosen),
   f AS (INSERT INTO attachment (id, file_name, kind, bytes, sha256, scan, uploaded_by, uploaded_at)
     SELECT attachment_id, 'qd.pdf', 'PDF', 10, md5(id::text), 'UNSCANNED', 'u1', now() FROM chosen)
   INSERT INTO debt_decision (debt_case_id, approval_id, attachment_id, path, number, decided_on, effective_on, body, body_name, signer, legal_basis, amount)
   SELECT id, approval_id, attachment_id, 'SET_OFF', 'QĐ ' || draw % 90, opened_on + 60, opened_on + 61, 'PARTIES', 'Hai bên', 'Người ký', 'Biên bản', 1000
   FROM chosen`,
  `UPDATE debt_case SET due_on = opened_on + 90 WHERE ${pick('id', 3, 0)}`,
  `UPDATE debt_instalment SET amount = amount + 1000 WHERE ${pick('id', 4, 1)}`,
  // What was known is corrected; who follows the hidden ones is assigned, for a time or for good.
  `UPDATE debt SET disputed = NOT disputed, note = 'Xem lại' WHERE ${pick('id', 5, 2)}`,
  `INSERT INTO debt_assignment (valid_from, valid_to, organisation_id, confidentiality, officer_id, officer_name)
   SELECT date '2025-01-01', CASE WHEN ${pick('o.id', 2, 0)} THEN date '2025-10-01' END, o.id, c, md5('officer ' || abs(hashtext(o.id::text)) % 5)::uuid,
     'Cán bộ ' || abs(hashtext(o.id::text)) % 5 FROM organisation o, unnest(ARRAY['TAX', 'BANK']) c WHERE ${pick('o.id', 3, 0)}`,
  `UPDATE debt_assignment SET officer_name = officer_name || ' (mới)' WHERE ${pick('id', 4, 0)}`,
];
