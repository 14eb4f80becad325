import type { RoleCode } from '@platform/api';

const READERS: readonly RoleCode[] = [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'ALLIANCE_OFFICER',
  'FUND_OFFICER',
  'COOP_USER',
  'AUDITOR',
];
const WRITERS: readonly RoleCode[] = ['PROVINCE_OFFICER', 'COMMUNE_OFFICER'];

/** The law of the matrix about debts and their books. */
export const DEBT_PERMISSIONS: Record<string, readonly RoleCode[]> = {
  'ledger:read': READERS,
  'ledger:write': WRITERS,
  'debt:read': READERS,
  'debt:write': WRITERS,
  'debt:assign': ['PROVINCE_OFFICER'],
  'debt-assignment:read': ['PROVINCE_OFFICER', 'AUDITOR'],
  'settlement:write': WRITERS,
  'settlement:approve': WRITERS,
  // Nobody holds these by a role.
  'debt:tax': [],
  'debt:bank': [],
};

export const DEBT_OPERATIONS: Record<string, string> = {
  debts: 'debt:read',
  debt: 'debt:read',
  debtTotals: 'debt:read',
  debtAssignments: 'debt-assignment:read',
  registerDebt: 'debt:write',
  correctDebt: 'debt:write',
  stateDebt: 'debt:write',
  payDebt: 'debt:write',
  estimateDebtInterest: 'debt:write',
  reverseDebtPosting: 'debt:write',
  debtCases: 'debt:read',
  debtCase: 'debt:read',
  openDebtCase: 'settlement:write',
  verifyDebtCase: 'settlement:write',
  classifyDebtCase: 'settlement:write',
  planDebtCase: 'settlement:write',
  submitDebtCase: 'settlement:write',
  returnDebtCase: 'settlement:write',
  proposeDebtDecision: 'settlement:write',
  executeDebtCase: 'settlement:write',
  disputeDebtCase: 'settlement:write',
  settleDebtDispute: 'settlement:write',
  unfreezeDebtCase: 'settlement:write',
  closeDebtCase: 'settlement:write',
  reopenDebtCase: 'settlement:write',
  assignDebtOfficer: 'debt:assign',
  endDebtAssignment: 'debt:assign',
};

export const DEBT_TYPES: Record<string, string> = {
  Debt: 'debt:read',
  DebtCase: 'debt:read',
  DebtInstalment: 'debt:read',
  DebtDecision: 'debt:read',
  DebtAssignment: 'debt-assignment:read',
  LedgerBook: 'ledger:read',
  LedgerPosting: 'ledger:read',
  LedgerEntry: 'ledger:read',
};
