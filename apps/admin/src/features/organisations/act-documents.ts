import { graphql } from '../../graphql';

export const CreateOrganisationDocument = graphql(`
  mutation CreateOrganisation($input: CreateOrganisation!) {
    createOrganisation(input: $input) {
      id
    }
  }
`);

export const UpdateOrganisationDocument = graphql(`
  mutation UpdateOrganisation($input: UpdateOrganisation!) {
    updateOrganisation(input: $input) {
      id
      version
    }
  }
`);

export const RecordOperationalStateDocument = graphql(`
  mutation RecordOperationalState($input: RecordOperationalState!) {
    recordOperationalState(input: $input) {
      id
    }
  }
`);

export const RecordOperationalStatesDocument = graphql(`
  mutation RecordOperationalStates($input: RecordOperationalStates!) {
    recordOperationalStates(input: $input) {
      recorded
      refused {
        organisationId
        name
        message
      }
    }
  }
`);

export const AppointOfficerDocument = graphql(`
  mutation AppointOfficer($input: AppointOfficer!) {
    appointOfficer(input: $input) {
      id
    }
  }
`);

export const EndOfficerDocument = graphql(`
  mutation EndOfficer($input: EndTerm!) {
    endOfficer(input: $input) {
      id
    }
  }
`);

export const JoinUnionDocument = graphql(`
  mutation JoinUnion($input: JoinUnion!) {
    joinUnion(input: $input) {
      id
    }
  }
`);

export const LeaveUnionDocument = graphql(`
  mutation LeaveUnion($input: EndTerm!) {
    leaveUnion(input: $input) {
      id
    }
  }
`);

export const PromoteGroupDocument = graphql(`
  mutation PromoteGroup($input: PromoteGroup!) {
    promoteGroup(input: $input) {
      id
    }
  }
`);

export const ProposeOrganisationChangeDocument = graphql(`
  mutation ProposeOrganisationChange($input: ProposeOrganisationChange!) {
    proposeOrganisationChange(input: $input) {
      id
    }
  }
`);
