import type { WriteRole } from '@platform/database';
import { fold, type KeyRing } from '@platform/kernel';
import { annualRows, governanceRow } from './annual-rows';
import type { InventedOrganisation } from './invented-organisation';

interface TableRows {
  table: string;
  /** The source's role that writes the table; the job's where none is named. */
  role: WriteRole | null;
  values: Record<string, unknown>[];
}

const REGISTERED_SHARE = 0.72;
const TAXED_SHARE = 0.66;

/** The rows of an invented province, table by table, in the order in which they can be written. */
export function coOpRows(organisations: readonly InventedOrganisation[], keys: KeyRing, ids: string[]): TableRows[] {
  const take = (): string => ids.pop()!;
  const numbered = organisations.map((organisation, index) => ({ id: take(), organisation, index }));
  const coded = numbered.filter(({ organisation }) => organisation.code !== null);
  const people = numbered.flatMap(({ id, organisation }) =>
    organisation.people.map((person) => ({ id: take(), organisationId: id, organisation, person })),
  );
  people.forEach(({ person }, index) => {
    person.nationalId = `${person.nationalId.slice(0, 6)}${String(index).padStart(6, '0')}`;
  });
  keys.prepare(people.map(({ id }) => id));
  const share = (list: typeof coded, part: number) => list.filter(({ index }) => (index * 7919) % 1000 < part * 1000);
  return [
    { table: 'organisation_statement_office', role: null, values: numbered.map(officeRow) },
    { table: 'organisation_statement_dkkd', role: 'w_dkkd', values: share(coded, REGISTERED_SHARE).map(registryRow) },
    { table: 'organisation_statement_thue', role: 'w_thue', values: share(coded, TAXED_SHARE).map(taxRow) },
    {
      table: 'operational_finding',
      role: null,
      values: numbered.filter(({ organisation }) => organisation.finding).map(findingRow),
    },
    { table: 'party', role: null, values: people.map(({ id, person }) => personRow(id, person, keys)) },
    {
      table: 'officer',
      role: null,
      values: people.map(({ id, organisationId, organisation, person }) => ({
        organisation_id: organisationId,
        person_id: id,
        post: person.post,
        valid_from: organisation.establishedOn > '2022-01-01' ? organisation.establishedOn : '2022-01-01',
        valid_to: null,
      })),
    },
    { table: 'union_membership', role: null, values: unionRows(numbered) },
    {
      table: 'annual_figure',
      role: null,
      values: numbered.flatMap(({ id, organisation, index }) => annualRows(id, organisation, index)),
    },
    {
      table: 'governance_model',
      role: null,
      values: numbered.flatMap(({ id, organisation, index }) => governanceRow(id, organisation, index)),
    },
  ];
}

interface Numbered {
  id: string;
  organisation: InventedOrganisation;
  index: number;
}

function officeRow({ id, organisation }: Numbered): Record<string, unknown> {
  const { registryStatus, taxStatus } = organisation;
  return {
    organisation_id: id,
    valid_from: organisation.establishedOn,
    valid_to: null,
    code: organisation.code,
    kind: organisation.kind,
    name: organisation.name,
    name_key: fold(organisation.name),
    registry_status: registryStatus === 'UNKNOWN' ? null : registryStatus,
    registry_status_since: organisation.registryStatusSince,
    unit_id: organisation.unitId,
    address_line: organisation.addressLine,
    address_as_registered: `${organisation.addressLine}, ${organisation.unitName}`,
    registered_on: organisation.code ? organisation.establishedOn : null,
    charter_capital: organisation.charterCapital,
    registration_kind: organisation.registrationKind,
    established_on: organisation.establishedOn,
    established_precision: 'DAY',
    field: organisation.field,
    industry: organisation.industry,
    official_member_count: organisation.members,
    tax_code: organisation.code,
    tax_status: taxStatus === 'UNKNOWN' ? null : taxStatus,
  };
}

function registryRow({ id, organisation, index }: Numbered): Record<string, unknown> {
  const name = organisation.registryName ?? organisation.name;
  return {
    organisation_id: id,
    valid_from: organisation.establishedOn,
    valid_to: null,
    code: organisation.code,
    kind: organisation.kind,
    name,
    name_key: fold(name),
    registry_status: organisation.registryStatus,
    registry_status_since: organisation.registryStatusSince,
    unit_id: organisation.unitId,
    address_line: organisation.addressLine,
    registered_on: organisation.establishedOn,
    charter_capital: organisation.charterCapital,
    entity_version: 1,
    event_id: `demo-dkkd-${index}`,
  };
}

function taxRow({ id, organisation, index }: Numbered): Record<string, unknown> {
  return {
    organisation_id: id,
    valid_from: organisation.establishedOn,
    valid_to: null,
    tax_code: organisation.code,
    tax_status: organisation.taxStatus,
    tax_status_since: organisation.registryStatusSince,
    entity_version: 1,
    event_id: `demo-thue-${index}`,
  };
}

function findingRow({ id, organisation }: Numbered): Record<string, unknown> {
  const finding = organisation.finding!;
  return {
    organisation_id: id,
    state: finding.state,
    found_by: 'Cán bộ phụ trách kinh tế (minh họa)',
    found_on: finding.foundOn,
    evidence: finding.evidence,
    valid_from: finding.foundOn,
    valid_to: null,
  };
}

function personRow(id: string, person: InventedOrganisation['people'][number], keys: KeyRing): Record<string, unknown> {
  const seal = (column: string, value: string): string =>
    `\\x${keys.seal(id, value, { table: 'party', column, rowId: id }).toString('hex')}`;
  return {
    id,
    kind: 'PERSON',
    name: person.name,
    name_key: fold(person.name),
    national_id_sealed: seal('national_id_sealed', person.nationalId),
    national_id_index: `\\x${keys.blindIndex('national-id', person.nationalId).toString('hex')}`,
    phone_sealed: seal('phone_sealed', person.phone),
    birth_date_sealed: seal('birth_date_sealed', person.birthDate),
  };
}

/* Each union takes seven cooperatives of its own half of the province. */
function unionRows(numbered: readonly Numbered[]): Record<string, unknown>[] {
  const unions = numbered.filter(({ organisation }) => organisation.kind === 'COOPERATIVE_UNION');
  const farms = numbered.filter(
    ({ organisation }) =>
      organisation.kind === 'COOPERATIVE' &&
      organisation.field === 'AGRICULTURE' &&
      organisation.registryStatus === 'ACTIVE',
  );
  return unions.flatMap(({ id }, at) =>
    farms
      .slice(at * 120, at * 120 + 7)
      .map((member) => ({ union_id: id, member_id: member.id, valid_from: '2026-01-15', valid_to: null })),
  );
}
