import { Client } from 'pg';

/** What an office states of an organisation, as a test says it; the unit by its full name and province of that time. */
export interface StatedOrganisation {
  id?: string;
  kind?: string;
  name: string;
  unit: string;
  province: string;
  shortName?: string;
  foreignName?: string;
  code?: string;
  taxCode?: string;
  legacyRegistrationNo?: string;
  registryStatus?: string;
  charterCapital?: string;
  officialMemberCount?: number;
  registeredOn?: string;
  validFrom?: string;
}

/* The names of units are those of this day: before the wards and communes of 2025. */
const NAMING_DAY = '2025-06-01';

const STATE = `
  INSERT INTO organisation_statement_office (valid_from, organisation_id, kind, name, name_key, short_name, foreign_name, code,
    tax_code, legacy_registration_no, registry_status, charter_capital, official_member_count, registered_on, unit_id)
  SELECT coalesce(r."validFrom", '2020-01-01'), coalesce(r.id, uuidv7()), coalesce(r.kind, 'COOPERATIVE'), r.name, register_fold(r.name),
    r."shortName", r."foreignName", r.code, r."taxCode", r."legacyRegistrationNo", r."registryStatus", r."charterCapital",
    r."officialMemberCount", r."registeredOn",
    (SELECT u.id FROM admin_unit u JOIN admin_unit p ON p.id = u.province_id
     WHERE u.full_name = r.unit AND p.full_name = r.province AND u.level = 'COMMUNE'
       AND u.valid_from <= '${NAMING_DAY}' AND (u.valid_to IS NULL OR u.valid_to > '${NAMING_DAY}') ORDER BY u.code LIMIT 1)
  FROM json_to_recordset($1) AS r ("validFrom" date, id uuid, kind text, name text, "shortName" text, "foreignName" text, code text,
    "taxCode" text, "legacyRegistrationNo" text, "registryStatus" text, "charterCapital" bigint, "officialMemberCount" integer,
    "registeredOn" date, unit text, province text)
  RETURNING organisation_id`;

/** Writes first statements in one transaction, as the office would by an import; gives the ids in order. */
export async function stateOrganisations(url: string, rows: readonly StatedOrganisation[]): Promise<string[]> {
  return asSystem(url, async (client) => {
    const { rows: made } = await client.query<{ organisation_id: string }>(STATE, [JSON.stringify(rows)]);
    return made.map((row) => row.organisation_id);
  });
}

/** One transaction of the owner in the name of the system, so that history and audit have an actor. */
export async function asSystem<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('register.actor', 'system:test', true), set_config('register.reason', 'dữ liệu thử', true),
              set_config('register.grants', '{"*":"ALL"}', true)`,
    );
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } finally {
    await client.end();
  }
}
