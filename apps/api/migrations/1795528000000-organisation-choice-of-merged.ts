import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * The choosing rule heeds mergers. A record that was merged into another stands for itself no more from that day on: the
 * projection keeps it as it was, with the id of the survivor. For the survivor the office's own statement counts, and of the
 * registry, the tax authority and the situation found on the spot the statements of the record that the merger named. No
 * statement moves, so that a day before the merger shows both records as they were.
 */
const SHARED = `code, kind, name, name_key, short_name, foreign_name, registry_status, registry_status_since, unit_id,
  address_line, registered_on, charter_capital, representative_id`;
const OFFICE = `legacy_registration_no, registration_kind, address_as_registered, established_on, established_precision,
  field, industry, official_member_count, tax_code, tax_status, tax_status_since`;
const CHOSEN = `
    coalesce(d.code, o.code) AS code,
    o.legacy_registration_no,
    coalesce(d.kind, o.kind) AS kind,
    coalesce(d.name, o.name) AS name,
    CASE WHEN d.name IS NOT NULL THEN 'DKKD' ELSE 'OFFICE' END AS name_source,
    coalesce(d.name_key, o.name_key) AS name_key,
    CASE WHEN d.name IS NOT NULL THEN d.short_name ELSE o.short_name END AS short_name,
    CASE WHEN d.name IS NOT NULL THEN d.foreign_name ELSE o.foreign_name END AS foreign_name,
    coalesce(o.registration_kind, CASE WHEN d.name IS NOT NULL THEN 'REGISTERED' END, 'UNKNOWN') AS registration_kind,
    coalesce(d.registry_status, o.registry_status, 'UNKNOWN') AS registry_status,
    CASE WHEN d.registry_status IS NOT NULL THEN 'DKKD' WHEN o.registry_status IS NOT NULL THEN 'OFFICE' END AS registry_status_source,
    CASE WHEN d.registry_status IS NOT NULL THEN d.registry_status_since ELSE o.registry_status_since END AS registry_status_since,
    coalesce(t.tax_code, o.tax_code, coalesce(d.code, o.code)) AS tax_code,
    coalesce(t.tax_status, o.tax_status, 'UNKNOWN') AS tax_status,
    CASE WHEN t.tax_status IS NOT NULL THEN 'THUE' WHEN o.tax_status IS NOT NULL THEN 'OFFICE' END AS tax_status_source,
    CASE WHEN t.tax_status IS NOT NULL THEN t.tax_status_since ELSE o.tax_status_since END AS tax_status_since,
    coalesce(f.state, 'UNKNOWN') AS operational_state,
    f.found_on AS operational_state_since,
    coalesce(d.unit_id, o.unit_id) AS stated_unit_id,
    CASE WHEN d.unit_id IS NOT NULL THEN coalesce(d.address_line, o.address_line) ELSE o.address_line END AS address_line,
    o.address_as_registered,
    coalesce(d.registered_on, o.registered_on) AS registered_on,
    o.established_on, o.established_precision, o.field, o.industry,
    coalesce(d.charter_capital, o.charter_capital) AS charter_capital,
    o.official_member_count,
    coalesce(d.representative_id, o.representative_id) AS representative_id`;
const COLUMNS = `code, legacy_registration_no, kind, name, name_source, name_key, short_name, foreign_name, registration_kind,
  registry_status, registry_status_source, registry_status_since, tax_code, tax_status, tax_status_source, tax_status_since,
  operational_state, operational_state_since, province_id, commune_id, stated_unit_id, address_line, address_as_registered,
  registered_on, established_on, established_precision, field, industry, charter_capital, official_member_count, representative_id`
  .split(',')
  .map((column) => column.trim());
const list = (write: (column: string) => string): string => COLUMNS.map(write).join(', ');
const ofUnit = (column: string): string =>
  column === 'province_id' ? 'u.province_id' : column === 'commune_id' ? 'u.id' : `c.${column}`;

