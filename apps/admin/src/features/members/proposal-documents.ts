import { graphql } from '../../graphql';

export const ProposeMemberChangeDocument = graphql(`
  mutation ProposeMemberChangeNow($input: ProposeMemberChange!) {
    proposeMemberChange(input: $input) {
      id
    }
  }
`);

export const ProposeNewMemberDocument = graphql(`
  mutation ProposeNewMemberNow($input: ProposeNewMember!) {
    proposeNewMember(input: $input) {
      id
    }
  }
`);
