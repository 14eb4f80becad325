import { editFunction } from '@platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Names that may be nearly equal are found by one key, and each of what is asked about by an index, also where PostgreSQL
 * believes the register to be empty: it was counted while the first file was coming in, whose rows nobody else sees yet. Read
 * from its beginning for each name, the register of 6,500 organisations was 42 million comparisons again.
 */
const KEY = `
CREATE FUNCTION organisation_near_key(commune uuid, core text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT commune::text || public.organisation_name_numbers(core)
$$;
DROP INDEX organisation_search_near_name_idx;
CREATE INDEX organisation_search_near_name_idx ON organisation_search (organisation_near_key(commune_id, organisation_core_name(bare_name)),
  organisation_name_trigrams(organisation_core_name(bare_name)));
`;

const TWINS = 'organisation_twins(jsonb, jsonb)';

/*
 * What is asked about comes first and the register is looked up for each of it, whatever the planner believes: a subquery
 * with OFFSET is not joined the other way round.
 */
const found = (table: string, id: string, where: string): string =>
  `LATERAL (SELECT ${id} AS id FROM ${table} WHERE ${where} OFFSET 0)`;
const ORGANISATION = [
  'o.code = a.code',
  'o.code = a.tax_code',
  'o.tax_code = a.tax_code',
  'o.legacy_registration_no = a.registration_no',
  'o.representative_id = a.representative_id',
];
const NAME = `s.province_id = a.province_id AND organisation_core_name(s.bare_name) = a.core`;
const NEAR = `s.commune_id = a.commune_id AND organisation_name_numbers(organisation_core_name(s.bare_name)) = organisation_name_numbers(a.core)
      AND organisation_name_trigrams(organisation_core_name(s.bare_name)) BETWEEN floor(a.trigrams * similar_from)::integer
        AND ceil(a.trigrams / greatest(similar_from, 0.01))::integer
      AND similarity(organisation_core_name(s.bare_name), a.core) >= similar_from`;
const BY_KEY = NEAR.replace(
  /^.* = organisation_name_numbers\(a\.core\)/,
  'organisation_near_key(s.commune_id, organisation_core_name(s.bare_name)) = organisation_near_key(a.commune_id, a.core)',
);

const BY_PROBE: readonly (readonly [string, string])[] = [
  ...ORGANISATION.map((where): [string, string] => [
    `SELECT a.probe, o.id FROM asked a JOIN organisation o ON ${where}\n`,
    `SELECT a.probe, o.id FROM asked a, ${found('organisation o', 'o.id', where)} o\n`,
  ]),
  [
    `SELECT a.probe, s.organisation_id FROM asked a JOIN organisation_search s\n      ON a.core <> '' AND ${NAME}\n`,
    `SELECT a.probe, s.id FROM asked a, ${found('organisation_search s', 's.organisation_id', NAME)} s WHERE a.core <> ''\n`,
  ],
  [
    `SELECT a.probe, s.organisation_id FROM asked a JOIN organisation_search s\n      ON ${NEAR})`,
    `SELECT a.probe, s.id FROM asked a, ${found('organisation_search s', 's.organisation_id', BY_KEY)} s)`,
  ],
  [
    `JOIN organisation o ON o.id = n.id AND coalesce(o.merged_into_id, o.id) IS DISTINCT FROM a.self`,
    `JOIN LATERAL (SELECT * FROM organisation o WHERE o.id = n.id OFFSET 0) o ON coalesce(o.merged_into_id, o.id) IS DISTINCT FROM a.self`,
  ],
  [
    `JOIN organisation g ON g.id = coalesce(o.merged_into_id, o.id)`,
    `JOIN LATERAL (SELECT * FROM organisation g WHERE g.id = coalesce(o.merged_into_id, o.id) OFFSET 0) g ON true`,
  ],
  [
    `JOIN organisation_search s ON s.organisation_id = o.id`,
    `JOIN LATERAL (SELECT * FROM organisation_search s WHERE s.organisation_id = n.id OFFSET 0) s ON true`,
  ],
];

export class NearNamesByOneKey1795590000000 implements MigrationInterface {
  name = 'NearNamesByOneKey1795590000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEY);
    for (const [from, to] of BY_PROBE) await editFunction(runner, TWINS, from, to);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
