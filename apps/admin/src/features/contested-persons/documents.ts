import { graphql } from '../../graphql';

export const ContestedPersonListDocument = graphql(`
  query ContestedPersonList($first: Int, $after: String, $last: Int, $before: String, $sort: PartySort) {
    contestedPersons(first: $first, after: $after, last: $last, before: $before, sort: $sort) {
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
        sex
        birthYear
        maskedNationalId
        memberships(first: 3) {
          totalCount
          nodes {
            id
            organisation {
              id
              name
            }
            commune {
              fullName
            }
          }
        }
      }
    }
  }
`);

export const ContestedPersonDocument = graphql(`
  query ContestedPerson($id: ID!) {
    person(id: $id) {
      ...Claimant
    }
    numberHolder(personId: $id) {
      ...Claimant
    }
  }

  fragment Claimant on Party {
    id
    version
    name
    sex
    birthYear
    maskedNationalId
    maskedPhone
    maskedHomeAddress
    memberships(first: 20) {
      nodes {
        id
        name
        validFrom
        validTo
        organisation {
          id
          name
        }
        commune {
          fullName
        }
      }
    }
    contestFindings(first: 20) {
      nodes {
        id
        at
        otherName
        outcome
        actorName
        reason
      }
    }
  }
`);

export const SettleContestedPersonDocument = graphql(`
  mutation SettleContestedPerson($input: SettleContestedPerson!) {
    settleContestedPerson(input: $input) {
      id
    }
  }
`);
