import { graphql } from '../../graphql';

export const DraftLinkDocument = graphql(`
  mutation DraftLink($input: DraftLink!) {
    draftLink(input: $input) {
      id
    }
  }
`);

export const ChangeLinkDocument = graphql(`
  mutation ChangeLink($input: ChangeLink!) {
    changeLink(input: $input) {
      id
    }
  }
`);

export const SetLinkPartiesDocument = graphql(`
  mutation SetLinkParties($input: SetLinkParties!) {
    setLinkParties(input: $input) {
      id
    }
  }
`);

export const SignLinkDocument = graphql(`
  mutation SignLink($input: MoveLink!) {
    signLink(input: $input) {
      id
    }
  }
`);

export const StartLinkDocument = graphql(`
  mutation StartLink($input: MoveLink!) {
    startLink(input: $input) {
      id
    }
  }
`);

export const CompleteLinkDocument = graphql(`
  mutation CompleteLink($input: MoveLink!) {
    completeLink(input: $input) {
      id
    }
  }
`);

export const TerminateLinkDocument = graphql(`
  mutation TerminateLink($input: MoveLink!) {
    terminateLink(input: $input) {
      id
    }
  }
`);

export const BreachLinkDocument = graphql(`
  mutation BreachLink($input: BreakLink!) {
    breachLink(input: $input) {
      id
    }
  }
`);

export const RecordLinkBreachDocument = graphql(`
  mutation RecordLinkBreach($input: BreakLink!) {
    recordLinkBreach(input: $input) {
      id
    }
  }
`);

export const SettleLinkBreachDocument = graphql(`
  mutation SettleLinkBreach($input: SettleBreach!) {
    settleLinkBreach(input: $input) {
      id
    }
  }
`);

export const PlanLinkSeasonDocument = graphql(`
  mutation PlanLinkSeason($input: PlanSeason!) {
    planLinkSeason(input: $input) {
      id
    }
  }
`);

export const ChangeLinkSeasonDocument = graphql(`
  mutation ChangeLinkSeason($input: ChangeSeason!) {
    changeLinkSeason(input: $input) {
      id
    }
  }
`);

export const RecordDeliveryDocument = graphql(`
  mutation RecordDelivery($input: RecordDelivery!) {
    recordDelivery(input: $input) {
      id
    }
  }
`);

export const AttachLinkFileDocument = graphql(`
  mutation AttachLinkFile($input: AttachLinkFile!) {
    attachLinkFile(input: $input) {
      id
    }
  }
`);

export const DetachLinkFileDocument = graphql(`
  mutation DetachLinkFile($input: DetachLinkFile!) {
    detachLinkFile(input: $input)
  }
`);