const MERGED = `
-- The mergers that hold on a day, as known at a moment.
CREATE FUNCTION organisation_mergers(as_of date, known timestamptz)
RETURNS TABLE (id uuid, survivor_id uuid, absorbed_id uuid, registry_speaker_id uuid, tax_speaker_id uuid, situation_speaker_id uuid)
LANGUAGE sql STABLE AS $$
  SELECT m.id, m.survivor_id, m.absorbed_id, m.registry_speaker_id, m.tax_speaker_id, m.situation_speaker_id FROM organisation_merge m
  WHERE m.undone_on IS NULL AND m.merged_on <= coalesce(as_of, register_today()) AND (known IS NULL OR m.known_from <= known)
  UNION ALL
  SELECT m.id, m.survivor_id, m.absorbed_id, m.registry_speaker_id, m.tax_speaker_id, m.situation_speaker_id FROM organisation_merge_history m
  WHERE known IS NOT NULL AND m.undone_on IS NULL AND m.merged_on <= coalesce(as_of, register_today())
    AND m.known_from <= known AND m.known_to > known
$$;

-- The records that stand for themselves no more, and the one that stands for each: a survivor may have been merged since.
CREATE FUNCTION organisation_merged(as_of date, known timestamptz) RETURNS TABLE (id uuid, into_id uuid) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE held AS MATERIALIZED (SELECT m.absorbed_id, m.survivor_id FROM organisation_mergers(as_of, known) m),
  up AS (
    SELECT h.absorbed_id, h.survivor_id FROM held h
    UNION ALL SELECT up.absorbed_id, h.survivor_id FROM up JOIN held h ON h.absorbed_id = up.survivor_id)
  SELECT up.absorbed_id, up.survivor_id FROM up WHERE NOT EXISTS (SELECT 1 FROM held h WHERE h.absorbed_id = up.survivor_id)
$$;
`;

/* The row of a period fact that holds on a day, as known at a moment (now when that is null). */
function holding(table: string, columns: string, speaker: string): string {
  const where = `s.organisation_id = ${speaker} AND s.valid_from <= day AND (s.valid_to IS NULL OR s.valid_to > day)`;
  return `(SELECT ${columns}, valid_from FROM ${table} s WHERE ${where} AND (known IS NULL OR s.known_from <= known)
    UNION ALL
    SELECT ${columns}, valid_from FROM ${table}_history s WHERE known IS NOT NULL AND ${where}
      AND s.known_from <= known AND s.known_to > known
    LIMIT 1)`;
}

const choice = (returns: string): string => `
CREATE OR REPLACE FUNCTION organisation_choice(org uuid, day date, known timestamptz) RETURNS TABLE (${returns}) LANGUAGE sql STABLE AS $$
  SELECT ${list(ofUnit)}
  FROM (SELECT ${CHOSEN}
        FROM (SELECT coalesce(m.registry_speaker_id, org) AS registry, coalesce(m.tax_speaker_id, org) AS tax,
                coalesce(m.situation_speaker_id, org) AS situation
              FROM (SELECT 1) one LEFT JOIN LATERAL (
                SELECT x.* FROM organisation_mergers(day, known) x WHERE x.survivor_id = org ORDER BY x.id DESC LIMIT 1) m ON true) v
        LEFT JOIN LATERAL ${holding('organisation_statement_dkkd', SHARED, 'v.registry')} d ON true
        LEFT JOIN LATERAL ${holding('organisation_statement_office', `${SHARED}, ${OFFICE}`, 'org')} o ON true
        LEFT JOIN LATERAL ${holding('organisation_statement_thue', 'tax_code, tax_status, tax_status_since', 'v.tax')} t ON true
        LEFT JOIN LATERAL ${holding('operational_finding', 'state, found_on', 'v.situation')} f ON true) c
  -- Where a split unit's territory is not known after the split, the address stays where it was stated.
  LEFT JOIN admin_unit_lineage l ON l.unit_id = c.stated_unit_id AND l.valid_from <= day AND (l.valid_to IS NULL OR l.valid_to > day)
  JOIN admin_unit u ON u.id = coalesce(l.at_unit_id, c.stated_unit_id)
  WHERE c.name IS NOT NULL
$$;
`;

