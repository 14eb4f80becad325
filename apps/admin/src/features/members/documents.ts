import { graphql } from '../../graphql';

export const MemberListDocument = graphql(`
  query MemberList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: MembershipFilter
    $sort: MembershipSort
    $search: String
    $asOf: Date
  ) {
    memberships(
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
        name
        kind
        type
        isForeign
        joinedOn
        validTo
        exitReason
        pledgedCapital
        paidCapital
        party {
          id
          sex
          birthYear
          maskedNationalId
          maskedPhone
          maskedHomeAddress
        }
        organisation {
          id
          name
          charterCapital
        }
        commune {
          fullName
        }
      }
    }
  }
`);

export const MemberFiguresDocument = graphql(`
  query MemberFigures($organisationId: ID, $asOf: Date) {
    memberFigures(organisationId: $organisationId, asOf: $asOf) {
      organisations
      memberships
      official
      associateCapital
      associateNonCapital
      women
      households
      bodies
      pledged
      paid
      persons {
        numbered
        unnumbered
        least
        most
      }
    }
  }
`);

export const MemberRegisterDocument = graphql(`
  query MemberRegister($id: ID!, $asOf: Date) {
    organisation(id: $id, asOf: $asOf) {
      id
      code
      name
      kind
      charterCapital
      officialMemberCount
      commune {
        fullName
      }
      province {
        fullName
      }
      findings(first: 50, filter: { closedOn: { isNull: true } }) {
        nodes {
          id
          rule
          severity
          message
        }
      }
    }
  }
`);

export const MembershipDocument = graphql(`
  query Membership($id: ID!) {
    memberships(first: 1, filter: { id: { eq: $id } }) {
      nodes {
        id
        version
        name
        kind
        type
        usesServices
        contributesLabour
        isForeign
        joinedOn
        validFrom
        validTo
        exitReason
        note
        pledgedCapital
        paidCapital
        party {
          id
          maskedNationalId
        }
        memberOrganisation {
          id
          name
        }
        representative {
          id
          name
        }
        organisation {
          id
          name
          kind
          charterCapital
        }
        contributions(first: 100) {
          nodes {
            id
            kind
            occurredOn
            amount
            pledgedChange
            paidChange
            asset
            certificateNo
            corrects {
              id
            }
          }
        }
      }
    }
  }
`);

export const PersonDocument = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id
      version
      kind
      name
      sex
      birthYear
      maskedNationalId
      maskedPhone
      maskedHomeAddress
      memberships(first: 50) {
        nodes {
          id
          type
          validFrom
          validTo
          exitReason
          pledgedCapital
          paidCapital
          organisation {
            id
            name
          }
        }
      }
    }
  }
`);

export const PersonDisclosuresDocument = graphql(`
  query PersonDisclosures($id: ID!) {
    person(id: $id) {
      id
      disclosures(first: 50) {
        nodes {
          id
          at
          actorName
          reason
        }
      }
    }
  }
`);

export const FindMembersDocument = graphql(`
  query FindMembers($organisationId: ID!, $search: String) {
    memberships(
      first: 20
      search: $search
      filter: { organisation: { eq: $organisationId }, validTo: { isNull: true } }
    ) {
      nodes {
        id
        name
      }
    }
  }
`);

export const AdmitMemberDocument = graphql(`
  mutation AdmitMember($input: AdmitMember!) {
    admitMember(input: $input) {
      id
    }
  }
`);

export const ChangeMemberTypeDocument = graphql(`
  mutation ChangeMemberType($input: ChangeMemberType!) {
    changeMemberType(input: $input) {
      id
    }
  }
`);

export const RecordMemberExitDocument = graphql(`
  mutation RecordMemberExit($input: RecordMemberExit!) {
    recordMemberExit(input: $input) {
      id
    }
  }
`);

export const RecordContributionDocument = graphql(`
  mutation RecordContribution($input: RecordContribution!) {
    recordContribution(input: $input) {
      id
    }
  }
`);

export const TransferCapitalDocument = graphql(`
  mutation TransferCapital($input: TransferCapital!) {
    transferCapital(input: $input) {
      id
    }
  }
`);

export const CorrectContributionDocument = graphql(`
  mutation CorrectContribution($input: CorrectContribution!) {
    correctContribution(input: $input) {
      id
    }
  }
`);

export const CorrectPersonDocument = graphql(`
  mutation CorrectPerson($input: CorrectPerson!) {
    correctPerson(input: $input) {
      id
    }
  }
`);

export const UnmaskPersonDocument = graphql(`
  mutation UnmaskPerson($input: UnmaskPerson!) {
    unmaskPerson(input: $input) {
      id
      nationalId
      phone
      birthDate
      homeAddress
    }
  }
`);
