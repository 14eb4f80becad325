import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * `organisation_match` answers a typed text: from the exact to the loose, stopping at 1,000 candidates of the caller's
 * own units, so that the limit never hides a hit of a commune behind those of the nation. Each stage asks one index.
 */
/* One stage: candidates of the caller's units that are not found yet, as far as there is room. */
function stage(column: 'name_terms' | 'terms', query: string, also = ''): string {
  return `
  IF cardinality(hits) < room THEN
    hits := hits || ARRAY(SELECT s.organisation_id FROM organisation_search s
      WHERE s.${column} @@ ${query} AND s.organisation_id <> ALL (hits)${also}
        AND (everywhere OR s.province_id = ANY(provinces) OR s.commune_id = ANY(communes)) LIMIT room - cardinality(hits));
  END IF;`;
}

const PARTS = `
-- All words, the last of which may still be being typed.
CREATE FUNCTION organisation_words_query(words text[]) RETURNS tsquery LANGUAGE sql IMMUTABLE AS $$
  SELECT string_agg(quote_literal(w) || CASE WHEN n = cardinality(words) THEN ':*' ELSE '' END, ' & ')::tsquery
  FROM unnest(words) WITH ORDINALITY AS u(w, n)
$$;

CREATE FUNCTION organisation_pairs_query(words text[]) RETURNS tsquery LANGUAGE sql IMMUTABLE AS $$
  SELECT string_agg(quote_literal(words[n] || '_' || words[n + 1]) || CASE WHEN n + 1 = cardinality(words) THEN ':*' ELSE '' END, ' & ')::tsquery
  FROM generate_series(1, cardinality(words) - 1) n
$$;

-- The words without those of a kind of unit ("xã", "thị trấn"), which stand in no term of a place.
CREATE FUNCTION organisation_place_words(bare text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT coalesce(nullif(string_to_array(btrim(regexp_replace(regexp_replace(bare,
    '\\m(thi tran|thi xa|thanh pho|dac khu|xa|huien|quan|tinh|phuong(?= [a-z0-9]+ [a-z]))\\M', ' ', 'g'), ' +', ' ', 'g')), ' '), '{}'),
    string_to_array(bare, ' '))
$$;

-- One letter more, less or another, or two neighbours swapped.
CREATE FUNCTION organisation_one_letter_apart(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT CASE abs(length(a) - length(b))
    WHEN 1 THEN CASE WHEN length(a) > length(b) THEN b = ANY(organisation_word_variants(a)) ELSE a = ANY(organisation_word_variants(b)) END
    WHEN 0 THEN (SELECT count(*) = 1 OR (count(*) = 2 AND max(i) = min(i) + 1
        AND substr(a, min(i), 2) = reverse(substr(b, min(i), 2)))
      FROM generate_series(1, length(a)) i WHERE substr(a, i, 1) <> substr(b, i, 1))
    ELSE false END
$$;

-- For each word that word, a known word one letter away, or two known words run together; and all of these words.
CREATE FUNCTION organisation_near(words text[]) RETURNS TABLE (query tsquery, near text[]) LANGUAGE sql STABLE AS $$
  WITH typed AS (SELECT w, n FROM unnest(words) WITH ORDINALITY AS u(w, n)),
  choice AS (
    SELECT n, quote_literal(w) || CASE WHEN n = cardinality(words) THEN ':*' ELSE '' END AS part, ARRAY[w] AS plain FROM typed
    UNION ALL
    SELECT n, quote_literal(k.word), ARRAY[k.word] FROM typed
    JOIN organisation_search_word k ON k.variants && organisation_word_variants(w) AND organisation_one_letter_apart(k.word, w)
    WHERE length(w) BETWEEN 3 AND 14
    UNION ALL
    SELECT n, format('(%L & %L)', l.word, r.word), ARRAY[l.word, r.word] FROM typed CROSS JOIN generate_series(2, length(w) - 2) AS cut
    JOIN organisation_search_word l ON l.word = left(w, cut)
    JOIN organisation_search_word r ON r.word = substr(w, cut + 1)
    WHERE length(w) BETWEEN 5 AND 14)
  SELECT string_agg('(' || parts || ')', ' & ')::tsquery, (SELECT array_agg(DISTINCT p) FROM choice, unnest(plain) p)
  FROM (SELECT n, string_agg(part, ' | ') AS parts FROM choice GROUP BY n) g
$$;

-- The name of the place that says most of the words: the text as typed first, then its words in their order.
CREATE FUNCTION organisation_best_place(places jsonb, bare text, words text[], near text[]) RETURNS TABLE (label text, now boolean, whole boolean)
LANGUAGE sql IMMUTABLE AS $$
  SELECT label, now, whole FROM (
    SELECT p.label, p.now, strpos(' ' || p.key, ' ' || array_to_string(words, ' ')) > 0 AS whole, length(p.key) AS size,
      strpos(' ' || p.key, ' ' || bare) > 0 AS typed,
      (SELECT count(*) FROM unnest(near) w WHERE strpos(' ' || p.key, ' ' || w) > 0) AS hits
    FROM jsonb_to_recordset(places) AS p (key text, label text, now boolean)) s
  WHERE hits > 0 ORDER BY typed DESC, whole DESC, hits DESC, now DESC, size, label LIMIT 1
$$;
`;

