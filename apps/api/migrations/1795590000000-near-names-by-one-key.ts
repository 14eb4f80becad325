import { editFunction } from '@platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Names that may be nearly equal are found by one key. With the commune as a key of its own PostgreSQL may take the index of
 * communes instead, where it believes the register to be empty: it was looked at while the first file was coming in, whose
 * rows nobody else sees yet. Then it is 42 million comparisons again.
 */
const KEY = `
CREATE FUNCTION organisation_near_key(commune uuid, core text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT commune::text || public.organisation_name_numbers(core)
$$;
DROP INDEX organisation_search_near_name_idx;
CREATE INDEX organisation_search_near_name_idx ON organisation_search (organisation_near_key(commune_id, organisation_core_name(bare_name)),
  organisation_name_trigrams(organisation_core_name(bare_name)));
`;

export class NearNamesByOneKey1795590000000 implements MigrationInterface {
  name = 'NearNamesByOneKey1795590000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEY);
    await editFunction(
      runner,
      'organisation_twins(jsonb, jsonb)',
      `s.commune_id = a.commune_id AND organisation_name_numbers(organisation_core_name(s.bare_name)) = organisation_name_numbers(a.core)`,
      `organisation_near_key(s.commune_id, organisation_core_name(s.bare_name)) = organisation_near_key(a.commune_id, a.core)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
