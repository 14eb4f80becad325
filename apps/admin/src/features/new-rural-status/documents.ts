import { graphql } from '../../graphql';

export const NewRuralCommunesDocument = graphql(`
  query NewRuralCommunes(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AdminUnitFilter
    $search: String
    $asOf: Date
  ) {
    adminUnits(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
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
        fullName
        province {
          id
          fullName
        }
        newRuralStanding {
          state
          level
          basis
          counts
          predecessors {
            unitId
            state
          }
        }
      }
    }
  }
`);

export const UnitNewRuralDocument = graphql(`
  query UnitNewRural($id: ID!) {
    adminUnit(id: $id) {
      id
      newRuralStanding {
        state
        level
        basis
        counts
        reading
        predecessors {
          unitId
          fullName
          portion
          state
          level
        }
      }
      newRuralRecognitions(first: 50) {
        nodes {
          id
          version
          level
          decisionNumber
          decisionOn
          issuedBy
          documentReference
          validFrom
          validTo
          revocationNumber
          revocationOn
          revocationBy
        }
      }
    }
  }
`);

export const RecogniseNewRuralDocument = graphql(`
  mutation RecogniseNewRural($input: RecogniseNewRural!) {
    recogniseNewRural(input: $input) {
      id
    }
  }
`);

export const CorrectNewRuralDocument = graphql(`
  mutation CorrectNewRural($input: CorrectNewRural!) {
    correctNewRural(input: $input) {
      id
    }
  }
`);

export const RevokeNewRuralDocument = graphql(`
  mutation RevokeNewRural($input: RevokeNewRural!) {
    revokeNewRural(input: $input) {
      id
    }
  }
`);

export const RemoveNewRuralDocument = graphql(`
  mutation RemoveNewRural($input: RemoveNewRural!) {
    removeNewRural(input: $input)
  }
`);
