import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Which later imports are about records that one import added: an undo would take these records from under them. Asked past
 * the caller's units, for a later file may be another office's; of such a file only the moment is told.
 */
const LATER = `
CREATE FUNCTION import_later_batches(batch uuid)
RETURNS TABLE ("id" uuid, "fileName" text, "appliedAt" timestamptz, "rows" integer) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN seen THEN l.id END, CASE WHEN seen THEN l.file_name END, l.applied_at, l.rows
  FROM (
    SELECT b.id, b.file_name, b.applied_at, count(*)::integer AS rows,
      register_in_scope('import:read', b.province_id, b.commune_id) AS seen
    FROM import_row own
    JOIN import_row r ON r.target_id = own.target_id AND r.batch_id <> own.batch_id
    JOIN import_batch b ON b.id = r.batch_id AND b.status = 'APPLIED'
    WHERE own.batch_id = batch AND own.outcome = 'CREATE'
    GROUP BY b.id) l
  ORDER BY l.applied_at DESC LIMIT 20
$$;
REVOKE ALL ON FUNCTION import_later_batches(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION import_later_batches(uuid) TO register_writer, register_job;
`;

export class ImportLaterBatches1795512000002 implements MigrationInterface {
  name = 'ImportLaterBatches1795512000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LATER);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
