import { graphql } from '../../graphql';

export const OcopDossierListDocument = graphql(`
  query OcopDossierList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: OcopDossierFilter
    $sort: OcopDossierSort
  ) {
    ocopDossiers(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        kind
        state
        openedOn
        submittedOn
        communeDueOn
        selfTotal
        score
        stars
        product {
          id
          name
          subjectName
        }
      }
    }
  }
`);

export const OcopDossierDetailDocument = graphql(`
  query OcopDossierDetail($id: ID!) {
    ocopDossier(id: $id) {
      id
      version
      kind
      state
      acts
      openedOn
      selfSheet
      selfTotal
      selfStars
      submittedOn
      onBehalf
      communeDueOn
      originConfirmed
      labourConfirmed
      ideaConfirmed
      identityConfirmed
      communeNote
      checkedByName
      checkedOn
      appraisal
      siteVisitOn
      appraisedByName
      councilOpinion
      councilOn
      council
      score
      stars
      forwardedOn
      forwardedBy
      closedOn
      returnReason
      criteriaSet {
        id
        decision
        setNumber
        tree
      }
      product {
        id
        name
        code
        setNumber
        subjectName
        organisation {
          id
        }
        party {
          id
        }
      }
      seats(first: 30) {
        nodes {
          id
          version
          memberName
          post
          conflict
          sentOn
          total
          isOutlier
        }
      }
    }
  }
`);

export const OcopOutcomeDocument = graphql(`
  query OcopOutcome($scoring: OcopOutcomeQuestion!) {
    ocopOutcome(scoring: $scoring) {
      total
      parts
      bandStars
      stars
      eliminatedBy
      missing
      gatesKnown
      next {
        star
        points
        gates {
          star
          code
          name
          needs
          needsPoints
          points
        }
      }
    }
  }
`);

export const MyOcopSheetDocument = graphql(`
  query MyOcopSheet($dossierId: ID!) {
    myOcopSheet(dossierId: $dossierId) {
      content
      comment
      isSent
      conflict
    }
  }
`);
