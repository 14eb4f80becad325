import { graphql } from '../graphql';

export const MeDocument = graphql(`
  query Me {
    me {
      id
      username
      displayName
      mustChangePassword
      permissions
      roles {
        role
        reach
        unitId
        organisationId
        placeName
      }
    }
  }
`);

export const SignInDocument = graphql(`
  mutation SignIn($username: String!, $password: String!) {
    signIn(username: $username, password: $password) {
      id
    }
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const SearchUnitsDocument = graphql(`
  query SearchUnits($search: String!, $first: Int!, $filter: AdminUnitFilter, $everExisted: Boolean!) {
    adminUnits(search: $search, first: $first, filter: $filter, everExisted: $everExisted) {
      nodes {
        id
        code
        fullName
        level
        validTo
        matchedBy
        parent {
          id
          fullName
        }
      }
    }
  }
`);

export const UnitNameDocument = graphql(`
  query UnitName($id: ID!) {
    adminUnit(id: $id) {
      id
      code
      fullName
      level
      validTo
      matchedBy
      parent {
        id
        fullName
      }
    }
  }
`);

/** Names of the people behind the ids that the audit trail keeps. */
export const ActorNamesDocument = graphql(`
  query ActorNames($ids: [ID!]!) {
    userAccounts(first: 100, filter: { id: { in: $ids } }) {
      nodes {
        id
        displayName
      }
    }
  }
`);

/** For choosing one organisation: the other side of a union membership, whom a co-op user acts for. */
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

export const FindingRulesDocument = graphql(`
  query FindingRules {
    findingRules {
      code
      name
      nameEn
    }
  }
`);
