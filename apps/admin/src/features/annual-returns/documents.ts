import { graphql } from '../../graphql';

export const CampaignsDocument = graphql(`
  query Campaigns {
    annualCampaigns(first: 10) {
      nodes {
        id
        year
        dueOn
        communeDueOn
        deadlineMark
        basis
        form
      }
    }
  }
`);

export const CampaignProgressDocument = graphql(`
  query CampaignProgress($campaignId: ID!) {
    annualCampaignProgress(campaignId: $campaignId) {
      communeId
      communeName
      due
      submitted
      checked
      accepted
      late
      missing
    }
  }
`);

export const ReturnListDocument = graphql(`
  query ReturnList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AnnualReturnFilter
    $sort: AnnualReturnSort
  ) {
    annualReturns(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        year
        state
        dueOn
        daysLate
        daysLeft
        submittedOn
        submittedByName
        onBehalf
        reminders(first: 1, filter: { kind: { eq: SUBMIT } }) {
          nodes {
            id
            sentOn
          }
        }
        organisation {
          id
          name
          code
          commune {
            id
            fullName
          }
        }
      }
    }
  }
`);

export const ReturnDetailDocument = graphql(`
  query ReturnDetail($id: ID!) {
    annualReturn(id: $id) {
      id
      version
      year
      state
      allowedActions {
        action
        allowed
        code
        reason
      }
      content
      sources
      difficulties
      proposals
      dueOn
      daysLate
      daysLeft
      submittedOn
      submittedByName
      onBehalf
      checkedByName
      checkedOn
      acceptedByName
      acceptedOn
      returnReason
      campaign {
        id
        year
      }
      organisation {
        id
        name
      }
      reminders(first: 20) {
        nodes {
          id
          kind
          occasion
          sentOn
          told
          byName
          lettersQueued
          lettersSent
        }
      }
    }
  }
`);

export const RemindReturnsDocument = graphql(`
  mutation RemindReturns($input: RemindAnnualReturns!) {
    remindAnnualReturns(input: $input) {
      missing
      reminded
      already
      unreached {
        returnId
        organisationId
        name
      }
    }
  }
`);

export const OpenCampaignDocument = graphql(`
  mutation OpenCampaign($input: OpenAnnualCampaign!) {
    openAnnualCampaign(input: $input) {
      id
    }
  }
`);

export const SaveReturnDocument = graphql(`
  mutation SaveReturn($input: SaveAnnualReturn!) {
    saveAnnualReturn(input: $input) {
      id
      version
    }
  }
`);

export const SubmitReturnDocument = graphql(`
  mutation SubmitReturn($input: ActOnReturn!) {
    submitAnnualReturn(input: $input) {
      id
    }
  }
`);

export const GiveBackReturnDocument = graphql(`
  mutation GiveBackReturn($input: ActOnReturn!) {
    returnAnnualReturn(input: $input) {
      id
    }
  }
`);

export const CheckReturnDocument = graphql(`
  mutation CheckReturn($input: ActOnReturn!) {
    checkAnnualReturn(input: $input) {
      id
    }
  }
`);

export const SendBackReturnDocument = graphql(`
  mutation SendBackReturn($input: ActOnReturn!) {
    sendBackAnnualReturn(input: $input) {
      id
    }
  }
`);

export const AcceptReturnDocument = graphql(`
  mutation AcceptReturn($input: ActOnReturn!) {
    acceptAnnualReturn(input: $input) {
      id
    }
  }
`);

export const WithdrawReturnDocument = graphql(`
  mutation WithdrawReturn($input: ActOnReturn!) {
    withdrawAnnualReturn(input: $input) {
      id
    }
  }
`);
