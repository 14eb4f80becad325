import { CoOpModule } from '@domain/co-op';
import { MemberModule } from '@domain/member';
import { NoticeModule } from '@platform/notice';
import { SyncModule } from '@platform/sync';
import { Module } from '@nestjs/common';
import { MembershipTarget } from './membership.target';
import { NewMemberTarget } from './new-member.target';
import { OrganisationProposals } from './organisation.proposal.resolver';
import { OrganisationTarget } from './organisation.target';
import { MaskedProposals, PROPOSAL_FIELDS } from './proposal.fields';
import { ProposalResolver } from './proposal.resolver';
import { ProposalService } from './proposal.service';

/** Changes asked for by those who may not write, decided by those who may. */
@Module({
  imports: [CoOpModule, MemberModule, NoticeModule, SyncModule],
  providers: [
    ProposalResolver,
    ProposalService,
    OrganisationTarget,
    MembershipTarget,
    NewMemberTarget,
    MaskedProposals,
    OrganisationProposals,
    ...PROPOSAL_FIELDS,
  ],
})
export class ProposalModule {}
