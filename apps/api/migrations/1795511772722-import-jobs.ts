import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportJobs1795511772722 implements MigrationInterface {
  name = 'ImportJobs1795511772722';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"import_batch\" DROP CONSTRAINT \"import_batch_status_93abda_check\"");
    await runner.query("CREATE TABLE \"import_job\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"task\" text NOT NULL, \"rows_done\" integer NOT NULL DEFAULT '0', \"rows_total\" integer NOT NULL DEFAULT '0', \"cancelled\" boolean NOT NULL, \"ordered_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"attempts\" integer NOT NULL DEFAULT '0', \"mandate\" jsonb NOT NULL, \"batch_id\" uuid NOT NULL, CONSTRAINT \"import_job_task_bd9fcf_check\" CHECK (task IN ('READ', 'CHECK', 'APPLY', 'UNDO')), CONSTRAINT \"import_job_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE UNIQUE INDEX \"import_job_batch_idx\" ON \"import_job\"  (\"batch_id\") ");
    await runner.query("CREATE TABLE \"import_file_part\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"part_no\" integer NOT NULL, \"sealed\" bytea NOT NULL, \"batch_id\" uuid NOT NULL, CONSTRAINT \"import_file_part_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE UNIQUE INDEX \"import_file_part_idx\" ON \"import_file_part\"  (\"batch_id\", \"part_no\") ");
    await runner.query("CREATE TABLE \"import_mapping\" (\"id\" uuid NOT NULL DEFAULT uuidv7(), \"province_id\" uuid, \"commune_id\" uuid, \"form\" text NOT NULL, \"heading\" text NOT NULL, \"column_key\" text, \"chosen_by\" text NOT NULL, \"chosen_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"import_mapping_pkey\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"import_mapping_office_idx\" ON \"import_mapping\"  (\"province_id\", \"commune_id\", \"form\") ");
    await runner.query("ALTER TABLE \"import_batch\" ADD \"mode\" text");
    await runner.query("ALTER TABLE \"import_batch\" ADD \"problem\" jsonb");
    await runner.query("ALTER TABLE import_batch_history ADD mode text, ADD problem jsonb");
    await runner.query("ALTER TABLE \"import_row\" ADD \"repaired\" integer NOT NULL DEFAULT '0'");
    await runner.query("ALTER TABLE \"import_batch\" ALTER COLUMN \"status\" SET DEFAULT 'READING'");
    await runner.query("CREATE INDEX \"import_row_target_id_idx\" ON \"import_row\"  (\"target_id\") ");
    await runner.query("ALTER TABLE \"import_batch\" ADD CONSTRAINT \"import_batch_status_c5d7ec_check\" CHECK (status IN ('READING', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE', 'FAILED', 'CANCELLED'))");
    await runner.query("ALTER TABLE \"import_batch\" ADD CONSTRAINT \"import_batch_mode_a11474_check\" CHECK (mode IN ('ALL_OR_NOTHING', 'GOOD_ROWS'))");
    await runner.query("ALTER TABLE \"import_job\" ADD CONSTRAINT \"import_job_batch_id_fkey\" FOREIGN KEY (\"batch_id\") REFERENCES \"import_batch\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"import_file_part\" ADD CONSTRAINT \"import_file_part_batch_id_fkey\" FOREIGN KEY (\"batch_id\") REFERENCES \"import_batch\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE import_job ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE import_job FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY import_job_reader ON import_job FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY import_job_owner ON import_job TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY import_job_read ON import_job FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM import_batch row_import_batch WHERE row_import_batch.id = import_job.batch_id AND (register_in_scope('import:read', row_import_batch.province_id, row_import_batch.commune_id))))");
    await runner.query("GRANT SELECT ON import_job TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY import_job_insert ON import_job FOR INSERT TO register_writer, register_job WITH CHECK (EXISTS (SELECT 1 FROM import_batch row_import_batch WHERE row_import_batch.id = import_job.batch_id AND (register_in_scope('import:write', row_import_batch.province_id, row_import_batch.commune_id))))");
    await runner.query("CREATE POLICY import_job_update ON import_job FOR UPDATE TO register_writer, register_job USING (EXISTS (SELECT 1 FROM import_batch row_import_batch WHERE row_import_batch.id = import_job.batch_id AND (register_in_scope('import:write', row_import_batch.province_id, row_import_batch.commune_id)))) WITH CHECK (EXISTS (SELECT 1 FROM import_batch row_import_batch WHERE row_import_batch.id = import_job.batch_id AND (register_in_scope('import:write', row_import_batch.province_id, row_import_batch.commune_id))))");
    await runner.query("CREATE POLICY import_job_delete ON import_job FOR DELETE TO register_writer, register_job USING (EXISTS (SELECT 1 FROM import_batch row_import_batch WHERE row_import_batch.id = import_job.batch_id AND (register_in_scope('import:write', row_import_batch.province_id, row_import_batch.commune_id))))");
    await runner.query("GRANT INSERT, UPDATE, DELETE ON import_job TO register_writer, register_job");
    await runner.query("ALTER TABLE import_file_part ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE import_file_part FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY import_file_part_reader ON import_file_part FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY import_file_part_owner ON import_file_part TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY import_file_part_read ON import_file_part FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM import_batch row_import_batch WHERE row_import_batch.id = import_file_part.batch_id AND (register_in_scope('import:write', row_import_batch.province_id, row_import_batch.commune_id))))");
    await runner.query("GRANT SELECT ON import_file_part TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY import_file_part_insert ON import_file_part FOR INSERT TO register_writer, register_job WITH CHECK (EXISTS (SELECT 1 FROM import_batch row_import_batch WHERE row_import_batch.id = import_file_part.batch_id AND (register_in_scope('import:write', row_import_batch.province_id, row_import_batch.commune_id))))");
    await runner.query("CREATE POLICY import_file_part_update ON import_file_part FOR UPDATE TO register_writer, register_job USING (EXISTS (SELECT 1 FROM import_batch row_import_batch WHERE row_import_batch.id = import_file_part.batch_id AND (register_in_scope('import:write', row_import_batch.province_id, row_import_batch.commune_id)))) WITH CHECK (EXISTS (SELECT 1 FROM import_batch row_import_batch WHERE row_import_batch.id = import_file_part.batch_id AND (register_in_scope('import:write', row_import_batch.province_id, row_import_batch.commune_id))))");
    await runner.query("CREATE POLICY import_file_part_delete ON import_file_part FOR DELETE TO register_writer, register_job USING (EXISTS (SELECT 1 FROM import_batch row_import_batch WHERE row_import_batch.id = import_file_part.batch_id AND (register_in_scope('import:write', row_import_batch.province_id, row_import_batch.commune_id))))");
    await runner.query("GRANT INSERT, UPDATE, DELETE ON import_file_part TO register_writer, register_job");
    await runner.query("ALTER TABLE import_mapping ENABLE ROW LEVEL SECURITY");
    await runner.query("ALTER TABLE import_mapping FORCE ROW LEVEL SECURITY");
    await runner.query("CREATE POLICY import_mapping_reader ON import_mapping FOR SELECT TO register_reader USING (true)");
    await runner.query("CREATE POLICY import_mapping_owner ON import_mapping TO CURRENT_USER USING (true) WITH CHECK (true)");
    await runner.query("CREATE POLICY import_mapping_read ON import_mapping FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (register_in_scope('import:read', province_id, commune_id))");
    await runner.query("GRANT SELECT ON import_mapping TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office");
    await runner.query("CREATE POLICY import_mapping_insert ON import_mapping FOR INSERT TO register_writer, register_job WITH CHECK (register_in_scope('import:write', province_id, commune_id))");
    await runner.query("CREATE POLICY import_mapping_update ON import_mapping FOR UPDATE TO register_writer, register_job USING (register_in_scope('import:write', province_id, commune_id)) WITH CHECK (register_in_scope('import:write', province_id, commune_id))");
    await runner.query("CREATE POLICY import_mapping_delete ON import_mapping FOR DELETE TO register_writer, register_job USING (register_in_scope('import:write', province_id, commune_id))");
    await runner.query("GRANT INSERT, UPDATE, DELETE ON import_mapping TO register_writer, register_job");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
