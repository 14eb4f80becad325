import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * A permission may be held for one organisation (a user of a cooperative) beside a province or a commune. The policies
 * that name the fourth value follow in the next migration; the search of organisations is not made from the classes.
 */
const IN_SCOPE = `
CREATE FUNCTION register_in_scope(permission text, province uuid, commune uuid, itself uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_or(scope = '"ALL"'::jsonb OR scope ?| ARRAY[province::text, commune::text, itself::text]), false)
  FROM (SELECT nullif(current_setting('register.grants', true), '')::jsonb AS grants) held,
       LATERAL (VALUES (held.grants -> permission), (held.grants -> '*')) AS allowed(scope)
$$`;

const SEARCH = `ALTER POLICY organisation_search_read ON organisation_search
  USING (register_in_scope('organisation:read', province_id, commune_id, organisation_id))`;

export class ScopeByOrganisation1795511452000 implements MigrationInterface {
  name = 'ScopeByOrganisation1795511452000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IN_SCOPE);
    await runner.query(SEARCH);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
