import { graphql } from '../../graphql';

export const LinkListDocument = graphql(`
  query LinkList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: ValueChainLinkFilter
    $sort: ValueChainLinkSort
  ) {
    valueChainLinks(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        number
        kind
        product
        form
        market
        state
        signedOn
        endsOn
        value
        volume
        volumeUnit
        keeper {
          id
          name
        }
        parties(first: 20) {
          nodes {
            id
            name
            role
          }
        }
      }
    }
  }
`);

export const LinkDetailDocument = graphql(`
  query LinkDetail($id: ID!) {
    valueChainLink(id: $id) {
      id
      version
      kind
      number
      product
      supply
      production
      processing
      consumption
      form
      legalBasis
      market
      areaHa
      volume
      volumeUnit
      priceRule
      inputsAdvanced
      qualityStandard
      performanceSecurityKind
      insured
      value
      startsOn
      endsOn
      approvalNumber
      approvalOn
      approvalBody
      note
      state
      signedOn
      inForceOn
      endedOn
      endReason
      commodity {
        id
        name
      }
      keeper {
        id
        name
      }
      allowedActions {
        action
        allowed
        code
        reason
      }
      parties(first: 60) {
        nodes {
          id
          kind
          name
          taxCode
          role
          isLead
          whereabouts
          place
          organisation {
            id
            name
          }
        }
      }
      seasons(first: 30) {
        nodes {
          id
          version
          name
          startsOn
          endsOn
          contractedVolume
          contractedValue
          deliveredVolume
          deliveredValue
          deliveries(first: 30) {
            nodes {
              id
              deliveredOn
              volume
              value
              note
            }
          }
        }
      }
      breaches(first: 30) {
        nodes {
          id
          version
          occurredOn
          side
          cause
          description
          settledOn
        }
      }
      files(first: 50) {
        nodes {
          id
          version
          title
          attachment {
            id
            fileName
            kind
            bytes
            scan
            uploadedBy
            uploadedAt
          }
        }
      }
    }
  }
`);

export const OrganisationLinksDocument = graphql(`
  query OrganisationLinks($id: ID!, $asOf: Date) {
    organisation(id: $id, asOf: $asOf) {
      id
      chainStanding
      valueChainLinks(first: 100) {
        nodes {
          id
          role
          isLead
          link {
            id
            number
            product
            form
            state
            signedOn
            endsOn
            value
            parties(first: 20) {
              nodes {
                id
                name
                role
                organisation {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
`);

export const CommoditiesDocument = graphql(`
  query Commodities {
    commodities(first: 100, filter: { offeredTo: { isNull: true } }) {
      nodes {
        id
        name
      }
    }
  }
`);

export const LinkWarningsDocument = graphql(`
  query LinkWarnings(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: RuleFindingFilter
    $sort: RuleFindingSort
  ) {
    ruleFindings(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        rule
        ruleName
        ruleNameEn
        message
        openedOn
        organisation {
          id
          name
          commune {
            id
            fullName
          }
        }
      }
    }
  }
`);

export const OtherBuyersDocument = graphql(`
  query OtherBuyers($commodityId: ID!, $except: ID) {
    otherBuyers(commodityId: $commodityId, except: $except) {
      name
      place
      liveLinks
      agreedValue
      score
      reasons
    }
  }
`);

export const ChainParticipationDocument = graphql(`
  query ChainParticipation($territory: String) {
    chainParticipation(territory: $territory) {
      organisations
      takingPart
      signedOnly
      percent
    }
  }
`);
