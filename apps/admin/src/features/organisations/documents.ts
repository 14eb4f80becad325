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
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
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
  query OrganisationDetail($id: ID!, $asOf: Date) {
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
      charterCapital
      officialMemberCount
      commune {
        id
        code
        fullName
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
      discrepancies(first: 50) {
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
      findings(first: 50) {
        nodes {
          id
          rule
          severity
          message
          openedOn
          closedOn
        }
      }
      latestAnnualFigure {
        year
        revenue
        profit
        members
        grade
      }
      allowedActions {
        action
        allowed
        reason
      }
    }
  }
`);

export const OrganisationHistoryDocument = graphql(`
  query OrganisationHistory($id: ID!, $after: String) {
    organisation(id: $id) {
      id
      history(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          at
          actor
          reason
          changes {
            field
            before
            after
          }
        }
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
      kind
      name
      nameSource
      shortName
      foreignName
      addressLine
      registeredOn
      establishedOn
      field
      charterCapital
      officialMemberCount
      registryStatusSource
      commune {
        id
      }
    }
  }
`);

export const CreateOrganisationDocument = graphql(`
  mutation CreateOrganisation($input: CreateOrganisation!) {
    createOrganisation(input: $input) {
      id
    }
  }
`);

export const UpdateOrganisationDocument = graphql(`
  mutation UpdateOrganisation($input: UpdateOrganisation!) {
    updateOrganisation(input: $input) {
      id
      version
    }
  }
`);
