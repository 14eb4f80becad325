/** The words of the collective economy (Law on Cooperatives 17/2023, Decree 92/2024, Circular 90/2026 Annex I). */

export const OrganisationKind = {
  COOPERATIVE: 'COOPERATIVE',
  COOPERATIVE_GROUP: 'COOPERATIVE_GROUP',
  COOPERATIVE_UNION: 'COOPERATIVE_UNION',
  PEOPLES_CREDIT_FUND: 'PEOPLES_CREDIT_FUND',
} as const;
export type OrganisationKind = (typeof OrganisationKind)[keyof typeof OrganisationKind];

/** Who stated a fact: the registry, the tax authority, or the office itself. */
export const Source = { DKKD: 'DKKD', THUE: 'THUE', OFFICE: 'OFFICE' } as const;
export type Source = (typeof Source)[keyof typeof Source];

/** Legal status; the registry owns it. `UNKNOWN` until somebody competent has spoken. */
export const RegistryStatus = {
  UNKNOWN: 'UNKNOWN',
  ACTIVE: 'ACTIVE',
  SUSPENDED: 'SUSPENDED',
  NOT_AT_ADDRESS: 'NOT_AT_ADDRESS',
  REVOKED_TAX_ENFORCEMENT: 'REVOKED_TAX_ENFORCEMENT',
  DISSOLVING: 'DISSOLVING',
  BANKRUPTCY_IN_PROGRESS: 'BANKRUPTCY_IN_PROGRESS',
  TERMINATED: 'TERMINATED',
} as const;
export type RegistryStatus = (typeof RegistryStatus)[keyof typeof RegistryStatus];

/** Tax-code status of Circular 90/2026/TT-BTC Annex I, by its code. */
export const TaxStatus = {
  UNKNOWN: 'UNKNOWN',
  S00: 'S00',
  S01: 'S01',
  S02: 'S02',
  S03: 'S03',
  S04: 'S04',
  S05: 'S05',
  S06: 'S06',
  S07: 'S07',
  S08: 'S08',
  S09: 'S09',
  S10: 'S10',
} as const;
export type TaxStatus = (typeof TaxStatus)[keyof typeof TaxStatus];

/** What the office finds on the spot; not a legal status. */
export const OperationalState = {
  UNKNOWN: 'UNKNOWN',
  OPERATING: 'OPERATING',
  WEAK: 'WEAK',
  DORMANT: 'DORMANT',
  AWAITING_DISSOLUTION: 'AWAITING_DISSOLUTION',
} as const;
export type OperationalState = (typeof OperationalState)[keyof typeof OperationalState];

/** A group may be registered, only notified to the commune (Decree 77/2019), or neither. */
export const RegistrationKind = {
  REGISTERED: 'REGISTERED',
  NOTIFIED: 'NOTIFIED',
  NONE: 'NONE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RegistrationKind = (typeof RegistrationKind)[keyof typeof RegistrationKind];

/** The four fields of Decree 113/2024 Art. 4, by main registered industry. */
export const EconomicField = {
  AGRICULTURE: 'AGRICULTURE',
  INDUSTRY_CONSTRUCTION: 'INDUSTRY_CONSTRUCTION',
  FINANCE: 'FINANCE',
  TRADE_SERVICES_OTHER: 'TRADE_SERVICES_OTHER',
} as const;
export type EconomicField = (typeof EconomicField)[keyof typeof EconomicField];

export const OfficerPost = {
  CHAIR: 'CHAIR',
  BOARD_MEMBER: 'BOARD_MEMBER',
  DIRECTOR: 'DIRECTOR',
  SUPERVISOR_HEAD: 'SUPERVISOR_HEAD',
  SUPERVISOR: 'SUPERVISOR',
  CHIEF_ACCOUNTANT: 'CHIEF_ACCOUNTANT',
  GROUP_HEAD: 'GROUP_HEAD',
} as const;
export type OfficerPost = (typeof OfficerPost)[keyof typeof OfficerPost];

export const Severity = { ERROR: 'ERROR', WARNING: 'WARNING', ALERT: 'ALERT' } as const;
export type Severity = (typeof Severity)[keyof typeof Severity];
