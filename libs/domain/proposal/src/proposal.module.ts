import { CoOpModule } from '@domain/co-op';
import { NoticeModule } from '@platform/notice';
import { Module } from '@nestjs/common';
import { OrganisationProposals } from './organisation.proposal.resolver';
import { OrganisationTarget } from './organisation.target';
import { PROPOSAL_FIELDS } from './proposal.entity';
import { ProposalResolver } from './proposal.resolver';
import { ProposalService } from './proposal.service';

/** Changes asked for by those who may not write, decided by those who may. */
@Module({
  imports: [CoOpModule, NoticeModule],
  providers: [ProposalResolver, ProposalService, OrganisationTarget, OrganisationProposals, ...PROPOSAL_FIELDS],
})
export class ProposalModule {}
