import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OutsideSeries1795511879645 implements MigrationInterface {
  name = 'OutsideSeries1795511879645';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"outside_series\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"code\" text NOT NULL, \"name\" text COLLATE \"vi-x-icu\" NOT NULL, \"measure\" text NOT NULL, \"step\" text NOT NULL, \"additive\" boolean NOT NULL, \"decimals\" integer NOT NULL, \"minimum\" double precision, \"maximum\" double precision, \"publisher\" text NOT NULL, \"note\" text, CONSTRAINT \"outside_series_step_a15ccf_check\" CHECK (step IN ('YEAR', 'DAY')), CONSTRAINT \"outside_series_range_check\" CHECK (minimum <= maximum), CONSTRAINT \"outside_series_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE UNIQUE INDEX \"outside_series_code_idx\" ON \"outside_series\"  (\"code\") ");
    await runner.query("CREATE TABLE \"outside_value\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"year\" integer NOT NULL, \"measured_on\" date NOT NULL, \"value\" double precision NOT NULL, \"stage\" text NOT NULL, \"document\" text NOT NULL, \"url\" text, \"published_on\" date, \"series_id\" uuid NOT NULL, \"unit_id\" uuid NOT NULL, CONSTRAINT \"outside_value_stage_dc3168_check\" CHECK (stage IN ('OFFICIAL', 'PRELIMINARY', 'ESTIMATE')), CONSTRAINT \"outside_value_year_check\" CHECK (year = EXTRACT(year FROM measured_on)), CONSTRAINT \"outside_value_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"outside_value_unit_id_idx\" ON \"outside_value\"  (\"unit_id\") ");
    await runner.query("CREATE UNIQUE INDEX \"outside_value_series_id_unit_id_measured_on_idx\" ON \"outside_value\"  (\"series_id\", \"unit_id\", \"measured_on\") ");
    await runner.query("ALTER TABLE \"outside_value\" ADD CONSTRAINT \"outside_value_series_id_fkey\" FOREIGN KEY (\"series_id\") REFERENCES \"outside_series\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"outside_value\" ADD CONSTRAINT \"outside_value_unit_id_fkey\" FOREIGN KEY (\"unit_id\") REFERENCES \"admin_unit\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("CREATE TABLE outside_series_history (known_to timestamptz NOT NULL, LIKE outside_series)");
    await runner.query("CREATE INDEX outside_series_history_id_known_to_idx ON outside_series_history (id, known_to)");
    await runner.query("CREATE TRIGGER outside_series_touch BEFORE INSERT OR UPDATE ON outside_series FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER outside_series_history_update AFTER UPDATE ON outside_series REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER outside_series_history_delete AFTER DELETE ON outside_series REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER outside_series_audit_insert AFTER INSERT ON outside_series REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER outside_series_audit_update AFTER UPDATE ON outside_series REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER outside_series_audit_delete AFTER DELETE ON outside_series REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE outside_series ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE outside_series FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY outside_series_reader ON outside_series FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY outside_series_owner ON outside_series TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY outside_series_read ON outside_series FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (true)");
    await runner.query("GRANT SELECT ON outside_series TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY outside_series_insert ON outside_series FOR INSERT TO register_writer, register_job WITH CHECK (register_may('outside-series:write'))");
    await runner.query("CREATE POLICY outside_series_update ON outside_series FOR UPDATE TO register_writer, register_job USING (register_may('outside-series:write')) WITH CHECK (register_may('outside-series:write'))");
    await runner.query("GRANT INSERT, UPDATE ON outside_series TO register_writer, register_job");
    await runner.query("ALTER TABLE outside_series_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE outside_series_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY outside_series_history_reader ON outside_series_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY outside_series_history_owner ON outside_series_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY outside_series_history_read ON outside_series_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (true)");
    await runner.query("GRANT SELECT ON outside_series_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE TABLE outside_value_history (known_to timestamptz NOT NULL, LIKE outside_value)");
    await runner.query("CREATE INDEX outside_value_history_id_known_to_idx ON outside_value_history (id, known_to)");
    await runner.query("CREATE TRIGGER outside_value_touch BEFORE INSERT OR UPDATE ON outside_value FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER outside_value_history_update AFTER UPDATE ON outside_value REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER outside_value_history_delete AFTER DELETE ON outside_value REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER outside_value_audit_insert AFTER INSERT ON outside_value REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER outside_value_audit_update AFTER UPDATE ON outside_value REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER outside_value_audit_delete AFTER DELETE ON outside_value REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE outside_value ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE outside_value FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY outside_value_reader ON outside_value FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY outside_value_owner ON outside_value TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY outside_value_read ON outside_value FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (true)");
    await runner.query("GRANT SELECT ON outside_value TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY outside_value_insert ON outside_value FOR INSERT TO register_writer, register_job WITH CHECK (register_may('outside-series:write'))");
    await runner.query("CREATE POLICY outside_value_update ON outside_value FOR UPDATE TO register_writer, register_job USING (register_may('outside-series:write')) WITH CHECK (register_may('outside-series:write'))");
    await runner.query("CREATE POLICY outside_value_delete ON outside_value FOR DELETE TO register_writer, register_job USING (register_may('outside-series:write'))");
    await runner.query("GRANT INSERT, UPDATE, DELETE ON outside_value TO register_writer, register_job");
    await runner.query("ALTER TABLE outside_value_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE outside_value_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY outside_value_history_reader ON outside_value_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY outside_value_history_owner ON outside_value_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY outside_value_history_read ON outside_value_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (true)");
    await runner.query("GRANT SELECT ON outside_value_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
