import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * The choosing rule and its projection. A field belongs to one authority: its statement counts where it has spoken about
 * this organisation, else the office's. `organisation_choice` is that rule for one organisation, one day, one state of
 * knowledge; the projection is its answer for today, written by triggers only.
 */
const SHARED = `code, kind, name, name_key, short_name, foreign_name, registry_status, registry_status_since, unit_id,
  address_line, registered_on, charter_capital, representative_id`;
const OFFICE = `legacy_registration_no, registration_kind, address_as_registered, established_on, established_precision,
  field, industry, official_member_count, tax_code, tax_status, tax_status_since`;
const TAX = `tax_code, tax_status, tax_status_since`;
const STATE = `state, found_on`;

/* The row of a period fact that holds on a day, as known at a moment (now when that is null). */
function holding(table: string, columns: string): string {
  const where = `s.organisation_id = org AND s.valid_from <= day AND (s.valid_to IS NULL OR s.valid_to > day)`;
  return `(SELECT ${columns}, valid_from FROM ${table} s WHERE ${where} AND (known IS NULL OR s.known_from <= known)
    UNION ALL
    SELECT ${columns}, valid_from FROM ${table}_history s WHERE known IS NOT NULL AND ${where}
      AND s.known_from <= known AND s.known_to > known
    LIMIT 1)`;
}

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
  registered_on, established_on, established_precision, field, industry, charter_capital, official_member_count, representative_id`;

const CHOICE = `
CREATE FUNCTION organisation_choice(org uuid, day date, known timestamptz)
RETURNS TABLE (code text, legacy_registration_no text, kind text, name text, name_source text, name_key text, short_name text,
  foreign_name text, registration_kind text, registry_status text, registry_status_source text, registry_status_since date,
  tax_code text, tax_status text, tax_status_source text, tax_status_since date, operational_state text,
  operational_state_since date, province_id uuid, commune_id uuid, stated_unit_id uuid, address_line text,
  address_as_registered text, registered_on date, established_on date, established_precision text, field text, industry text,
  charter_capital bigint, official_member_count integer, representative_id uuid)
LANGUAGE sql STABLE AS $$
  SELECT c.code, c.legacy_registration_no, c.kind, c.name, c.name_source, c.name_key, c.short_name, c.foreign_name,
    c.registration_kind, c.registry_status, c.registry_status_source, c.registry_status_since, c.tax_code, c.tax_status,
    c.tax_status_source, c.tax_status_since, c.operational_state, c.operational_state_since, u.province_id, u.id,
    c.stated_unit_id, c.address_line, c.address_as_registered, c.registered_on, c.established_on, c.established_precision,
    c.field, c.industry, c.charter_capital, c.official_member_count, c.representative_id
  FROM (SELECT ${CHOSEN}
        FROM (SELECT 1) one
        LEFT JOIN LATERAL ${holding('organisation_statement_dkkd', SHARED)} d ON true
        LEFT JOIN LATERAL ${holding('organisation_statement_office', `${SHARED}, ${OFFICE}`)} o ON true
        LEFT JOIN LATERAL ${holding('organisation_statement_thue', TAX)} t ON true
        LEFT JOIN LATERAL ${holding('operational_finding', STATE)} f ON true) c
  -- Where a split unit's territory is not known after the split, the address stays where it was stated.
  LEFT JOIN admin_unit_lineage l ON l.unit_id = c.stated_unit_id AND l.valid_from <= day AND (l.valid_to IS NULL OR l.valid_to > day)
  JOIN admin_unit u ON u.id = coalesce(l.at_unit_id, c.stated_unit_id)
  WHERE c.name IS NOT NULL
$$;

-- The same columns as the table, for any day and any state of knowledge. Scope is judged by the unit of today.
CREATE FUNCTION organisation_at(as_of date, known timestamptz)
RETURNS TABLE (id uuid, version integer, ${columnTypes()}, scope_province_id uuid, scope_commune_id uuid)
LANGUAGE sql STABLE AS $$
  SELECT o.id, o.version, ${COLUMNS.split(',').map((column) => `c.${column.trim()}`).join(', ')}, o.province_id, o.commune_id
  FROM organisation o, LATERAL organisation_choice(o.id, coalesce(as_of, register_today()), known) c
