import { LEGAL_CODES } from './first-parameter';

const named = new Map<string, string>();

/** Names parameters in English, by their codes; the lib that brings a parameter calls it. */
export function nameInEnglish(names: Readonly<Record<string, string>>): void {
  for (const [code, name] of Object.entries(names)) named.set(code, name);
}

/** The name of a parameter in English, or `null` where nobody has given it one. */
export function englishNameOf(code: string): string | null {
  return named.get(code) ?? null;
}

nameInEnglish({
  QUESTION_1_TARGET_SET: 'Which set of targets holds after the merger, and over which territory?',
  QUESTION_2_ASSESSMENT_CIRCULAR: 'Is Circular 01/2020 still used to assess 2026? Document, deadline, addressee?',
  QUESTION_3_ANNUAL_REPORT: 'Current form and deadline of the annual report; statistical forms of the province?',
  QUESTION_4_DECREE_113: 'Thresholds of Article 5(2–4) and criteria of Article 6 of Decree 113/2024?',
  QUESTION_5_TAX_DEBT_AND_BANKRUPTCY: 'Who may freeze and write off tax debt; order and time limits of checks in bankruptcy?',
  QUESTION_6_OCOP_2026: 'Decision 26/2026: transition, the 180 days, grounds of revocation, what the commune checks?',
  QUESTION_7_DEFINITIONS: 'How the province reads: effective, high technology, linked, working capital, population taking part?',
  QUESTION_8_AGENCY_CODE: 'Agency code and sharing platform of the new Bắc Ninh; are registry and tax APIs given?',
  QUESTION_9_BASELINE: 'Baseline of 2022, and the day figures are fixed?',
  [LEGAL_CODES.coopMinMembers]: 'Least official members of a cooperative',
  [LEGAL_CODES.unionMinMembers]: 'Least member cooperatives of a union',
  [LEGAL_CODES.groupMinMembers]: 'Least members of a cooperative group',
  [LEGAL_CODES.creditFundMinMembers]: "Least members of a people's credit fund",
  [LEGAL_CODES.mismatchTaxStatuses]: 'Tax code statuses that contradict "active" at the registry',
  [LEGAL_CODES.mismatchYearsWithoutReport]: 'Years without a report that put one on the mismatch list',
  [LEGAL_CODES.taxCodeCheck]: 'How the check digit of a tax code is computed',
  [LEGAL_CODES.memberShareCoop]: 'Cooperative: largest share of the charter capital of one official member',
  [LEGAL_CODES.memberShareUnion]: 'Union: largest share of the charter capital of one official member',
  [LEGAL_CODES.associatesShareCoop]: 'Cooperative: largest share of the charter capital of all contributing associates',
  [LEGAL_CODES.associatesShareUnion]: 'Union: largest share of the charter capital of all contributing associates',
  [LEGAL_CODES.foreignCapitalShare]: 'Largest share of the charter capital held by foreigners',
  [LEGAL_CODES.foreignMemberShare]: 'Foreign official members must be fewer than',
  [LEGAL_CODES.capitalPaymentMonths]: 'Time to pay in the capital, from the certificate or the admission',
  [LEGAL_CODES.memberMinAge]: 'Least age of a person who is an official or contributing member',
  [LEGAL_CODES.associateMinAge]: 'Least age of a person who is a non-contributing associate',
  [LEGAL_CODES.personsUnmaskedPerHour]: 'Persons whose data one official may unmask in an hour',
  [LEGAL_CODES.sizeClassAgriculture]: 'Size of a cooperative in agriculture, forestry, fishery, salt',
  [LEGAL_CODES.sizeClassIndustryConstruction]: 'Size of a cooperative in industry, construction',
  [LEGAL_CODES.sizeClassFinance]: 'Size of a cooperative in finance, banking, insurance',
  [LEGAL_CODES.sizeClassTradeServicesOther]: 'Size of a cooperative in trade, services, other',
  [LEGAL_CODES.activeFamilyStatuses]: 'Registry statuses counted as still active',
  [LEGAL_CODES.workingCapitalFigure]: 'The figure taken as "working capital"',
  [LEGAL_CODES.indivisibleFundShareCooperative]: 'Cooperative: least part of income from outside transactions for the indivisible fund',
  [LEGAL_CODES.indivisibleFundShareUnion]: 'Union: least part of income from outside transactions for the indivisible fund',
  [LEGAL_CODES.fullGovernanceFromSize]: 'Size from which a cooperative must have full governance',
  [LEGAL_CODES.fullGovernanceUnionMembers]: 'Members from which a union must have full governance',
  [LEGAL_CODES.annualReturnDeadline]: 'Deadline of the annual report: day and month of the next year',
  [LEGAL_CODES.annualReturnForm]: 'Form of the annual report of a cooperative',
  [LEGAL_CODES.annualReturnKinds]: 'Kinds that must file an annual report',
  [LEGAL_CODES.annualReturnReminderDays]: 'Days of reminders, from the deadline (negative: before it)',
});
