import { Organisation } from '@domain/co-op';
import { childList } from '@platform/api';
import { Proposal } from './proposal.entity';
import { PROPOSAL_READ } from './proposal.permissions';

export const OrganisationProposals = childList({
  on: Organisation,
  field: 'proposals',
  of: Proposal,
  via: 'organisation',
  describe: 'Các đề nghị sửa, mới nhất trước',
  orderBy: ['proposedAt', 'DESC'],
  permission: PROPOSAL_READ,
});
