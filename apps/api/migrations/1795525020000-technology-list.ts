import type { MigrationInterface, QueryRunner } from 'typeorm';

/* Adoptions are ended, never deleted; what an undone import wrote and nobody touched since was never one. */
const TAKE_BACK = `
CREATE FUNCTION import_take_back_technology(adoptions uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM technology_adoption a JOIN organisation o ON o.id = a.organisation_id
    WHERE a.id = ANY(adoptions) AND NOT register_in_scope('technology:write', o.province_id, o.commune_id, o.id)) THEN
    RAISE EXCEPTION 'adoptions out of reach' USING ERRCODE = '42501';
  END IF;
  DELETE FROM technology_adoption a WHERE a.id = ANY(adoptions) AND a.version = 1 AND a.verdict = 'PENDING';
END $$;
REVOKE ALL ON FUNCTION import_take_back_technology(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION import_take_back_technology(uuid[]) TO register_writer, register_job;
`;

export class TechnologyList1795525020000 implements MigrationInterface {
  name = 'TechnologyList1795525020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TAKE_BACK);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
