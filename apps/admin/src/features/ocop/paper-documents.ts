import { graphql } from '../../graphql';

export const OcopPaperListDocument = graphql(`
  query OcopPaperList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: OcopEvidenceFilter
    $sort: OcopEvidenceSort
  ) {
    ocopEvidences(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        version
        kind
        title
        number
        issuer
        issuedOn
        expiresOn
        organisation {
          id
          name
        }
        party {
          id
          name
        }
        uses(first: 20) {
          nodes {
            id
            criterion
            dossier {
              id
              product {
                id
                name
              }
            }
          }
        }
        files(first: 10) {
          nodes {
            id
            title
            attachment {
              id
              fileName
            }
          }
        }
      }
    }
  }
`);

export const OcopDossierPapersDocument = graphql(`
  query OcopDossierPapers($id: ID!) {
    ocopDossier(id: $id) {
      id
      papers(first: 100) {
        nodes {
          id
          version
          criterion
          evidence {
            id
            kind
            title
            number
            expiresOn
          }
        }
      }
    }
  }
`);

export const AddOcopEvidenceDocument = graphql(`
  mutation AddOcopEvidence($input: AddOcopEvidence!) {
    addOcopEvidence(input: $input) {
      id
    }
  }
`);

export const CorrectOcopEvidenceDocument = graphql(`
  mutation CorrectOcopEvidence($input: CorrectOcopEvidence!) {
    correctOcopEvidence(input: $input) {
      id
    }
  }
`);

export const UseOcopEvidenceDocument = graphql(`
  mutation UseOcopEvidence($input: UseOcopEvidence!) {
    useOcopEvidence(input: $input) {
      id
    }
  }
`);

export const DropOcopEvidenceDocument = graphql(`
  mutation DropOcopEvidence($input: DropOcopEvidence!) {
    dropOcopEvidence(input: $input) {
      id
    }
  }
`);

export const AttachOcopEvidenceFileDocument = graphql(`
  mutation AttachOcopEvidenceFile($input: AttachOcopEvidenceFile!) {
    attachOcopEvidenceFile(input: $input) {
      id
    }
  }
`);

export const AttachOcopProductFileDocument = graphql(`
  mutation AttachOcopProductFile($input: AttachOcopProductFile!) {
    attachOcopProductFile(input: $input) {
      id
    }
  }
`);

export const DetachOcopProductFileDocument = graphql(`
  mutation DetachOcopProductFile($input: DetachOcopFile!) {
    detachOcopProductFile(input: $input)
  }
`);

export const ConcludeOnOcopCertificateDocument = graphql(`
  mutation ConcludeOnOcopCertificate($input: ConcludeOnOcopCertificate!) {
    concludeOnOcopCertificate(input: $input) {
      id
    }
  }
`);

export const DropOcopConclusionDocument = graphql(`
  mutation DropOcopConclusion($input: DropOcopConclusion!) {
    dropOcopConclusion(input: $input) {
      id
    }
  }
`);
