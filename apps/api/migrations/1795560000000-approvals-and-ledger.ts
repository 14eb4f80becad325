import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ApprovalsAndLedger1795560000000 implements MigrationInterface {
  name = 'ApprovalsAndLedger1795560000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"ledger_book\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"opened_on\" date NOT NULL, CONSTRAINT \"ledger_book_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE TABLE \"ledger_posting\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"at\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"kind\" text NOT NULL, \"valid_on\" date NOT NULL, \"basis\" text, \"request_key\" uuid, \"book_id\" uuid NOT NULL, \"reverses_id\" uuid, CONSTRAINT \"ledger_posting_kind_97abbc_check\" CHECK (kind IN ('STATEMENT', 'ACCRUAL', 'PAYMENT', 'WRITE_OFF', 'TRANSFER', 'SET_OFF', 'REVIVAL', 'REVERSAL')), CONSTRAINT \"ledger_posting_reverses_check\" CHECK ((kind = 'REVERSAL') = (reverses_id IS NOT NULL)), CONSTRAINT \"ledger_posting_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE UNIQUE INDEX \"ledger_posting_request_idx\" ON \"ledger_posting\"  (\"book_id\", \"request_key\") WHERE request_key IS NOT NULL");
    await runner.query("CREATE UNIQUE INDEX \"ledger_posting_reverses_idx\" ON \"ledger_posting\"  (\"reverses_id\") ");
    await runner.query("CREATE INDEX \"ledger_posting_book_idx\" ON \"ledger_posting\"  (\"book_id\", \"valid_on\", \"id\") ");
    await runner.query("CREATE TABLE \"ledger_entry\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"at\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"valid_on\" date NOT NULL, \"account\" text NOT NULL, \"amount\" bigint NOT NULL, \"book_id\" uuid NOT NULL, \"posting_id\" uuid NOT NULL, CONSTRAINT \"ledger_entry_account_27ae41_check\" CHECK (account IN ('PRINCIPAL', 'INTEREST', 'INTEREST_ESTIMATED', 'PENALTY', 'STATED', 'ACCRUED', 'PAID', 'WRITTEN_OFF', 'TRANSFERRED', 'SET_OFF')), CONSTRAINT \"ledger_entry_amount_check\" CHECK (amount <> 0), CONSTRAINT \"ledger_entry_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE UNIQUE INDEX \"ledger_entry_posting_idx\" ON \"ledger_entry\"  (\"posting_id\", \"account\") ");
    await runner.query("CREATE TABLE \"approval\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"kind\" text NOT NULL, \"title\" text NOT NULL, \"payload\" text NOT NULL, \"payload_hash\" text NOT NULL, \"state\" text NOT NULL, \"proposed_by\" text NOT NULL, \"proposer_name\" text NOT NULL, \"proposed_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"reason\" text NOT NULL, \"expires_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"decided_by\" text, \"decider_name\" text, \"decided_at\" TIMESTAMP WITH TIME ZONE, \"decision_reason\" text, \"link\" text, CONSTRAINT \"approval_state_e30fbe_check\" CHECK (state IN ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')), CONSTRAINT \"approval_decided_check\" CHECK ((state = 'PROPOSED') = (decided_at IS NULL)), CONSTRAINT \"approval_withdrawn_check\" CHECK (state <> 'WITHDRAWN' OR decided_by IS NOT DISTINCT FROM proposed_by), CONSTRAINT \"approval_two_people_check\" CHECK (state NOT IN ('APPROVED', 'REFUSED') OR (decided_by IS NOT NULL AND decided_by <> proposed_by)), CONSTRAINT \"approval_hash_check\" CHECK (payload_hash = encode(sha256(convert_to(payload, 'UTF8')), 'hex')), CONSTRAINT \"approval_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"approval_open_idx\" ON \"approval\"  (\"expires_at\") WHERE state = 'PROPOSED'");
    await runner.query("ALTER TABLE \"ledger_posting\" ADD CONSTRAINT \"ledger_posting_book_id_fkey\" FOREIGN KEY (\"book_id\") REFERENCES \"ledger_book\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"ledger_posting\" ADD CONSTRAINT \"ledger_posting_reverses_id_fkey\" FOREIGN KEY (\"reverses_id\") REFERENCES \"ledger_posting\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"ledger_entry\" ADD CONSTRAINT \"ledger_entry_book_id_fkey\" FOREIGN KEY (\"book_id\") REFERENCES \"ledger_book\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"ledger_entry\" ADD CONSTRAINT \"ledger_entry_posting_id_fkey\" FOREIGN KEY (\"posting_id\") REFERENCES \"ledger_posting\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("CREATE TABLE ledger_book_history (known_to timestamptz NOT NULL, LIKE ledger_book)");
    await runner.query("CREATE INDEX ledger_book_history_id_known_to_idx ON ledger_book_history (id, known_to)");
    await runner.query("CREATE TRIGGER ledger_book_touch BEFORE INSERT OR UPDATE ON ledger_book FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER ledger_book_history_update AFTER UPDATE ON ledger_book REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER ledger_book_history_delete AFTER DELETE ON ledger_book REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER ledger_book_audit_insert AFTER INSERT ON ledger_book REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER ledger_book_audit_update AFTER UPDATE ON ledger_book REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER ledger_book_audit_delete AFTER DELETE ON ledger_book REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE ledger_book ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE ledger_book FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY ledger_book_reader ON ledger_book FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY ledger_book_owner ON ledger_book TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY ledger_book_read ON ledger_book FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING ((SELECT register_may('ledger:read')) AND (ledger_book.known_from = transaction_timestamp() OR (SELECT register_may('system'))))");
    await runner.query("GRANT SELECT ON ledger_book TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY ledger_book_insert ON ledger_book FOR INSERT TO register_writer, register_job WITH CHECK ((SELECT register_may('ledger:write')) AND (ledger_book.known_from = transaction_timestamp() OR (SELECT register_may('system'))))");
    await runner.query("CREATE POLICY ledger_book_update ON ledger_book FOR UPDATE TO register_writer, register_job USING ((SELECT register_may('ledger:write')) AND (ledger_book.known_from = transaction_timestamp() OR (SELECT register_may('system')))) WITH CHECK ((SELECT register_may('ledger:write')) AND (ledger_book.known_from = transaction_timestamp() OR (SELECT register_may('system'))))");
    await runner.query("GRANT INSERT, UPDATE ON ledger_book TO register_writer, register_job");
    await runner.query("ALTER TABLE ledger_book_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE ledger_book_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY ledger_book_history_reader ON ledger_book_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY ledger_book_history_owner ON ledger_book_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY ledger_book_history_read ON ledger_book_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING ((SELECT register_may('ledger:read')) AND (ledger_book_history.known_from = transaction_timestamp() OR (SELECT register_may('system'))))");
    await runner.query("GRANT SELECT ON ledger_book_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE TRIGGER ledger_posting_audit_insert AFTER INSERT ON ledger_posting REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER ledger_posting_audit_update AFTER UPDATE ON ledger_posting REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER ledger_posting_audit_delete AFTER DELETE ON ledger_posting REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER ledger_posting_append_only BEFORE UPDATE OR DELETE ON ledger_posting FOR EACH STATEMENT EXECUTE FUNCTION register_append_only()");
    await runner.query("ALTER TABLE ledger_posting ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE ledger_posting FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY ledger_posting_reader ON ledger_posting FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY ledger_posting_owner ON ledger_posting TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY ledger_posting_read ON ledger_posting FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM ledger_book row_ledger_book WHERE row_ledger_book.id = ledger_posting.book_id AND ((SELECT register_may('ledger:read')) AND (row_ledger_book.known_from = transaction_timestamp() OR (SELECT register_may('system'))))))");
    await runner.query("GRANT SELECT ON ledger_posting TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY ledger_posting_insert ON ledger_posting FOR INSERT TO register_writer, register_job WITH CHECK (EXISTS (SELECT 1 FROM ledger_book row_ledger_book WHERE row_ledger_book.id = ledger_posting.book_id AND ((SELECT register_may('ledger:write')) AND (row_ledger_book.known_from = transaction_timestamp() OR (SELECT register_may('system'))))))");
    await runner.query("GRANT INSERT ON ledger_posting TO register_writer, register_job");
    await runner.query("CREATE TRIGGER ledger_entry_audit_insert AFTER INSERT ON ledger_entry REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER ledger_entry_audit_update AFTER UPDATE ON ledger_entry REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER ledger_entry_audit_delete AFTER DELETE ON ledger_entry REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION register_append_only()");
    await runner.query("ALTER TABLE ledger_entry ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE ledger_entry FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY ledger_entry_reader ON ledger_entry FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY ledger_entry_owner ON ledger_entry TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY ledger_entry_read ON ledger_entry FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM ledger_book row_ledger_book WHERE row_ledger_book.id = ledger_entry.book_id AND ((SELECT register_may('ledger:read')) AND (row_ledger_book.known_from = transaction_timestamp() OR (SELECT register_may('system'))))))");
    await runner.query("GRANT SELECT ON ledger_entry TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY ledger_entry_insert ON ledger_entry FOR INSERT TO register_writer, register_job WITH CHECK (EXISTS (SELECT 1 FROM ledger_book row_ledger_book WHERE row_ledger_book.id = ledger_entry.book_id AND ((SELECT register_may('ledger:write')) AND (row_ledger_book.known_from = transaction_timestamp() OR (SELECT register_may('system'))))))");
    await runner.query("GRANT INSERT ON ledger_entry TO register_writer, register_job");
    await runner.query("CREATE TABLE approval_history (known_to timestamptz NOT NULL, LIKE approval)");
    await runner.query("CREATE INDEX approval_history_id_known_to_idx ON approval_history (id, known_to)");
    await runner.query("CREATE TRIGGER approval_touch BEFORE INSERT OR UPDATE ON approval FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER approval_history_update AFTER UPDATE ON approval REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER approval_history_delete AFTER DELETE ON approval REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER approval_audit_insert AFTER INSERT ON approval REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER approval_audit_update AFTER UPDATE ON approval REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER approval_audit_delete AFTER DELETE ON approval REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE approval ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE approval FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY approval_reader ON approval FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY approval_owner ON approval TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY approval_read ON approval FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING ((SELECT register_may('approval:read')) AND (approval.known_from = transaction_timestamp() OR (SELECT register_may('system'))))");
    await runner.query("GRANT SELECT ON approval TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY approval_insert ON approval FOR INSERT TO register_writer, register_job WITH CHECK ((SELECT register_may('approval:act')) AND (approval.known_from = transaction_timestamp() OR (SELECT register_may('system'))))");
    await runner.query("CREATE POLICY approval_update ON approval FOR UPDATE TO register_writer, register_job USING ((SELECT register_may('approval:act')) AND (approval.known_from = transaction_timestamp() OR (SELECT register_may('system')))) WITH CHECK ((SELECT register_may('approval:act')) AND (approval.known_from = transaction_timestamp() OR (SELECT register_may('system'))))");
    await runner.query("GRANT INSERT, UPDATE ON approval TO register_writer, register_job");
    await runner.query("ALTER TABLE approval_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE approval_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY approval_history_reader ON approval_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY approval_history_owner ON approval_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY approval_history_read ON approval_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING ((SELECT register_may('approval:read')) AND (approval_history.known_from = transaction_timestamp() OR (SELECT register_may('system'))))");
    await runner.query("GRANT SELECT ON approval_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
