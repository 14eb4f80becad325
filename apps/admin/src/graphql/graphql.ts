/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AdminUnitFilter = {
  level?: UnitLevelFilter | null | undefined;
  parent?: IdFilter | null | undefined;
  province?: IdFilter | null | undefined;
};

export type ChangeUser = {
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type ConfirmLegalParameter = {
  expectedVersion: number;
  id: string | number;
  reason: string;
  source?: string | null | undefined;
  validFrom?: string | null | undefined;
  value?: unknown;
};

export type CreateOrganisation = {
  acceptCode?: boolean;
  content: OrganisationInput;
  effectiveOn?: string | null | undefined;
  reason: string;
};

export type CreateUser = {
  displayName: string;
  password: string;
  reason: string;
  unitId?: string | number | null | undefined;
  username: string;
};

export type DateTimeFilter = {
  from?: string | null | undefined;
  isNull?: boolean | null | undefined;
  to?: string | null | undefined;
};

export type DocumentMark =
  | 'CERTAIN'
  | 'LIKELY'
  | 'UNCONFIRMED';

export type EconomicField =
  | 'AGRICULTURE'
  | 'FINANCE'
  | 'INDUSTRY_CONSTRUCTION'
  | 'TRADE_SERVICES_OTHER';

export type EndRole = {
  expectedVersion: number;
  id: string | number;
  on: string;
  reason: string;
};

export type FindingSeverity =
  | 'ALERT'
  | 'ERROR'
  | 'WARNING';

export type GrantRole = {
  reach: RoleReach;
  reason: string;
  role: RoleCode;
  unitId?: string | number | null | undefined;
  userId: string | number;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type IdFilter = {
  eq?: string | number | null | undefined;
  in?: Array<string | number> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type LegalMark =
  | 'CERTAIN'
  | 'LIKELY'
  | 'UNCONFIRMED';

export type LegalParameterFilter = {
  code?: TextFilter | null | undefined;
  mark?: LegalParameterMarkFilter | null | undefined;
};

export type LegalParameterMarkFilter = {
  eq?: LegalMark | null | undefined;
  in?: Array<LegalMark> | null | undefined;
};

export type LegalParameterSort = {
  direction?: SortDirection;
  field: LegalParameterSortField;
};

export type LegalParameterSortField =
  | 'code'
  | 'label'
  | 'validFrom';

export type LegalValueKind =
  | 'BAND'
  | 'DATE'
  | 'DAYS'
  | 'LIST'
  | 'MONEY'
  | 'NUMBER'
  | 'TEXT';

export type OfficerPost =
  | 'BOARD_MEMBER'
  | 'CHAIR'
  | 'CHIEF_ACCOUNTANT'
  | 'DIRECTOR'
  | 'GROUP_HEAD'
  | 'SUPERVISOR'
  | 'SUPERVISOR_HEAD';

export type OperationalState =
  | 'AWAITING_DISSOLUTION'
  | 'DORMANT'
  | 'OPERATING'
  | 'UNKNOWN'
  | 'WEAK';

export type OrganisationChange = {
  addressAsRegistered?: string | null | undefined;
  addressLine?: string | null | undefined;
  charterCapital?: string | null | undefined;
  code?: string | null | undefined;
  establishedOn?: string | null | undefined;
  field?: EconomicField | null | undefined;
  foreignName?: string | null | undefined;
  industry?: string | null | undefined;
  kind?: OrganisationKind | null | undefined;
  legacyRegistrationNo?: string | null | undefined;
  name?: string | null | undefined;
  officialMemberCount?: number | null | undefined;
  registeredOn?: string | null | undefined;
  registrationKind?: RegistrationKind | null | undefined;
  registryStatus?: RegistryStatus | null | undefined;
  registryStatusSince?: string | null | undefined;
  shortName?: string | null | undefined;
  taxCode?: string | null | undefined;
  taxStatus?: TaxStatus | null | undefined;
  taxStatusSince?: string | null | undefined;
  unitId?: string | number | null | undefined;
};

export type OrganisationFilter = {
  commune?: IdFilter | null | undefined;
  kind?: OrganisationKindFilter | null | undefined;
  operationalState?: OrganisationOperationalStateFilter | null | undefined;
  province?: IdFilter | null | undefined;
  registryStatus?: OrganisationRegistryStatusFilter | null | undefined;
  taxStatus?: OrganisationTaxStatusFilter | null | undefined;
};

export type OrganisationInput = {
  addressAsRegistered?: string | null | undefined;
  addressLine?: string | null | undefined;
  charterCapital?: string | null | undefined;
  code?: string | null | undefined;
  establishedOn?: string | null | undefined;
  field?: EconomicField | null | undefined;
  foreignName?: string | null | undefined;
  industry?: string | null | undefined;
  kind: OrganisationKind;
  legacyRegistrationNo?: string | null | undefined;
  name: string;
  officialMemberCount?: number | null | undefined;
  registeredOn?: string | null | undefined;
  registrationKind?: RegistrationKind | null | undefined;
  registryStatus?: RegistryStatus | null | undefined;
  registryStatusSince?: string | null | undefined;
  shortName?: string | null | undefined;
  taxCode?: string | null | undefined;
  taxStatus?: TaxStatus | null | undefined;
  taxStatusSince?: string | null | undefined;
  unitId: string | number;
};

export type OrganisationKind =
  | 'COOPERATIVE'
  | 'COOPERATIVE_GROUP'
  | 'COOPERATIVE_UNION'
  | 'PEOPLES_CREDIT_FUND';

export type OrganisationKindFilter = {
  eq?: OrganisationKind | null | undefined;
  in?: Array<OrganisationKind> | null | undefined;
};

export type OrganisationOperationalStateFilter = {
  eq?: OperationalState | null | undefined;
  in?: Array<OperationalState> | null | undefined;
};

export type OrganisationRegistryStatusFilter = {
  eq?: RegistryStatus | null | undefined;
  in?: Array<RegistryStatus> | null | undefined;
};

export type OrganisationSort = {
  direction?: SortDirection;
  field: OrganisationSortField;
};

export type OrganisationSortField =
  | 'charterCapital'
  | 'code'
  | 'establishedOn'
  | 'kind'
  | 'name'
  | 'officialMemberCount'
  | 'operationalState'
  | 'registeredOn'
  | 'registryStatus';

export type OrganisationTaxStatusFilter = {
  eq?: TaxStatus | null | undefined;
  in?: Array<TaxStatus> | null | undefined;
};

export type RegistrationKind =
  | 'NONE'
  | 'NOTIFIED'
  | 'REGISTERED'
  | 'UNKNOWN';

export type RegistryStatus =
  | 'ACTIVE'
  | 'BANKRUPTCY_IN_PROGRESS'
  | 'DISSOLVING'
  | 'NOT_AT_ADDRESS'
  | 'REVOKED_TAX_ENFORCEMENT'
  | 'SUSPENDED'
  | 'TERMINATED'
  | 'UNKNOWN';

export type RenameUser = {
  displayName: string;
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type ResetPassword = {
  expectedVersion: number;
  id: string | number;
  password: string;
  reason: string;
};

export type RoleCode =
  | 'ALLIANCE_OFFICER'
  | 'AUDITOR'
  | 'COMMUNE_OFFICER'
  | 'COOP_USER'
  | 'FUND_OFFICER'
  | 'LIAISON'
  | 'PROVINCE_OFFICER'
  | 'SECTOR_OFFICER'
  | 'SYSTEM_ADMIN';

export type RoleReach =
  | 'ALL_BELOW'
  | 'LEVEL_ONLY';

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type StatementSource =
  | 'DKKD'
  | 'OFFICE'
  | 'THUE';

export type SuccessionKind =
  | 'BOUNDARY_SHIFT'
  | 'KEEP'
  | 'LEVEL_CHANGE'
  | 'MERGE'
  | 'RENAME'
  | 'SPLIT';

export type SuccessionPortion =
  | 'PART'
  | 'WHOLE';

export type TaxStatus =
  | 'S00'
  | 'S01'
  | 'S02'
  | 'S03'
  | 'S04'
  | 'S05'
  | 'S06'
  | 'S07'
  | 'S08'
  | 'S09'
  | 'S10'
  | 'UNKNOWN';

export type TextFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type UnitLevel =
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE';

export type UnitLevelFilter = {
  eq?: UnitLevel | null | undefined;
  in?: Array<UnitLevel> | null | undefined;
};

export type UpdateOrganisation = {
  acceptCode?: boolean;
  content: OrganisationChange;
  effectiveOn?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type UserAccountFilter = {
  disabledAt?: DateTimeFilter | null | undefined;
  unit?: IdFilter | null | undefined;
  username?: TextFilter | null | undefined;
};

export type UserAccountSort = {
  direction?: SortDirection;
  field: UserAccountSortField;
};

export type UserAccountSortField =
  | 'displayName'
  | 'username';

export type AdminUnitListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: AdminUnitFilter | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
  everExisted: boolean;
}>;


export type AdminUnitListQuery = { adminUnits: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, fullName: string, level: UnitLevel, validFrom: string, validTo: string | null, verified: boolean, matchedBy: string | null, parent: { id: string, fullName: string } | null }> } };

export type AdminUnitDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type AdminUnitDetailQuery = { adminUnit: { id: string, code: string | null, fullName: string, level: UnitLevel, validFrom: string, validFromKnown: boolean, validTo: string | null, verified: boolean, document: { id: string, number: string, title: string, issuer: string, effectiveOn: string, mark: DocumentMark, note: string | null } | null, parent: { id: string, fullName: string, parent: { id: string, fullName: string } | null } | null, predecessors: { nodes: Array<{ id: string, kind: SuccessionKind, portion: SuccessionPortion, effectiveOn: string, verified: boolean, predecessor: { id: string, code: string | null, fullName: string, parent: { id: string, fullName: string } | null } }> }, successors: { nodes: Array<{ id: string, kind: SuccessionKind, portion: SuccessionPortion, effectiveOn: string, verified: boolean, successor: { id: string, code: string | null, fullName: string, parent: { id: string, fullName: string } | null } }> } } | null };

export type HomeFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeFiguresQuery = { all: { totalCount: number }, cooperatives: { totalCount: number }, groups: { totalCount: number }, unions: { totalCount: number }, funds: { totalCount: number }, taxProblems: { totalCount: number }, dormant: { totalCount: number } };

export type LegalParameterListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: LegalParameterFilter | null | undefined;
  sort?: LegalParameterSort | null | undefined;
  asOf?: string | null | undefined;
}>;


export type LegalParameterListQuery = { legalParameters: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, code: string, label: string, text: string, mark: LegalMark, source: string, validFrom: string, validTo: string | null, confirmedBy: string | null, confirmedOn: string | null, dependants: Array<string>, note: string | null }> } };

