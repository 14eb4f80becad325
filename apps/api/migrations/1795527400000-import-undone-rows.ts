import type { MigrationInterface, QueryRunner } from 'typeorm';

/* What a later import has to do with a row: of a batch that kept rows when it was undone, only those it kept. */
const USED = `JOIN import_row r ON r.target_id = own.target_id AND r.batch_id <> own.batch_id AND NOT r.undone
    JOIN import_batch b ON b.id = r.batch_id AND (b.status = 'APPLIED'
      OR (b.status = 'PARTLY_UNDONE' AND r.outcome IN ('CREATE', 'UPDATE', 'DISCREPANCY')))
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

-- Rows of a batch that brought a record into being which a later import is about: an undo keeps them.
CREATE FUNCTION import_rows_used_later(batch uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT DISTINCT own.id FROM import_row own
    ${USED}
$$;
REVOKE ALL ON FUNCTION import_rows_used_later(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION import_rows_used_later(uuid) TO register_writer, register_job;
`;

const LEANED_ON = `
-- Organisations that rows of other tables point at: members, papers, officers, what an authority states. Whatever module is
-- added later counts by itself, for the catalogue knows who points here. Four tables do not: what an office's list writes is
-- judged by who wrote it, and findings of rules follow the organisation; what is deleted with it hangs on nothing.
CREATE FUNCTION organisations_leaned_on(ids uuid[]) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  one record;
BEGIN
  FOR one IN
    SELECT c.conrelid::regclass::text AS table_name, a.attname AS column_name
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid = 'organisation'::regclass AND c.confdeltype <> 'c'
      AND c.conrelid <> ALL (ARRAY['organisation_statement_office'::regclass, 'operational_finding'::regclass,
        'annual_figure'::regclass, 'rule_finding'::regclass])
    ORDER BY 1, 2
  LOOP
    RETURN QUERY EXECUTE format('SELECT %I FROM %s WHERE %I = ANY($1)', one.column_name, one.table_name, one.column_name) USING ids;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION organisations_leaned_on(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisations_leaned_on(uuid[]) TO register_writer, register_job;
`;

export class ImportUndoneRows1795527400000 implements MigrationInterface {
  name = 'ImportUndoneRows1795527400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const text of [LATER, LEANED_ON]) await runner.query(text);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
