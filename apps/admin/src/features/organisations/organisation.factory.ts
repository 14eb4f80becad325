import type { OrganisationEditQuery, OrganisationListQuery } from '../../graphql/graphql';
import type { Organisation } from './queries';

const COMMUNE = { id: 'c1', code: '07498', fullName: 'Xã Bắc Lũng', territoryNames: 'Tỉnh Bắc Giang cũ' };
const PROVINCE = { id: 'p24', fullName: 'Tỉnh Bắc Ninh' };
const NONE = { nodes: [] };
const EVERY_ACT = [
  'updateOrganisation',
  'recordOperationalState',
  'promoteGroup',
  'appointOfficer',
  'endOfficer',
  'joinUnion',
  'leaveUnion',
] as const;

/** An invented cooperative as a row of the list. */
export function organisationRow(
  changes: Partial<OrganisationListQuery['organisations']['nodes'][number]> = {},
): OrganisationListQuery['organisations']['nodes'][number] {
  return {
    id: 'o1',
    version: 3,
    code: '2400123456',
    kind: 'COOPERATIVE',
    name: 'Hợp tác xã Rau Cần Minh Họa',
    shortName: null,
    registryStatus: 'ACTIVE',
    registryStatusSource: 'OFFICE',
    taxStatus: 'S06',
    operationalState: 'DORMANT',
    addressLine: 'Thôn 1',
    registeredOn: '2019-04-01',
    establishedOn: '2018-11-20',
    field: 'AGRICULTURE',
    charterCapital: '1250000000',
    officialMemberCount: 12,
    matchedBy: null,
    commune: COMMUNE,
    province: PROVINCE,
    ...changes,
  };
}

/** The same cooperative as its page asks for it. */
export function organisation(changes: Partial<Organisation> = {}): Organisation {
  const { matchedBy: _matchedBy, commune: _commune, ...row } = organisationRow();
  return {
    ...row,
    version: 3,
    nameSource: 'OFFICE',
    foreignName: null,
    registryStatusSource: 'DKKD',
    registryStatusSince: '2024-05-01',
    taxStatusSource: 'THUE',
    taxStatusSince: '2026-01-05',
    operationalStateSince: '2026-03-01',
    addressAsRegistered: 'Thôn 1, xã Lan Mẫu, huyện Lục Nam',
    industry: null,
    commune: { ...COMMUNE, parent: { ...PROVINCE, level: 'PROVINCE' } },
    statedUnit: {
      id: 'x1',
      fullName: 'Xã Lan Mẫu',
      validTo: '2025-07-01',
      parent: { id: 'd1', fullName: 'Huyện Lục Nam', parent: { id: 'p0', fullName: 'Tỉnh Bắc Giang' } },
    },
    officers: NONE,
    unions: NONE,
    unionMembers: NONE,
    discrepancies: NONE,
    findings: NONE,
    annualFigures: NONE,
    latestAnnualFigure: null,
    representative: null,
    allowedActions: EVERY_ACT.map((action) => ({ action, allowed: true, code: null, reason: null })),
    ...changes,
  };
}

type Edited = NonNullable<OrganisationEditQuery['organisation']>;

/** The same cooperative as its form asks for it. */
export function editedOrganisation(changes: Partial<Edited> = {}): Edited {
  return {
    id: 'o1',
    version: 3,
    code: '2400123456',
    legacyRegistrationNo: null,
    kind: 'COOPERATIVE',
    name: 'Hợp tác xã Rau Cần Minh Họa',
    nameSource: 'OFFICE',
    shortName: null,
    foreignName: null,
    registrationKind: 'REGISTERED',
    registryStatus: 'ACTIVE',
    registryStatusSource: 'OFFICE',
    registryStatusSince: null,
    taxCode: null,
    taxStatus: 'S00',
    taxStatusSource: 'OFFICE',
    taxStatusSince: null,
    addressLine: 'Thôn 1',
    addressAsRegistered: null,
    registeredOn: '2019-04-01',
    establishedOn: '2018-11-20',
    field: 'AGRICULTURE',
    industry: null,
    charterCapital: '1250000000',
    officialMemberCount: 12,
    statedUnit: { id: 'c1' },
    ...changes,
  };
}