const dated = (returns: string): string => `
DROP FUNCTION organisation_at(date, timestamptz);
-- As before; a record that is merged on that day is there with the id of the survivor, for what stayed with it.
CREATE FUNCTION organisation_at(as_of date, known timestamptz) RETURNS TABLE (${returns}, merged_into_id uuid) LANGUAGE sql STABLE AS $$
  SELECT o.id, o.version, ${list((column) => `c.${column}`)}, o.province_id, o.commune_id, g.into_id
  FROM organisation o LEFT JOIN organisation_merged(as_of, known) g ON g.id = o.id,
    LATERAL organisation_choice(o.id, coalesce(as_of, register_today()), known) c
  UNION ALL
  SELECT l.organisation_id, 0, ${list((column) => `c.${column}`)}, u.province_id, u.id, NULL::uuid
  FROM organisation_left l, LATERAL organisation_choice(l.organisation_id, coalesce(as_of, register_today()), known) c
  JOIN admin_unit u ON u.id = register_unit_today(c.stated_unit_id)
  WHERE l.left_at > known
$$;
`;

const spoken = (alias: string, id: string): string =>
  `${alias}.organisation_id = ${id} AND ${alias}.valid_from <= day AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > day)`;
/** The last merger of each survivor says who speaks. */
const SPEAKERS = `(SELECT DISTINCT ON (survivor_id) survivor_id, registry_speaker_id, tax_speaker_id, situation_speaker_id
    FROM organisation_merge WHERE undone_on IS NULL AND merged_on <= __DAY__ ORDER BY survivor_id, id DESC)`;

const choices = (returns: string): string => `
CREATE OR REPLACE FUNCTION organisation_choices(ids uuid[], day date) RETURNS TABLE (${returns}) LANGUAGE sql STABLE AS $$
  SELECT c.id, ${list(ofUnit)}
  FROM (SELECT i.id, ${CHOSEN}
        FROM (SELECT DISTINCT unnest(ids) AS id) i
        LEFT JOIN ${SPEAKERS.replace('__DAY__', 'day')} m ON m.survivor_id = i.id
        LEFT JOIN organisation_statement_dkkd d ON ${spoken('d', 'coalesce(m.registry_speaker_id, i.id)')}
        LEFT JOIN organisation_statement_office o ON ${spoken('o', 'i.id')}
        LEFT JOIN organisation_statement_thue t ON ${spoken('t', 'coalesce(m.tax_speaker_id, i.id)')}
        LEFT JOIN operational_finding f ON ${spoken('f', 'coalesce(m.situation_speaker_id, i.id)')}) c
  LEFT JOIN admin_unit_lineage l ON l.unit_id = c.stated_unit_id AND l.valid_from <= day AND (l.valid_to IS NULL OR l.valid_to > day)
  JOIN admin_unit u ON u.id = coalesce(l.at_unit_id, c.stated_unit_id)
  WHERE c.name IS NOT NULL
$$;
`;

const today = (alias: string, id: string): string => spoken(alias, id).replaceAll('day', 'register_today()');

const DIFFERENCES = `
CREATE OR REPLACE FUNCTION organisation_differences(ids uuid[])
RETURNS TABLE (organisation_id uuid, field text, authority text, office_value text, authority_value text) LANGUAGE sql STABLE AS $$
  SELECT o.organisation_id, v.field, v.authority, v.office_value, v.authority_value
  FROM (SELECT DISTINCT unnest(ids) AS id) i
  LEFT JOIN ${SPEAKERS.replace('__DAY__', 'register_today()')} m ON m.survivor_id = i.id
  JOIN organisation_statement_office o ON ${today('o', 'i.id')}
  LEFT JOIN organisation_statement_dkkd d ON ${today('d', 'coalesce(m.registry_speaker_id, i.id)')}
  LEFT JOIN organisation_statement_thue t ON ${today('t', 'coalesce(m.tax_speaker_id, i.id)')},
  LATERAL (VALUES
    ('code', 'DKKD', o.code, d.code),
    ('kind', 'DKKD', o.kind, d.kind),
    ('name', 'DKKD', o.name, d.name),
    ('registryStatus', 'DKKD', o.registry_status, d.registry_status),
    ('commune', 'DKKD', organisation_unit_today(o.unit_id)::text, organisation_unit_today(d.unit_id)::text),
    ('addressLine', 'DKKD', o.address_line, d.address_line),
    ('registeredOn', 'DKKD', o.registered_on::text, d.registered_on::text),
    ('charterCapital', 'DKKD', o.charter_capital::text, d.charter_capital::text),
    ('taxCode', 'THUE', o.tax_code, t.tax_code),
    ('taxStatus', 'THUE', o.tax_status, t.tax_status)
  ) AS v(field, authority, office_value, authority_value)
  WHERE (d.id IS NOT NULL OR t.id IS NOT NULL)
    AND v.office_value IS NOT NULL AND v.authority_value IS NOT NULL AND v.office_value <> v.authority_value
$$;
`;

