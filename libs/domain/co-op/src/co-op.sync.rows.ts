import { randomUUID } from 'node:crypto';
import { fold, type IsoDate, type KeyRing } from '@platform/kernel';
import { Parked } from '@platform/sync';
import type { EntityManager } from 'typeorm';
import type { RegistryState } from './co-op.sync.rules';

/** What the register holds of an organisation when an event about it is applied. */
export interface CurrentRegistry {
  organisationId: string;
  statementId: string | null;
  validFrom: IsoDate | null;
  representativeId: string | null;
}

/**
 * The organisation with this code, and the registry's statement that is open. Of a record that was merged and the one that
 * stands for it, the one of which the registry spoke under this code.
 */
export async function currentRegistry(tx: EntityManager, code: string): Promise<CurrentRegistry | null> {
  const [row] = (await tx.query(
    `SELECT o.id AS "organisationId", s.id AS "statementId", s.valid_from::text AS "validFrom", s.representative_id AS "representativeId"
     FROM organisation o LEFT JOIN organisation_statement_dkkd s ON s.organisation_id = o.id AND s.valid_to IS NULL
     WHERE o.code = $1 ORDER BY s.code = $1 DESC NULLS LAST, o.merged_into_id NULLS FIRST LIMIT 1`,
    [code],
  )) as CurrentRegistry[];
  return row ?? null;
}

/**
 * The commune that bears the code on the day; or the last that bore it, where it is known to which commune its territory
 * belongs on the day.
 * @throws Parked `commune-unknown` for a code nobody bore, and for one whose commune was divided since.
 */
export async function statedUnit(tx: EntityManager, communeCode: string, day: IsoDate): Promise<string> {
  const [row] = (await tx.query(
    `SELECT u.id FROM admin_unit u
     LEFT JOIN admin_unit_lineage l ON l.unit_id = u.id AND l.valid_from <= $2 AND (l.valid_to IS NULL OR l.valid_to > $2)
     WHERE u.code = $1 AND u.level = 'COMMUNE' AND u.valid_from <= $2
       AND (u.valid_to IS NULL OR u.valid_to > $2 OR l.at_unit_id IS NOT NULL)
     ORDER BY u.valid_from DESC LIMIT 1`,
    [communeCode, day],
  )) as { id: string }[];
  if (!row) throw new Parked('commune-unknown');
  return row.id;
}

/**
 * The person the registry names. With an ID number he is the one person who has it, found without the number standing
 * anywhere; without one he is taken for the representative so far when the name is the same, else for somebody new.
 */
export async function representativeOf(
  tx: EntityManager,
  ring: KeyRing,
  representative: RegistryState['representative'],
  current: string | null,
): Promise<string | null> {
  if (!representative) return null;
  const { fullName: name, nationalId } = representative;
  const nameKey = fold(name);
  const index = nationalId ? ring.blindIndex('national-id', nationalId) : null;
  const known = (await tx.query(
    `SELECT id, name FROM party WHERE CASE WHEN $1::bytea IS NULL THEN id = $2 AND name_key = $3 ELSE national_id_index = $1 END`,
    [index, current, nameKey],
  )) as { id: string; name: string }[];
  const [person] = known;
  if (person) {
    if (person.name !== name)
      await tx.query('UPDATE party SET name = $2, name_key = $3 WHERE id = $1', [person.id, name, nameKey]);
    return person.id;
  }
  const id = randomUUID();
  const sealed = nationalId
    ? ring.seal(id, nationalId, { table: 'party', column: 'national_id_sealed', rowId: id })
    : null;
  const added = (await tx.query(
    `INSERT INTO party (id, kind, name, name_key, national_id_sealed, national_id_index) VALUES ($1, 'PERSON', $2, $3, $4, $5)
     ON CONFLICT (national_id_index) DO NOTHING RETURNING id`,
    [id, name, nameKey, sealed, index],
  )) as { id: string }[];
  if (added[0]) return added[0].id;
  // Another worker was first with the same person; it has committed, or we would still be waiting.
  const [first] = (await tx.query('SELECT id FROM party WHERE national_id_index = $1', [index])) as [{ id: string }];
  return first.id;
}

const COLUMNS = `code, kind, name, name_key, short_name, foreign_name, registry_status, registry_status_since, unit_id, address_line,
  registered_on, charter_capital, representative_id, entity_version, event_id`;
const VALUES = COLUMNS.split(',')
  .map((_, index) => `$${index + 3}`)
  .join(', ');

export interface StatementOrigin {
  unitId: string;
  representativeId: string | null;
  entityversion: number;
  eventId: string;
}

function valuesOf(
  state: RegistryState,
  { unitId, representativeId, entityversion, eventId }: StatementOrigin,
): unknown[] {
  return [
    state.code,
    state.kind,
    state.name,
    state.nameKey,
    state.shortName,
    state.foreignName,
    state.legalStatus,
    state.statusEffectiveOn,
    unitId,
    state.addressLine,
    state.registeredOn,
    state.charterCapital,
    representativeId,
    entityversion,
    eventId,
  ];
}

/** A statement of the same day (or one whose source dates it earlier than the last) replaces what the open one says. */
export async function restate(
  tx: EntityManager,
  statementId: string,
  state: RegistryState,
  origin: StatementOrigin,
): Promise<void> {
  const values = VALUES.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) - 1}`);
  await tx.query(`UPDATE organisation_statement_dkkd SET (${COLUMNS}) = ROW(${values}) WHERE id = $1`, [
    statementId,
    ...valuesOf(state, origin),
  ]);
}

/**
 * A statement from a day on; it ends the one that was open. One SQL statement does both, for between the two the
 * choosing trigger would see an organisation about which the registry says nothing, and tell the feed so.
 */
export async function stateFrom(
  tx: EntityManager,
  day: IsoDate,
  organisationId: string,
  state: RegistryState,
  origin: StatementOrigin,
): Promise<void> {
  await tx.query(
    `WITH ended AS (UPDATE organisation_statement_dkkd SET valid_to = $1 WHERE organisation_id = $2 AND valid_to IS NULL RETURNING 1)
     INSERT INTO organisation_statement_dkkd (valid_from, organisation_id, ${COLUMNS})
     SELECT $1::date, $2::uuid, v.* FROM (SELECT count(*) FROM ended) e, (VALUES (${typed(VALUES)})) v`,
    [day, organisationId, ...valuesOf(state, origin)],
  );
}

/* Parameters of a VALUES list have no column to take their type from. */
function typed(values: string): string {
  const types = [
    'text',
    'text',
    'text',
    'text',
    'text',
    'text',
    'text',
    'date',
    'uuid',
    'text',
    'date',
    'bigint',
    'uuid',
    'int',
    'text',
  ];
  return values
    .split(', ')
    .map((value, index) => `${value}::${types[index]}`)
    .join(', ');
}
