import type { MigrationInterface, QueryRunner } from 'typeorm';

const TOUCH = `
-- A statement that begins later, or corrects a day gone by, leaves the values of today as they are and so their version. Who
-- looked at that version must not save over what he has not seen: such a change makes a new one, unless the projection has.
CREATE FUNCTION organisation_touch(org uuid, seen integer) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE organisation o SET version = o.version + 1 WHERE o.id = org AND o.version = seen
    AND register_in_scope('organisation:write', o.province_id, o.commune_id, o.id)
$$;
REVOKE ALL ON FUNCTION organisation_touch(uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_touch(uuid, integer) TO register_writer, register_job;
`;

export class OrganisationTouch1795526600000 implements MigrationInterface {
  name = 'OrganisationTouch1795526600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TOUCH);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
