import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * The choosing rule for many organisations at once. `organisation_choice` stays the rule for one organisation, any day and
 * any state of knowledge; `organisation_choices` is the same rule for today, as joins, and the projection is made of it.
 * A spec proves that both say the same. An import of 50,000 rows is one statement; asked one organisation after the other
 * it took an hour, because a table that had been empty when the transaction began was read whole for each of them.
 */
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

const TYPES: readonly (readonly [string, string])[] = [
  ['code', 'text'],
  ['legacy_registration_no', 'text'],
  ['kind', 'text'],
  ['name', 'text'],
  ['name_source', 'text'],
  ['name_key', 'text'],
  ['short_name', 'text'],
  ['foreign_name', 'text'],
  ['registration_kind', 'text'],
  ['registry_status', 'text'],
  ['registry_status_source', 'text'],
  ['registry_status_since', 'date'],
  ['tax_code', 'text'],
  ['tax_status', 'text'],
  ['tax_status_source', 'text'],
  ['tax_status_since', 'date'],
  ['operational_state', 'text'],
  ['operational_state_since', 'date'],
  ['province_id', 'uuid'],
  ['commune_id', 'uuid'],
  ['stated_unit_id', 'uuid'],
  ['address_line', 'text'],
  ['address_as_registered', 'text'],
  ['registered_on', 'date'],
  ['established_on', 'date'],
  ['established_precision', 'text'],
  ['field', 'text'],
  ['industry', 'text'],
  ['charter_capital', 'bigint'],
  ['official_member_count', 'integer'],
  ['representative_id', 'uuid'],
];
const list = (write: (column: string) => string): string => TYPES.map(([column]) => write(column)).join(', ');
const OF_UNIT: Readonly<Record<string, string>> = { province_id: 'u.province_id', commune_id: 'u.id' };
const today = (alias: string): string =>
  `${alias}.organisation_id = i.id AND ${alias}.valid_from <= day AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > day)`;

const CHOICES = `
CREATE FUNCTION organisation_choices(ids uuid[], day date)
RETURNS TABLE (id uuid, ${TYPES.map((pair) => pair.join(' ')).join(', ')}) LANGUAGE sql STABLE AS $$
  SELECT c.id, ${list((column) => OF_UNIT[column] ?? `c.${column}`)}
  FROM (SELECT i.id, ${CHOSEN}
        FROM (SELECT DISTINCT unnest(ids) AS id) i
        LEFT JOIN organisation_statement_dkkd d ON ${today('d')}
        LEFT JOIN organisation_statement_office o ON ${today('o')}
        LEFT JOIN organisation_statement_thue t ON ${today('t')}
        LEFT JOIN operational_finding f ON ${today('f')}) c
  -- Where a split unit's territory is not known after the split, the address stays where it was stated.
  LEFT JOIN admin_unit_lineage l ON l.unit_id = c.stated_unit_id AND l.valid_from <= day AND (l.valid_to IS NULL OR l.valid_to > day)
  JOIN admin_unit u ON u.id = coalesce(l.at_unit_id, c.stated_unit_id)
  WHERE c.name IS NOT NULL
$$;
`;

const DIFFERENCES = `
-- Only where an authority has spoken about the organisation can it and the office say different things.
CREATE OR REPLACE FUNCTION organisation_differences(ids uuid[])
RETURNS TABLE (organisation_id uuid, field text, authority text, office_value text, authority_value text) LANGUAGE sql STABLE AS $$
  SELECT o.organisation_id, v.field, v.authority, v.office_value, v.authority_value
  FROM (SELECT DISTINCT unnest(ids) AS id) i
  JOIN organisation_statement_office o ON o.organisation_id = i.id
    AND o.valid_from <= register_today() AND (o.valid_to IS NULL OR o.valid_to > register_today())
  LEFT JOIN organisation_statement_dkkd d ON d.organisation_id = i.id
    AND d.valid_from <= register_today() AND (d.valid_to IS NULL OR d.valid_to > register_today())
  LEFT JOIN organisation_statement_thue t ON t.organisation_id = i.id
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
  WHERE (d.id IS NOT NULL OR t.id IS NOT NULL)
    AND v.office_value IS NOT NULL AND v.authority_value IS NOT NULL AND v.office_value <> v.authority_value
$$;
`;

/* From this many on a statement is planned for its own ids and tables as they are, not as when the session began. */
const MANY = 100;

/** The same statement for few and for many; `$1` are the ids. */
function either(statement: string): string {
  return `IF many THEN EXECUTE $many$${statement}$many$ USING ids; ELSE ${statement.replaceAll('$1', 'ids')}; END IF;`;
}

const PROJECT = `
CREATE OR REPLACE FUNCTION organisation_project(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  many CONSTANT boolean := cardinality(ids) > ${MANY};
BEGIN
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
  PERFORM organisation_discrepancies(ids);
END $$;

CREATE OR REPLACE FUNCTION organisation_discrepancies(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  many CONSTANT boolean := cardinality(ids) > ${MANY};
BEGIN
  ${either(`
  UPDATE discrepancy e SET closed_on = register_today()
  WHERE e.organisation_id = ANY($1) AND e.closed_on IS NULL AND NOT EXISTS (
    SELECT 1 FROM organisation_differences($1) n
    WHERE (n.organisation_id, n.field, n.office_value, n.authority_value)
        = (e.organisation_id, e.field, e.office_value, e.authority_value))`)}
  ${either(`
  INSERT INTO discrepancy (organisation_id, field, authority, office_value, authority_value, opened_on)
  SELECT n.organisation_id, n.field, n.authority, n.office_value, n.authority_value, register_today()
  FROM organisation_differences($1) n
  WHERE NOT EXISTS (SELECT 1 FROM discrepancy e WHERE e.closed_on IS NULL
    AND (e.organisation_id, e.field, e.office_value, e.authority_value)
      = (n.organisation_id, n.field, n.office_value, n.authority_value))`)}
END $$;
`;

const SCOPE = `
-- Asked once a row by every policy: the grants are read once for both places where a permission may stand.
CREATE OR REPLACE FUNCTION register_in_scope(permission text, province uuid, commune uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  held CONSTANT jsonb := nullif(current_setting('register.grants', true), '')::jsonb;
  places CONSTANT text[] := ARRAY[province::text, commune::text];
BEGIN
  RETURN coalesce(held -> permission = '"ALL"' OR held -> permission ?| places, false)
    OR coalesce(held -> '*' = '"ALL"' OR held -> '*' ?| places, false);
END $$;
`;

const LOCK = `
-- One writer at a time per organisation, however many are locked: the rows themselves, in the order of their ids. Advisory
-- locks stand in shared memory, which holds a few thousand; a file has fifty.
CREATE FUNCTION organisation_lock(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM organisation o WHERE o.id = ANY(ids) ORDER BY o.id FOR NO KEY UPDATE;
END $$;
REVOKE ALL ON FUNCTION organisation_lock(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_lock(uuid[]) TO register_writer, register_job;
`;

export class OrganisationChoiceOfMany1795512000000 implements MigrationInterface {
  name = 'OrganisationChoiceOfMany1795512000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const text of [CHOICES, DIFFERENCES, PROJECT, SCOPE, LOCK]) await runner.query(text);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
