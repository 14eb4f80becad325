import { graphql } from '../../graphql';

export const OrganisationFilesDocument = graphql(`
  query OrganisationFiles($id: ID!) {
    organisation(id: $id) {
      id
      files(first: 50) {
        nodes {
          id
          version
          title
          attachment {
            id
            fileName
            kind
            bytes
            scan
            uploadedBy
            uploadedAt
          }
        }
      }
    }
  }
`);

export const AttachOrganisationFileDocument = graphql(`
  mutation AttachOrganisationFile($input: AttachOrganisationFile!) {
    attachOrganisationFile(input: $input) {
      id
    }
  }
`);

export const DetachOrganisationFileDocument = graphql(`
  mutation DetachOrganisationFile($input: DetachOrganisationFile!) {
    detachOrganisationFile(input: $input)
  }
`);
