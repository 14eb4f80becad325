import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrganisationMerge1795526501687 implements MigrationInterface {
  name = 'OrganisationMerge1795526501687';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"organisation_merge\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"merged_on\" date NOT NULL, \"merged_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"merged_by\" text NOT NULL, \"reason\" text NOT NULL, \"undone_on\" date, \"undone_by\" text, \"undone_reason\" text, \"registry_speaker_id\" uuid NOT NULL, \"tax_speaker_id\" uuid NOT NULL, \"situation_speaker_id\" uuid NOT NULL, \"survivor_id\" uuid NOT NULL, \"absorbed_id\" uuid NOT NULL, CONSTRAINT \"organisation_merge_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"organisation_merge_survivor_id_idx\" ON \"organisation_merge\"  (\"survivor_id\") ");
    await runner.query("CREATE INDEX \"organisation_merge_absorbed_id_idx\" ON \"organisation_merge\"  (\"absorbed_id\") ");
    await runner.query("CREATE INDEX \"organisation_merge_list_idx\" ON \"organisation_merge\"  (\"merged_at\", \"id\") ");
    await runner.query("CREATE UNIQUE INDEX \"organisation_merge_absorbed_idx\" ON \"organisation_merge\"  (\"absorbed_id\") WHERE undone_on IS NULL");
    await runner.query("CREATE TABLE \"organisation_merge_row\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"at\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"record_table\" text NOT NULL, \"record_id\" uuid NOT NULL, \"outcome\" text NOT NULL, \"columns\" jsonb NOT NULL, \"row_hash\" text NOT NULL, \"before\" jsonb, \"kept_by\" text, \"merge_id\" uuid NOT NULL, CONSTRAINT \"organisation_merge_row_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"organisation_merge_row_idx\" ON \"organisation_merge_row\"  (\"merge_id\", \"record_table\", \"record_id\") ");
    await runner.query("ALTER TABLE \"organisation\" ADD \"merged_into_id\" uuid");
    await runner.query("ALTER TABLE \"organisation_merge\" ADD CONSTRAINT \"organisation_merge_survivor_id_fkey\" FOREIGN KEY (\"survivor_id\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"organisation_merge\" ADD CONSTRAINT \"organisation_merge_absorbed_id_fkey\" FOREIGN KEY (\"absorbed_id\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"organisation_merge_row\" ADD CONSTRAINT \"organisation_merge_row_merge_id_fkey\" FOREIGN KEY (\"merge_id\") REFERENCES \"organisation_merge\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("CREATE TABLE organisation_merge_history (known_to timestamptz NOT NULL, LIKE organisation_merge)");
    await runner.query("CREATE INDEX organisation_merge_history_id_known_to_idx ON organisation_merge_history (id, known_to)");
    await runner.query("CREATE TRIGGER organisation_merge_touch BEFORE INSERT OR UPDATE ON organisation_merge FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER organisation_merge_history_update AFTER UPDATE ON organisation_merge REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER organisation_merge_history_delete AFTER DELETE ON organisation_merge REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER organisation_merge_audit_insert AFTER INSERT ON organisation_merge REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER organisation_merge_audit_update AFTER UPDATE ON organisation_merge REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER organisation_merge_audit_delete AFTER DELETE ON organisation_merge REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE organisation_merge ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE organisation_merge FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY organisation_merge_reader ON organisation_merge FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY organisation_merge_owner ON organisation_merge TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY organisation_merge_read ON organisation_merge FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = organisation_merge.survivor_id AND (register_in_scope('organisation:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))) OR EXISTS (SELECT 1 FROM organisation row_organisation1 WHERE row_organisation1.id = organisation_merge.absorbed_id AND (register_in_scope('organisation:read', row_organisation1.province_id, row_organisation1.commune_id, row_organisation1.id))))");
    await runner.query("GRANT SELECT ON organisation_merge TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY organisation_merge_insert ON organisation_merge FOR INSERT TO register_writer, register_job WITH CHECK (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = organisation_merge.survivor_id AND (register_in_scope('organisation:merge', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("CREATE POLICY organisation_merge_update ON organisation_merge FOR UPDATE TO register_writer, register_job USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = organisation_merge.survivor_id AND (register_in_scope('organisation:merge', row_organisation.province_id, row_organisation.commune_id, row_organisation.id)))) WITH CHECK (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = organisation_merge.survivor_id AND (register_in_scope('organisation:merge', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT INSERT, UPDATE ON organisation_merge TO register_writer, register_job");
    await runner.query("ALTER TABLE organisation_merge_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE organisation_merge_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY organisation_merge_history_reader ON organisation_merge_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY organisation_merge_history_owner ON organisation_merge_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY organisation_merge_history_read ON organisation_merge_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = organisation_merge_history.survivor_id AND (register_in_scope('organisation:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))) OR EXISTS (SELECT 1 FROM organisation row_organisation1 WHERE row_organisation1.id = organisation_merge_history.absorbed_id AND (register_in_scope('organisation:read', row_organisation1.province_id, row_organisation1.commune_id, row_organisation1.id))))");
    await runner.query("GRANT SELECT ON organisation_merge_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE TRIGGER organisation_merge_row_audit_insert AFTER INSERT ON organisation_merge_row REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER organisation_merge_row_audit_update AFTER UPDATE ON organisation_merge_row REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER organisation_merge_row_audit_delete AFTER DELETE ON organisation_merge_row REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER organisation_merge_row_append_only BEFORE UPDATE OR DELETE ON organisation_merge_row FOR EACH STATEMENT EXECUTE FUNCTION register_append_only()");
    await runner.query("ALTER TABLE organisation_merge_row ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE organisation_merge_row FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY organisation_merge_row_reader ON organisation_merge_row FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY organisation_merge_row_owner ON organisation_merge_row TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY organisation_merge_row_read ON organisation_merge_row FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation_merge row_organisation_merge WHERE row_organisation_merge.id = organisation_merge_row.merge_id AND (EXISTS (SELECT 1 FROM organisation row_organisation_merge_organisation WHERE row_organisation_merge_organisation.id = row_organisation_merge.survivor_id AND (register_in_scope('duplicate:read', row_organisation_merge_organisation.province_id, row_organisation_merge_organisation.commune_id, row_organisation_merge_organisation.id))) OR EXISTS (SELECT 1 FROM organisation row_organisation_merge_organisation1 WHERE row_organisation_merge_organisation1.id = row_organisation_merge.absorbed_id AND (register_in_scope('duplicate:read', row_organisation_merge_organisation1.province_id, row_organisation_merge_organisation1.commune_id, row_organisation_merge_organisation1.id))))))");
    await runner.query("GRANT SELECT ON organisation_merge_row TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
