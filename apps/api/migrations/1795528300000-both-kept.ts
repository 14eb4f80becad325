import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Functions of two makers, each written from what stood before the other: those that heed mergers did not know short names
 * nor that an import takes its own entries back; what a later import has to do with a row forgot the part of the record it
 * is about, and which came first. Now they say both.
 */
const COMPARED = 'v.office_value <> v.authority_value';
const APPEND_ONLY = `
CREATE OR REPLACE FUNCTION register_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('register.taken_back', true) = TG_TABLE_NAME
    OR TG_OP = 'UPDATE' AND current_setting('register.moving', true) = TG_TABLE_NAME THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% is only appended to', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
`;
const USED = `JOIN import_batch ours ON ours.id = own.batch_id
    JOIN import_row r ON r.target_id = own.target_id AND r.batch_id <> own.batch_id AND NOT r.undone
      AND (own.part_key IS NULL OR r.part_key = own.part_key)
    JOIN import_batch b ON b.id = r.batch_id AND b.applied_at > ours.applied_at
      AND (own.part_key IS NULL OR b.form = ours.form)
      AND (b.status = 'APPLIED' OR (b.status = 'PARTLY_UNDONE' AND r.outcome IN ('CREATE', 'UPDATE', 'DISCREPANCY')))
    WHERE own.batch_id = batch AND own.outcome = 'CREATE' AND NOT own.undone`;
const LATER = `
CREATE OR REPLACE FUNCTION import_later_batches(batch uuid)
RETURNS TABLE ("id" uuid, "fileName" text, "appliedAt" timestamptz, "rows" integer) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN seen THEN l.id END, CASE WHEN seen THEN l.file_name END, l.applied_at, l.rows
  FROM (
    SELECT b.id, b.file_name, b.applied_at, count(*)::integer AS rows,
      register_in_scope('import:read', b.province_id, b.commune_id) AS seen
    FROM import_row own
    ${USED}
    GROUP BY b.id) l
  ORDER BY l.applied_at DESC LIMIT 20
$$;
CREATE OR REPLACE FUNCTION import_rows_used_later(batch uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT DISTINCT own.id FROM import_row own
    ${USED}
$$;
`;

export class BothKept1795528300000 implements MigrationInterface {
  name = 'BothKept1795528300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPEND_ONLY);
    await runner.query(LATER);
    const [{ text }] = (await runner.query(
      `SELECT pg_get_functiondef('organisation_differences(uuid[])'::regprocedure) AS text`,
    )) as [{ text: string }];
    if (!text.includes(COMPARED)) throw new Error('organisation_differences is not the one this migration knows');
    const besides = "(v.field <> 'name' OR NOT organisation_same_name(v.office_value, v.authority_value))";
    await runner.query(text.replace(COMPARED, `${COMPARED} AND ${besides}`));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
