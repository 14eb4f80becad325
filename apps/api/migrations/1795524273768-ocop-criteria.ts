import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OcopCriteria1795524273768 implements MigrationInterface {
  name = 'OcopCriteria1795524273768';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"ocop_product_set\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"valid_from\" date NOT NULL, \"valid_to\" date, \"number\" integer NOT NULL, \"code\" text NOT NULL, \"sector\" text NOT NULL, \"sector_name\" text NOT NULL, \"group_name\" text NOT NULL, \"name\" text COLLATE \"vi-x-icu\" NOT NULL, \"source\" text NOT NULL, CONSTRAINT \"ocop_product_set_period_excl\" EXCLUDE USING gist (number WITH =, daterange(valid_from, valid_to) WITH &&), CONSTRAINT \"ocop_product_set_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE TABLE \"ocop_criteria_set\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"decision\" text NOT NULL, \"set_number\" integer NOT NULL, \"set_name\" text, \"valid_from\" date NOT NULL, \"tree\" jsonb NOT NULL, \"content_hash\" text NOT NULL, \"criteria_count\" integer NOT NULL, \"option_count\" integer NOT NULL, \"gate_count\" integer NOT NULL, \"inferred_count\" integer NOT NULL, \"source\" text, CONSTRAINT \"ocop_criteria_set_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE UNIQUE INDEX \"ocop_criteria_set_set_number_valid_from_idx\" ON \"ocop_criteria_set\"  (\"set_number\", \"valid_from\") ");
    await runner.query("CREATE TABLE ocop_product_set_history (known_to timestamptz NOT NULL, LIKE ocop_product_set)");
    await runner.query("CREATE INDEX ocop_product_set_history_id_known_to_idx ON ocop_product_set_history (id, known_to)");
    await runner.query("CREATE TRIGGER ocop_product_set_touch BEFORE INSERT OR UPDATE ON ocop_product_set FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER ocop_product_set_history_update AFTER UPDATE ON ocop_product_set REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER ocop_product_set_history_delete AFTER DELETE ON ocop_product_set REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER ocop_product_set_audit_insert AFTER INSERT ON ocop_product_set REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER ocop_product_set_audit_update AFTER UPDATE ON ocop_product_set REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER ocop_product_set_audit_delete AFTER DELETE ON ocop_product_set REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE ocop_product_set ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE ocop_product_set FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY ocop_product_set_reader ON ocop_product_set FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY ocop_product_set_owner ON ocop_product_set TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY ocop_product_set_read ON ocop_product_set FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (true)");
    await runner.query("GRANT SELECT ON ocop_product_set TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY ocop_product_set_insert ON ocop_product_set FOR INSERT TO register_writer, register_job WITH CHECK (register_may('system'))");
    await runner.query("CREATE POLICY ocop_product_set_update ON ocop_product_set FOR UPDATE TO register_writer, register_job USING (register_may('system')) WITH CHECK (register_may('system'))");
    await runner.query("GRANT INSERT, UPDATE ON ocop_product_set TO register_writer, register_job");
    await runner.query("ALTER TABLE ocop_product_set_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE ocop_product_set_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY ocop_product_set_history_reader ON ocop_product_set_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY ocop_product_set_history_owner ON ocop_product_set_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY ocop_product_set_history_read ON ocop_product_set_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (true)");
    await runner.query("GRANT SELECT ON ocop_product_set_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE TABLE ocop_criteria_set_history (known_to timestamptz NOT NULL, LIKE ocop_criteria_set)");
    await runner.query("CREATE INDEX ocop_criteria_set_history_id_known_to_idx ON ocop_criteria_set_history (id, known_to)");
    await runner.query("CREATE TRIGGER ocop_criteria_set_touch BEFORE INSERT OR UPDATE ON ocop_criteria_set FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER ocop_criteria_set_history_update AFTER UPDATE ON ocop_criteria_set REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER ocop_criteria_set_history_delete AFTER DELETE ON ocop_criteria_set REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER ocop_criteria_set_audit_insert AFTER INSERT ON ocop_criteria_set REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER ocop_criteria_set_audit_update AFTER UPDATE ON ocop_criteria_set REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER ocop_criteria_set_audit_delete AFTER DELETE ON ocop_criteria_set REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE ocop_criteria_set ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE ocop_criteria_set FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY ocop_criteria_set_reader ON ocop_criteria_set FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY ocop_criteria_set_owner ON ocop_criteria_set TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY ocop_criteria_set_read ON ocop_criteria_set FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (true)");
    await runner.query("GRANT SELECT ON ocop_criteria_set TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY ocop_criteria_set_insert ON ocop_criteria_set FOR INSERT TO register_writer, register_job WITH CHECK (register_may('ocop-criteria:write'))");
    await runner.query("CREATE POLICY ocop_criteria_set_update ON ocop_criteria_set FOR UPDATE TO register_writer, register_job USING (register_may('ocop-criteria:write')) WITH CHECK (register_may('ocop-criteria:write'))");
    await runner.query("CREATE POLICY ocop_criteria_set_delete ON ocop_criteria_set FOR DELETE TO register_writer, register_job USING (register_may('ocop-criteria:write'))");
    await runner.query("GRANT INSERT, UPDATE, DELETE ON ocop_criteria_set TO register_writer, register_job");
    await runner.query("ALTER TABLE ocop_criteria_set_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE ocop_criteria_set_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY ocop_criteria_set_history_reader ON ocop_criteria_set_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY ocop_criteria_set_history_owner ON ocop_criteria_set_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY ocop_criteria_set_history_read ON ocop_criteria_set_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (true)");
    await runner.query("GRANT SELECT ON ocop_criteria_set_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
