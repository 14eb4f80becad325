import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Attachments1795524278359 implements MigrationInterface {
  name = 'Attachments1795524278359';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"attachment\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"file_name\" text NOT NULL, \"kind\" text NOT NULL, \"bytes\" integer NOT NULL, \"sha256\" text NOT NULL, \"scan\" text NOT NULL, \"uploaded_by\" text NOT NULL, \"uploaded_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"attachment_kind_ae0987_check\" CHECK (kind IN ('PDF', 'JPEG', 'PNG', 'WEBP', 'WORD', 'EXCEL', 'POWERPOINT', 'OPEN_DOCUMENT')), CONSTRAINT \"attachment_scan_c7e441_check\" CHECK (scan IN ('UNSCANNED', 'CLEAN', 'INFECTED')), CONSTRAINT \"attachment_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"attachment_sha256_idx\" ON \"attachment\"  (\"sha256\") ");
    await runner.query("CREATE TABLE \"file_upload\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"at\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"owner_id\" text NOT NULL, \"owner_name\" text NOT NULL, \"file_name\" text NOT NULL, \"kind\" text NOT NULL, \"bytes\" integer NOT NULL, \"sha256\" text NOT NULL, \"scan\" text NOT NULL, CONSTRAINT \"file_upload_kind_ae0987_check\" CHECK (kind IN ('PDF', 'JPEG', 'PNG', 'WEBP', 'WORD', 'EXCEL', 'POWERPOINT', 'OPEN_DOCUMENT')), CONSTRAINT \"file_upload_scan_c7e441_check\" CHECK (scan IN ('UNSCANNED', 'CLEAN', 'INFECTED')), CONSTRAINT \"file_upload_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"file_upload_owner_id_idx\" ON \"file_upload\"  (\"owner_id\") ");
    await runner.query("CREATE INDEX \"file_upload_sha256_idx\" ON \"file_upload\"  (\"sha256\") ");
    await runner.query("CREATE TABLE \"organisation_file\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"title\" text COLLATE \"vi-x-icu\" NOT NULL, \"attachment_id\" uuid NOT NULL, \"organisation_id\" uuid NOT NULL, CONSTRAINT \"organisation_file_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"organisation_file_attachment_id_idx\" ON \"organisation_file\"  (\"attachment_id\") ");
    await runner.query("CREATE INDEX \"organisation_file_organisation_id_idx\" ON \"organisation_file\"  (\"organisation_id\") ");
    await runner.query("ALTER TABLE \"organisation_file\" ADD CONSTRAINT \"organisation_file_attachment_id_fkey\" FOREIGN KEY (\"attachment_id\") REFERENCES \"attachment\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"organisation_file\" ADD CONSTRAINT \"organisation_file_organisation_id_fkey\" FOREIGN KEY (\"organisation_id\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("CREATE TABLE attachment_history (known_to timestamptz NOT NULL, LIKE attachment)");
    await runner.query("CREATE INDEX attachment_history_id_known_to_idx ON attachment_history (id, known_to)");
    await runner.query("CREATE TRIGGER attachment_touch BEFORE INSERT OR UPDATE ON attachment FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER attachment_history_update AFTER UPDATE ON attachment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER attachment_history_delete AFTER DELETE ON attachment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER attachment_audit_insert AFTER INSERT ON attachment REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER attachment_audit_update AFTER UPDATE ON attachment REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER attachment_audit_delete AFTER DELETE ON attachment REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE attachment ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE attachment FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY attachment_reader ON attachment FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY attachment_owner ON attachment TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY attachment_read ON attachment FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (register_may('attachment:read') AND (attachment.known_from = transaction_timestamp() OR register_may('system') OR EXISTS (SELECT 1 FROM organisation_file row_by0 WHERE row_by0.attachment_id = attachment.id AND (EXISTS (SELECT 1 FROM organisation row_by0_organisation WHERE row_by0_organisation.id = row_by0.organisation_id AND (register_in_scope('attachment:read', row_by0_organisation.province_id, row_by0_organisation.commune_id, row_by0_organisation.id)))))))");
    await runner.query("GRANT SELECT ON attachment TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY attachment_insert ON attachment FOR INSERT TO register_writer, register_job WITH CHECK (register_may('attachment:write') AND (attachment.known_from = transaction_timestamp() OR register_may('system') OR EXISTS (SELECT 1 FROM organisation_file row_by0 WHERE row_by0.attachment_id = attachment.id AND (EXISTS (SELECT 1 FROM organisation row_by0_organisation WHERE row_by0_organisation.id = row_by0.organisation_id AND (register_in_scope('attachment:write', row_by0_organisation.province_id, row_by0_organisation.commune_id, row_by0_organisation.id)))))))");
    await runner.query("CREATE POLICY attachment_update ON attachment FOR UPDATE TO register_writer, register_job USING (register_may('attachment:write') AND (attachment.known_from = transaction_timestamp() OR register_may('system') OR EXISTS (SELECT 1 FROM organisation_file row_by0 WHERE row_by0.attachment_id = attachment.id AND (EXISTS (SELECT 1 FROM organisation row_by0_organisation WHERE row_by0_organisation.id = row_by0.organisation_id AND (register_in_scope('attachment:write', row_by0_organisation.province_id, row_by0_organisation.commune_id, row_by0_organisation.id))))))) WITH CHECK (register_may('attachment:write') AND (attachment.known_from = transaction_timestamp() OR register_may('system') OR EXISTS (SELECT 1 FROM organisation_file row_by0 WHERE row_by0.attachment_id = attachment.id AND (EXISTS (SELECT 1 FROM organisation row_by0_organisation WHERE row_by0_organisation.id = row_by0.organisation_id AND (register_in_scope('attachment:write', row_by0_organisation.province_id, row_by0_organisation.commune_id, row_by0_organisation.id)))))))");
    await runner.query("GRANT INSERT, UPDATE ON attachment TO register_writer, register_job");
    await runner.query("ALTER TABLE attachment_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE attachment_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY attachment_history_reader ON attachment_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY attachment_history_owner ON attachment_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY attachment_history_read ON attachment_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (register_may('attachment:read') AND (attachment_history.known_from = transaction_timestamp() OR register_may('system') OR EXISTS (SELECT 1 FROM organisation_file row_by0 WHERE row_by0.attachment_id = attachment_history.id AND (EXISTS (SELECT 1 FROM organisation row_by0_organisation WHERE row_by0_organisation.id = row_by0.organisation_id AND (register_in_scope('attachment:read', row_by0_organisation.province_id, row_by0_organisation.commune_id, row_by0_organisation.id)))))))");
    await runner.query("GRANT SELECT ON attachment_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("ALTER TABLE file_upload ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE file_upload FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY file_upload_reader ON file_upload FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY file_upload_owner ON file_upload TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY file_upload_read ON file_upload FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (register_may('attachment:uploads'))");
    await runner.query("GRANT SELECT ON file_upload TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY file_upload_insert ON file_upload FOR INSERT TO register_writer, register_job WITH CHECK (register_may('system'))");
    await runner.query("CREATE POLICY file_upload_update ON file_upload FOR UPDATE TO register_writer, register_job USING (register_may('system')) WITH CHECK (register_may('system'))");
    await runner.query("CREATE POLICY file_upload_delete ON file_upload FOR DELETE TO register_writer, register_job USING (register_may('system'))");
    await runner.query("GRANT INSERT, UPDATE, DELETE ON file_upload TO register_writer, register_job");
    await runner.query("CREATE TABLE organisation_file_history (known_to timestamptz NOT NULL, LIKE organisation_file)");
    await runner.query("CREATE INDEX organisation_file_history_id_known_to_idx ON organisation_file_history (id, known_to)");
    await runner.query("CREATE TRIGGER organisation_file_touch BEFORE INSERT OR UPDATE ON organisation_file FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER organisation_file_history_update AFTER UPDATE ON organisation_file REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER organisation_file_history_delete AFTER DELETE ON organisation_file REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER organisation_file_audit_insert AFTER INSERT ON organisation_file REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER organisation_file_audit_update AFTER UPDATE ON organisation_file REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER organisation_file_audit_delete AFTER DELETE ON organisation_file REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE organisation_file ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE organisation_file FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY organisation_file_reader ON organisation_file FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY organisation_file_owner ON organisation_file TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY organisation_file_read ON organisation_file FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = organisation_file.organisation_id AND (register_in_scope('organisation:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT SELECT ON organisation_file TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY organisation_file_insert ON organisation_file FOR INSERT TO register_writer, register_job WITH CHECK (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = organisation_file.organisation_id AND (register_in_scope('organisation:write', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("CREATE POLICY organisation_file_update ON organisation_file FOR UPDATE TO register_writer, register_job USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = organisation_file.organisation_id AND (register_in_scope('organisation:write', row_organisation.province_id, row_organisation.commune_id, row_organisation.id)))) WITH CHECK (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = organisation_file.organisation_id AND (register_in_scope('organisation:write', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("CREATE POLICY organisation_file_delete ON organisation_file FOR DELETE TO register_writer, register_job USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = organisation_file.organisation_id AND (register_in_scope('organisation:write', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT INSERT, UPDATE, DELETE ON organisation_file TO register_writer, register_job");
    await runner.query("ALTER TABLE organisation_file_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE organisation_file_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY organisation_file_history_reader ON organisation_file_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY organisation_file_history_owner ON organisation_file_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY organisation_file_history_read ON organisation_file_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = organisation_file_history.organisation_id AND (register_in_scope('organisation:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT SELECT ON organisation_file_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
