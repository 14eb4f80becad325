import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnnualReturn1795515090482 implements MigrationInterface {
  name = 'AnnualReturn1795515090482';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"annual_campaign\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"year\" integer NOT NULL, \"opened_on\" date NOT NULL, \"due_on\" date NOT NULL, \"commune_due_on\" date NOT NULL, \"deadline_mark\" text NOT NULL, \"basis\" text NOT NULL, \"form\" text, \"province_id\" uuid NOT NULL, CONSTRAINT \"annual_campaign_deadline_mark_d9eac5_check\" CHECK (deadline_mark IN ('CERTAIN', 'LIKELY', 'UNCONFIRMED')), CONSTRAINT \"annual_campaign_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE UNIQUE INDEX \"annual_campaign_province_id_year_idx\" ON \"annual_campaign\"  (\"province_id\", \"year\") ");
    await runner.query("CREATE TABLE \"annual_return\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"year\" integer NOT NULL, \"state\" text NOT NULL DEFAULT 'DRAFT', \"content\" jsonb NOT NULL, \"sources\" jsonb NOT NULL, \"difficulties\" text, \"proposals\" text, \"due_on\" date NOT NULL, \"submitted_on\" date, \"submitted_by\" text, \"submitted_by_name\" text, \"on_behalf\" boolean NOT NULL DEFAULT false, \"checked_by\" text, \"checked_by_name\" text, \"checked_on\" date, \"accepted_by_name\" text, \"accepted_on\" date, \"return_reason\" text, \"figures_before\" jsonb, \"campaign_id\" uuid NOT NULL, \"organisation_id\" uuid NOT NULL, CONSTRAINT \"annual_return_state_e71e66_check\" CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'COMMUNE_CHECKED', 'ACCEPTED')), CONSTRAINT \"annual_return_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"annual_return_campaign_id_state_id_idx\" ON \"annual_return\"  (\"campaign_id\", \"state\", \"id\") ");
    await runner.query("CREATE INDEX \"annual_return_organisation_id_idx\" ON \"annual_return\"  (\"organisation_id\") ");
    await runner.query("CREATE UNIQUE INDEX \"annual_return_campaign_id_organisation_id_idx\" ON \"annual_return\"  (\"campaign_id\", \"organisation_id\") ");
    await runner.query("ALTER TABLE \"annual_campaign\" ADD CONSTRAINT \"annual_campaign_province_id_fkey\" FOREIGN KEY (\"province_id\") REFERENCES \"admin_unit\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"annual_return\" ADD CONSTRAINT \"annual_return_campaign_id_fkey\" FOREIGN KEY (\"campaign_id\") REFERENCES \"annual_campaign\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"annual_return\" ADD CONSTRAINT \"annual_return_organisation_id_fkey\" FOREIGN KEY (\"organisation_id\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED");
    await runner.query("CREATE TABLE annual_campaign_history (known_to timestamptz NOT NULL, LIKE annual_campaign)");
    await runner.query("CREATE INDEX annual_campaign_history_id_known_to_idx ON annual_campaign_history (id, known_to)");
    await runner.query("CREATE TRIGGER annual_campaign_touch BEFORE INSERT OR UPDATE ON annual_campaign FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER annual_campaign_history_update AFTER UPDATE ON annual_campaign REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER annual_campaign_history_delete AFTER DELETE ON annual_campaign REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER annual_campaign_audit_insert AFTER INSERT ON annual_campaign REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER annual_campaign_audit_update AFTER UPDATE ON annual_campaign REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER annual_campaign_audit_delete AFTER DELETE ON annual_campaign REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE annual_campaign ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE annual_campaign FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY annual_campaign_reader ON annual_campaign FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY annual_campaign_owner ON annual_campaign TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY annual_campaign_read ON annual_campaign FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (register_may('annual-return:read'))");
    await runner.query("GRANT SELECT ON annual_campaign TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY annual_campaign_insert ON annual_campaign FOR INSERT TO register_writer, register_job WITH CHECK (register_may('annual-campaign:open'))");
    await runner.query("CREATE POLICY annual_campaign_update ON annual_campaign FOR UPDATE TO register_writer, register_job USING (register_may('annual-campaign:open')) WITH CHECK (register_may('annual-campaign:open'))");
    await runner.query("GRANT INSERT, UPDATE ON annual_campaign TO register_writer, register_job");
    await runner.query("ALTER TABLE annual_campaign_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE annual_campaign_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY annual_campaign_history_reader ON annual_campaign_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY annual_campaign_history_owner ON annual_campaign_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY annual_campaign_history_read ON annual_campaign_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (register_may('annual-return:read'))");
    await runner.query("GRANT SELECT ON annual_campaign_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE TABLE annual_return_history (known_to timestamptz NOT NULL, LIKE annual_return)");
    await runner.query("CREATE INDEX annual_return_history_id_known_to_idx ON annual_return_history (id, known_to)");
    await runner.query("CREATE TRIGGER annual_return_touch BEFORE INSERT OR UPDATE ON annual_return FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER annual_return_history_update AFTER UPDATE ON annual_return REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER annual_return_history_delete AFTER DELETE ON annual_return REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER annual_return_audit_insert AFTER INSERT ON annual_return REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER annual_return_audit_update AFTER UPDATE ON annual_return REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER annual_return_audit_delete AFTER DELETE ON annual_return REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE annual_return ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE annual_return FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY annual_return_reader ON annual_return FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY annual_return_owner ON annual_return TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY annual_return_read ON annual_return FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = annual_return.organisation_id AND (register_in_scope('annual-return:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT SELECT ON annual_return TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY annual_return_insert ON annual_return FOR INSERT TO register_writer, register_job WITH CHECK (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = annual_return.organisation_id AND (register_in_scope('annual-return:write', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("CREATE POLICY annual_return_update ON annual_return FOR UPDATE TO register_writer, register_job USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = annual_return.organisation_id AND (register_in_scope('annual-return:write', row_organisation.province_id, row_organisation.commune_id, row_organisation.id)))) WITH CHECK (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = annual_return.organisation_id AND (register_in_scope('annual-return:write', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT INSERT, UPDATE ON annual_return TO register_writer, register_job");
    await runner.query("ALTER TABLE annual_return_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE annual_return_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY annual_return_history_reader ON annual_return_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY annual_return_history_owner ON annual_return_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY annual_return_history_read ON annual_return_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = annual_return_history.organisation_id AND (register_in_scope('annual-return:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT SELECT ON annual_return_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
