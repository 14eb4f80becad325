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

export type CreateOrganisation = {
  acceptCode?: boolean;
  content: OrganisationInput;
  effectiveOn?: string | null | undefined;
  reason: string;
};

export type EconomicField =
  | 'AGRICULTURE'
  | 'FINANCE'
  | 'INDUSTRY_CONSTRUCTION'
  | 'TRADE_SERVICES_OTHER';

export type FindingSeverity =
  | 'ALERT'
  | 'ERROR'
  | 'WARNING';

export type IdFilter = {
  eq?: string | number | null | undefined;
  in?: Array<string | number> | null | undefined;
  isNull?: boolean | null | undefined;
};

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

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type StatementSource =
  | 'DKKD'
  | 'OFFICE'
  | 'THUE';

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

export type HomeFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeFiguresQuery = { all: { totalCount: number }, cooperatives: { totalCount: number }, groups: { totalCount: number }, unions: { totalCount: number }, funds: { totalCount: number }, taxProblems: { totalCount: number }, dormant: { totalCount: number } };

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

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, username: string, permissions: Array<string>, roles: Array<{ role: string, level: UnitLevel, unit: { id: string, fullName: string } | null }> } | null };

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
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    username
    permissions
    roles {
      role
      level
      unit {
        id
        fullName
      }
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