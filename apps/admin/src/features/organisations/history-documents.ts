import { graphql } from '../../graphql';

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
