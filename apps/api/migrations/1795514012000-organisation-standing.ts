import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Who was there on a day, of what kind and legal status: the choosing rule for three fields and all organisations at once.
 * `organisation_at` answers every field of one organisation and costs a call for each; whoever counts needs only these.
 * The two must agree, which a spec holds.
 */
const STANDING = `
CREATE FUNCTION organisation_standing(day date)
RETURNS TABLE (organisation_id uuid, kind text, field text, registry_status text) LANGUAGE sql STABLE AS $$
  SELECT coalesce(d.organisation_id, o.organisation_id), coalesce(d.kind, o.kind), o.field,
    coalesce(d.registry_status, o.registry_status, 'UNKNOWN')
  FROM (SELECT * FROM organisation_statement_office s
        WHERE s.valid_from <= day AND (s.valid_to IS NULL OR s.valid_to > day)) o
  FULL JOIN (SELECT * FROM organisation_statement_dkkd s
        WHERE s.valid_from <= day AND (s.valid_to IS NULL OR s.valid_to > day)) d ON d.organisation_id = o.organisation_id
  WHERE coalesce(d.name, o.name) IS NOT NULL
$$`;

export class OrganisationStanding1795514012000 implements MigrationInterface {
  name = 'OrganisationStanding1795514012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STANDING);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
