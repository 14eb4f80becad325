import type { MigrationInterface, QueryRunner } from 'typeorm';

/* What was proposed is what is approved: nobody changes it afterwards, also not the owner of the database. */
const APPROVALS = `
CREATE FUNCTION approval_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
     OR (NEW.kind, NEW.title, NEW.payload, NEW.payload_hash, NEW.proposed_by, NEW.proposer_name, NEW.proposed_at, NEW.reason, NEW.expires_at)
        IS DISTINCT FROM
        (OLD.kind, OLD.title, OLD.payload, OLD.payload_hash, OLD.proposed_by, OLD.proposer_name, OLD.proposed_at, OLD.reason, OLD.expires_at)
     OR (OLD.state <> 'PROPOSED' AND (NEW.state, NEW.decided_by, NEW.decided_at) IS DISTINCT FROM (OLD.state, OLD.decided_by, OLD.decided_at)) THEN
    RAISE EXCEPTION 'a proposal stays as it was made' USING ERRCODE = '23514', CONSTRAINT = 'approval_fixed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER approval_fixed BEFORE UPDATE OR DELETE ON approval FOR EACH ROW EXECUTE FUNCTION approval_fixed();
`;

const ENTRIES = `
CREATE INDEX ledger_entry_balance_idx ON ledger_entry (book_id, valid_on) INCLUDE (account, amount, at);

CREATE FUNCTION ledger_entry_derive() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  SELECT p.book_id, p.valid_on INTO NEW.book_id, NEW.valid_on FROM ledger_posting p WHERE p.id = NEW.posting_id;
  RETURN NEW;
END $$;
CREATE TRIGGER ledger_entry_derive BEFORE INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION ledger_entry_derive();
`;

/*
 * Asked when the transaction ends, so that a posting may come line by line. The book is locked first: of two transactions
 * that each look whole by themselves the second sees the first.
 */
