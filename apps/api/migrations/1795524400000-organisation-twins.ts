import { TWIN_PARAMETERS } from '@domain/co-op';
import { addLegalParameters } from '@domain/legal-rule';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Which organisations look like one. `organisation_twins` compares what is asked about with the whole register, field by
 * field, with three answers: what one side does not say is UNKNOWN and counts for nothing. Only what shares an identifier,
 * a name in one province, a representative, or nearly a name in one commune is compared at all, each by an index. The form,
 * the file, the registry's event and the nightly round all ask this function.
 */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['nn', 'nong nghiep'],
  ['dv', 'dich vu'],
  ['dvnn', 'dich vu nong nghiep'],
  ['htxnn', 'nong nghiep'],
  ['htxdvnn', 'dich vu nong nghiep'],
  ['dvth', 'dich vu tong hop'],
  ['sx', 'san xuat'],
  ['sxnn', 'san xuat nong nghiep'],
  ['kd', 'kinh doanh'],
  ['sxkd', 'san xuat kinh doanh'],
  ['tm', 'thuong mai'],
  ['tmdv', 'thuong mai dich vu'],
  ['xd', 'xai dung'],
  ['vt', 'van tai'],
  ['cnc', 'cong nghe cao'],
  ['ttcn', 'tieu thu cong nghiep'],
  ['va', ''],
];

const PARTS = `
-- A name without the words of its kind, with its abbreviations written out and without "và".
CREATE FUNCTION organisation_core_name(bare text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(coalesce(a.words, w.word), ' ' ORDER BY w.n) FILTER (WHERE a.words IS DISTINCT FROM ''), '')
  FROM unnest(string_to_array(bare, ' ')) WITH ORDINALITY AS w(word, n)
  LEFT JOIN (VALUES ${ABBREVIATIONS.map(([short, words]) => `('${short}', '${words}')`).join(', ')}) AS a(short, words)
    ON a.short = w.word
$$;
CREATE INDEX organisation_search_core_name_idx ON organisation_search (province_id, organisation_core_name(bare_name));

CREATE FUNCTION register_agreement(one text, other text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN one IS NULL OR other IS NULL THEN 'UNKNOWN' WHEN one = other THEN 'EQUAL' ELSE 'DIFFERENT' END
$$;

-- Nearly one writing is one name; other numbers are another name ("Tân Sơn 1", "Tân Sơn 2").
CREATE FUNCTION organisation_name_agreement(one text, other text, similar_from real) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN one = '' OR other = '' THEN 'UNKNOWN' WHEN one = other THEN 'EQUAL'
    WHEN regexp_replace(one, '[^0-9]+', ' ', 'g') = regexp_replace(other, '[^0-9]+', ' ', 'g') AND similarity(one, other) >= similar_from THEN 'EQUAL'
    ELSE 'DIFFERENT' END
$$;
`;

/* Two people without a number who share a name may be one or two: nobody knows. */
const REPRESENTATIVE = `CASE
      WHEN p.id IS NULL OR q.id IS NULL THEN 'UNKNOWN'
      WHEN p.id = q.id THEN 'EQUAL'
      WHEN p.national_id_index IS NOT NULL AND q.national_id_index IS NOT NULL THEN
        CASE WHEN p.national_id_index = q.national_id_index THEN 'EQUAL' ELSE 'DIFFERENT' END
      WHEN p.name_key = q.name_key THEN 'UNKNOWN' ELSE 'DIFFERENT' END`;

const REGISTERED_ON = (row: string): string =>
  `coalesce(${row}.registered_on, CASE WHEN coalesce(${row}.established_precision, 'DAY') = 'DAY' THEN ${row}.established_on END)`;