$$;
`;

function columnTypes(): string {
  const types: Record<string, string> = { charter_capital: 'bigint', official_member_count: 'integer' };
  return COLUMNS.split(',')
    .map((column) => column.trim())
    .map((column) => {
      const type = types[column] ?? (/_id$/.test(column) ? 'uuid' : /(_since|_on)$/.test(column) ? 'date' : 'text');
      return `${column} ${type}`;
    })
    .join(', ');
}

const PROJECTION = `
-- Recomputes today's values of these organisations and writes only what changed. An organisation nobody states anything
-- about any more (its import was undone) leaves the projection.
CREATE FUNCTION organisation_project(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO organisation AS o (id, version, ${COLUMNS})
  SELECT i.id, 1, ${COLUMNS.split(',').map((column) => `c.${column.trim()}`).join(', ')}
  FROM (SELECT DISTINCT unnest(ids) AS id ORDER BY 1) i, LATERAL organisation_choice(i.id, register_today(), NULL) c
  ON CONFLICT (id) DO UPDATE SET version = o.version + 1, (${COLUMNS}) = (${COLUMNS.split(',').map((column) => `excluded.${column.trim()}`).join(', ')})
  WHERE (${COLUMNS.split(',').map((column) => `o.${column.trim()}`).join(', ')})
    IS DISTINCT FROM (${COLUMNS.split(',').map((column) => `excluded.${column.trim()}`).join(', ')});

  DELETE FROM organisation o WHERE o.id = ANY(ids)
    AND NOT EXISTS (SELECT 1 FROM organisation_statement_office s WHERE s.organisation_id = o.id)
    AND NOT EXISTS (SELECT 1 FROM organisation_statement_dkkd s WHERE s.organisation_id = o.id)
    AND NOT EXISTS (SELECT 1 FROM organisation_statement_thue s WHERE s.organisation_id = o.id);
  PERFORM organisation_discrepancies(ids);
END $$;

CREATE FUNCTION organisation_unit_today(unit uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT l.at_unit_id FROM admin_unit_lineage l WHERE l.unit_id = unit AND l.valid_from <= register_today()
                   AND (l.valid_to IS NULL OR l.valid_to > register_today())), unit)
$$;

CREATE FUNCTION organisation_differences(ids uuid[])
RETURNS TABLE (organisation_id uuid, field text, authority text, office_value text, authority_value text) LANGUAGE sql STABLE AS $$
  SELECT o.organisation_id, v.field, v.authority, v.office_value, v.authority_value
  FROM organisation_statement_office o
  LEFT JOIN organisation_statement_dkkd d ON d.organisation_id = o.organisation_id
    AND d.valid_from <= register_today() AND (d.valid_to IS NULL OR d.valid_to > register_today())
  LEFT JOIN organisation_statement_thue t ON t.organisation_id = o.organisation_id
    AND t.valid_from <= register_today() AND (t.valid_to IS NULL OR t.valid_to > register_today()),
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
  WHERE o.organisation_id = ANY(ids) AND o.valid_from <= register_today() AND (o.valid_to IS NULL OR o.valid_to > register_today())
    AND v.office_value IS NOT NULL AND v.authority_value IS NOT NULL AND v.office_value <> v.authority_value
$$;

CREATE FUNCTION organisation_discrepancies(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE discrepancy e SET closed_on = register_today()
  WHERE e.organisation_id = ANY(ids) AND e.closed_on IS NULL AND NOT EXISTS (
    SELECT 1 FROM organisation_differences(ids) n
    WHERE (n.organisation_id, n.field, n.office_value, n.authority_value)
        = (e.organisation_id, e.field, e.office_value, e.authority_value));
  INSERT INTO discrepancy (organisation_id, field, authority, office_value, authority_value, opened_on)
  SELECT n.organisation_id, n.field, n.authority, n.office_value, n.authority_value, register_today()
  FROM organisation_differences(ids) n
  WHERE NOT EXISTS (SELECT 1 FROM discrepancy e WHERE e.closed_on IS NULL
    AND (e.organisation_id, e.field, e.office_value, e.authority_value)
      = (n.organisation_id, n.field, n.office_value, n.authority_value));
END $$;

CREATE FUNCTION organisation_project_trigger() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM organisation_project((SELECT array_agg(DISTINCT r.organisation_id) FROM rows r));
  RETURN NULL;
END $$;

-- Statements that begin or end today have no write of their own on that day; the nightly job calls this.
CREATE FUNCTION organisation_project_due() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  due uuid[];
BEGIN
  SELECT array_agg(DISTINCT s.organisation_id) INTO due FROM (
    SELECT organisation_id, valid_from, valid_to FROM organisation_statement_office
    UNION ALL SELECT organisation_id, valid_from, valid_to FROM organisation_statement_dkkd
    UNION ALL SELECT organisation_id, valid_from, valid_to FROM organisation_statement_thue
    UNION ALL SELECT organisation_id, valid_from, valid_to FROM operational_finding) s
  WHERE s.valid_from BETWEEN register_today() - 7 AND register_today() OR s.valid_to BETWEEN register_today() - 7 AND register_today();
  PERFORM organisation_project(due) WHERE due IS NOT NULL;
  RETURN coalesce(cardinality(due), 0);
END $$;

CREATE VIEW organisation_basics AS SELECT id, code, kind, name, registry_status FROM organisation;
GRANT SELECT ON organisation_basics TO register_reader, register_writer, register_job;
`;

const SOURCES = ['organisation_statement_office', 'organisation_statement_dkkd', 'organisation_statement_thue', 'operational_finding'];

export class OrganisationChoice1795499800000 implements MigrationInterface {
  name = 'OrganisationChoice1795499800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHOICE);
    await runner.query(PROJECTION);
    for (const table of SOURCES) {
      for (const [operation, rows] of [['INSERT', 'NEW'], ['UPDATE', 'NEW'], ['DELETE', 'OLD']] as const) {
        await runner.query(
          `CREATE TRIGGER ${table}_project_${operation.toLowerCase()} AFTER ${operation} ON ${table}
           REFERENCING ${rows} TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION organisation_project_trigger()`,
        );
      }
      await runner.query(`CREATE INDEX ${table}_history_organisation_idx ON ${table}_history (organisation_id)`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
