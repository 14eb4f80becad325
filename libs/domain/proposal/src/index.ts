export { ProposalModule } from './proposal.module';
export { Proposal, ProposalField } from './proposal.entity';
