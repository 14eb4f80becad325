/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BooleanFilter = {
  eq?: boolean | null | undefined;
};

export type IdFilter = {
  eq?: string | number | null | undefined;
  in?: Array<string | number> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type OperationalState =
  | 'AWAITING_DISSOLUTION'
  | 'DORMANT'
  | 'OPERATING'
  | 'UNKNOWN'
  | 'WEAK';

export type OperationalStateFilter = {
  eq?: OperationalState | null | undefined;
  in?: Array<OperationalState> | null | undefined;
};

export type OrganisationFilter = {
  commune?: IdFilter | null | undefined;
  kind?: OrganisationKindFilter | null | undefined;
  mismatch?: BooleanFilter | null | undefined;
  operationalState?: OperationalStateFilter | null | undefined;
  province?: IdFilter | null | undefined;
  registryStatus?: RegistryStatusFilter | null | undefined;
  taxStatus?: StringFilter | null | undefined;
};

export type OrganisationInput = {
  addressLine?: string | null | undefined;
  charterCapital?: string | null | undefined;
  code?: string | null | undefined;
  communeId?: string | number | null | undefined;
  establishedOn?: string | null | undefined;
  field?: string | null | undefined;
  foreignName?: string | null | undefined;
  kind?: OrganisationKind | null | undefined;
  name?: string | null | undefined;
  officialMemberCount?: number | null | undefined;
  registeredOn?: string | null | undefined;
  shortName?: string | null | undefined;
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

export type OrganisationSort = {
  direction: SortDirection;
  field: OrganisationSortField;
};

export type OrganisationSortField =
  | 'CHARTER_CAPITAL'
  | 'CODE'
  | 'ESTABLISHED_ON'
  | 'NAME'
  | 'OFFICIAL_MEMBER_COUNT'
  | 'REGISTERED_ON';

export type RegistryStatus =
  | 'ACTIVE'
  | 'BANKRUPTCY_IN_PROGRESS'
  | 'DISSOLVING'
  | 'NOT_AT_ADDRESS'
  | 'REVOKED_TAX_ENFORCEMENT'
  | 'SUSPENDED'
  | 'TERMINATED'
  | 'UNKNOWN';

export type RegistryStatusFilter = {
  eq?: RegistryStatus | null | undefined;
  in?: Array<RegistryStatus> | null | undefined;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type Source =
  | 'DKKD'
  | 'OFFICE'
  | 'THUE';

export type StringFilter = {
  contains?: string | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type UnitLevel =
  | 'COMMUNE'
  | 'DISTRICT'
  | 'NATION'
  | 'PROVINCE';

export type HomeFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeFiguresQuery = { all: { totalCount: number }, cooperatives: { totalCount: number }, groups: { totalCount: number }, unions: { totalCount: number }, funds: { totalCount: number }, mismatches: { totalCount: number }, dormant: { totalCount: number } };

export type OrganisationListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: OrganisationFilter | null | undefined;
  sort?: Array<OrganisationSort> | OrganisationSort | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OrganisationListQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, kind: OrganisationKind, name: string, shortName: string | null, registryStatus: RegistryStatus, registryStatusSource: Source | null, taxStatus: string | null, operationalState: OperationalState, addressLine: string | null, registeredOn: string | null, establishedOn: string | null, field: string | null, charterCapital: string | null, officialMemberCount: number | null, matchedBy: string | null, commune: { id: string, fullName: string } | null, province: { id: string, fullName: string } | null }> } };

export type OrganisationDetailQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OrganisationDetailQuery = { organisation: { id: string, version: number, code: string | null, kind: OrganisationKind, name: string, nameSource: Source | null, shortName: string | null, foreignName: string | null, registryStatus: RegistryStatus, registryStatusSource: Source | null, registryStatusSince: string | null, taxStatus: string | null, taxStatusSource: Source | null, taxStatusSince: string | null, operationalState: OperationalState, operationalStateSince: string | null, addressLine: string | null, addressAsRegistered: string | null, registeredOn: string | null, establishedOn: string | null, field: string | null, charterCapital: string | null, officialMemberCount: number | null, commune: { id: string, code: string | null, fullName: string } | null, province: { id: string, fullName: string } | null, statedUnit: { id: string, fullName: string, validTo: string | null, parent: { id: string, fullName: string, parent: { id: string, fullName: string } | null } | null } | null, officers: { nodes: Array<{ id: string, post: string, validFrom: string | null, validTo: string | null, person: { id: string, name: string } }> }, unions: { nodes: Array<{ id: string, validFrom: string | null, validTo: string | null, union: { id: string, name: string }, member: { id: string, name: string } }> }, discrepancies: { nodes: Array<{ id: string, field: string, office: string | null, authority: string | null, openedAt: string }> }, findings: { nodes: Array<{ id: string, rule: string, severity: string, message: string, since: string | null }> }, latestAnnualFigure: { year: number, revenue: string | null, profit: string | null, members: number | null, grade: string | null } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> } | null };

export type OrganisationHistoryQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type OrganisationHistoryQuery = { organisation: { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, actor: string, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } } | null };

export type OrganisationEditQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationEditQuery = { organisation: { id: string, version: number, code: string | null, kind: OrganisationKind, name: string, nameSource: Source | null, shortName: string | null, foreignName: string | null, addressLine: string | null, registeredOn: string | null, establishedOn: string | null, field: string | null, charterCapital: string | null, officialMemberCount: number | null, registryStatusSource: Source | null, commune: { id: string } | null } | null };

export type CreateOrganisationMutationVariables = Exact<{
  input: OrganisationInput;
  reason: string;
}>;


export type CreateOrganisationMutation = { createOrganisation: { id: string } };

export type UpdateOrganisationMutationVariables = Exact<{
  id: string | number;
  input: OrganisationInput;
  expectedVersion: number;
  effectiveOn?: string | null | undefined;
  reason: string;
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
  text: string;
  first: number;
}>;


export type SearchUnitsQuery = { searchAdminUnits: Array<{ id: string, code: string | null, fullName: string, level: UnitLevel, validTo: string | null, parent: { id: string, fullName: string } | null }> };

export type UnitNameQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitNameQuery = { adminUnit: { id: string, code: string | null, fullName: string, level: UnitLevel, validTo: string | null, parent: { id: string, fullName: string } | null } | null };

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
  mismatches: organisations(first: 1, filter: {mismatch: {eq: true}}) {
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
    query OrganisationList($first: Int, $after: String, $last: Int, $before: String, $filter: OrganisationFilter, $sort: [OrganisationSort!], $search: String, $asOf: Date) {
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
        office
        authority
        openedAt
      }
    }
    findings(first: 50) {
      nodes {
        id
        rule
        severity
        message
        since
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
    mutation CreateOrganisation($input: OrganisationInput!, $reason: String!) {
  createOrganisation(input: $input, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateOrganisationMutation, CreateOrganisationMutationVariables>;
export const UpdateOrganisationDocument = new TypedDocumentString(`
    mutation UpdateOrganisation($id: ID!, $input: OrganisationInput!, $expectedVersion: Int!, $effectiveOn: Date, $reason: String!) {
  updateOrganisation(
    id: $id
    input: $input
    expectedVersion: $expectedVersion
    effectiveOn: $effectiveOn
    reason: $reason
  ) {
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
    query SearchUnits($text: String!, $first: Int!) {
  searchAdminUnits(text: $text, first: $first) {
    id
    code
    fullName
    level
    validTo
    parent {
      id
      fullName
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
    parent {
      id
      fullName
    }
  }
}
    `) as unknown as TypedDocumentString<UnitNameQuery, UnitNameQueryVariables>;