export { Approval, ApprovalState, ProposedAct } from './approval.entity';
export { APPROVAL_ACT, APPROVAL_READ } from './approval.permissions';
export { approvable, type ApprovableAct } from './approvable';
export { type ApprovedAct, Approvals, type ProposalOfAct } from './approvals';
export { ApprovalModule } from './approval.module';
