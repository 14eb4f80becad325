import { actsOn, type Refusal } from '@platform/api';
import { DebtCase } from './settlement.entity';
import { SETTLEMENT_ERRORS, type SettlementFault } from './settlement.errors';
import { SETTLEMENT_WRITE } from './settlement.permissions';
import { type CaseFacts, type CaseMove, decisionFault, moveFault } from './settlement.rules';

const MOVES = [
  'verifyDebtCase',
  'classifyDebtCase',
  'planDebtCase',
  'submitDebtCase',
  'returnDebtCase',
  'executeDebtCase',
  'disputeDebtCase',
  'settleDebtDispute',
  'unfreezeDebtCase',
  'closeDebtCase',
  'reopenDebtCase',
] as const satisfies readonly CaseMove[];

/** What can be done with a case as it stands, and why not. */
export const CASE_ACTS = actsOn<DebtCase, CaseMove | 'proposeDebtDecision', CaseFacts>(DebtCase, {
  acts: {
    verifyDebtCase: SETTLEMENT_WRITE,
    classifyDebtCase: SETTLEMENT_WRITE,
    planDebtCase: SETTLEMENT_WRITE,
    submitDebtCase: SETTLEMENT_WRITE,
    returnDebtCase: SETTLEMENT_WRITE,
    proposeDebtDecision: SETTLEMENT_WRITE,
    executeDebtCase: SETTLEMENT_WRITE,
    disputeDebtCase: SETTLEMENT_WRITE,
    settleDebtDispute: SETTLEMENT_WRITE,
    unfreezeDebtCase: SETTLEMENT_WRITE,
    closeDebtCase: SETTLEMENT_WRITE,
    reopenDebtCase: SETTLEMENT_WRITE,
  },
  facts: {
    state: true,
    stateBefore: true,
    owes: (c) =>
      `(SELECT coalesce(sum(e.amount), 0) > 0 FROM ledger_entry e JOIN debt owed ON owed.book_id = e.book_id
        WHERE owed.id = ${c}.debt_id AND e.account IN ('PRINCIPAL', 'INTEREST', 'PENALTY'))`,
    waits: (c) =>
      `EXISTS (SELECT 1 FROM debt_decision w JOIN approval asked ON asked.id = w.approval_id
        WHERE w.debt_case_id = ${c}.id AND asked.state = 'PROPOSED' AND asked.expires_at > transaction_timestamp())`,
  },
  refusals: (facts) =>
    Object.fromEntries([
      ...MOVES.map((move) => [move, errorOf(moveFault(facts, move))] as const),
      ['proposeDebtDecision', errorOf(decisionFault(facts, null))] as const,
    ]),
  outside: SETTLEMENT_ERRORS.SETTLEMENT_OUTSIDE,
  missing: SETTLEMENT_ERRORS.SETTLEMENT_NOT_FOUND,
});

function errorOf(fault: SettlementFault | null): Refusal | null {
  return fault && SETTLEMENT_ERRORS[fault];
}
