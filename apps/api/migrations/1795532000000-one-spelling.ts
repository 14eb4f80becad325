import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Names that are compared are spelt out by the table that search has (`organisation_readings`): what looks for doubles had a
 * smaller one of its own, and what compares the office with the registry none. The names kept for search are spelt out
 * already, so that only "và" is still to be left out of them.
 */
const SPELLING = `
DROP INDEX organisation_search_core_name_idx;
CREATE OR REPLACE FUNCTION organisation_core_name(bare text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_to_string(array_remove(string_to_array(bare, ' '), 'va'), ' ')
$$;
CREATE INDEX organisation_search_core_name_idx ON organisation_search (province_id, organisation_core_name(bare_name));

-- A name as it is compared: spelt out, without the words of its kind and without "và".
CREATE FUNCTION organisation_compared_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT organisation_core_name(organisation_bare_name((organisation_readings(register_fold(name)))[1]))
$$;

-- "HTX DVNN Tân Mộc" and "Hợp tác xã Dịch vụ nông nghiệp Tân Mộc" are one name. Another kind is another name.
CREATE OR REPLACE FUNCTION organisation_same_name(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT organisation_compared_name(a) = organisation_compared_name(b)
    AND coalesce(organisation_typed_kind((organisation_readings(register_fold(a)))[1])
      = organisation_typed_kind((organisation_readings(register_fold(b)))[1]), true)
$$;
`;

const OWN = 'organisation_core_name(organisation_bare_name(register_fold(a.name)))';

export class OneSpelling1795532000000 implements MigrationInterface {
  name = 'OneSpelling1795532000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SPELLING);
    const [{ text }] = (await runner.query(
      `SELECT pg_get_functiondef('organisation_twins(jsonb, jsonb)'::regprocedure) AS text`,
    )) as [{ text: string }];
    if (!text.includes(OWN)) throw new Error('organisation_twins is not the one this migration knows');
    await runner.query(text.replace(OWN, 'organisation_compared_name(a.name)'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
