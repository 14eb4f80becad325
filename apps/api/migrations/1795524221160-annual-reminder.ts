import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnnualReminder1795524221160 implements MigrationInterface {
  name = 'AnnualReminder1795524221160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"annual_reminder\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"at\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"kind\" text NOT NULL, \"occasion\" text NOT NULL, \"sent_on\" date NOT NULL, \"told\" integer NOT NULL, \"by_name\" text NOT NULL, \"sending_id\" uuid NOT NULL, \"annual_return_id\" uuid NOT NULL, \"organisation_id\" uuid NOT NULL, CONSTRAINT \"annual_reminder_kind_c944a8_check\" CHECK (kind IN ('SUBMIT', 'CHASE', 'CHECK')), CONSTRAINT \"annual_reminder_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"annual_reminder_organisation_id_idx\" ON \"annual_reminder\"  (\"organisation_id\") ");
    await runner.query("CREATE UNIQUE INDEX \"annual_reminder_annual_return_id_kind_occasion_idx\" ON \"annual_reminder\"  (\"annual_return_id\", \"kind\", \"occasion\") ");
    await runner.query("ALTER TABLE \"notice\" ADD \"source_id\" uuid");
    await runner.query("CREATE INDEX \"notice_source_idx\" ON \"notice\"  (\"source_id\") WHERE source_id IS NOT NULL");
    await runner.query("ALTER TABLE \"annual_reminder\" ADD CONSTRAINT \"annual_reminder_annual_return_id_fkey\" FOREIGN KEY (\"annual_return_id\") REFERENCES \"annual_return\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"annual_reminder\" ADD CONSTRAINT \"annual_reminder_organisation_id_fkey\" FOREIGN KEY (\"organisation_id\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED");
    await runner.query("CREATE TRIGGER annual_reminder_audit_insert AFTER INSERT ON annual_reminder REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER annual_reminder_audit_update AFTER UPDATE ON annual_reminder REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER annual_reminder_audit_delete AFTER DELETE ON annual_reminder REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER annual_reminder_append_only BEFORE UPDATE OR DELETE ON annual_reminder FOR EACH STATEMENT EXECUTE FUNCTION register_append_only()");
    await runner.query("ALTER TABLE annual_reminder ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE annual_reminder FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY annual_reminder_reader ON annual_reminder FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY annual_reminder_owner ON annual_reminder TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY annual_reminder_read ON annual_reminder FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = annual_reminder.organisation_id AND (register_in_scope('annual-return:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT SELECT ON annual_reminder TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY annual_reminder_insert ON annual_reminder FOR INSERT TO register_writer, register_job WITH CHECK (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = annual_reminder.organisation_id AND (register_in_scope('annual-return:check', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT INSERT ON annual_reminder TO register_writer, register_job");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
