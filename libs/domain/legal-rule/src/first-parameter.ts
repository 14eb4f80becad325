import type { IsoDate } from '@platform/kernel';
import type { LegalMark, LegalValue, ValueKind } from './legal-parameter.rules';

/** A row as the register begins with it. */
export interface FirstParameter {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly kind: ValueKind;
  readonly value: LegalValue;
  /** What is counted: "thành viên", "năm"; null for texts and tables. */
  readonly unit: string | null;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  /** Instrument and article. */
  readonly source: string;
  readonly mark: LegalMark;
  /** What rests on it, for a person to read. */
  readonly dependants: readonly string[];
  readonly note: string | null;
}

/** What a first row may leave out. */
export type ParameterText = Omit<FirstParameter, 'id' | 'validTo' | 'note'> & {
  readonly validTo?: IsoDate;
  readonly note?: string;
};

/** The codes of parameters that rules of the register read. */
export const LEGAL_CODES = {
  coopMinMembers: 'COOP_MIN_OFFICIAL_MEMBERS',
  unionMinMembers: 'UNION_MIN_MEMBER_COOPS',
  groupMinMembers: 'GROUP_MIN_MEMBERS',
  creditFundMinMembers: 'CREDIT_FUND_MIN_MEMBERS',
  mismatchTaxStatuses: 'MISMATCH_TAX_STATUSES',
  mismatchYearsWithoutReport: 'MISMATCH_YEARS_WITHOUT_REPORT',
  taxCodeCheck: 'TAX_CODE_CHECK',
  memberShareCoop: 'MEMBER_CAPITAL_SHARE_COOP',
  memberShareUnion: 'MEMBER_CAPITAL_SHARE_UNION',
  associatesShareCoop: 'ASSOCIATES_CAPITAL_SHARE_COOP',
  associatesShareUnion: 'ASSOCIATES_CAPITAL_SHARE_UNION',
  foreignCapitalShare: 'FOREIGN_CAPITAL_SHARE',
  foreignMemberShare: 'FOREIGN_MEMBER_SHARE_BELOW',
  capitalPaymentMonths: 'CAPITAL_PAYMENT_MONTHS',
  memberMinAge: 'MEMBER_MIN_AGE',
  associateMinAge: 'ASSOCIATE_MIN_AGE',
  personsUnmaskedPerHour: 'PERSONS_UNMASKED_PER_HOUR',
  sizeClassAgriculture: 'SIZE_CLASS_AGRICULTURE',
  sizeClassIndustryConstruction: 'SIZE_CLASS_INDUSTRY_CONSTRUCTION',
  sizeClassFinance: 'SIZE_CLASS_FINANCE',
  sizeClassTradeServicesOther: 'SIZE_CLASS_TRADE_SERVICES_OTHER',
  activeFamilyStatuses: 'ACTIVE_FAMILY_STATUSES',
  workingCapitalFigure: 'WORKING_CAPITAL_FIGURE',
  indivisibleFundShareCooperative: 'INDIVISIBLE_FUND_SHARE_COOPERATIVE',
  indivisibleFundShareUnion: 'INDIVISIBLE_FUND_SHARE_UNION',
  fullGovernanceFromSize: 'FULL_GOVERNANCE_FROM_SIZE',
  fullGovernanceUnionMembers: 'FULL_GOVERNANCE_UNION_MEMBERS',
  annualReturnDeadline: 'ANNUAL_RETURN_DEADLINE',
  annualReturnForm: 'ANNUAL_RETURN_FORM',
  annualReturnKinds: 'ANNUAL_RETURN_KINDS',
  annualReturnReminderDays: 'ANNUAL_RETURN_REMINDER_DAYS',
} as const;
