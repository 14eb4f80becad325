import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DuplicatePairs1795524374304 implements MigrationInterface {
  name = 'DuplicatePairs1795524374304';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"duplicate_pair\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"state\" text NOT NULL, \"score\" integer NOT NULL, \"kind_agrees\" text NOT NULL, \"name_agrees\" text NOT NULL, \"code_agrees\" text NOT NULL, \"tax_code_agrees\" text NOT NULL, \"registration_no_agrees\" text NOT NULL, \"commune_agrees\" text NOT NULL, \"registered_on_agrees\" text NOT NULL, \"representative_agrees\" text NOT NULL, \"opened_on\" date NOT NULL, \"judged_on\" date, \"judgement\" text, \"fingerprint\" text NOT NULL, \"one_id\" uuid NOT NULL, \"other_id\" uuid NOT NULL, CONSTRAINT \"duplicate_pair_state_2d6dbd_check\" CHECK (state IN ('OPEN', 'DISMISSED', 'GONE', 'MERGED')), CONSTRAINT \"duplicate_pair_kind_agrees_e0b991_check\" CHECK (kind_agrees IN ('EQUAL', 'DIFFERENT', 'UNKNOWN')), CONSTRAINT \"duplicate_pair_name_agrees_e0b991_check\" CHECK (name_agrees IN ('EQUAL', 'DIFFERENT', 'UNKNOWN')), CONSTRAINT \"duplicate_pair_code_agrees_e0b991_check\" CHECK (code_agrees IN ('EQUAL', 'DIFFERENT', 'UNKNOWN')), CONSTRAINT \"duplicate_pair_tax_code_agrees_e0b991_check\" CHECK (tax_code_agrees IN ('EQUAL', 'DIFFERENT', 'UNKNOWN')), CONSTRAINT \"duplicate_pair_registration_no_agrees_e0b991_check\" CHECK (registration_no_agrees IN ('EQUAL', 'DIFFERENT', 'UNKNOWN')), CONSTRAINT \"duplicate_pair_commune_agrees_e0b991_check\" CHECK (commune_agrees IN ('EQUAL', 'DIFFERENT', 'UNKNOWN')), CONSTRAINT \"duplicate_pair_registered_on_agrees_e0b991_check\" CHECK (registered_on_agrees IN ('EQUAL', 'DIFFERENT', 'UNKNOWN')), CONSTRAINT \"duplicate_pair_representative_agrees_e0b991_check\" CHECK (representative_agrees IN ('EQUAL', 'DIFFERENT', 'UNKNOWN')), CONSTRAINT \"duplicate_pair_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"duplicate_pair_other_id_idx\" ON \"duplicate_pair\"  (\"other_id\") ");
    await runner.query("CREATE INDEX \"duplicate_pair_list_idx\" ON \"duplicate_pair\"  (\"state\", \"score\", \"id\") ");
    await runner.query("CREATE UNIQUE INDEX \"duplicate_pair_idx\" ON \"duplicate_pair\"  (\"one_id\", \"other_id\") ");
    await runner.query("CREATE INDEX \"organisation_legacy_registration_no_idx\" ON \"organisation\"  (\"legacy_registration_no\") ");
    await runner.query("CREATE INDEX \"organisation_tax_code_idx\" ON \"organisation\"  (\"tax_code\") ");
    await runner.query("ALTER TABLE \"duplicate_pair\" ADD CONSTRAINT \"duplicate_pair_one_id_fkey\" FOREIGN KEY (\"one_id\") REFERENCES \"organisation\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"duplicate_pair\" ADD CONSTRAINT \"duplicate_pair_other_id_fkey\" FOREIGN KEY (\"other_id\") REFERENCES \"organisation\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION");
    await runner.query("CREATE TABLE duplicate_pair_history (known_to timestamptz NOT NULL, LIKE duplicate_pair)");
    await runner.query("CREATE INDEX duplicate_pair_history_id_known_to_idx ON duplicate_pair_history (id, known_to)");
    await runner.query("CREATE TRIGGER duplicate_pair_touch BEFORE INSERT OR UPDATE ON duplicate_pair FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER duplicate_pair_history_update AFTER UPDATE ON duplicate_pair REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER duplicate_pair_history_delete AFTER DELETE ON duplicate_pair REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER duplicate_pair_audit_insert AFTER INSERT ON duplicate_pair REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER duplicate_pair_audit_update AFTER UPDATE ON duplicate_pair REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER duplicate_pair_audit_delete AFTER DELETE ON duplicate_pair REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE duplicate_pair ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE duplicate_pair FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY duplicate_pair_reader ON duplicate_pair FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY duplicate_pair_owner ON duplicate_pair TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY duplicate_pair_read ON duplicate_pair FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = duplicate_pair.one_id AND (register_in_scope('duplicate:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))) OR EXISTS (SELECT 1 FROM organisation row_organisation1 WHERE row_organisation1.id = duplicate_pair.other_id AND (register_in_scope('duplicate:read', row_organisation1.province_id, row_organisation1.commune_id, row_organisation1.id))))");
    await runner.query("GRANT SELECT ON duplicate_pair TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY duplicate_pair_insert ON duplicate_pair FOR INSERT TO register_writer, register_job WITH CHECK (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = duplicate_pair.one_id AND (register_in_scope('organisation:merge', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("CREATE POLICY duplicate_pair_update ON duplicate_pair FOR UPDATE TO register_writer, register_job USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = duplicate_pair.one_id AND (register_in_scope('organisation:merge', row_organisation.province_id, row_organisation.commune_id, row_organisation.id)))) WITH CHECK (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = duplicate_pair.one_id AND (register_in_scope('organisation:merge', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT INSERT, UPDATE ON duplicate_pair TO register_writer, register_job");
    await runner.query("ALTER TABLE duplicate_pair_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE duplicate_pair_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY duplicate_pair_history_reader ON duplicate_pair_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY duplicate_pair_history_owner ON duplicate_pair_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY duplicate_pair_history_read ON duplicate_pair_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = duplicate_pair_history.one_id AND (register_in_scope('duplicate:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))) OR EXISTS (SELECT 1 FROM organisation row_organisation1 WHERE row_organisation1.id = duplicate_pair_history.other_id AND (register_in_scope('duplicate:read', row_organisation1.province_id, row_organisation1.commune_id, row_organisation1.id))))");
    await runner.query("GRANT SELECT ON duplicate_pair_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
