import type { RoleCode } from '@platform/api';

/*
 * The one policy, written a second time by hand: who holds which permission, and what each operation asks for. What the
 * code declares must be this; whoever changes a permission changes two places, and says so in the diff.
 */
const OFFICES = ['PROVINCE_OFFICER', 'SECTOR_OFFICER', 'COMMUNE_OFFICER', 'ALLIANCE_OFFICER', 'FUND_OFFICER'] as const;

export const PERMISSIONS: Record<string, readonly RoleCode[]> = {
  'organisation:read': [...OFFICES, 'LIAISON', 'THIRD_PARTY', 'AUDITOR'],
  'organisation:write': ['PROVINCE_OFFICER', 'COMMUNE_OFFICER'],
  'party:read': [...OFFICES, 'AUDITOR'],
  'party:write': ['PROVINCE_OFFICER', 'COMMUNE_OFFICER'],
  'import:read': ['PROVINCE_OFFICER', 'COMMUNE_OFFICER', 'AUDITOR'],
  'import:write': ['PROVINCE_OFFICER', 'COMMUNE_OFFICER'],
  'identity:read': ['PROVINCE_OFFICER', 'AUDITOR', 'SYSTEM_ADMIN'],
  'identity:manage': ['PROVINCE_OFFICER', 'SYSTEM_ADMIN'],
  'identity:grant': ['PROVINCE_OFFICER', 'SYSTEM_ADMIN'],
  'api-client:read': ['PROVINCE_OFFICER', 'AUDITOR', 'SYSTEM_ADMIN'],
  'api-client:manage': ['PROVINCE_OFFICER', 'SYSTEM_ADMIN'],
  'audit:read': ['PROVINCE_OFFICER', 'AUDITOR', 'SYSTEM_ADMIN'],
  'legal-rule:confirm': ['PROVINCE_OFFICER'],
  'legal-rule:read': [...OFFICES, 'LIAISON', 'COOP_USER', 'THIRD_PARTY', 'AUDITOR', 'SYSTEM_ADMIN'],
};

export type Needs = keyof typeof PERMISSIONS | 'SIGNED_IN' | 'ANYONE';

/** What each root of the schema asks of its caller. */
export const OPERATIONS: Record<string, Needs> = {
  organisations: 'organisation:read',
  organisation: 'organisation:read',
  organisationByCode: 'organisation:read',
  ruleFindings: 'organisation:read',
  adminUnits: 'SIGNED_IN',
  adminUnit: 'SIGNED_IN',
  territories: 'SIGNED_IN',
  legalParameters: 'legal-rule:read',
  legalParameter: 'legal-rule:read',
  userAccounts: 'identity:read',
  userAccount: 'identity:read',
  roleDescriptions: 'identity:read',
  apiClients: 'api-client:read',
  apiClient: 'api-client:read',
  apiClientScopes: 'api-client:read',
  auditEntries: 'audit:read',
  importBatches: 'import:read',
  importBatch: 'import:read',
  importForms: 'import:read',
  me: 'SIGNED_IN',
  createOrganisation: 'organisation:write',
  updateOrganisation: 'organisation:write',
  promoteGroup: 'organisation:write',
  recordOperationalState: 'organisation:write',
  appointOfficer: 'organisation:write',
  endOfficer: 'organisation:write',
  joinUnion: 'organisation:write',
  leaveUnion: 'organisation:write',
  applyImport: 'import:write',
  undoImport: 'import:write',
  mapImportColumns: 'import:write',
  confirmLegalParameter: 'legal-rule:confirm',
  createUser: 'identity:manage',
  renameUser: 'identity:manage',
  disableUser: 'identity:manage',
  enableUser: 'identity:manage',
  resetPassword: 'identity:manage',
  grantRole: 'identity:grant',
  endRole: 'identity:grant',
  createApiClient: 'api-client:manage',
  disableApiClient: 'api-client:manage',
  changePassword: 'SIGNED_IN',
  signOut: 'ANYONE',
  signIn: 'ANYONE',
};

/** The permission that reads the rows of a type; `null` for public reference data. */
export const TYPES: Record<string, string | null> = {
  Organisation: 'organisation:read',
  OfficeStatement: 'organisation:read',
  RegistryStatement: 'organisation:read',
  TaxStatement: 'organisation:read',
  OperationalFinding: 'organisation:read',
  Officer: 'organisation:read',
  UnionMembership: 'organisation:read',
  Discrepancy: 'organisation:read',
  RuleFinding: 'organisation:read',
  AnnualFigure: 'organisation:read',
  Party: 'party:read',
  UserAccount: 'identity:read',
  RoleAppointment: 'identity:read',
  ApiClient: 'api-client:read',
  AuditEntry: 'audit:read',
  ImportBatch: 'import:read',
  ImportRow: 'import:read',
  AdminUnit: null,
  AdminUnitSuccession: null,
  LegalDocument: null,
  Territory: null,
  TerritoryUnit: null,
  LegalParameter: null,
};
