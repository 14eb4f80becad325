import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApproveAct, CloseProposedAct } from './approval.inputs';
import { ApprovalForMe } from './approval-for-me';
// Its acts must stand before the list reads the class.
import './approval.acts';
import { Approval } from './approval.entity';
import { APPROVAL_ACT, APPROVAL_READ } from './approval.permissions';
import { ApprovalService } from './approval.service';

@ArgsType()
class ApprovalList extends listArgs(Approval) {}

const ApprovalConnection = connectionOf(Approval);

@Resolver(() => Approval)
export class ApprovalResolver {
  constructor(
    private readonly reads: Reads,
    private readonly approvals: ApprovalService,
  ) {}

  @Query(() => ApprovalConnection, { description: 'Đề nghị cần hai người, mới nhất trước' })
  @Exported({ title: 'Việc cần hai người duyệt' })
  @Allow(APPROVAL_READ)
  actApprovals(@Args() args: ApprovalList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(Approval, ask, args, { order: ['proposedAt', 'DESC'] });
  }

  @Query(() => Approval, { nullable: true, description: 'Một đề nghị cần hai người' })
  @Allow(APPROVAL_READ)
  actApproval(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(Approval, ask, { id });
  }

  @Query(() => [ApprovalForMe], { description: 'Việc đang chờ chính người hỏi duyệt, cũ nhất trước' })
  @Allow(APPROVAL_ACT)
  approvalsForMe(@Ask() ask: Ask): Promise<ApprovalForMe[]> {
    return this.approvals.forMe(ask);
  }

  @Mutation(() => Approval)
  @Allow(APPROVAL_ACT)
  approveAct(@Args('input') input: ApproveAct, @Ask() ask: Ask): Promise<unknown> {
    return this.approvals.approve(ask, input);
  }

  @Mutation(() => Approval)
  @Allow(APPROVAL_ACT)
  refuseAct(@Args('input') input: CloseProposedAct, @Ask() ask: Ask): Promise<unknown> {
    return this.approvals.refuse(ask, input);
  }

  @Mutation(() => Approval)
  @Allow(APPROVAL_ACT)
  withdrawAct(@Args('input') input: CloseProposedAct, @Ask() ask: Ask): Promise<unknown> {
    return this.approvals.withdraw(ask, input);
  }
}
