/** Grade of Circular 01/2020/TT-BKHĐT: good ≥ 80, fair ≥ 65, average ≥ 50, weak below; not rated when new or stopped. */
export const Grade = {
  GOOD: 'GOOD',
  FAIR: 'FAIR',
  AVERAGE: 'AVERAGE',
  WEAK: 'WEAK',
  NOT_RATED: 'NOT_RATED',
} as const;
export type Grade = (typeof Grade)[keyof typeof Grade];

/** Training of a key officer, in the four steps of form I-19, item 6. */
export const Training = {
  NONE: 'NONE',
  ELEMENTARY: 'ELEMENTARY',
  SECONDARY_COLLEGE: 'SECONDARY_COLLEGE',
  UNIVERSITY: 'UNIVERSITY',
} as const;
export type Training = (typeof Training)[keyof typeof Training];

/** Everything an organisation reports of a year but the year itself: what forms, inputs and returns carry. */
export const FIGURE_FIELDS = [
  'membersAtStart',
  'membersJoined',
  'membersLeft',
  'memberCount',
  'officialMemberCount',
  'associateMemberCount',
  'individualMemberCount',
  'householdMemberCount',
  'legalMemberCount',
  'workerCount',
  'memberWorkerCount',
  'femaleWorkerCount',
  'workerMonthlyIncome',
  'memberMonthlyIncome',
  'charterCapitalRegistered',
  'charterCapitalPaid',
  'equity',
  'liabilities',
  'receivables',
  'totalCapital',
  'indivisibleFund',
  'revenue',
  'revenueInternal',
  'revenueExternal',
  'externalIncome',
  'profit',
  'profitAfterTax',
  'taxPaid',
  'indivisibleFundAllocation',
  'developmentFund',
  'reserveFund',
  'otherFunds',
  'chairTraining',
  'directorTraining',
  'supervisorHeadTraining',
  'accountantTraining',
  'reportedGrade',
] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** What kind of value a figure is: a count of people, a sum of đồng, or one of a set of words. */
export function figureKind(field: FigureField): 'COUNT' | 'MONEY' | 'CHOICE' {
  if (/Count$|^members/.test(field)) return 'COUNT';
  return /Training$|Grade$/.test(field) ? 'CHOICE' : 'MONEY';
}
