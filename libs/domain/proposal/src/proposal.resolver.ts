import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { asValues } from './organisation.target';
import { Proposal } from './proposal.entity';
import {
  DecideProposal,
  ProposeMemberChange,
  ProposeNewMember,
  ProposeOrganisationChange,
  WithdrawProposal,
} from './proposal.inputs';
import { PROPOSAL_DECIDE, PROPOSAL_MAKE, PROPOSAL_READ } from './proposal.permissions';
import type { Values } from './proposal.rules';
import { ProposalService } from './proposal.service';

@ArgsType()
class ProposalList extends listArgs(Proposal) {}

const ProposalConnection = connectionOf(Proposal);

/** Proposals: the work list of who decides, and the outcome for who asked. */
@Resolver(() => Proposal)
export class ProposalResolver {
  constructor(
    private readonly reads: Reads,
    private readonly service: ProposalService,
  ) {}

  @Query(() => ProposalConnection, { description: 'Đề nghị sửa, chờ lâu nhất trước' })
  @Allow(PROPOSAL_READ)
  @Exported({ title: 'Đề nghị sửa' })
  proposals(@Args() args: ProposalList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(Proposal, ask, args, { order: ['proposedAt', 'ASC'] });
  }

  @Query(() => Proposal, { nullable: true })
  @Allow(PROPOSAL_READ)
  proposal(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(Proposal, ask, { id });
  }

  @Mutation(() => Proposal, { description: 'Đề nghị sửa hồ sơ của một tổ chức' })
  @Allow(PROPOSAL_MAKE)
  proposeOrganisationChange(@Args('input') input: ProposeOrganisationChange, @Ask() ask: Ask): Promise<unknown> {
    const { content, ...asked } = input;
    return this.service.propose(ask, 'ORGANISATION', {
      ...asked,
      targetId: asked.organisationId,
      values: asValues(content),
    });
  }

  @Mutation(() => Proposal, { description: 'Đề nghị sửa một thành viên, đổi loại hoặc ra khỏi tổ chức' })
  @Allow(PROPOSAL_MAKE)
  proposeMemberChange(@Args('input') input: ProposeMemberChange, @Ask() ask: Ask): Promise<unknown> {
    const { membershipId: targetId, content, ...asked } = input;
    return this.service.propose(ask, 'MEMBERSHIP', { ...asked, targetId, values: told(asValues(content)) });
  }

  @Mutation(() => Proposal, { description: 'Đề nghị kết nạp một thành viên' })
  @Allow(PROPOSAL_MAKE)
  proposeNewMember(@Args('input') input: ProposeNewMember, @Ask() ask: Ask): Promise<unknown> {
    const { content, ...asked } = input;
    return this.service.propose(ask, 'NEW_MEMBER', {
      ...asked,
      expectedVersion: 0,
      values: told(asValues(content)),
    });
  }

  @Mutation(() => Proposal)
  @Allow(PROPOSAL_MAKE)
  withdrawProposal(@Args('input') input: WithdrawProposal, @Ask() ask: Ask): Promise<unknown> {
    return this.service.withdraw(ask, input);
  }

  @Mutation(() => Proposal, { description: 'Quyết định mọi mục của một đề nghị trong một lần' })
  @Allow(PROPOSAL_DECIDE)
  decideProposal(@Args('input') input: DecideProposal, @Ask() ask: Ask): Promise<unknown> {
    return this.service.decide(ask, input);
  }
}

/* Of a member nothing is emptied by a proposal: an empty cell says that nothing is told. */
function told(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value.trim() !== ''));
}