export type LegalParameterDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type LegalParameterDetailQuery = { legalParameter: { id: string, version: number, code: string, label: string, kind: LegalValueKind, value: unknown, unit: string | null, text: string, mark: LegalMark, source: string, note: string | null, validFrom: string, validTo: string | null, confirmedBy: string | null, confirmedOn: string | null, basis: string | null, dependants: Array<string>, replacesId: string | null } | null };

export type ConfirmLegalParameterMutationVariables = Exact<{
  input: ConfirmLegalParameter;
}>;


export type ConfirmLegalParameterMutation = { confirmLegalParameter: { id: string } };

export type OrganisationListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: OrganisationFilter | null | undefined;
  sort?: OrganisationSort | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OrganisationListQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, kind: OrganisationKind, name: string, shortName: string | null, registryStatus: RegistryStatus, registryStatusSource: StatementSource | null, taxStatus: TaxStatus, operationalState: OperationalState, addressLine: string | null, registeredOn: string | null, establishedOn: string | null, field: EconomicField | null, charterCapital: string | null, officialMemberCount: number | null, matchedBy: string | null, commune: { id: string, fullName: string }, province: { id: string, fullName: string } }> } };

export type OrganisationDetailQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OrganisationDetailQuery = { organisation: { id: string, version: number, code: string | null, kind: OrganisationKind, name: string, nameSource: StatementSource, shortName: string | null, foreignName: string | null, registryStatus: RegistryStatus, registryStatusSource: StatementSource | null, registryStatusSince: string | null, taxStatus: TaxStatus, taxStatusSource: StatementSource | null, taxStatusSince: string | null, operationalState: OperationalState, operationalStateSince: string | null, addressLine: string | null, addressAsRegistered: string | null, registeredOn: string | null, establishedOn: string | null, field: EconomicField | null, charterCapital: string | null, officialMemberCount: number | null, commune: { id: string, code: string | null, fullName: string }, province: { id: string, fullName: string }, statedUnit: { id: string, fullName: string, validTo: string | null, parent: { id: string, fullName: string, parent: { id: string, fullName: string } | null } | null }, officers: { nodes: Array<{ id: string, post: OfficerPost, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }, unions: { nodes: Array<{ id: string, validFrom: string, validTo: string | null, union: { id: string, name: string }, member: { id: string, name: string } }> }, discrepancies: { nodes: Array<{ id: string, field: string, authority: StatementSource, officeValue: string | null, authorityValue: string | null, openedOn: string, closedOn: string | null }> }, findings: { nodes: Array<{ id: string, rule: string, severity: FindingSeverity, message: string, openedOn: string, closedOn: string | null }> }, latestAnnualFigure: { year: number, revenue: string | null, profit: string | null, members: number | null, grade: string | null } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> } | null };

export type OrganisationHistoryQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type OrganisationHistoryQuery = { organisation: { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, actor: string, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } } | null };

