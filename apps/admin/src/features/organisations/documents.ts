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
      discrepancies(first: 50, filter: { closedOn: { isNull: true } }) {
        nodes {
          id
          field
          authority
          officeValue
          authorityValue
          openedOn
        }
      }
      findings(first: 50, filter: { closedOn: { isNull: true } }) {
        nodes {
          id
          rule
          severity
          message
          openedOn
        }
      }
      latestAnnualFigure {
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

/** What each source has stated, by the days on which it holds: the history of the organisation. */
export const OrganisationHistoryDocument = graphql(`
  query OrganisationHistory($id: ID!) {
    organisation(id: $id) {
      id
      officeStatements(first: 50) {
        nodes {
          id
          validFrom
          validTo
          knownFrom
          code
          kind
          name
          shortName
          foreignName
          registryStatus
          registeredOn
          charterCapital
          addressLine
          unit {
            id
            fullName
          }
          addressAsRegistered
          establishedOn
          field
          officialMemberCount
          taxStatus
        }
      }
      registryStatements(first: 50) {
        nodes {
          id
          validFrom
          validTo
          knownFrom
          code
          kind
          name
          shortName
          foreignName
          registryStatus
          registeredOn
          charterCapital
          addressLine
          unit {
            id
            fullName
          }
        }
      }
      taxStatements(first: 50) {
        nodes {
          id
          validFrom
          validTo
          knownFrom
          taxCode
          taxStatus
        }
      }
      operationalFindings(first: 50) {
        nodes {
          id
          validFrom
          validTo
          knownFrom
          state
          foundBy
          evidence
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

export const RecordOperationalStateDocument = graphql(`
  mutation RecordOperationalState($input: RecordOperationalState!) {
    recordOperationalState(input: $input) {
      id
    }
  }
`);

export const AppointOfficerDocument = graphql(`
  mutation AppointOfficer($input: AppointOfficer!) {
    appointOfficer(input: $input) {
      id
    }
  }
`);

export const EndOfficerDocument = graphql(`
  mutation EndOfficer($input: EndTerm!) {
    endOfficer(input: $input) {
      id
    }
  }
`);

export const JoinUnionDocument = graphql(`
  mutation JoinUnion($input: JoinUnion!) {
    joinUnion(input: $input) {
      id
    }
  }
`);

export const LeaveUnionDocument = graphql(`
  mutation LeaveUnion($input: EndTerm!) {
    leaveUnion(input: $input) {
      id
    }
  }
`);

export const PromoteGroupDocument = graphql(`
  mutation PromoteGroup($input: PromoteGroup!) {
    promoteGroup(input: $input) {
      id
    }
  }
`);

/** For choosing the other side of a union membership. */
export const FindOrganisationsDocument = graphql(`
  query FindOrganisations($search: String, $filter: OrganisationFilter) {
    organisations(first: 20, search: $search, filter: $filter) {
      nodes {
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
`);

/** Who wrote the statements shown, when and why; only for those who may read the audit trail. */
export const StatementAuditDocument = graphql(`
  query StatementAudit($ids: [ID!]!) {
    auditEntries(first: 100, filter: { recordId: { in: $ids } }) {
      nodes {
        id
        at
        actorId
        reason
        operation
        recordId
      }
    }
  }
`);
