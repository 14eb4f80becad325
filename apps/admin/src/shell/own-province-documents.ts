import { graphql } from '../graphql';

export const OwnProvinceDocument = graphql(`
  query OwnProvince($id: ID!) {
    adminUnit(id: $id) {
      id
      province {
        id
      }
    }
  }
`);
