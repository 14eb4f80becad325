import { graphql } from '../../graphql';

export const HomeFiguresDocument = graphql(`
  query HomeFigures {
    all: organisations(first: 1) {
      totalCount
    }
    cooperatives: organisations(first: 1, filter: { kind: { eq: COOPERATIVE } }) {
      totalCount
    }
    groups: organisations(first: 1, filter: { kind: { eq: COOPERATIVE_GROUP } }) {
      totalCount
    }
    unions: organisations(first: 1, filter: { kind: { eq: COOPERATIVE_UNION } }) {
      totalCount
    }
    funds: organisations(first: 1, filter: { kind: { eq: PEOPLES_CREDIT_FUND } }) {
      totalCount
    }
    mismatches: ruleFindings(first: 1, filter: { rule: { eq: "V23" }, closedOn: { isNull: true } }) {
      totalCount
    }
    discrepancies(first: 1, filter: { closedOn: { isNull: true } }) {
      totalCount
    }
    breaches: ruleFindings(first: 1, filter: { severity: { eq: ERROR }, closedOn: { isNull: true } }) {
      totalCount
    }
    dormant: organisations(first: 1, filter: { operationalState: { in: [DORMANT, AWAITING_DISSOLUTION] } }) {
      totalCount
    }
  }
`);

export const WaitingImportsDocument = graphql(`
  query WaitingImports {
    importBatches(first: 1, filter: { status: { eq: CHECKED } }) {
      totalCount
    }
  }
`);

export const WaitingProposalsDocument = graphql(`
  query WaitingProposals {
    proposals(first: 1, filter: { state: { in: [OPEN, STALE] } }) {
      totalCount
    }
  }
`);
