import { graphql } from '../../graphql';

export const ChangePasswordDocument = graphql(`
  mutation ChangePassword($current: String!, $password: String!) {
    changePassword(current: $current, password: $password) {
      id
    }
  }
`);
