import { spellOutOrganisationNames } from '@domain/co-op';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Names and typed texts are spelt out by one table of abbreviations, so that either may be short ("HTX DVNN"); and a
 * search says whether it was cut, so that a count over its candidates is never taken for the whole.
 */
/* One stage: candidates of the caller's units that are not found yet, as far as there is room. */
function stage(column: 'name_terms' | 'terms', query: string, also = ''): string {
  return `
  IF cardinality(hits) <= room THEN
    hits := hits || ARRAY(SELECT s.organisation_id FROM organisation_search s
      WHERE s.${column} @@ ${query} AND s.organisation_id <> ALL (hits)${also}
        AND (everywhere OR s.province_id = ANY(provinces) OR s.commune_id = ANY(communes)) LIMIT room + 1 - cardinality(hits));
  END IF;`;
}

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
  -- The words and pairs of the three names, of all organisations at once: as written, and spelt out in every reading.
  named AS MATERIALIZED (
    SELECT c.id, t.which, r.n, organisation_bare_name(r.text) AS text
    FROM changed c, LATERAL (VALUES (1, c.name_key), (2, register_fold(c.short_name)), (3, register_fold(c.foreign_name))) AS t(which, key),
      unnest(organisation_readings(t.key) || t.key) WITH ORDINALITY AS r(text, n) WHERE t.key IS NOT NULL),
  word AS (
    SELECT n.id, w.word, lead(w.word) OVER (PARTITION BY n.id, n.which, n.n ORDER BY w.n) AS following
    FROM named n, unnest(string_to_array(n.text, ' ')) WITH ORDINALITY AS w(word, n) WHERE w.word <> ''),
  name_words AS (
    SELECT id, array_agg(DISTINCT term) AS terms FROM word, LATERAL (VALUES (word), (word || '_' || following)) AS t(term)
    WHERE term IS NOT NULL GROUP BY id),
  told AS (
    SELECT c.id, c.province_id, c.commune_id, c.kind, c.name, organisation_bare_name((organisation_readings(c.name_key))[1]) AS bare_name, coalesce(w.terms, '{}') AS name_terms,
      array_remove(ARRAY['#' || nullif(replace(register_fold(coalesce(c.code, '')), ' ', ''), ''),
        '#' || nullif(replace(register_fold(coalesce(c.tax_code, '')), ' ', ''), ''),
        '#' || nullif(replace(register_fold(coalesce(c.legacy_registration_no, '')), ' ', ''), '')], NULL) AS identifiers,
      coalesce(p.terms, '{}') AS place_terms, coalesce(p.list, '[]') AS places
    FROM changed c LEFT JOIN name_words w ON w.id = c.id
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
`;

const NAME_TERMS = `
-- Words and pairs of a name as written and in every reading.
CREATE FUNCTION organisation_name_terms(name text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(array_agg(DISTINCT t)) FROM register_fold(name) AS folded,
    unnest(organisation_readings(folded) || folded) AS r, unnest(organisation_terms(organisation_bare_name(r))) AS t
$$;
`;

const MATCH = `-- Organisations that answer a folded text, best first by rank, each with the reason in the reader's words; cut where
-- more of the caller's organisations answer than were looked at.
DROP FUNCTION organisation_match(text, boolean, uuid[], uuid[]);
CREATE FUNCTION organisation_match(folded text, everywhere boolean, provinces uuid[], communes uuid[])
RETURNS TABLE (id uuid, rank integer, why text, cut boolean) LANGUAGE plpgsql STABLE ROWS 50 SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  room CONSTANT integer := 1000;
  identifier CONSTANT text := replace(folded, ' ', '');
  readings CONSTANT text[] := organisation_readings(folded);
  bares CONSTANT text[] := ARRAY(SELECT organisation_bare_name(r) FROM unnest(readings) r);
  bare CONSTANT text := bares[1];
  words CONSTANT text[] := string_to_array(bare, ' ');
  all_words CONSTANT tsquery := (SELECT string_agg('(' || organisation_words_query(string_to_array(b, ' '))::text || ')', ' | ')::tsquery
    FROM unnest(bares) b);
  core_words CONSTANT text[] := organisation_place_words(bare);
  place_words CONSTANT tsquery := (SELECT string_agg('(' || organisation_words_query(organisation_place_words(b))::text || ')', ' | ')::tsquery
    FROM unnest(bares) b);
  pairs CONSTANT tsquery := (SELECT string_agg('(' || organisation_pairs_query(string_to_array(b, ' '))::text || ')', ' | ')::tsquery
    FROM unnest(bares) b);
  kind_typed text := organisation_typed_kind(readings[1]);
  near_query tsquery;
  near_words text[];
  hits uuid[] := '{}';
  over boolean;
BEGIN
  IF identifier ~ '[0-9]' THEN
    RETURN QUERY
      SELECT s.organisation_id, 0, 'mã số'::text, false FROM organisation_search s
      WHERE s.terms @@ quote_literal('#' || identifier)::tsquery
        AND (everywhere OR s.province_id = ANY(provinces) OR s.commune_id = ANY(communes)) LIMIT room;
    IF FOUND THEN RETURN; END IF;
  END IF;
  IF bare <> '' THEN
    IF pairs IS NOT NULL THEN${stage('name_terms', 'pairs')}
    END IF;
    ${stage('name_terms', 'all_words')}
    ${stage('terms', 'place_words')}
    IF identifier ~ '[0-9]{4}' THEN${stage('terms', `(quote_literal('#' || identifier) || ':*')::tsquery`)}
    END IF;
  END IF;
  IF hits = '{}' THEN
    -- "htx", "hop tac" alone: the kind is all that is asked.
    SELECT coalesce(kind_typed, organisation_typed_kind(min(phrase))) INTO kind_typed
    FROM unnest(ARRAY['hop tac xa', 'to hop tac', 'lien hiep hop tac xa', 'qui tin dung nhan dan']) AS phrase
    WHERE length(folded) >= 3 AND starts_with(phrase, folded);
    IF kind_typed IS NOT NULL AND (bare = '' OR organisation_typed_kind(readings[1]) IS NULL) THEN
      hits := ARRAY(SELECT s.organisation_id FROM organisation_search s
        WHERE s.kind = kind_typed AND (everywhere OR s.province_id = ANY(provinces) OR s.commune_id = ANY(communes)) LIMIT room + 1);
      RETURN QUERY SELECT hit, 0, 'loại hình'::text, cardinality(hits) > room FROM unnest(hits[1:room]) AS hit;
      RETURN;
    END IF;
    SELECT query, near INTO near_query, near_words FROM organisation_near(core_words);
    ${stage(
      'terms',
      'near_query',
      `
        AND (SELECT count(*) FROM unnest(core_words) w WHERE s.terms @@ quote_literal(w)::tsquery) >= cardinality(core_words) - 1`,
    )}
  END IF;

  -- Who has just room enough was looked at whole.
  over := cardinality(hits) > room;
  hits := hits[1:room];
  RETURN QUERY
    SELECT s.organisation_id,
      (CASE
        WHEN near_query IS NOT NULL THEN CASE WHEN s.name_terms @@ near_query THEN 700 ELSE 800 END
        WHEN s.bare_name = bare THEN 100
        WHEN starts_with(s.bare_name, bare) THEN 200
        WHEN strpos(' ' || s.bare_name, ' ' || bare) > 0 THEN 300
        WHEN s.name_terms @@ all_words THEN 400
        WHEN p.whole THEN CASE WHEN p.now THEN 500 ELSE 510 END
        ELSE 600 END
        + CASE WHEN s.kind <> kind_typed THEN 50 ELSE 0 END
        + least(30, abs(cardinality(string_to_array(s.bare_name, ' ')) - cardinality(words))))::integer,
      CASE
        WHEN near_query IS NOT NULL AND s.name_terms @@ near_query THEN 'tên gần đúng: ' || coalesce((
          SELECT string_agg(lower(token), ' ' ORDER BY n) FROM regexp_split_to_table(s.name, '\\s+') WITH ORDINALITY AS t(token, n)
          WHERE register_fold(token) = ANY(near_words)), s.name)
        WHEN near_query IS NOT NULL THEN 'địa bàn gần đúng: ' || coalesce(p.label, '')
        WHEN strpos(' ' || s.bare_name, ' ' || bare) > 0 THEN 'tên'
        WHEN s.name_terms @@ all_words THEN
          CASE WHEN array_to_tsvector(organisation_terms(s.bare_name)) @@ all_words OR organisation_name_terms(s.name) @@ all_words THEN 'tên' ELSE 'tên viết tắt hoặc tên nước ngoài' END
        WHEN p.label IS NULL THEN 'phần đầu mã số'
        ELSE CASE WHEN p.whole THEN '' WHEN string_to_array(s.bare_name, ' ') && words THEN 'tên và ' ELSE '' END
          || CASE WHEN p.now THEN 'địa bàn: ' ELSE 'địa bàn cũ: ' END || p.label END,
      over
    FROM organisation_search s
    LEFT JOIN LATERAL (
      SELECT b.* FROM organisation_best_place(s.places, bare, core_words, coalesce(near_words, core_words)) b
      WHERE NOT s.name_terms @@ coalesce(near_query, all_words)) p ON true
    WHERE s.organisation_id = ANY(hits);
END $$;
`;

export class OrganisationSpelling1795524100000 implements MigrationInterface {
  name = 'OrganisationSpelling1795524100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEEPING);
    await spellOutOrganisationNames(runner);
    await runner.query(NAME_TERMS);
    await runner.query(MATCH);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
