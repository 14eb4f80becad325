import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Nearly equal names of a commune are found by an index. Names that differ in their numbers are two names whatever else
 * they share, and two sets of trigrams of which one is much larger cannot overlap by the share that is asked: both are known
 * before a single pair is compared. Without this, 6,500 organisations of one commune were 42 million comparisons.
 */
const PARTS = `
-- The numbers in a name and what stands between them, as names are compared by them.
CREATE FUNCTION organisation_name_numbers(core text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(core, '[^0-9]+', ' ', 'g')
$$;
CREATE FUNCTION organisation_name_trigrams(core text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT cardinality(public.show_trgm(core))
$$;
CREATE INDEX organisation_search_near_name_idx ON organisation_search (commune_id,
  organisation_name_numbers(organisation_core_name(bare_name)), organisation_name_trigrams(organisation_core_name(bare_name)));
`;

const REPLACED: readonly (readonly [string, string])[] = [
  [
    `s.commune_id = a.commune_id AND similarity(s.bare_name, a.core) >= similar_from)`,
    `s.commune_id = a.commune_id AND organisation_name_numbers(organisation_core_name(s.bare_name)) = organisation_name_numbers(a.core)
      AND organisation_name_trigrams(organisation_core_name(s.bare_name)) BETWEEN floor(a.trigrams * similar_from)::integer
        AND ceil(a.trigrams / greatest(similar_from, 0.01))::integer
      AND similarity(organisation_core_name(s.bare_name), a.core) >= similar_from)`,
  ],
  [
    `s.province_id = a.province_id AND organisation_core_name(s.bare_name) = a.core`,
    `a.core <> '' AND s.province_id = a.province_id AND organisation_core_name(s.bare_name) = a.core`,
  ],
  [
    `SELECT a.probe, a.self, a.kind, organisation_compared_name(a.name) AS core,`,
    `SELECT a.probe, a.self, a.kind, organisation_compared_name(a.name) AS core,
      organisation_name_trigrams(organisation_compared_name(a.name)) AS trigrams,`,
  ],
];

export class NearNamesByIndex1795540000000 implements MigrationInterface {
  name = 'NearNamesByIndex1795540000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PARTS);
    const [{ text }] = (await runner.query(
      `SELECT pg_get_functiondef('organisation_twins(jsonb, jsonb)'::regprocedure) AS text`,
    )) as [{ text: string }];
    let now = text;
    for (const [old, fresh] of REPLACED) {
      if (!now.includes(old)) throw new Error(`organisation_twins is not the one this migration knows: ${old}`);
      now = now.replace(old, fresh);
    }
    await runner.query(now);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
