/**
 * A permission is declared where it is used and names the roles that hold it; identity turns a role in a unit into
 * grants. Nothing is allowed that no permission allows.
 */
export interface Permission {
  code: string;
  /** What it lets one do, in Vietnamese, as the page of roles shows it. */
  label: string;
  roles: readonly RoleCode[];
}

/** Roles of the province's practice (who the officials are since 1 July 2025). */
export const ROLE_CODES = [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'ALLIANCE_OFFICER',
  'FUND_OFFICER',
  'OCOP_COUNCIL',
  'LIAISON',
  'COOP_USER',
  'THIRD_PARTY',
  'AUDITOR',
  'SYSTEM_ADMIN',
] as const;
export type RoleCode = (typeof ROLE_CODES)[number];

/** Everyone who signs in as a person of an office. */
export const OFFICIALS = [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'ALLIANCE_OFFICER',
  'FUND_OFFICER',
  'OCOP_COUNCIL',
  'LIAISON',
  'AUDITOR',
  'SYSTEM_ADMIN',
] as const satisfies readonly RoleCode[];

const permissions = new Map<string, Permission>();

export function permission(code: string, label: string, roles: readonly RoleCode[]): Permission {
  if (permissions.has(code)) throw new Error(`Permission ${code} is declared twice`);
  const declared = { code, label, roles };
  permissions.set(code, declared);
  return declared;
}

export function allPermissions(): readonly Permission[] {
  return [...permissions.values()];
}