const BALANCED = `
CREATE FUNCTION ledger_balanced() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  posting ledger_posting;
  counter text;
  lines integer;
  total numeric;
BEGIN
  IF TG_TABLE_NAME = 'ledger_entry' THEN
    -- One line of each posting asks for all of them.
    IF EXISTS (SELECT 1 FROM ledger_entry e WHERE e.posting_id = NEW.posting_id AND e.id > NEW.id) THEN RETURN NULL; END IF;
    SELECT * INTO posting FROM ledger_posting p WHERE p.id = NEW.posting_id;
  ELSE
    SELECT * INTO posting FROM ledger_posting p WHERE p.id = NEW.id;
  END IF;
  PERFORM 1 FROM ledger_book b WHERE b.id = posting.book_id FOR NO KEY UPDATE;
  SELECT count(*), coalesce(sum(e.amount), 0) INTO lines, total FROM ledger_entry e WHERE e.posting_id = posting.id;
  IF lines < 2 OR total <> 0 THEN
    RAISE EXCEPTION 'the lines of a posting do not add up to nothing' USING ERRCODE = '23514', CONSTRAINT = 'ledger_balanced';
  END IF;
  IF TG_TABLE_NAME = 'ledger_posting' THEN RETURN NULL; END IF;

  -- Each kind has its own other side, and a reversal is its posting turned round.
  counter := CASE posting.kind WHEN 'STATEMENT' THEN 'STATED' WHEN 'ACCRUAL' THEN 'ACCRUED' WHEN 'PAYMENT' THEN 'PAID'
    WHEN 'WRITE_OFF' THEN 'WRITTEN_OFF' WHEN 'REVIVAL' THEN 'WRITTEN_OFF' WHEN 'TRANSFER' THEN 'TRANSFERRED'
    WHEN 'SET_OFF' THEN 'SET_OFF' END;
  IF posting.kind = 'REVERSAL' THEN
    IF EXISTS (SELECT 1 FROM ledger_entry e WHERE e.posting_id IN (posting.id, posting.reverses_id)
               GROUP BY e.account HAVING sum(e.amount) <> 0)
       OR NOT EXISTS (SELECT 1 FROM ledger_posting p WHERE p.id = posting.reverses_id AND p.book_id = posting.book_id
                      AND p.valid_on = posting.valid_on AND p.kind <> 'REVERSAL') THEN
      RAISE EXCEPTION 'a reversal is not its posting turned round' USING ERRCODE = '23514', CONSTRAINT = 'ledger_balanced';
    END IF;
  ELSIF EXISTS (SELECT 1 FROM ledger_entry e WHERE e.posting_id = posting.id AND NOT CASE e.account
      WHEN counter THEN posting.kind = 'STATEMENT' OR (e.amount > 0) = (posting.kind NOT IN ('ACCRUAL', 'REVIVAL'))
      WHEN 'INTEREST_ESTIMATED' THEN posting.kind = 'ACCRUAL' AND e.amount > 0
      WHEN 'PRINCIPAL' THEN posting.kind = 'STATEMENT' OR (posting.kind <> 'ACCRUAL' AND (e.amount > 0) = (posting.kind = 'REVIVAL'))
      WHEN 'INTEREST' THEN posting.kind = 'STATEMENT' OR (posting.kind <> 'ACCRUAL' AND (e.amount > 0) = (posting.kind = 'REVIVAL'))
      WHEN 'PENALTY' THEN posting.kind = 'STATEMENT' OR (posting.kind <> 'ACCRUAL' AND (e.amount > 0) = (posting.kind = 'REVIVAL'))
      ELSE false END) THEN
    RAISE EXCEPTION 'a posting has a line that is not of its kind' USING ERRCODE = '23514', CONSTRAINT = 'ledger_balanced';
  END IF;

  IF EXISTS (SELECT 1 FROM (
      SELECT sum(sum(e.amount) FILTER (WHERE e.account = 'PRINCIPAL')) OVER days AS principal,
        sum(sum(e.amount) FILTER (WHERE e.account = 'INTEREST')) OVER days AS interest,
        sum(sum(e.amount) FILTER (WHERE e.account = 'INTEREST_ESTIMATED')) OVER days AS estimated,
        sum(sum(e.amount) FILTER (WHERE e.account = 'PENALTY')) OVER days AS penalty
      FROM ledger_entry e WHERE e.book_id = posting.book_id GROUP BY e.valid_on WINDOW days AS (ORDER BY e.valid_on)) day
    WHERE least(principal, interest, estimated, penalty) < 0) THEN
    RAISE EXCEPTION 'less than nothing would be owed on some day' USING ERRCODE = '23514', CONSTRAINT = 'ledger_below_zero';
  END IF;
  IF EXISTS (SELECT 1 FROM (
      SELECT sum(sum(e.amount) FILTER (WHERE e.account = 'INTEREST')) OVER days AS interest,
        sum(sum(e.amount) FILTER (WHERE e.account = 'INTEREST_ESTIMATED')) OVER days AS estimated
      FROM ledger_entry e WHERE e.book_id = posting.book_id GROUP BY e.valid_on WINDOW days AS (ORDER BY e.valid_on)) day
    WHERE interest <> 0 AND estimated <> 0) THEN
    RAISE EXCEPTION 'stated and estimated interest in one balance' USING ERRCODE = '23514', CONSTRAINT = 'ledger_one_interest';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_entry_balanced AFTER INSERT ON ledger_entry DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION ledger_balanced();
CREATE CONSTRAINT TRIGGER ledger_posting_balanced AFTER INSERT ON ledger_posting DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION ledger_balanced();
CREATE TRIGGER ledger_entry_kept BEFORE TRUNCATE ON ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION register_append_only();
CREATE TRIGGER ledger_posting_kept BEFORE TRUNCATE ON ledger_posting FOR EACH STATEMENT EXECUTE FUNCTION register_append_only();
`;

/** What neither a program nor a statement of SQL can do to proposals and to books. */
export class LedgerGuards1795561000000 implements MigrationInterface {
  name = 'LedgerGuards1795561000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPROVALS);
    await runner.query(ENTRIES);
    await runner.query(BALANCED);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
