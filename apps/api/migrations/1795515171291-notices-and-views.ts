import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NoticesAndViews1795515171291 implements MigrationInterface {
  name = 'NoticesAndViews1795515171291';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"notice\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"at\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"recipient_id\" text NOT NULL, \"subject\" text NOT NULL, \"text\" text NOT NULL, \"link\" text, \"read_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"notice_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"notice_recipient_id_read_at_id_idx\" ON \"notice\"  (\"recipient_id\", \"read_at\", \"id\") ");
    await runner.query("CREATE TABLE \"notice_address\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"owner_id\" text NOT NULL, \"email\" text NOT NULL, CONSTRAINT \"notice_address_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE UNIQUE INDEX \"notice_address_owner_id_idx\" ON \"notice_address\"  (\"owner_id\") ");
    await runner.query("CREATE TABLE \"notice_letter\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"at\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"step\" text NOT NULL, \"subject\" text NOT NULL, \"attempt\" integer NOT NULL, \"message_id\" text, \"failure\" text, \"notice_id\" uuid NOT NULL, CONSTRAINT \"notice_letter_step_54dedd_check\" CHECK (step IN ('QUEUED', 'SENT', 'FAILED')), CONSTRAINT \"notice_letter_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"notice_letter_notice_id_idx\" ON \"notice_letter\"  (\"notice_id\") ");
    await runner.query("CREATE TABLE \"saved_view\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"owner_id\" text NOT NULL, \"owner_name\" text NOT NULL, \"list\" text NOT NULL, \"name\" text NOT NULL, \"state\" text NOT NULL, \"unit_id\" uuid, \"preferred\" boolean NOT NULL DEFAULT false, CONSTRAINT \"saved_view_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"saved_view_unit_id_idx\" ON \"saved_view\"  (\"unit_id\") ");
    await runner.query("CREATE UNIQUE INDEX \"saved_view_owner_id_list_name_idx\" ON \"saved_view\"  (\"owner_id\", \"list\", \"name\") ");
    await runner.query("ALTER TABLE \"notice_letter\" ADD CONSTRAINT \"notice_letter_notice_id_fkey\" FOREIGN KEY (\"notice_id\") REFERENCES \"notice\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE notice ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE notice FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY notice_reader ON notice FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY notice_owner ON notice TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY notice_read ON notice FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (register_may('notice:all'))");
    await runner.query("GRANT SELECT ON notice TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY notice_insert ON notice FOR INSERT TO register_writer, register_job WITH CHECK (register_may('system'))");
    await runner.query("CREATE POLICY notice_update ON notice FOR UPDATE TO register_writer, register_job USING (register_may('system')) WITH CHECK (register_may('system'))");
    await runner.query("GRANT INSERT, UPDATE ON notice TO register_writer, register_job");
    await runner.query("CREATE TABLE notice_address_history (known_to timestamptz NOT NULL, LIKE notice_address)");
    await runner.query("CREATE INDEX notice_address_history_id_known_to_idx ON notice_address_history (id, known_to)");
    await runner.query("CREATE TRIGGER notice_address_touch BEFORE INSERT OR UPDATE ON notice_address FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER notice_address_history_update AFTER UPDATE ON notice_address REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER notice_address_history_delete AFTER DELETE ON notice_address REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER notice_address_audit_insert AFTER INSERT ON notice_address REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER notice_address_audit_update AFTER UPDATE ON notice_address REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER notice_address_audit_delete AFTER DELETE ON notice_address REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE notice_address ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE notice_address FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY notice_address_reader ON notice_address FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY notice_address_owner ON notice_address TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY notice_address_read ON notice_address FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (register_may('notice:all'))");
    await runner.query("GRANT SELECT ON notice_address TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY notice_address_insert ON notice_address FOR INSERT TO register_writer, register_job WITH CHECK (register_may('system'))");
    await runner.query("CREATE POLICY notice_address_update ON notice_address FOR UPDATE TO register_writer, register_job USING (register_may('system')) WITH CHECK (register_may('system'))");
    await runner.query("CREATE POLICY notice_address_delete ON notice_address FOR DELETE TO register_writer, register_job USING (register_may('system'))");
    await runner.query("GRANT INSERT, UPDATE, DELETE ON notice_address TO register_writer, register_job");
    await runner.query("ALTER TABLE notice_address_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE notice_address_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY notice_address_history_reader ON notice_address_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY notice_address_history_owner ON notice_address_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY notice_address_history_read ON notice_address_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (register_may('notice:all'))");
    await runner.query("GRANT SELECT ON notice_address_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE TRIGGER notice_letter_audit_insert AFTER INSERT ON notice_letter REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER notice_letter_audit_update AFTER UPDATE ON notice_letter REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER notice_letter_audit_delete AFTER DELETE ON notice_letter REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER notice_letter_append_only BEFORE UPDATE OR DELETE ON notice_letter FOR EACH STATEMENT EXECUTE FUNCTION register_append_only()");
    await runner.query("ALTER TABLE notice_letter ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE notice_letter FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY notice_letter_reader ON notice_letter FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY notice_letter_owner ON notice_letter TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY notice_letter_read ON notice_letter FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (register_may('notice:letters'))");
    await runner.query("GRANT SELECT ON notice_letter TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY notice_letter_insert ON notice_letter FOR INSERT TO register_writer, register_job WITH CHECK (register_may('system'))");
    await runner.query("GRANT INSERT ON notice_letter TO register_writer, register_job");
    await runner.query("CREATE TABLE saved_view_history (known_to timestamptz NOT NULL, LIKE saved_view)");
    await runner.query("CREATE INDEX saved_view_history_id_known_to_idx ON saved_view_history (id, known_to)");
    await runner.query("CREATE TRIGGER saved_view_touch BEFORE INSERT OR UPDATE ON saved_view FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER saved_view_history_update AFTER UPDATE ON saved_view REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER saved_view_history_delete AFTER DELETE ON saved_view REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER saved_view_audit_insert AFTER INSERT ON saved_view REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER saved_view_audit_update AFTER UPDATE ON saved_view REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER saved_view_audit_delete AFTER DELETE ON saved_view REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE saved_view FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY saved_view_reader ON saved_view FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY saved_view_owner ON saved_view TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY saved_view_read ON saved_view FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (register_may('saved-view:all'))");
    await runner.query("GRANT SELECT ON saved_view TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY saved_view_insert ON saved_view FOR INSERT TO register_writer, register_job WITH CHECK (register_may('system'))");
    await runner.query("CREATE POLICY saved_view_update ON saved_view FOR UPDATE TO register_writer, register_job USING (register_may('system')) WITH CHECK (register_may('system'))");
    await runner.query("CREATE POLICY saved_view_delete ON saved_view FOR DELETE TO register_writer, register_job USING (register_may('system'))");
    await runner.query("GRANT INSERT, UPDATE, DELETE ON saved_view TO register_writer, register_job");
    await runner.query("ALTER TABLE saved_view_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE saved_view_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY saved_view_history_reader ON saved_view_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY saved_view_history_owner ON saved_view_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY saved_view_history_read ON saved_view_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (register_may('saved-view:all'))");
    await runner.query("GRANT SELECT ON saved_view_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
