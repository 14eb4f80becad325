import { holds, type RawRow } from './oracle-row';

type RecordClass = abstract new (...args: never[]) => unknown;

/** What the rule needs of the rows in memory. */
interface StatementRows {
  classOf(table: string): RecordClass;
  believed(cls: RecordClass, knownAt: string | null): RawRow[];
  where(rows: RawRow[], column: string, value: string | null): RawRow[];
}

/**
 * The choosing rule written a second time, row by row: an authority's statement where it has spoken, else the office's.
 * The database's own function must agree with it for every day and every state of knowledge.
 */
export function chosenOrganisations(rows: StatementRows, day: string, knownAt: string | null): RawRow[] {
  const held = (table: string, id: string): RawRow | undefined =>
    rows.where(rows.believed(rows.classOf(table), knownAt), 'organisation_id', id).find((row) => holds(row, day));
  const lineage = rows.believed(rows.classOf('admin_unit_lineage'), null);
  const units = rows.believed(rows.classOf('admin_unit'), null);
  const present = rows.believed(rows.classOf('organisation'), null);
  const versions = new Map(present.map((row) => [row['id']!, row['version']!]));
  // What has left the register since is still what was believed then.
  const stated = ['organisation_statement_dkkd', 'organisation_statement_office'].flatMap((table) =>
    rows.believed(rows.classOf(table), knownAt).map((row) => row['organisation_id']!),
  );
  return [...new Set([...versions.keys(), ...stated])].flatMap((id) => {
    const d = held('organisation_statement_dkkd', id) ?? {};
    const o = held('organisation_statement_office', id) ?? {};
    const t = held('organisation_statement_thue', id) ?? {};
    const f = held('operational_finding', id) ?? {};
    const name = d['name'] ?? o['name'];
    const said = d['unit_id'] ?? o['unit_id'];
    if (!name || !said) return [];
    const line = rows.where(lineage, 'unit_id', said).find((row) => holds(row, day));
    const [unit] = rows.where(units, 'id', line?.['at_unit_id'] ?? said);
    if (!unit) return [];
    const registry = d['name'] ? d : o;
    const legal = d['registry_status'] ? d : o;
    const tax = t['tax_status'] ? t : o;
    const code = d['code'] ?? o['code'] ?? null;
    return [
      {
        id,
        version: versions.get(id) ?? '0',
        code,
        legacy_registration_no: o['legacy_registration_no'] ?? null,
        kind: d['kind'] ?? o['kind'] ?? null,
        name,
        name_source: d['name'] ? 'DKKD' : 'OFFICE',
        name_key: d['name_key'] ?? o['name_key'] ?? null,
        short_name: registry['short_name'] ?? null,
        foreign_name: registry['foreign_name'] ?? null,
        registration_kind: o['registration_kind'] ?? (d['name'] ? 'REGISTERED' : 'UNKNOWN'),
        registry_status: legal['registry_status'] ?? 'UNKNOWN',
        registry_status_source: d['registry_status'] ? 'DKKD' : o['registry_status'] ? 'OFFICE' : null,
        registry_status_since: legal['registry_status_since'] ?? null,
        tax_code: t['tax_code'] ?? o['tax_code'] ?? code,
        tax_status: tax['tax_status'] ?? 'UNKNOWN',
        tax_status_source: t['tax_status'] ? 'THUE' : o['tax_status'] ? 'OFFICE' : null,
        tax_status_since: tax['tax_status_since'] ?? null,
        operational_state: f['state'] ?? 'UNKNOWN',
        operational_state_since: f['found_on'] ?? null,
        province_id: unit['province_id']!,
        commune_id: unit['id']!,
        stated_unit_id: said,
        address_line: d['unit_id'] ? (d['address_line'] ?? o['address_line'] ?? null) : (o['address_line'] ?? null),
        address_as_registered: o['address_as_registered'] ?? null,
        registered_on: d['registered_on'] ?? o['registered_on'] ?? null,
        established_on: o['established_on'] ?? null,
        established_precision: o['established_precision'] ?? null,
        field: o['field'] ?? null,
        industry: o['industry'] ?? null,
        charter_capital: d['charter_capital'] ?? o['charter_capital'] ?? null,
        official_member_count: o['official_member_count'] ?? null,
        representative_id: d['representative_id'] ?? o['representative_id'] ?? null,
      },
    ];
  });
}