const TWINS = `
CREATE FUNCTION organisation_twins(probes jsonb, points jsonb)
RETURNS TABLE (probe text, organisation_id uuid, organisation_name text, organisation_code text, organisation_kind text,
  commune_name text, province_id uuid, commune_id uuid, score integer, fields jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  similar_from CONSTANT real := (points ->> 'nameSimilarity')::real / 100;
BEGIN
  RETURN QUERY
  WITH asked AS MATERIALIZED (
    SELECT a.probe, a.self, a.kind, organisation_core_name(organisation_bare_name(register_fold(a.name))) AS core,
      nullif(a.code, '') AS code, nullif(a.tax_code, '') AS tax_code, nullif(a.registration_no, '') AS registration_no,
      u.province_id, u.id AS commune_id, a.registered_on, a.representative_id
    FROM jsonb_to_recordset(probes) AS a(probe text, self uuid, kind text, name text, code text, tax_code text,
      registration_no text, unit_id uuid, registered_on date, representative_id uuid)
    JOIN admin_unit u ON u.id = register_unit_today(a.unit_id)),
  near AS MATERIALIZED (
    SELECT a.probe, o.id FROM asked a JOIN organisation o ON o.code = a.code
    UNION SELECT a.probe, o.id FROM asked a JOIN organisation o ON o.code = a.tax_code
    UNION SELECT a.probe, o.id FROM asked a JOIN organisation o ON o.tax_code = a.tax_code
    UNION SELECT a.probe, o.id FROM asked a JOIN organisation o ON o.legacy_registration_no = a.registration_no
    UNION SELECT a.probe, o.id FROM asked a JOIN organisation o ON o.representative_id = a.representative_id
    UNION SELECT a.probe, s.organisation_id FROM asked a JOIN organisation_search s
      ON s.province_id = a.province_id AND organisation_core_name(s.bare_name) = a.core
    UNION SELECT a.probe, s.organisation_id FROM asked a JOIN organisation_search s
      ON s.commune_id = a.commune_id AND similarity(s.bare_name, a.core) >= similar_from),
  compared AS (
    SELECT a.probe, o.id, o.name, o.code, o.kind, o.province_id, o.commune_id, v.fields
    FROM near n JOIN asked a ON a.probe = n.probe
    JOIN organisation o ON o.id = n.id AND o.id IS DISTINCT FROM a.self
    JOIN organisation_search s ON s.organisation_id = o.id
    LEFT JOIN party p ON p.id = a.representative_id
    LEFT JOIN party q ON q.id = o.representative_id,
    LATERAL (SELECT jsonb_build_object(
      'kind', register_agreement(a.kind, o.kind),
      'name', organisation_name_agreement(a.core, organisation_core_name(s.bare_name), similar_from),
      'code', register_agreement(a.code, o.code),
      'taxCode', register_agreement(a.tax_code, o.tax_code),
      'registrationNo', register_agreement(a.registration_no, o.legacy_registration_no),
      'commune', register_agreement(a.commune_id::text, o.commune_id::text),
      'registeredOn', register_agreement(a.registered_on::text, ${REGISTERED_ON('o')}::text),
      'representative', ${REPRESENTATIVE}) AS fields) v),
  scored AS (
    SELECT c.*, (SELECT coalesce(sum(CASE f.value WHEN 'EQUAL' THEN (points -> 'equal' ->> f.key)::integer
        WHEN 'DIFFERENT' THEN -(points -> 'different' ->> f.key)::integer END), 0)::integer
      FROM jsonb_each_text(c.fields) f) AS score
    FROM compared c)
  SELECT c.probe, c.id, c.name, c.code, c.kind, u.full_name, c.province_id, c.commune_id, c.score, c.fields
  FROM scored c JOIN admin_unit u ON u.id = c.commune_id
  WHERE c.score >= (points ->> 'threshold')::integer;
END $$;
REVOKE ALL ON FUNCTION organisation_twins(jsonb, jsonb) FROM PUBLIC;

-- The same for whoever is about to write: of an organisation he may not see, that there is one of this name, and where.
CREATE FUNCTION organisation_twins_shown(probes jsonb, points jsonb)
RETURNS TABLE (probe text, organisation_id uuid, organisation_name text, organisation_code text, organisation_kind text,
  commune_name text, score integer, fields jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT t.probe, CASE WHEN s.seen THEN t.organisation_id END, t.organisation_name, CASE WHEN s.seen THEN t.organisation_code END,
    t.organisation_kind, t.commune_name, t.score, t.fields
  FROM organisation_twins(probes, points) t,
    LATERAL (SELECT register_in_scope('organisation:read', t.province_id, t.commune_id) AS seen) s
$$;
REVOKE ALL ON FUNCTION organisation_twins_shown(jsonb, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_twins_shown(jsonb, jsonb) TO register_writer, register_job;
`;

const COMPARED = ['kind', 'name', 'code', 'tax_code', 'registration_no', 'commune', 'registered_on', 'representative'];
const KEY: Readonly<Record<string, string>> = {
  tax_code: 'taxCode',
  registration_no: 'registrationNo',
  registered_on: 'registeredOn',
};
const agrees = (write: (column: string, key: string) => string): string =>
  COMPARED.map((field) => write(`${field}_agrees`, KEY[field] ?? field)).join(', ');

