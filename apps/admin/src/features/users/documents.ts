import { graphql } from '../../graphql';

export const UserListDocument = graphql(`
  query UserList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: UserAccountFilter
    $sort: UserAccountSort
    $search: String
  ) {
    userAccounts(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
      sort: $sort
      search: $search
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
        username
        displayName
        disabledAt
        unit {
          id
          fullName
        }
        roles(first: 20) {
          nodes {
            id
            role
            validFrom
            validTo
            unit {
              id
              fullName
            }
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const UserDetailDocument = graphql(`
  query UserDetail($id: ID!) {
    userAccount(id: $id) {
      id
      version
      username
      displayName
      disabledAt
      passwordSetAt
      unit {
        id
        fullName
      }
      roles(first: 100) {
        nodes {
          id
          version
          role
          reach
          validFrom
          validTo
          unit {
            id
            fullName
          }
          organisation {
            id
            name
          }
        }
      }
    }
  }
`);

export const SignInLocksDocument = graphql(`
  query SignInLocks {
    signInLocks {
      userId
      until
      everywhere
    }
  }
`);

export const UnlockSignInDocument = graphql(`
  mutation UnlockSignIn($input: ChangeUser!) {
    unlockSignIn(input: $input) {
      id
    }
  }
`);

export const RoleDescriptionsDocument = graphql(`
  query RoleDescriptions {
    roleDescriptions {
      role
      label
      permissions {
        code
        label
      }
    }
  }
`);

export const CreateUserDocument = graphql(`
  mutation CreateUser($input: CreateUser!) {
    createUser(input: $input) {
      id
    }
  }
`);

export const RenameUserDocument = graphql(`
  mutation RenameUser($input: RenameUser!) {
    renameUser(input: $input) {
      id
    }
  }
`);

export const DisableUserDocument = graphql(`
  mutation DisableUser($input: ChangeUser!) {
    disableUser(input: $input) {
      id
    }
  }
`);

export const EnableUserDocument = graphql(`
  mutation EnableUser($input: ChangeUser!) {
    enableUser(input: $input) {
      id
    }
  }
`);

export const ResetPasswordDocument = graphql(`
  mutation ResetPassword($input: ResetPassword!) {
    resetPassword(input: $input) {
      id
    }
  }
`);

export const GrantRoleDocument = graphql(`
  mutation GrantRole($input: GrantRole!) {
    grantRole(input: $input) {
      id
    }
  }
`);

export const EndRoleDocument = graphql(`
  mutation EndRole($input: EndRole!) {
    endRole(input: $input) {
      id
    }
  }
`);
