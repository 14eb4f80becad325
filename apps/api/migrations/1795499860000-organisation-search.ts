import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Search of organisations. `organisation_search` is a narrow table kept by triggers: the words and pairs of neighbouring
 * words of each name (without the words of the kind, which stand in two thirds of all names), the names of the place then
 * and now, and the identifiers. What is asked of it follows in
 * the next migration.
 */
const TERMS = `
-- The search key of a text, the same as fold() of the kernel.
CREATE FUNCTION register_fold(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(translate(regexp_replace(
    replace(lower(regexp_replace(normalize($1, NFD), '[\\u0300-\\u036f]+', '', 'g')), 'đ', 'd'), '[^a-z0-9]+', ' ', 'g'), 'y', 'i'))
$$;

-- A folded name without the words of its kind.
CREATE FUNCTION organisation_bare_name(folded text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(regexp_replace(folded,
    '\\m(lien hiep hop tac xa|lien hiep htx|lh htx|lhhtx|hop tac xa|to hop tac|qui tin dung nhan dan|qui tin dung|htx|tht|qtdnd|qtd)\\M|^lien hiep\\M',
    ' ', 'g'), ' +', ' ', 'g'))
$$;

-- The kind that the words of a text name, if they name one.
CREATE FUNCTION organisation_typed_kind(folded text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE
    WHEN folded ~ '^lien hiep\\M|\\m(lien hiep hop tac xa|lien hiep htx|lh htx|lhhtx)\\M' THEN 'COOPERATIVE_UNION'
    WHEN folded ~ '\\m(to hop tac|tht)\\M' THEN 'COOPERATIVE_GROUP'
    WHEN folded ~ '\\m(qui tin dung|qtdnd|qtd)\\M' THEN 'PEOPLES_CREDIT_FUND'
    WHEN folded ~ '\\m(hop tac xa|htx)\\M' THEN 'COOPERATIVE' END
$$;

CREATE FUNCTION organisation_terms(folded text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT term), '{}') FROM (
    SELECT word, lead(word) OVER (ORDER BY n) AS following
    FROM unnest(string_to_array(folded, ' ')) WITH ORDINALITY AS w(word, n) WHERE word <> '') pair,
    LATERAL (VALUES (word), (word || '_' || following)) AS t(term)
  WHERE term IS NOT NULL
$$;

-- The name of a unit without the word of its kind.
CREATE FUNCTION organisation_place_core(key text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(key, '^(thi tran|thi xa|thanh pho|dac khu|xa|phuong|huien|quan|tinh) ', '')
$$;

-- A word and what is left of it without any one letter: two words that share one are one typing error apart.
CREATE FUNCTION organisation_word_variants(word text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_agg(DISTINCT v) FROM (
    SELECT word AS v UNION ALL SELECT left(word, n - 1) || substr(word, n + 1) FROM generate_series(1, length(word)) n) s
$$;
`;

const TABLES = `
CREATE TABLE organisation_search (
  organisation_id uuid PRIMARY KEY REFERENCES organisation (id) ON DELETE CASCADE,
  province_id uuid NOT NULL,
  commune_id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  bare_name text NOT NULL,
  -- Words and pairs of the names; those of names, places and identifiers ('#' before them) together.
  name_terms tsvector NOT NULL,
  terms tsvector NOT NULL,
  -- [{ key, label, now }]: every name of the place, folded and as written.
  places jsonb NOT NULL
);
CREATE INDEX organisation_search_name_idx ON organisation_search USING gin (name_terms) WITH (fastupdate = off);
CREATE INDEX organisation_search_terms_idx ON organisation_search USING gin (terms) WITH (fastupdate = off);
CREATE INDEX organisation_search_kind_idx ON organisation_search (kind);
CREATE INDEX organisation_search_commune_idx ON organisation_search (commune_id);

-- Every word of every name and place, with its variants; a few thousand, however many organisations there are.
CREATE TABLE organisation_search_word (word text PRIMARY KEY, variants text[] NOT NULL);
CREATE INDEX organisation_search_word_variants_idx ON organisation_search_word USING gin (variants) WITH (fastupdate = off);
`;

const SECURITY = ['organisation_search', 'organisation_search_word']
  .map(
    (table) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_reader ON ${table} FOR SELECT TO register_reader USING (true);
CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY ${table}_read ON ${table} FOR SELECT TO register_writer, register_job USING (${
      table === 'organisation_search' ? `register_in_scope('organisation:read', province_id, commune_id)` : 'true'
    });
GRANT SELECT ON ${table} TO register_reader, register_writer, register_job;`,
  )
  .join('\n');

const KEEPING = `
CREATE FUNCTION organisation_search_refresh(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
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
  told AS (
    SELECT c.id, c.province_id, c.commune_id, c.kind, c.name, organisation_bare_name(c.name_key) AS bare_name,
      organisation_terms(organisation_bare_name(c.name_key))
        || organisation_terms(organisation_bare_name(register_fold(coalesce(c.short_name, ''))))
        || organisation_terms(organisation_bare_name(register_fold(coalesce(c.foreign_name, '')))) AS name_terms,
      array_remove(ARRAY['#' || nullif(replace(register_fold(coalesce(c.code, '')), ' ', ''), ''),
        '#' || nullif(replace(register_fold(coalesce(c.tax_code, '')), ' ', ''), ''),
        '#' || nullif(replace(register_fold(coalesce(c.legacy_registration_no, '')), ' ', ''), '')], NULL) AS identifiers,
      coalesce(p.terms, '{}') AS place_terms, coalesce(p.list, '[]') AS places
    FROM changed c LEFT JOIN places p ON (p.stated_unit_id, p.commune_id) = (c.stated_unit_id, c.commune_id))
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
REVOKE ALL ON FUNCTION organisation_search_refresh(uuid[]) FROM PUBLIC;

CREATE FUNCTION organisation_search_trigger() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  ids uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(id) INTO ids FROM rows;
  ELSE
    SELECT array_agg(n.id) INTO ids FROM rows n JOIN old_rows o ON o.id = n.id
    WHERE (n.name, n.short_name, n.foreign_name, n.code, n.tax_code, n.legacy_registration_no, n.kind, n.province_id, n.commune_id, n.stated_unit_id)
      IS DISTINCT FROM (o.name, o.short_name, o.foreign_name, o.code, o.tax_code, o.legacy_registration_no, o.kind, o.province_id, o.commune_id, o.stated_unit_id);
  END IF;
  IF ids IS NOT NULL THEN
    PERFORM organisation_search_refresh(ids);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER organisation_search_insert AFTER INSERT ON organisation REFERENCING NEW TABLE AS rows
  FOR EACH STATEMENT EXECUTE FUNCTION organisation_search_trigger();
CREATE TRIGGER organisation_search_update AFTER UPDATE ON organisation REFERENCING NEW TABLE AS rows OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION organisation_search_trigger();
`;

export class OrganisationSearch1795499860000 implements MigrationInterface {
  name = 'OrganisationSearch1795499860000';

  async up(runner: QueryRunner): Promise<void> {
    for (const text of [TERMS, TABLES, SECURITY, KEEPING]) await runner.query(text);
    await runner.query(`SELECT organisation_search_refresh(array_agg(id)) FROM organisation HAVING count(*) > 0`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
