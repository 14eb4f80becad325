import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Proposal1795512775417 implements MigrationInterface {
  name = 'Proposal1795512775417';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"proposal\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"target\" text NOT NULL, \"target_id\" uuid NOT NULL, \"target_version\" integer NOT NULL, \"state\" text NOT NULL, \"effective_on\" date, \"reason\" text NOT NULL, \"evidence\" text, \"proposed_by\" text NOT NULL, \"proposer_name\" text NOT NULL, \"proposed_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"decider_name\" text, \"closed_at\" TIMESTAMP WITH TIME ZONE, \"closing_note\" text, \"organisation_id\" uuid NOT NULL, CONSTRAINT \"proposal_target_d11451_check\" CHECK (target IN ('ORGANISATION')), CONSTRAINT \"proposal_state_71167c_check\" CHECK (state IN ('OPEN', 'STALE', 'DECIDED', 'WITHDRAWN')), CONSTRAINT \"proposal_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"proposal_organisation_id_idx\" ON \"proposal\"  (\"organisation_id\") ");
    await runner.query("CREATE INDEX \"proposal_target_idx\" ON \"proposal\"  (\"target_id\") WHERE state IN ('OPEN', 'STALE')");
    await runner.query("CREATE INDEX \"proposal_queue_idx\" ON \"proposal\"  (\"state\", \"proposed_at\", \"id\") ");
    await runner.query("CREATE TABLE \"proposal_field\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"version\" integer NOT NULL DEFAULT '1', \"known_from\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT transaction_timestamp(), \"position\" integer NOT NULL, \"field\" text NOT NULL, \"column_name\" text NOT NULL, \"stated\" text, \"proposed\" text, \"decision\" text, \"refusal\" text, \"proposal_id\" uuid NOT NULL, CONSTRAINT \"proposal_field_decision_cf2a35_check\" CHECK (decision IN ('ACCEPTED', 'REFUSED')), CONSTRAINT \"proposal_field_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"proposal_field_proposal_id_idx\" ON \"proposal_field\"  (\"proposal_id\") ");
    await runner.query("ALTER TABLE \"proposal\" ADD CONSTRAINT \"proposal_organisation_id_fkey\" FOREIGN KEY (\"organisation_id\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposal_field\" ADD CONSTRAINT \"proposal_field_proposal_id_fkey\" FOREIGN KEY (\"proposal_id\") REFERENCES \"proposal\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("CREATE TABLE proposal_history (known_to timestamptz NOT NULL, LIKE proposal)");
    await runner.query("CREATE INDEX proposal_history_id_known_to_idx ON proposal_history (id, known_to)");
    await runner.query("CREATE TRIGGER proposal_touch BEFORE INSERT OR UPDATE ON proposal FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER proposal_history_update AFTER UPDATE ON proposal REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER proposal_history_delete AFTER DELETE ON proposal REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER proposal_audit_insert AFTER INSERT ON proposal REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER proposal_audit_update AFTER UPDATE ON proposal REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER proposal_audit_delete AFTER DELETE ON proposal REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE proposal ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE proposal FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY proposal_reader ON proposal FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY proposal_owner ON proposal TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY proposal_read ON proposal FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = proposal.organisation_id AND (register_in_scope('proposal:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT SELECT ON proposal TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY proposal_insert ON proposal FOR INSERT TO register_writer, register_job WITH CHECK (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = proposal.organisation_id AND (register_in_scope('proposal:make', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("CREATE POLICY proposal_update ON proposal FOR UPDATE TO register_writer, register_job USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = proposal.organisation_id AND (register_in_scope('proposal:make', row_organisation.province_id, row_organisation.commune_id, row_organisation.id)))) WITH CHECK (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = proposal.organisation_id AND (register_in_scope('proposal:make', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT INSERT, UPDATE ON proposal TO register_writer, register_job");
    await runner.query("ALTER TABLE proposal_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE proposal_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY proposal_history_reader ON proposal_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY proposal_history_owner ON proposal_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY proposal_history_read ON proposal_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = proposal_history.organisation_id AND (register_in_scope('proposal:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))))");
    await runner.query("GRANT SELECT ON proposal_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE TABLE proposal_field_history (known_to timestamptz NOT NULL, LIKE proposal_field)");
    await runner.query("CREATE INDEX proposal_field_history_id_known_to_idx ON proposal_field_history (id, known_to)");
    await runner.query("CREATE TRIGGER proposal_field_touch BEFORE INSERT OR UPDATE ON proposal_field FOR EACH ROW EXECUTE FUNCTION register_touch()");
    await runner.query("CREATE TRIGGER proposal_field_history_update AFTER UPDATE ON proposal_field REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER proposal_field_history_delete AFTER DELETE ON proposal_field REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()");
    await runner.query("CREATE TRIGGER proposal_field_audit_insert AFTER INSERT ON proposal_field REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER proposal_field_audit_update AFTER UPDATE ON proposal_field REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("CREATE TRIGGER proposal_field_audit_delete AFTER DELETE ON proposal_field REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION register_audit()");
    await runner.query("ALTER TABLE proposal_field ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE proposal_field FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY proposal_field_reader ON proposal_field FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY proposal_field_owner ON proposal_field TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY proposal_field_read ON proposal_field FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM proposal row_proposal WHERE row_proposal.id = proposal_field.proposal_id AND (EXISTS (SELECT 1 FROM organisation row_proposal_organisation WHERE row_proposal_organisation.id = row_proposal.organisation_id AND (register_in_scope('proposal:read', row_proposal_organisation.province_id, row_proposal_organisation.commune_id, row_proposal_organisation.id))))))");
    await runner.query("GRANT SELECT ON proposal_field TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY proposal_field_insert ON proposal_field FOR INSERT TO register_writer, register_job WITH CHECK (EXISTS (SELECT 1 FROM proposal row_proposal WHERE row_proposal.id = proposal_field.proposal_id AND (EXISTS (SELECT 1 FROM organisation row_proposal_organisation WHERE row_proposal_organisation.id = row_proposal.organisation_id AND (register_in_scope('proposal:make', row_proposal_organisation.province_id, row_proposal_organisation.commune_id, row_proposal_organisation.id))))))");
    await runner.query("CREATE POLICY proposal_field_update ON proposal_field FOR UPDATE TO register_writer, register_job USING (EXISTS (SELECT 1 FROM proposal row_proposal WHERE row_proposal.id = proposal_field.proposal_id AND (EXISTS (SELECT 1 FROM organisation row_proposal_organisation WHERE row_proposal_organisation.id = row_proposal.organisation_id AND (register_in_scope('proposal:make', row_proposal_organisation.province_id, row_proposal_organisation.commune_id, row_proposal_organisation.id)))))) WITH CHECK (EXISTS (SELECT 1 FROM proposal row_proposal WHERE row_proposal.id = proposal_field.proposal_id AND (EXISTS (SELECT 1 FROM organisation row_proposal_organisation WHERE row_proposal_organisation.id = row_proposal.organisation_id AND (register_in_scope('proposal:make', row_proposal_organisation.province_id, row_proposal_organisation.commune_id, row_proposal_organisation.id))))))");
    await runner.query("GRANT INSERT, UPDATE ON proposal_field TO register_writer, register_job");
    await runner.query("ALTER TABLE proposal_field_history ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE proposal_field_history FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY proposal_field_history_reader ON proposal_field_history FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY proposal_field_history_owner ON proposal_field_history TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY proposal_field_history_read ON proposal_field_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM proposal row_proposal WHERE row_proposal.id = proposal_field_history.proposal_id AND (EXISTS (SELECT 1 FROM organisation row_proposal_organisation WHERE row_proposal_organisation.id = row_proposal.organisation_id AND (register_in_scope('proposal:read', row_proposal_organisation.province_id, row_proposal_organisation.commune_id, row_proposal_organisation.id))))))");
    await runner.query("GRANT SELECT ON proposal_field_history TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