export type OrganisationEditQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationEditQuery = { organisation: { id: string, version: number, code: string | null, kind: OrganisationKind, name: string, nameSource: StatementSource, shortName: string | null, foreignName: string | null, addressLine: string | null, registeredOn: string | null, establishedOn: string | null, field: EconomicField | null, charterCapital: string | null, officialMemberCount: number | null, registryStatusSource: StatementSource | null, commune: { id: string } } | null };

export type CreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisation;
}>;


export type CreateOrganisationMutation = { createOrganisation: { id: string } };

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisation;
}>;


export type UpdateOrganisationMutation = { updateOrganisation: { id: string, version: number } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  password: string;
}>;


export type ChangePasswordMutation = { changePassword: { id: string } };

export type UserListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: UserAccountFilter | null | undefined;
  sort?: UserAccountSort | null | undefined;
}>;


export type UserListQuery = { userAccounts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, username: string, displayName: string, disabledAt: string | null, unit: { id: string, fullName: string } | null, roles: { nodes: Array<{ id: string, role: RoleCode, validFrom: string, validTo: string | null, unit: { id: string, fullName: string } | null }> } }> } };

export type UserDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type UserDetailQuery = { userAccount: { id: string, version: number, username: string, displayName: string, disabledAt: string | null, passwordSetAt: string, unit: { id: string, fullName: string } | null, roles: { nodes: Array<{ id: string, version: number, role: RoleCode, reach: RoleReach, validFrom: string, validTo: string | null, unit: { id: string, fullName: string } | null }> } } | null };

