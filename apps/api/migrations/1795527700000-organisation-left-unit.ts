import type { MigrationInterface, QueryRunner } from 'typeorm';

const LEFT = `
-- Where an organisation that has left the register last stood: what was believed of it then stays seen there.
ALTER TABLE organisation_left ADD COLUMN unit_id uuid;
UPDATE organisation_left l SET unit_id = h.unit_id
FROM (SELECT DISTINCT ON (organisation_id) organisation_id, unit_id FROM (
        SELECT organisation_id, unit_id, known_to, 1 AS rank FROM organisation_statement_dkkd_history
        UNION ALL SELECT organisation_id, unit_id, known_to, 2 FROM organisation_statement_office_history) s
      WHERE unit_id IS NOT NULL ORDER BY organisation_id, known_to DESC, rank) h
WHERE h.organisation_id = l.organisation_id;

CREATE OR REPLACE FUNCTION organisation_left_trigger() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO organisation_left (organisation_id, unit_id) SELECT id, stated_unit_id FROM rows
    ON CONFLICT (organisation_id) DO UPDATE SET left_at = excluded.left_at, unit_id = excluded.unit_id;
  ELSE
    DELETE FROM organisation_left l USING rows r WHERE l.organisation_id = r.id;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION organisation_left_unit(org uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT unit_id FROM organisation_left WHERE organisation_id = org
$$;
REVOKE ALL ON FUNCTION organisation_left_unit(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_left_unit(uuid)
  TO register_reader, register_writer, register_job, w_office, w_dkkd, w_thue;
`;

export class OrganisationLeftUnit1795527700000 implements MigrationInterface {
  name = 'OrganisationLeftUnit1795527700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LEFT);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
