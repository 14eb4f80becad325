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
    taxProblems: organisations(
      first: 1
      filter: { registryStatus: { eq: ACTIVE }, taxStatus: { in: [S01, S03, S06, S07] } }
    ) {
      totalCount
    }
    dormant: organisations(first: 1, filter: { operationalState: { in: [DORMANT, AWAITING_DISSOLUTION] } }) {
      totalCount
    }
  }
`);
