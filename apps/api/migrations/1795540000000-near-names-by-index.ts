import { editFunction } from '@platform/database';
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
-- One key, or the planner may take the index of communes instead where it believes the register to be empty.
CREATE FUNCTION organisation_near_key(commune uuid, core text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT commune::text || public.organisation_name_numbers(core)
$$;
CREATE INDEX organisation_search_near_name_idx ON organisation_search (organisation_near_key(commune_id, organisation_core_name(bare_name)),
  organisation_name_trigrams(organisation_core_name(bare_name)));
`;

const TWINS = 'organisation_twins(jsonb, jsonb)';

/*
 * What is asked about comes first and the register is looked up for each of it, whatever the planner believes: a subquery
 * with OFFSET is not joined the other way round. While a first file is coming in the register is counted as empty, for
 * nobody else sees its rows yet.
 */
const found = (table: string, id: string, where: string): string =>
  `LATERAL (SELECT ${id} AS id FROM ${table} WHERE ${where} OFFSET 0)`;
const row = (table: string, alias: string, where: string): string =>
  `JOIN LATERAL (SELECT * FROM ${table} ${alias} WHERE ${where} OFFSET 0) ${alias}`;
const ORGANISATION = [
  'o.code = a.code',
  'o.code = a.tax_code',
  'o.tax_code = a.tax_code',
  'o.legacy_registration_no = a.registration_no',
  'o.representative_id = a.representative_id',
];
const NAME = `s.province_id = a.province_id AND organisation_core_name(s.bare_name) = a.core`;
const NEAR = `organisation_near_key(s.commune_id, organisation_core_name(s.bare_name)) = organisation_near_key(a.commune_id, a.core)
        AND organisation_name_trigrams(organisation_core_name(s.bare_name)) BETWEEN floor(a.trigrams * similar_from)::integer
          AND ceil(a.trigrams / greatest(similar_from, 0.01))::integer
        AND similarity(organisation_core_name(s.bare_name), a.core) >= similar_from`;

const BY_PROBE: readonly (readonly [string, string])[] = [
  [
    `SELECT a.probe, a.self, a.kind, organisation_compared_name(a.name) AS core,`,
    `SELECT a.probe, a.self, a.kind, organisation_compared_name(a.name) AS core,
      organisation_name_trigrams(organisation_compared_name(a.name)) AS trigrams,`,
  ],
  ...ORGANISATION.map((where): [string, string] => [
    `SELECT a.probe, o.id FROM asked a JOIN organisation o ON ${where}\n`,
    `SELECT a.probe, o.id FROM asked a, ${found('organisation o', 'o.id', where)} o\n`,
  ]),
  [
    `SELECT a.probe, s.organisation_id FROM asked a JOIN organisation_search s\n      ON ${NAME}\n`,
    `SELECT a.probe, s.id FROM asked a, ${found('organisation_search s', 's.organisation_id', NAME)} s WHERE a.core <> ''\n`,
  ],
  [
    `SELECT a.probe, s.organisation_id FROM asked a JOIN organisation_search s
      ON s.commune_id = a.commune_id AND similarity(s.bare_name, a.core) >= similar_from)`,
    `SELECT a.probe, s.id FROM asked a, ${found('organisation_search s', 's.organisation_id', NEAR)} s)`,
  ],
  [`JOIN organisation o ON o.id = n.id AND coalesce`, `${row('organisation', 'o', 'o.id = n.id')} ON coalesce`],
  [
    `JOIN organisation g ON g.id = coalesce(o.merged_into_id, o.id)`,
    `${row('organisation', 'g', 'g.id = coalesce(o.merged_into_id, o.id)')} ON true`,
  ],
  [
    `JOIN organisation_search s ON s.organisation_id = o.id`,
    `${row('organisation_search', 's', 's.organisation_id = n.id')} ON true`,
  ],
];

export class NearNamesByIndex1795540000000 implements MigrationInterface {
  name = 'NearNamesByIndex1795540000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PARTS);
    for (const [from, to] of BY_PROBE) await editFunction(runner, TWINS, from, to);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
