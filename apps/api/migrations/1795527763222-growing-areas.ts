import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GrowingAreas1795527763222 implements MigrationInterface {
  name = 'GrowingAreas1795527763222';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"growing_area_code\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"kind\" text NOT NULL, \"code\" text NOT NULL, \"market\" text NOT NULL, \"name\" text COLLATE \"vi-x-icu\" NOT NULL, \"area_ha\" double precision, \"issued_on\" date NOT NULL, \"expires_on\" date, \"status\" text NOT NULL, \"organisation_id\" uuid NOT NULL, \"commodity_id\" uuid NOT NULL, \"unit_id\" uuid, \"replaces_id\" uuid, CONSTRAINT \"growing_area_code_kind_f5af03_check\" CHECK (kind IN ('GROWING_AREA', 'PACKING_HOUSE')), CONSTRAINT \"growing_area_code_status_17084d_check\" CHECK (status IN ('ACTIVE', 'SUSPENDED', 'REVOKED')), CONSTRAINT \"growing_area_code_days_check\" CHECK (expires_on >= issued_on), CONSTRAINT \"growing_area_code_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"growing_area_code_organisation_id_idx\" ON \"growing_area_code\"  (\"organisation_id\") ");
    await runner.query("CREATE INDEX \"growing_area_code_commodity_id_idx\" ON \"growing_area_code\"  (\"commodity_id\") ");
    await runner.query("CREATE INDEX \"growing_area_code_replaces_id_idx\" ON \"growing_area_code\"  (\"replaces_id\") ");
    await runner.query("CREATE INDEX \"growing_area_code_list_idx\" ON \"growing_area_code\"  (\"expires_on\", \"id\") ");
    await runner.query("CREATE UNIQUE INDEX \"growing_area_code_market_code_idx\" ON \"growing_area_code\"  (\"market\", \"code\") ");
    await runner.query("CREATE TABLE \"export_shipment\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"at\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"shipped_on\" date NOT NULL, \"tonnes\" double precision NOT NULL, \"declaration_number\" text NOT NULL, \"importer\" text, \"area_code_id\" uuid NOT NULL, CONSTRAINT \"export_shipment_tonnes_check\" CHECK (tonnes > 0), CONSTRAINT \"export_shipment_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"export_shipment_area_code_id_shipped_on_idx\" ON \"export_shipment\"  (\"area_code_id\", \"shipped_on\") ");
    await runner.query("ALTER TABLE \"growing_area_code\" ADD CONSTRAINT \"growing_area_code_organisation_id_fkey\" FOREIGN KEY (\"organisation_id\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"growing_area_code\" ADD CONSTRAINT \"growing_area_code_commodity_id_fkey\" FOREIGN KEY (\"commodity_id\") REFERENCES \"commodity\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"growing_area_code\" ADD CONSTRAINT \"growing_area_code_unit_id_fkey\" FOREIGN KEY (\"unit_id\") REFERENCES \"admin_unit\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"growing_area_code\" ADD CONSTRAINT \"growing_area_code_replaces_id_fkey\" FOREIGN KEY (\"replaces_id\") REFERENCES \"growing_area_code\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"export_shipment\" ADD CONSTRAINT \"export_shipment_area_code_id_fkey\" FOREIGN KEY (\"area_code_id\") REFERENCES \"growing_area_code\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("CREATE TABLE growing_area_code_history (known_to timestamptz NOT NULL, LIKE growing_area_code)");
    await runner.query("CREATE INDEX growing_area_code_history_id_known_to_idx ON growing_area_code_history (id, known_to)");
    await runner.query("CREATE TRIGGER growing_area_code_touch BEFORE INSERT OR UPDATE ON growing_area_code FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER growing_area_code_history_update AFTER UPDATE ON growing_area_code REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER growing_area_code_history_delete AFTER DELETE ON growing_area_code REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER growing_area_code_audit_insert AFTER INSERT ON growing_area_code REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER growing_area_code_audit_update AFTER UPDATE ON growing_area_code REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER growing_area_code_audit_delete AFTER DELETE ON growing_area_code REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE growing_area_code ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE growing_area_code FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY growing_area_code_reader ON growing_area_code FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY growing_area_code_owner ON growing_area_code TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY growing_area_code_read ON growing_area_code FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = growing_area_code.organisation_id AND (register_in_scope('organisation:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT SELECT ON growing_area_code TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY growing_area_code_insert ON growing_area_code FOR INSERT TO register_writer, register_job WITH CHECK (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = growing_area_code.organisation_id AND (register_in_scope('growing-area:write', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("CREATE POLICY growing_area_code_update ON growing_area_code FOR UPDATE TO register_writer, register_job USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = growing_area_code.organisation_id AND (register_in_scope('growing-area:write', row_organisation.province_id, row_organisation.commune_id, row_organisation.id)))) WITH CHECK (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = growing_area_code.organisation_id AND (register_in_scope('growing-area:write', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT INSERT, UPDATE ON growing_area_code TO register_writer, register_job");
    await runner.query("ALTER TABLE growing_area_code_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE growing_area_code_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY growing_area_code_history_reader ON growing_area_code_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY growing_area_code_history_owner ON growing_area_code_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY growing_area_code_history_read ON growing_area_code_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = growing_area_code_history.organisation_id AND (register_in_scope('organisation:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT SELECT ON growing_area_code_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE TRIGGER export_shipment_audit_insert AFTER INSERT ON export_shipment REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER export_shipment_audit_update AFTER UPDATE ON export_shipment REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER export_shipment_audit_delete AFTER DELETE ON export_shipment REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER export_shipment_append_only BEFORE UPDATE OR DELETE ON export_shipment FOR EACH STATEMENT EXECUTE FUNCTION register_append_only()");
    await runner.query("ALTER TABLE export_shipment ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE export_shipment FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY export_shipment_reader ON export_shipment FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY export_shipment_owner ON export_shipment TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY export_shipment_read ON export_shipment FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM growing_area_code row_growing_area_code WHERE row_growing_area_code.id = export_shipment.area_code_id AND (EXISTS (SELECT 1 FROM organisation row_growing_area_code_organisation WHERE row_growing_area_code_organisation.id = row_growing_area_code.organisation_id AND (register_in_scope('organisation:read', row_growing_area_code_organisation.province_id, row_growing_area_code_organisation.commune_id, row_growing_area_code_organisation.id))))))");
    await runner.query("GRANT SELECT ON export_shipment TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY export_shipment_insert ON export_shipment FOR INSERT TO register_writer, register_job WITH CHECK (EXISTS (SELECT 1 FROM growing_area_code row_growing_area_code WHERE row_growing_area_code.id = export_shipment.area_code_id AND (EXISTS (SELECT 1 FROM organisation row_growing_area_code_organisation WHERE row_growing_area_code_organisation.id = row_growing_area_code.organisation_id AND (register_in_scope('growing-area:write', row_growing_area_code_organisation.province_id, row_growing_area_code_organisation.commune_id, row_growing_area_code_organisation.id))))))");
    await runner.query("GRANT INSERT ON export_shipment TO register_writer, register_job");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
