import { graphql } from '../../graphql';

export const ProposalListDocument = graphql(`
  query ProposalList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: ProposalFilter
    $sort: ProposalSort
  ) {
    proposals(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        target
        memberName
        state
        proposerName
        proposedAt
        closedAt
        organisation {
          id
          name
          commune {
            id
            fullName
          }
        }
        fields(first: 30) {
          nodes {
            id
            field
            decision
          }
        }
      }
    }
  }
`);

export const ProposalDetailDocument = graphql(`
  query ProposalDetail($id: ID!) {
    proposal(id: $id) {
      id
      version
      target
      targetNow
      memberName
      state
      effectiveOn
      reason
      evidence
      proposedBy
      proposerName
      proposedAt
      deciderName
      closedAt
      closingNote
      organisation {
        id
        version
        name
      }
      fields(first: 60) {
        nodes {
          id
          field
          stated
          current
          proposed
          maskedProposed
          decision
          refusal
        }
      }
    }
  }
`);

export const DecideProposalDocument = graphql(`
  mutation DecideProposal($input: DecideProposal!) {
    decideProposal(input: $input) {
      id
    }
  }
`);

export const WithdrawProposalDocument = graphql(`
  mutation WithdrawProposal($input: WithdrawProposal!) {
    withdrawProposal(input: $input) {
      id
    }
  }
`);
