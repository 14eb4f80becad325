import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Which of these codes some organisation has, in whatever unit: a code is one organisation's in the whole register. That a
 * code is taken is public; of whom it is, this does not say.
 */
const TAKEN = `
CREATE FUNCTION organisation_codes_taken(codes text[]) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT o.code FROM organisation o WHERE o.code = ANY(codes)
$$;
REVOKE ALL ON FUNCTION organisation_codes_taken(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_codes_taken(text[]) TO register_writer, register_job;
`;

export class OrganisationCodesTaken1795512000003 implements MigrationInterface {
  name = 'OrganisationCodesTaken1795512000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TAKEN);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