const MATCH = `
-- Organisations that answer a folded text, best first by rank, each with the reason in the reader's words.
CREATE FUNCTION organisation_match(folded text, everywhere boolean, provinces uuid[], communes uuid[])
RETURNS TABLE (id uuid, rank integer, why text) LANGUAGE plpgsql STABLE ROWS 50 SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  room CONSTANT integer := 1000;
  identifier CONSTANT text := replace(folded, ' ', '');
  bare CONSTANT text := organisation_bare_name(folded);
  words CONSTANT text[] := string_to_array(bare, ' ');
  all_words CONSTANT tsquery := organisation_words_query(words);
  core_words CONSTANT text[] := organisation_place_words(bare);
  place_words CONSTANT tsquery := organisation_words_query(core_words);
  pairs CONSTANT tsquery := organisation_pairs_query(words);
  kind_typed text := organisation_typed_kind(folded);
  near_query tsquery;
  near_words text[];
  hits uuid[] := '{}';
BEGIN
  IF identifier ~ '[0-9]' THEN
    RETURN QUERY
      SELECT s.organisation_id, 0, 'mã số'::text FROM organisation_search s
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
    IF kind_typed IS NOT NULL AND (bare = '' OR organisation_typed_kind(folded) IS NULL) THEN
      RETURN QUERY
        SELECT s.organisation_id, 0, 'loại hình'::text FROM organisation_search s
        WHERE s.kind = kind_typed AND (everywhere OR s.province_id = ANY(provinces) OR s.commune_id = ANY(communes)) LIMIT room;
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
          CASE WHEN array_to_tsvector(organisation_terms(s.bare_name)) @@ all_words THEN 'tên' ELSE 'tên viết tắt hoặc tên nước ngoài' END
        WHEN p.label IS NULL THEN 'phần đầu mã số'
        ELSE CASE WHEN p.whole THEN '' WHEN string_to_array(s.bare_name, ' ') && words THEN 'tên và ' ELSE '' END
          || CASE WHEN p.now THEN 'địa bàn: ' ELSE 'địa bàn cũ: ' END || p.label END
    FROM organisation_search s
    LEFT JOIN LATERAL (
      SELECT b.* FROM organisation_best_place(s.places, bare, core_words, coalesce(near_words, core_words)) b
      WHERE NOT s.name_terms @@ coalesce(near_query, all_words)) p ON true
    WHERE s.organisation_id = ANY(hits);
END $$;
`;

export class OrganisationMatch1795499861000 implements MigrationInterface {
  name = 'OrganisationMatch1795499861000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PARTS);
    await runner.query(MATCH);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
