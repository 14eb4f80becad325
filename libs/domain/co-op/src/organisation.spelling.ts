import { type Abbreviation, ABBREVIATIONS } from './organisation.abbreviations';

/** Anything that runs SQL inside a transaction. */
interface Runs {
  query(sql: string): Promise<unknown>;
}

type Chosen = (one: Abbreviation) => boolean;

/* Meanings by what is written, as PostgreSQL looks them up: { "cn": "cong nghiep|chan nuoi" }. */
const book = (chosen: Chosen): string =>
  JSON.stringify(
    Object.fromEntries(ABBREVIATIONS.filter(chosen).map(({ short, meanings }) => [short, meanings.join('|')])),
  );
const listed = (chosen: Chosen): string =>
  ABBREVIATIONS.filter(chosen)
    .map(({ short }) => short)
    .join('|');

const JOINS: Chosen = ({ joins = false }) => joins;
const ALONE: Chosen = ({ joinedOnly = false }) => !joinedOnly;
const SHORT = `(?:lhhtx|htx|tht)?(?:(?:${listed(JOINS)})+|${listed((one) => !JOINS(one))})`;

const SPELLING = [
  // What one short word may mean: as it stands in the table, or pair by pair; NULL where it is not short.
  `CREATE OR REPLACE FUNCTION organisation_short_word(word text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  alone CONSTANT jsonb := '${book(ALONE)}';
  joined CONSTANT jsonb := '${book(JOINS)}';
  readings text[] := ARRAY[''];
  part text;
BEGIN
  IF alone ? word THEN RETURN string_to_array(alone ->> word, '|'); END IF;
  IF length(word) NOT IN (4, 6, 8, 10) THEN RETURN NULL; END IF;
  FOR n IN 0 .. length(word) / 2 - 1 LOOP
    part := substr(word, n * 2 + 1, 2);
    IF NOT joined ? part THEN RETURN NULL; END IF;
    readings := ARRAY(
      SELECT btrim(r || ' ' || m) FROM unnest(readings) WITH ORDINALITY AS a(r, i),
        unnest(string_to_array(joined ->> part, '|')) WITH ORDINALITY AS b(m, j) ORDER BY i, j LIMIT 8);
  END LOOP;
  RETURN readings;
END $$`,

  // A folded text spelt out, the likeliest reading first; never none and never more than eight. Most texts hold nothing
  // short and are left alone at the price of one expression.
  `CREATE OR REPLACE FUNCTION organisation_readings(folded text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  readings text[] := ARRAY[''];
  said text[];
  kind text;
  token text;
BEGIN
  IF folded IS NULL OR folded !~ '\\m${SHORT}\\M' THEN RETURN ARRAY[coalesce(folded, '')]; END IF;
  FOREACH token IN ARRAY string_to_array(folded, ' ') LOOP
    said := NULL;
    IF token ~ '^${SHORT}$' THEN
      said := organisation_short_word(token);
      -- "HTXDVNN": the kind written together with what it does.
      kind := substring(token FROM '^(lhhtx|htx|tht)');
      IF said IS NULL AND kind IS NOT NULL THEN
        SELECT array_agg(kind || ' ' || s ORDER BY i) INTO said
        FROM unnest(organisation_short_word(substr(token, length(kind) + 1))) WITH ORDINALITY AS t(s, i);
      END IF;
    END IF;
    IF said IS NULL AND cardinality(readings) = 1 THEN
      readings[1] := readings[1] || ' ' || token;
    ELSE
      readings := ARRAY(
        SELECT r || ' ' || s FROM unnest(readings) WITH ORDINALITY AS a(r, i),
          unnest(coalesce(said, ARRAY[token])) WITH ORDINALITY AS b(s, j) ORDER BY i, j LIMIT 8);
    END IF;
  END LOOP;
  RETURN ARRAY(SELECT btrim(r) FROM unnest(readings) WITH ORDINALITY AS a(r, i) ORDER BY i);
END $$`,
];

/** Puts the table of abbreviations into the database as it is now and cuts every name anew; part of a migration. */
export async function spellOutOrganisationNames(runner: Runs): Promise<void> {
  for (const text of SPELLING) await runner.query(text);
  await runner.query('SELECT organisation_search_refresh(array_agg(id)) FROM organisation HAVING count(*) > 0');
}
