import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Export1795510769974 implements MigrationInterface {
  name = 'Export1795510769974';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"export_entry\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"at\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"export_id\" uuid NOT NULL, \"step\" text NOT NULL, \"actor_id\" text NOT NULL, \"actor_name\" text NOT NULL, \"list\" text NOT NULL, \"format\" text NOT NULL, \"question\" jsonb NOT NULL, \"total\" integer NOT NULL, \"rows\" integer NOT NULL, CONSTRAINT \"export_entry_step_7c29d7_check\" CHECK (step IN ('BEGUN', 'DONE', 'BROKEN')), CONSTRAINT \"export_entry_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"export_entry_export_id_idx\" ON \"export_entry\"  (\"export_id\") ");
    await runner.query("CREATE TRIGGER export_entry_audit_insert AFTER INSERT ON export_entry REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER export_entry_audit_update AFTER UPDATE ON export_entry REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER export_entry_audit_delete AFTER DELETE ON export_entry REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER export_entry_append_only BEFORE UPDATE OR DELETE ON export_entry FOR EACH STATEMENT EXECUTE FUNCTION register_append_only()");
    await runner.query("ALTER TABLE export_entry ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE export_entry FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY export_entry_reader ON export_entry FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY export_entry_owner ON export_entry TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY export_entry_read ON export_entry FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (register_may('export:read'))");
    await runner.query("GRANT SELECT ON export_entry TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY export_entry_insert ON export_entry FOR INSERT TO register_writer, register_job WITH CHECK (register_may('system'))");
    await runner.query("GRANT INSERT ON export_entry TO register_writer, register_job");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