export type RoleDescriptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleDescriptionsQuery = { roleDescriptions: Array<{ role: RoleCode, label: string, permissions: Array<{ code: string, label: string }> }> };

export type CreateUserMutationVariables = Exact<{
  input: CreateUser;
}>;


export type CreateUserMutation = { createUser: { id: string } };

export type RenameUserMutationVariables = Exact<{
  input: RenameUser;
}>;


export type RenameUserMutation = { renameUser: { id: string } };

export type DisableUserMutationVariables = Exact<{
  input: ChangeUser;
}>;


export type DisableUserMutation = { disableUser: { id: string } };

export type EnableUserMutationVariables = Exact<{
  input: ChangeUser;
}>;


export type EnableUserMutation = { enableUser: { id: string } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPassword;
}>;


export type ResetPasswordMutation = { resetPassword: { id: string } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRole;
}>;


export type GrantRoleMutation = { grantRole: { id: string } };

export type EndRoleMutationVariables = Exact<{
  input: EndRole;
}>;


export type EndRoleMutation = { endRole: { id: string } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, username: string, displayName: string, mustChangePassword: boolean, permissions: Array<string>, roles: Array<{ role: RoleCode, reach: RoleReach, unitId: string | null, unitName: string }> } };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn: { id: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SearchUnitsQueryVariables = Exact<{
  search: string;
  first: number;
  filter?: AdminUnitFilter | null | undefined;
  everExisted: boolean;
}>;


export type SearchUnitsQuery = { adminUnits: { nodes: Array<{ id: string, code: string | null, fullName: string, level: UnitLevel, validTo: string | null, matchedBy: string | null, parent: { id: string, fullName: string } | null }> } };

export type UnitNameQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitNameQuery = { adminUnit: { id: string, code: string | null, fullName: string, level: UnitLevel, validTo: string | null, matchedBy: string | null, parent: { id: string, fullName: string } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const AdminUnitListDocument = new TypedDocumentString(`
    query AdminUnitList($first: Int, $after: String, $last: Int, $before: String, $filter: AdminUnitFilter, $search: String, $asOf: Date, $everExisted: Boolean!) {
  adminUnits(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    search: $search
    asOf: $asOf
    everExisted: $everExisted
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      code
      fullName
      level
      validFrom
      validTo
      verified
      matchedBy
      parent {
        id
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminUnitListQuery, AdminUnitListQueryVariables>;
export const AdminUnitDetailDocument = new TypedDocumentString(`
    query AdminUnitDetail($id: ID!) {
  adminUnit(id: $id) {
    id
    code
    fullName
    level
    validFrom
    validFromKnown
    validTo
    verified
    document {
      id
      number
      title
      issuer
      effectiveOn
      mark
      note
    }
    parent {
      id
      fullName
      parent {
        id
        fullName
      }
    }
    predecessors(first: 100) {
      nodes {
        id
        kind
        portion
        effectiveOn
        verified
        predecessor {
          id
          code
          fullName
          parent {
            id
            fullName
          }
        }
      }
    }
    successors(first: 100) {
      nodes {
        id
        kind
        portion
        effectiveOn
        verified
        successor {
          id
          code
          fullName
          parent {
            id
            fullName
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminUnitDetailQuery, AdminUnitDetailQueryVariables>;
export const HomeFiguresDocument = new TypedDocumentString(`
    query HomeFigures {
  all: organisations(first: 1) {
    totalCount
  }
  cooperatives: organisations(first: 1, filter: {kind: {eq: COOPERATIVE}}) {
    totalCount
  }
  groups: organisations(first: 1, filter: {kind: {eq: COOPERATIVE_GROUP}}) {
    totalCount
  }
  unions: organisations(first: 1, filter: {kind: {eq: COOPERATIVE_UNION}}) {
    totalCount
  }
  funds: organisations(first: 1, filter: {kind: {eq: PEOPLES_CREDIT_FUND}}) {
    totalCount
  }
  taxProblems: organisations(
    first: 1
    filter: {registryStatus: {eq: ACTIVE}, taxStatus: {in: [S01, S03, S06, S07]}}
  ) {
    totalCount
  }
  dormant: organisations(
    first: 1
    filter: {operationalState: {in: [DORMANT, AWAITING_DISSOLUTION]}}
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<HomeFiguresQuery, HomeFiguresQueryVariables>;
export const LegalParameterListDocument = new TypedDocumentString(`
    query LegalParameterList($first: Int, $after: String, $last: Int, $before: String, $filter: LegalParameterFilter, $sort: LegalParameterSort, $asOf: Date) {
  legalParameters(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      code
      label
      text
      mark
      source
      validFrom
      validTo
      confirmedBy
      confirmedOn
      dependants
      note
    }
  }
}
    `) as unknown as TypedDocumentString<LegalParameterListQuery, LegalParameterListQueryVariables>;
export const LegalParameterDetailDocument = new TypedDocumentString(`
    query LegalParameterDetail($id: ID!) {
  legalParameter(id: $id) {
    id
    version
    code
    label
    kind
    value
    unit
    text
    mark
    source
    note
    validFrom
    validTo
    confirmedBy
    confirmedOn
    basis
    dependants
    replacesId
  }
}
    `) as unknown as TypedDocumentString<LegalParameterDetailQuery, LegalParameterDetailQueryVariables>;
export const ConfirmLegalParameterDocument = new TypedDocumentString(`
    mutation ConfirmLegalParameter($input: ConfirmLegalParameter!) {
  confirmLegalParameter(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmLegalParameterMutation, ConfirmLegalParameterMutationVariables>;
export const OrganisationListDocument = new TypedDocumentString(`
    query OrganisationList($first: Int, $after: String, $last: Int, $before: String, $filter: OrganisationFilter, $sort: OrganisationSort, $search: String, $asOf: Date) {
  organisations(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
    search: $search
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      code
      kind
      name
      shortName
      registryStatus
      registryStatusSource
      taxStatus
      operationalState
      addressLine
      registeredOn
      establishedOn
      field
      charterCapital
      officialMemberCount
      matchedBy
      commune {
        id
        fullName
      }
      province {
        id
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationListQuery, OrganisationListQueryVariables>;
export const OrganisationDetailDocument = new TypedDocumentString(`
    query OrganisationDetail($id: ID!, $asOf: Date) {
  organisation(id: $id, asOf: $asOf) {
    id
    version
    code
    kind
    name
    nameSource
    shortName
    foreignName
    registryStatus
    registryStatusSource
    registryStatusSince
    taxStatus
    taxStatusSource
    taxStatusSince
    operationalState
    operationalStateSince
    addressLine
    addressAsRegistered
    registeredOn
    establishedOn
    field
    charterCapital
    officialMemberCount
    commune {
      id
      code
      fullName
    }
    province {
      id
      fullName
    }
    statedUnit {
      id
      fullName
      validTo
      parent {
        id
        fullName
        parent {
          id
          fullName
        }
      }
    }
    officers(first: 50) {
      nodes {
        id
        post
        person {
          id
          name
        }
        validFrom
        validTo
      }
    }
    unions(first: 50) {
      nodes {
        id
        union {
          id
          name
        }
        member {
          id
          name
        }
        validFrom
        validTo
      }
    }
    discrepancies(first: 50) {
      nodes {
        id
        field
        authority
        officeValue
        authorityValue
        openedOn
        closedOn
      }
    }
    findings(first: 50) {
      nodes {
        id
        rule
        severity
        message
        openedOn
        closedOn
      }
    }
    latestAnnualFigure {
      year
      revenue
      profit
      members
      grade
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationDetailQuery, OrganisationDetailQueryVariables>;
export const OrganisationHistoryDocument = new TypedDocumentString(`
    query OrganisationHistory($id: ID!, $after: String) {
  organisation(id: $id) {
    id
    history(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        actor
        reason
        changes {
          field
          before
          after
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationHistoryQuery, OrganisationHistoryQueryVariables>;
export const OrganisationEditDocument = new TypedDocumentString(`
    query OrganisationEdit($id: ID!) {
  organisation(id: $id) {
    id
    version
    code
    kind
    name
    nameSource
    shortName
    foreignName
    addressLine
    registeredOn
    establishedOn
    field
    charterCapital
    officialMemberCount
    registryStatusSource
    commune {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationEditQuery, OrganisationEditQueryVariables>;
export const CreateOrganisationDocument = new TypedDocumentString(`
    mutation CreateOrganisation($input: CreateOrganisation!) {
  createOrganisation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateOrganisationMutation, CreateOrganisationMutationVariables>;
export const UpdateOrganisationDocument = new TypedDocumentString(`
    mutation UpdateOrganisation($input: UpdateOrganisation!) {
  updateOrganisation(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateOrganisationMutation, UpdateOrganisationMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $password: String!) {
  changePassword(current: $current, password: $password) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const UserListDocument = new TypedDocumentString(`
    query UserList($first: Int, $after: String, $last: Int, $before: String, $filter: UserAccountFilter, $sort: UserAccountSort) {
  userAccounts(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      username
      displayName
      disabledAt
      unit {
        id
        fullName
      }
      roles(first: 20) {
        nodes {
          id
          role
          validFrom
          validTo
          unit {
            id
            fullName
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UserListQuery, UserListQueryVariables>;
export const UserDetailDocument = new TypedDocumentString(`
    query UserDetail($id: ID!) {
  userAccount(id: $id) {
    id
    version
    username
    displayName
    disabledAt
    passwordSetAt
    unit {
      id
      fullName
    }
    roles(first: 100) {
      nodes {
        id
        version
        role
        reach
        validFrom
        validTo
        unit {
          id
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UserDetailQuery, UserDetailQueryVariables>;
export const RoleDescriptionsDocument = new TypedDocumentString(`
    query RoleDescriptions {
  roleDescriptions {
    role
    label
    permissions {
      code
      label
    }
  }
}
    `) as unknown as TypedDocumentString<RoleDescriptionsQuery, RoleDescriptionsQueryVariables>;
export const CreateUserDocument = new TypedDocumentString(`
    mutation CreateUser($input: CreateUser!) {
  createUser(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateUserMutation, CreateUserMutationVariables>;
export const RenameUserDocument = new TypedDocumentString(`
    mutation RenameUser($input: RenameUser!) {
  renameUser(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RenameUserMutation, RenameUserMutationVariables>;
export const DisableUserDocument = new TypedDocumentString(`
    mutation DisableUser($input: ChangeUser!) {
  disableUser(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DisableUserMutation, DisableUserMutationVariables>;
export const EnableUserDocument = new TypedDocumentString(`
    mutation EnableUser($input: ChangeUser!) {
  enableUser(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EnableUserMutation, EnableUserMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPassword!) {
  resetPassword(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRole!) {
  grantRole(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const EndRoleDocument = new TypedDocumentString(`
    mutation EndRole($input: EndRole!) {
  endRole(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndRoleMutation, EndRoleMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    username
    displayName
    mustChangePassword
    permissions
    roles {
      role
      reach
      unitId
      unitName
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($username: String!, $password: String!) {
  signIn(username: $username, password: $password) {
    id
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SearchUnitsDocument = new TypedDocumentString(`
    query SearchUnits($search: String!, $first: Int!, $filter: AdminUnitFilter, $everExisted: Boolean!) {
  adminUnits(
    search: $search
    first: $first
    filter: $filter
    everExisted: $everExisted
  ) {
    nodes {
      id
      code
      fullName
      level
      validTo
      matchedBy
      parent {
        id
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchUnitsQuery, SearchUnitsQueryVariables>;
export const UnitNameDocument = new TypedDocumentString(`
    query UnitName($id: ID!) {
  adminUnit(id: $id) {
    id
    code
    fullName
    level
    validTo
    matchedBy
    parent {
      id
      fullName
    }
  }
}
    `) as unknown as TypedDocumentString<UnitNameQuery, UnitNameQueryVariables>;