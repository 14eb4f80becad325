import { graphql } from '../../graphql';

export const OrganisationListDocument = graphql(`
  query OrganisationList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: OrganisationFilter
    $sort: OrganisationSort
    $search: String
    $asOf: Date
  ) {
    organisations(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
      sort: $sort
      search: $search
      asOf: $asOf
    ) {
      totalCount
      totalIsMinimum
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        version
        code
        kind
        name
        shortName
        registryStatus
        registryStatusSource
        taxStatus
        operationalState
        addressLine
        registeredOn
        establishedOn
        field
        charterCapital
        officialMemberCount
        matchedBy
        commune {
          id
          fullName
          territoryNames
        }
        province {
          id
          fullName
        }
      }
    }
  }
`);

export const OrganisationDetailDocument = graphql(`
  query OrganisationDetail(
    $id: ID!
    $asOf: Date
    $discrepancies: DiscrepancyFilter
    $findings: RuleFindingFilter
    $years: AnnualFigureFilter
  ) {
    organisation(id: $id, asOf: $asOf) {
      id
      version
      code
      kind
      name
      nameSource
      shortName
      foreignName
      registryStatus
      registryStatusSource
      registryStatusSince
      taxStatus
      taxStatusSource
      taxStatusSince
      operationalState
      operationalStateSince
      addressLine
      addressAsRegistered
      registeredOn
      establishedOn
      field
      industry
      charterCapital
      officialMemberCount
      allowedActions {
        action
        allowed
        code
        reason
      }
      commune {
        id
        code
        fullName
        parent {
          id
          fullName
          level
        }
      }
      province {
        id
        fullName
      }
      statedUnit {
        id
        fullName
        validTo
        parent {
          id
          fullName
          parent {
            id
            fullName
          }
        }
      }
      officers(first: 50) {
        nodes {
          id
          version
          post
          person {
            id
            name
          }
          validFrom
          validTo
        }
      }
      unions(first: 50) {
        nodes {
          id
          version
          union {
            id
            name
          }
          member {
            id
            name
          }
          validFrom
          validTo
        }
      }
      unionMembers(first: 100) {
        nodes {
          id
          version
          union {
            id
            name
          }
          member {
            id
            name
          }
          validFrom
          validTo
        }
      }
      discrepancies(first: 50, filter: $discrepancies) {
        nodes {
          id
          field
          authority
          officeValue
          authorityValue
          openedOn
          closedOn
        }
      }
      findings(first: 50, filter: $findings) {
        nodes {
          id
          rule
          ruleName
          ruleNameEn
          severity
          message
          openedOn
          closedOn
        }
      }
      annualFigures(first: 1, filter: $years, sort: { field: year, direction: DESC }) {
        nodes {
          id
          year
          revenue
          profit
          memberCount
          reportedGrade
        }
      }
      latestAnnualFigure {
        id
        year
        revenue
        profit
        memberCount
        reportedGrade
      }
      representative {
        id
        name
      }
    }
  }
`);

export const OrganisationEditDocument = graphql(`
  query OrganisationEdit($id: ID!) {
    organisation(id: $id) {
      id
      version
      code
      legacyRegistrationNo
      kind
      name
      nameSource
      shortName
      foreignName
      registrationKind
      registryStatus
      registryStatusSource
      registryStatusSince
      taxCode
      taxStatus
      taxStatusSource
      taxStatusSince
      addressLine
      addressAsRegistered
      registeredOn
      establishedOn
      field
      industry
      charterCapital
      officialMemberCount
      statedUnit {
        id
      }
    }
  }
`);

export const TerritoriesDocument = graphql(`
  query Territories {
    territories(first: 20) {
      nodes {
        code
        name
      }
    }
  }
`);