const MANY = 100;
/** The same statement for few and for many; `$1` are the ids. */
const either = (statement: string): string =>
  `IF many THEN EXECUTE $many$${statement}$many$ USING subjects; ELSE ${statement.replaceAll('$1', 'subjects')}; END IF;`;

const PROJECT = `
CREATE OR REPLACE FUNCTION organisation_project(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  subjects uuid[] := ids;
  many boolean;
BEGIN
  -- What is stated of a merged record may count for the one that stands for it; the merged one stays as it was.
  IF EXISTS (SELECT 1 FROM organisation_merge WHERE undone_on IS NULL) THEN
    subjects := ARRAY(SELECT DISTINCT coalesce(g.into_id, i.id) FROM unnest(ids) AS i(id)
      LEFT JOIN organisation_merged(NULL, NULL) g ON g.id = i.id);
  END IF;
  many := cardinality(subjects) > ${MANY};
  ${either(`
  INSERT INTO organisation AS o (id, version, ${list((column) => column)})
  SELECT c.id, 1, ${list((column) => `c.${column}`)} FROM organisation_choices($1, register_today()) c ORDER BY c.id
  ON CONFLICT (id) DO UPDATE SET version = o.version + 1, (${list((column) => column)}) = (${list((column) => `excluded.${column}`)})
  WHERE (${list((column) => `o.${column}`)}) IS DISTINCT FROM (${list((column) => `excluded.${column}`)})`)}
  ${either(`
  DELETE FROM organisation o WHERE o.id = ANY($1)
    AND NOT EXISTS (SELECT 1 FROM organisation_statement_office s WHERE s.organisation_id = o.id)
    AND NOT EXISTS (SELECT 1 FROM organisation_statement_dkkd s WHERE s.organisation_id = o.id)
    AND NOT EXISTS (SELECT 1 FROM organisation_statement_thue s WHERE s.organisation_id = o.id)`)}
  PERFORM organisation_discrepancies(subjects);
END $$;
`;

const CODES = `
DROP INDEX organisation_code_idx;
CREATE UNIQUE INDEX organisation_code_idx ON organisation
  (code, (CASE WHEN merged_into_id IS NULL THEN '00000000-0000-0000-0000-000000000000'::uuid ELSE id END));
CREATE INDEX organisation_merged_idx ON organisation (merged_into_id) WHERE merged_into_id IS NOT NULL;
`;

async function resultOf(runner: QueryRunner, signature: string): Promise<string> {
  const [{ columns }] = (await runner.query(
    `SELECT substring(pg_get_function_result('${signature}'::regprocedure) FROM 'TABLE\\((.*)\\)') AS columns`,
  )) as [{ columns: string }];
  return columns;
}

export class OrganisationChoiceOfMerged1795528000000 implements MigrationInterface {
  name = 'OrganisationChoiceOfMerged1795528000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MERGED);
    await runner.query(choice(await resultOf(runner, 'organisation_choice(uuid, date, timestamptz)')));
    await runner.query(dated(await resultOf(runner, 'organisation_at(date, timestamptz)')));
    await runner.query(choices(await resultOf(runner, 'organisation_choices(uuid[], date)')));
    for (const text of [DIFFERENCES, PROJECT, CODES]) await runner.query(text);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
