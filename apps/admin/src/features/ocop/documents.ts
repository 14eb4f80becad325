import { graphql } from '../../graphql';

export const OcopProductListDocument = graphql(`
  query OcopProductList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: OcopProductFilter
    $sort: OcopProductSort
  ) {
    ocopProducts(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        name
        code
        setNumber
        subjectKind
        subjectName
        stars
        expiresOn
        unit {
          id
          fullName
        }
        certificate {
          id
          state
        }
      }
    }
  }
`);

export const OcopProductDetailDocument = graphql(`
  query OcopProductDetail($id: ID!) {
    ocopProduct(id: $id) {
      id
      version
      name
      code
      setNumber
      description
      subjectKind
      subjectName
      stars
      expiresOn
      organisation {
        id
        name
      }
      party {
        id
      }
      unit {
        id
        fullName
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
      certificate {
        id
        state
      }
      certificates(first: 20) {
        nodes {
          id
          version
          stars
          score
          state
          decisionNumber
          decisionOn
          decisionYear
          authority
          issuedBy
          expiresOn
          graceUntil
          supersededOn
          revokedOn
          revocationGround
          revocationNumber
          concludedOn
          concludedGround
          conclusion
          revocationDueOn
          revocation
          breach
          isOwn
          source
          notices(first: 5) {
            nodes {
              id
              version
              daysBefore
              dueOn
              sentOn
              proof
              isLate
            }
          }
        }
      }
      dossiers(first: 20) {
        nodes {
          id
          kind
          state
          openedOn
          score
          stars
        }
      }
    }
  }
`);

export const OcopNoticeListDocument = graphql(`
  query OcopNoticeList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: OcopExpiryNoticeFilter
    $sort: OcopExpiryNoticeSort
  ) {
    ocopExpiryNotices(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        version
        daysBefore
        dueOn
        sentOn
        sentBy
        proof
        toldCount
        isLate
        certificate {
          id
          stars
          state
          expiresOn
          product {
            id
            name
            subjectName
          }
        }
      }
    }
  }
`);

export const OcopSetsDocument = graphql(`
  query OcopSets {
    ocopProductSets(first: 100) {
      nodes {
        id
        number
        code
        sectorName
        name
      }
    }
    ocopCriteriaSets(first: 100) {
      nodes {
        id
        version
        decision
        setNumber
        validFrom
        criteriaCount
        optionCount
        gateCount
        inferredCount
      }
    }
  }
`);

export const OrganisationOcopDocument = graphql(`
  query OrganisationOcop($id: ID!) {
    organisation(id: $id) {
      id
      ocopProducts(first: 100) {
        nodes {
          id
          name
          code
          stars
          expiresOn
          certificate {
            id
            state
          }
        }
      }
    }
  }
`);

export const OcopCouncilPeopleDocument = graphql(`
  query OcopCouncilPeople {
    userAccounts(first: 100) {
      nodes {
        id
        displayName
        roles(first: 20) {
          nodes {
            role
          }
        }
      }
    }
  }
`);
