import { actsOn, type Refusal } from '@platform/api';
import { Approval } from './approval.entity';
import { APPROVAL_ERRORS } from './approval.errors';
import { APPROVAL_ACT } from './approval.permissions';
import { type ApprovalFacts, type ApprovalFault, decisionFault, withdrawalFault } from './approval.rules';

export type ApprovalAct = 'approveAct' | 'refuseAct' | 'withdrawAct';

export const APPROVAL_ACTS = actsOn<Approval, ApprovalAct, ApprovalFacts>(Approval, {
  acts: { approveAct: APPROVAL_ACT, refuseAct: APPROVAL_ACT, withdrawAct: APPROVAL_ACT },
  facts: {
    state: true,
    proposedBy: true,
    isOver: (row) => `${row}.expires_at <= transaction_timestamp()`,
  },
  refusals: (facts, _today, actorId) => ({
    approveAct: errorOf(decisionFault(facts, actorId)),
    refuseAct: errorOf(decisionFault(facts, actorId)),
    withdrawAct: errorOf(withdrawalFault(facts, actorId)),
  }),
  missing: APPROVAL_ERRORS.APPROVAL_NOT_FOUND,
});

function errorOf(fault: ApprovalFault | null): Refusal | null {
  return fault && APPROVAL_ERRORS[fault];
}