const PAIRS = `
-- What a comparison looks at in one record.
CREATE FUNCTION organisation_fingerprint(ids uuid[]) RETURNS TABLE (id uuid, fingerprint text) LANGUAGE sql STABLE AS $$
  SELECT o.id, md5(ROW(o.kind, o.name_key, o.code, o.tax_code, o.legacy_registration_no, o.commune_id, o.registered_on, o.established_on,
    o.established_precision, o.representative_id)::text)
  FROM organisation o WHERE o.id = ANY(ids)
$$;

-- Keeps the pairs of these organisations: opens what looks alike, closes what does no more. What somebody judged to be two
-- comes back only when one of the two says something else than then.
CREATE FUNCTION duplicate_pairs_refresh(ids uuid[], points jsonb, day date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  EXECUTE $many$
  WITH probe AS (
    SELECT coalesce(jsonb_agg(jsonb_build_object('probe', o.id, 'self', o.id, 'kind', o.kind, 'name', o.name, 'code', o.code,
      'tax_code', o.tax_code, 'registration_no', o.legacy_registration_no, 'unit_id', o.commune_id,
      'registered_on', ${REGISTERED_ON('o')}, 'representative_id', o.representative_id)), '[]') AS list
    FROM organisation o WHERE o.id = ANY($1)),
  twin AS MATERIALIZED (
    SELECT DISTINCT ON (least(t.probe::uuid, t.organisation_id), greatest(t.probe::uuid, t.organisation_id))
      least(t.probe::uuid, t.organisation_id) AS one_id, greatest(t.probe::uuid, t.organisation_id) AS other_id, t.score, t.fields
    FROM probe p, organisation_twins(p.list, $2) t),
  gone AS (
    UPDATE duplicate_pair d SET state = 'GONE'
    WHERE d.state = 'OPEN' AND (d.one_id = ANY($1) OR d.other_id = ANY($1))
      AND NOT EXISTS (SELECT 1 FROM twin t WHERE t.one_id = d.one_id AND t.other_id = d.other_id)),
  print AS MATERIALIZED (
    SELECT f.* FROM organisation_fingerprint(ARRAY(SELECT one_id FROM twin UNION SELECT other_id FROM twin)) f),
  fresh AS (
    SELECT t.*, a.fingerprint || ':' || b.fingerprint AS fingerprint
    FROM twin t JOIN print a ON a.id = t.one_id JOIN print b ON b.id = t.other_id)
  INSERT INTO duplicate_pair AS d (one_id, other_id, state, score, ${agrees((column) => column)}, opened_on, fingerprint)
  SELECT f.one_id, f.other_id, 'OPEN', f.score, ${agrees((_, key) => `f.fields ->> '${key}'`)}, $3, f.fingerprint
  FROM fresh f ORDER BY f.one_id, f.other_id
  ON CONFLICT (one_id, other_id) DO UPDATE SET
    state = CASE WHEN d.state = 'DISMISSED' AND d.fingerprint = excluded.fingerprint THEN 'DISMISSED' ELSE 'OPEN' END,
    opened_on = CASE WHEN d.state = 'OPEN' OR d.state = 'DISMISSED' AND d.fingerprint = excluded.fingerprint THEN d.opened_on
      ELSE excluded.opened_on END,
    score = excluded.score, ${agrees((column) => `${column} = excluded.${column}`)}, fingerprint = excluded.fingerprint
  WHERE (d.state IN ('OPEN', 'DISMISSED'), d.score, d.fingerprint, ${agrees((column) => `d.${column}`)})
    IS DISTINCT FROM (true, excluded.score, excluded.fingerprint, ${agrees((column) => `excluded.${column}`)})
  $many$ USING ids, points, day;
END $$;
REVOKE ALL ON FUNCTION duplicate_pairs_refresh(uuid[], jsonb, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION duplicate_pairs_refresh(uuid[], jsonb, date) TO register_writer, register_job;
`;

export class OrganisationTwins1795524400000 implements MigrationInterface {
  name = 'OrganisationTwins1795524400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const text of [PARTS, TWINS, PAIRS]) await runner.query(text);
    await addLegalParameters(runner, TWIN_PARAMETERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
