import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NewRuralStatus1795510608290 implements MigrationInterface {
  name = 'NewRuralStatus1795510608290';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"new_rural_recognition\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"valid_from\" date NOT NULL, \"valid_to\" date, \"level\" text NOT NULL, \"decision_number\" text NOT NULL, \"decision_on\" date NOT NULL, \"issued_by\" text NOT NULL, \"document_reference\" text, \"revocation_number\" text, \"revocation_on\" date, \"revocation_by\" text, \"unit_id\" uuid NOT NULL, CONSTRAINT \"new_rural_recognition_level_a2f0c5_check\" CHECK (level IN ('STANDARD', 'ADVANCED', 'MODEL')), CONSTRAINT \"new_rural_recognition_revocation_check\" CHECK ((valid_to IS NULL) = (revocation_number IS NULL) AND num_nulls(revocation_number, revocation_on, revocation_by) IN (0, 3)), CONSTRAINT \"new_rural_recognition_days_check\" CHECK (valid_from >= decision_on AND (valid_to IS NULL OR valid_to > valid_from)), CONSTRAINT \"new_rural_recognition_period_excl\" EXCLUDE USING gist (unit_id WITH =, level WITH =, daterange(valid_from, valid_to) WITH &&), CONSTRAINT \"new_rural_recognition_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"new_rural_recognition_unit_id_idx\" ON \"new_rural_recognition\"  (\"unit_id\") ");
    await runner.query("ALTER TABLE \"new_rural_recognition\" ADD CONSTRAINT \"new_rural_recognition_unit_id_fkey\" FOREIGN KEY (\"unit_id\") REFERENCES \"admin_unit\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("CREATE TABLE new_rural_recognition_history (known_to timestamptz NOT NULL, LIKE new_rural_recognition)");
    await runner.query("CREATE INDEX new_rural_recognition_history_id_known_to_idx ON new_rural_recognition_history (id, known_to)");
    await runner.query("CREATE TRIGGER new_rural_recognition_touch BEFORE INSERT OR UPDATE ON new_rural_recognition FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER new_rural_recognition_history_update AFTER UPDATE ON new_rural_recognition REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER new_rural_recognition_history_delete AFTER DELETE ON new_rural_recognition REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER new_rural_recognition_audit_insert AFTER INSERT ON new_rural_recognition REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER new_rural_recognition_audit_update AFTER UPDATE ON new_rural_recognition REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER new_rural_recognition_audit_delete AFTER DELETE ON new_rural_recognition REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE new_rural_recognition ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE new_rural_recognition FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY new_rural_recognition_reader ON new_rural_recognition FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY new_rural_recognition_owner ON new_rural_recognition TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY new_rural_recognition_read ON new_rural_recognition FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (true)");
    await runner.query("GRANT SELECT ON new_rural_recognition TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY new_rural_recognition_insert ON new_rural_recognition FOR INSERT TO register_writer, register_job WITH CHECK (register_may('new-rural-status:write'))");
    await runner.query("CREATE POLICY new_rural_recognition_update ON new_rural_recognition FOR UPDATE TO register_writer, register_job USING (register_may('new-rural-status:write')) WITH CHECK (register_may('new-rural-status:write'))");
    await runner.query("CREATE POLICY new_rural_recognition_delete ON new_rural_recognition FOR DELETE TO register_writer, register_job USING (register_may('new-rural-status:write'))");
    await runner.query("GRANT INSERT, UPDATE, DELETE ON new_rural_recognition TO register_writer, register_job");
    await runner.query("ALTER TABLE new_rural_recognition_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE new_rural_recognition_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY new_rural_recognition_history_reader ON new_rural_recognition_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY new_rural_recognition_history_owner ON new_rural_recognition_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY new_rural_recognition_history_read ON new_rural_recognition_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (true)");
    await runner.query("GRANT SELECT ON new_rural_recognition_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
