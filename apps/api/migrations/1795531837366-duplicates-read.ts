import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Pairs of two records are read by the permission that reads the records: with one of its own, held elsewhere, the first wall
 * showed a pair of which each record was seen by another permission, and row-level security did not.
 */
export class DuplicatesRead1795531837366 implements MigrationInterface {
  name = 'DuplicatesRead1795531837366';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("DROP POLICY duplicate_pair_read ON duplicate_pair");
    await runner.query("CREATE POLICY duplicate_pair_read ON duplicate_pair FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = duplicate_pair.one_id AND (register_in_scope('organisation:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))) OR EXISTS (SELECT 1 FROM organisation row_organisation1 WHERE row_organisation1.id = duplicate_pair.other_id AND (register_in_scope('organisation:read', row_organisation1.province_id, row_organisation1.commune_id, row_organisation1.id))))");
    await runner.query("DROP POLICY duplicate_pair_history_read ON duplicate_pair_history");
    await runner.query("CREATE POLICY duplicate_pair_history_read ON duplicate_pair_history FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation row_organisation WHERE row_organisation.id = duplicate_pair_history.one_id AND (register_in_scope('organisation:read', row_organisation.province_id, row_organisation.commune_id, row_organisation.id))) OR EXISTS (SELECT 1 FROM organisation row_organisation1 WHERE row_organisation1.id = duplicate_pair_history.other_id AND (register_in_scope('organisation:read', row_organisation1.province_id, row_organisation1.commune_id, row_organisation1.id))))");
    await runner.query("DROP POLICY organisation_merge_row_read ON organisation_merge_row");
    await runner.query("CREATE POLICY organisation_merge_row_read ON organisation_merge_row FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office USING (EXISTS (SELECT 1 FROM organisation_merge row_organisation_merge WHERE row_organisation_merge.id = organisation_merge_row.merge_id AND (EXISTS (SELECT 1 FROM organisation row_organisation_merge_organisation WHERE row_organisation_merge_organisation.id = row_organisation_merge.survivor_id AND (register_in_scope('organisation:read', row_organisation_merge_organisation.province_id, row_organisation_merge_organisation.commune_id, row_organisation_merge_organisation.id))) OR EXISTS (SELECT 1 FROM organisation row_organisation_merge_organisation1 WHERE row_organisation_merge_organisation1.id = row_organisation_merge.absorbed_id AND (register_in_scope('organisation:read', row_organisation_merge_organisation1.province_id, row_organisation_merge_organisation1.commune_id, row_organisation_merge_organisation1.id))))))");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
