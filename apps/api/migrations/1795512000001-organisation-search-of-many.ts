import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * The search table kept for many organisations at once: the words of all names are cut in one pass instead of by three
 * calls for each name, and which rows changed is planned for the number of rows there are.
 */
const KEEPING = `
CREATE OR REPLACE FUNCTION organisation_search_refresh(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  WITH changed AS MATERIALIZED (SELECT * FROM organisation WHERE id = ANY(ids)),
  spot AS MATERIALIZED (SELECT DISTINCT stated_unit_id, commune_id FROM changed),
  -- The unit as stated, what its territory was before and is today.
  unit AS (
    SELECT stated_unit_id, commune_id, stated_unit_id AS unit_id FROM spot
    UNION SELECT stated_unit_id, commune_id, commune_id FROM spot
    UNION SELECT s.stated_unit_id, s.commune_id, l.unit_id FROM spot s JOIN admin_unit_lineage l ON l.at_unit_id = s.stated_unit_id
    UNION SELECT s.stated_unit_id, s.commune_id, l.at_unit_id FROM spot s JOIN admin_unit_lineage l ON l.unit_id = s.stated_unit_id),
  called AS MATERIALIZED (
    SELECT u.stated_unit_id, u.commune_id, n.label, n.context, u.unit_id = u.commune_id AND n.origin = 'OFFICIAL' AS now
    FROM unit u JOIN admin_unit_name n ON n.unit_id = u.unit_id),
  -- Districts a place once lay in: only their key stands beside a name, the label comes from the district itself.
  district AS MATERIALIZED (
    SELECT context, item, (SELECT n.full_name FROM admin_unit_name n WHERE n.core = substr(item, 3) AND n.level = 'DISTRICT'
      AND strpos(context, substring(n.context FROM 'p:[^|]+')) > 0 ORDER BY n.id LIMIT 1) AS name
    FROM (SELECT DISTINCT context FROM called) c, unnest(string_to_array(btrim(context, '|'), '|')) AS item WHERE starts_with(item, 'd:')),
  part AS (
    SELECT stated_unit_id, commune_id, part AS label, now FROM called, unnest(string_to_array(label, ', ')) AS part
    UNION ALL
    SELECT c.stated_unit_id, c.commune_id, coalesce(lower(left(d.name, 1)) || substr(d.name, 2), substr(d.item, 3)), false
    FROM (SELECT DISTINCT stated_unit_id, commune_id, context FROM called) c JOIN district d ON d.context = c.context),
  spelt AS MATERIALIZED (SELECT label, register_fold(label) AS key FROM (SELECT DISTINCT label FROM part) l),
  place AS MATERIALIZED (
    SELECT stated_unit_id, commune_id, key, min(p.label) AS label, bool_or(now) AS now
    FROM part p JOIN spelt s ON s.label = p.label GROUP BY 1, 2, 3),
  place_terms AS (
    SELECT stated_unit_id, commune_id, array_agg(DISTINCT term) AS terms
    FROM place p JOIN (SELECT key AS k, organisation_terms(organisation_place_core(key)) AS ts FROM (SELECT DISTINCT key FROM spelt) d) t
      ON t.k = p.key, unnest(t.ts) AS term GROUP BY 1, 2),
  place_lists AS (
    SELECT stated_unit_id, commune_id, jsonb_agg(jsonb_build_object('key', key, 'label', label, 'now', now) ORDER BY now DESC, key) AS list
    FROM place GROUP BY 1, 2),
  places AS (
    SELECT t.stated_unit_id, t.commune_id, t.terms, l.list FROM place_terms t
    JOIN place_lists l ON (l.stated_unit_id, l.commune_id) = (t.stated_unit_id, t.commune_id)),
  -- The words and pairs of the three names, of all organisations at once.
  named AS MATERIALIZED (
    SELECT id, organisation_bare_name(name_key) AS bare_name, organisation_bare_name(register_fold(short_name)) AS short_name,
      organisation_bare_name(register_fold(foreign_name)) AS foreign_name FROM changed),
  word AS (
    SELECT n.id, w.word, lead(w.word) OVER (PARTITION BY n.id, t.which ORDER BY w.n) AS following
    FROM named n, LATERAL (VALUES (1, n.bare_name), (2, n.short_name), (3, n.foreign_name)) AS t(which, text),
      unnest(string_to_array(t.text, ' ')) WITH ORDINALITY AS w(word, n) WHERE w.word <> ''),
  name_words AS (
    SELECT id, array_agg(DISTINCT term) AS terms FROM word, LATERAL (VALUES (word), (word || '_' || following)) AS t(term)
    WHERE term IS NOT NULL GROUP BY id),
  told AS (
    SELECT c.id, c.province_id, c.commune_id, c.kind, c.name, n.bare_name, coalesce(w.terms, '{}') AS name_terms,
      array_remove(ARRAY['#' || nullif(replace(register_fold(coalesce(c.code, '')), ' ', ''), ''),
        '#' || nullif(replace(register_fold(coalesce(c.tax_code, '')), ' ', ''), ''),
        '#' || nullif(replace(register_fold(coalesce(c.legacy_registration_no, '')), ' ', ''), '')], NULL) AS identifiers,
      coalesce(p.terms, '{}') AS place_terms, coalesce(p.list, '[]') AS places
    FROM changed c JOIN named n ON n.id = c.id LEFT JOIN name_words w ON w.id = c.id
    LEFT JOIN places p ON (p.stated_unit_id, p.commune_id) = (c.stated_unit_id, c.commune_id))
  INSERT INTO organisation_search AS s (organisation_id, province_id, commune_id, kind, name, bare_name, name_terms, terms, places)
  SELECT id, province_id, commune_id, kind, name, bare_name, array_to_tsvector(name_terms),
    array_to_tsvector(name_terms || identifiers || place_terms), places
  FROM told
  ON CONFLICT (organisation_id) DO UPDATE SET province_id = excluded.province_id, commune_id = excluded.commune_id,
    kind = excluded.kind, name = excluded.name, bare_name = excluded.bare_name, name_terms = excluded.name_terms,
    terms = excluded.terms, places = excluded.places
  WHERE s IS DISTINCT FROM excluded;

  INSERT INTO organisation_search_word (word, variants)
  SELECT word, organisation_word_variants(word) FROM (
    SELECT DISTINCT word FROM organisation_search s, unnest(tsvector_to_array(s.terms)) AS word
    WHERE s.organisation_id = ANY(ids) AND word ~ '^[a-z]{2,14}$') w
  WHERE NOT EXISTS (SELECT 1 FROM organisation_search_word k WHERE k.word = w.word)
  ORDER BY word
  ON CONFLICT DO NOTHING;
END $$;
CREATE OR REPLACE FUNCTION organisation_search_trigger() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  ids uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(id) INTO ids FROM rows;
  ELSE
    -- Planned each time: a plan kept from a statement of one row compares every row of a long one with every other.
    EXECUTE $many$SELECT array_agg(n.id) FROM rows n JOIN old_rows o ON o.id = n.id
    WHERE (n.name, n.short_name, n.foreign_name, n.code, n.tax_code, n.legacy_registration_no, n.kind, n.province_id, n.commune_id, n.stated_unit_id)
      IS DISTINCT FROM (o.name, o.short_name, o.foreign_name, o.code, o.tax_code, o.legacy_registration_no, o.kind, o.province_id, o.commune_id, o.stated_unit_id)$many$ INTO ids;
  END IF;
  IF ids IS NOT NULL THEN
    PERFORM organisation_search_refresh(ids);
  END IF;
  RETURN NULL;
END $$;

`;

export class OrganisationSearchOfMany1795512000001 implements MigrationInterface {
  name = 'OrganisationSearchOfMany1795512000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEEPING);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
