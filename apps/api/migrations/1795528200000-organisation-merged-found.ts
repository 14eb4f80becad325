import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * What was merged keeps leading to the record that stands for it: its code, its name in a search, what looks like it, and
 * the feed, which tells whoever follows us that the one became part of the other.
 */
const FIND = `
-- A search among all records, the merged ones too: these are found as the one that stands for them, and it says why.
CREATE FUNCTION organisation_find(folded text, everywhere boolean, provinces uuid[], communes uuid[])
RETURNS TABLE (id uuid, rank integer, why text, cut boolean) LANGUAGE sql STABLE ROWS 50 AS $$
  SELECT DISTINCT ON (1) coalesce(o.merged_into_id, m.id), m.rank + CASE WHEN o.id IS NULL THEN 0 ELSE 5 END,
    m.why || CASE WHEN o.id IS NULL THEN '' ELSE ' của hồ sơ đã gộp vào: ' || o.name || coalesce(' (' || o.code || ')', '') END, m.cut
  FROM organisation_match(folded, everywhere, provinces, communes) m
  LEFT JOIN organisation o ON o.id = m.id AND o.merged_into_id IS NOT NULL
  ORDER BY 1, 2
$$;

-- The record that stands for a merged one, asked by what it was called: its id, its code, its tax code or its old number.
CREATE FUNCTION organisation_standing_for(known_id uuid, known_code text, as_of date, known timestamptz) RETURNS uuid
LANGUAGE sql STABLE AS $$
  SELECT g.into_id FROM organisation_merged(as_of, known) g JOIN organisation o ON o.id = g.id
  WHERE o.id = known_id OR known_code IN (o.code, o.tax_code, o.legacy_registration_no) LIMIT 1
$$;
`;

const STANDING = `
-- As before; what is merged on the day counts no more, and for a survivor the registry's statement that its merger names.
CREATE OR REPLACE FUNCTION organisation_standing(day date)
RETURNS TABLE (organisation_id uuid, kind text, field text, registry_status text) LANGUAGE sql STABLE AS $$
  WITH speaker AS MATERIALIZED (
    SELECT DISTINCT ON (m.survivor_id) m.survivor_id, m.registry_speaker_id FROM organisation_mergers(day, NULL) m ORDER BY m.survivor_id, m.id DESC)
  SELECT coalesce(d.organisation_id, o.organisation_id), coalesce(d.kind, o.kind), o.field,
    coalesce(d.registry_status, o.registry_status, 'UNKNOWN')
  FROM (SELECT * FROM organisation_statement_office s
        WHERE s.valid_from <= day AND (s.valid_to IS NULL OR s.valid_to > day)) o
  FULL JOIN (SELECT coalesce(m.survivor_id, s.organisation_id) AS organisation_id, s.kind, s.name, s.registry_status
        FROM organisation_statement_dkkd s LEFT JOIN speaker m ON m.registry_speaker_id = s.organisation_id
        WHERE s.valid_from <= day AND (s.valid_to IS NULL OR s.valid_to > day) AND NOT EXISTS (
          SELECT 1 FROM speaker own WHERE own.survivor_id = s.organisation_id AND own.registry_speaker_id <> s.organisation_id)) d
    ON d.organisation_id = o.organisation_id
  WHERE coalesce(d.name, o.name) IS NOT NULL
    AND coalesce(d.organisation_id, o.organisation_id) NOT IN (SELECT g.id FROM organisation_merged(day, NULL) g)
$$;
`;

const FEED = `
CREATE OR REPLACE FUNCTION organisation_feed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO feed (type, subject, entityversion, data)
    SELECT 'vn.kttt.cooperative.removed.v1', coalesce(r.code, r.id::text), r.version + 1,
           jsonb_build_object('id', r.id, 'code', r.code)
    FROM rows r ORDER BY r.id;
  ELSE
    INSERT INTO feed (type, subject, entityversion, data)
    SELECT CASE WHEN r.merged_into_id IS NULL THEN 'vn.kttt.cooperative.changed.v1' ELSE 'vn.kttt.cooperative.merged.v1' END,
           coalesce(r.code, r.id::text), r.version,
           CASE WHEN r.merged_into_id IS NULL THEN jsonb_build_object(
             'id', r.id, 'code', r.code, 'kind', r.kind, 'name', r.name, 'nameSource', r.name_source,
             'registryStatus', r.registry_status, 'registryStatusSince', r.registry_status_since,
             'registryStatusSource', r.registry_status_source, 'registeredOn', r.registered_on,
             'communeCode', u.code, 'addressLine', r.address_line, 'charterCapital', r.charter_capital::text,
             'field', r.field, 'officialMemberCount', r.official_member_count,
             'operationalState', r.operational_state, 'operationalStateSince', r.operational_state_since)
           ELSE jsonb_build_object('id', r.id, 'code', r.code, 'into', jsonb_build_object('id', r.merged_into_id,
             'code', (SELECT s.code FROM organisation s WHERE s.id = r.merged_into_id))) END
    FROM rows r JOIN admin_unit u ON u.id = r.commune_id ORDER BY r.id;
  END IF;
  RETURN NULL;
END $$;
`;

export class OrganisationMergedFound1795528200000 implements MigrationInterface {
  name = 'OrganisationMergedFound1795528200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const text of [FIND, STANDING, FEED]) await runner.query(text);
    await twinsOfMerged(runner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/*
 * A merged record still takes part in the comparison, by its own words, and answers as the one that stands for it; it looks
 * for no twins of its own.
 */
async function twinsOfMerged(runner: QueryRunner): Promise<void> {
  const [{ twins, pairs }] = (await runner.query(
    `SELECT pg_get_functiondef('organisation_twins(jsonb, jsonb)'::regprocedure) AS twins,
       pg_get_functiondef('duplicate_pairs_refresh(uuid[], jsonb, date)'::regprocedure) AS pairs`,
  )) as [{ twins: string; pairs: string }];
  await runner.query(
    changed(
      changed(
        changed(
          twins,
          'JOIN organisation o ON o.id = n.id AND o.id IS DISTINCT FROM a.self',
          `JOIN organisation o ON o.id = n.id AND coalesce(o.merged_into_id, o.id) IS DISTINCT FROM a.self
    JOIN organisation g ON g.id = coalesce(o.merged_into_id, o.id)`,
        ),
        'SELECT a.probe, o.id, o.name, o.code, o.kind, o.province_id, o.commune_id, v.fields',
        'SELECT a.probe, g.id, g.name, g.code, g.kind, g.province_id, g.commune_id, v.fields',
      ),
      'SELECT c.probe, c.id, c.name, c.code, c.kind, u.full_name,',
      'SELECT DISTINCT ON (c.probe, c.id) c.probe, c.id, c.name, c.code, c.kind, u.full_name,',
    ).replace(/(WHERE c\.score >= \(points ->> 'threshold'\)::integer);/, '$1 ORDER BY c.probe, c.id, c.score DESC;'),
  );
  await runner.query(
    changed(pairs, 'FROM organisation o WHERE o.id = ANY($1)),', 'FROM organisation o WHERE o.id = ANY($1) AND o.merged_into_id IS NULL),'),
  );
}

function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The function is not the one known here: ${from}`);
  return text.replace(from, () => to);
}
