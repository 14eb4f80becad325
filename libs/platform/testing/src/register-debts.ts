/** What a register that has lived holds of proposals and books. Each is a transaction of its own. */
export const DEBT_STEPS = [
  // Proposals that wait for a second person, and one that was decided.
  `INSERT INTO approval (kind, title, payload, payload_hash, state, proposed_by, proposer_name, proposed_at, reason, expires_at, decided_by,
     decider_name, decided_at)
   SELECT 'thử', 'Việc ' || n, p, encode(sha256(convert_to(p, 'UTF8')), 'hex'), CASE WHEN n % 3 = 0 THEN 'APPROVED' ELSE 'PROPOSED' END, 'u' || n,
     'Người ' || n, now(), 'Đề nghị', now() + n * interval '90 days', CASE WHEN n % 3 = 0 THEN 'u0' END, CASE WHEN n % 3 = 0 THEN 'Người 0' END,
     CASE WHEN n % 3 = 0 THEN now() END FROM generate_series(1, 9) n, LATERAL (SELECT json_build_object('n', n)::text AS p) x`,
  // Books, each with what its creditor stated and some with a payment that was taken back.
  `WITH b AS (INSERT INTO ledger_book (opened_on) SELECT date '2024-01-01' + n FROM generate_series(1, 6) n RETURNING id, opened_on),
   p AS (INSERT INTO ledger_posting (book_id, kind, valid_on) SELECT id, 'STATEMENT', opened_on FROM b RETURNING id, book_id, valid_on)
   INSERT INTO ledger_entry (book_id, posting_id, valid_on, account, amount)
   SELECT book_id, id, valid_on, a, CASE a WHEN 'STATED' THEN -1200 WHEN 'PRINCIPAL' THEN 1000 ELSE 200 END
   FROM p, unnest(ARRAY['PRINCIPAL', 'INTEREST', 'STATED']) a`,
];
