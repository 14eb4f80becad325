import { graphql } from '../../graphql';

export const RegisterOcopProductDocument = graphql(`
  mutation RegisterOcopProduct($input: RegisterOcopProduct!) {
    registerOcopProduct(input: $input) {
      id
    }
  }
`);

export const CorrectOcopProductDocument = graphql(`
  mutation CorrectOcopProduct($input: CorrectOcopProduct!) {
    correctOcopProduct(input: $input) {
      id
    }
  }
`);

export const RecordOcopCertificateDocument = graphql(`
  mutation RecordOcopCertificate($input: RecordOcopCertificate!) {
    recordOcopCertificate(input: $input) {
      id
    }
  }
`);

export const RevokeOcopCertificateDocument = graphql(`
  mutation RevokeOcopCertificate($input: RevokeOcopCertificate!) {
    revokeOcopCertificate(input: $input) {
      id
    }
  }
`);

export const RecordOcopNoticeDocument = graphql(`
  mutation RecordOcopNotice($input: RecordOcopNotice!) {
    recordOcopNotice(input: $input) {
      id
    }
  }
`);

export const OpenOcopDossierDocument = graphql(`
  mutation OpenOcopDossier($input: OpenOcopDossier!) {
    openOcopDossier(input: $input) {
      id
    }
  }
`);

export const AssessOcopDossierDocument = graphql(`
  mutation AssessOcopDossier($input: AssessOcopDossier!) {
    assessOcopDossier(input: $input) {
      id
    }
  }
`);

export const SubmitOcopDossierDocument = graphql(`
  mutation SubmitOcopDossier($input: ActOnOcopDossier!) {
    submitOcopDossier(input: $input) {
      id
    }
  }
`);

export const ReturnOcopDossierDocument = graphql(`
  mutation ReturnOcopDossier($input: ActOnOcopDossier!) {
    returnOcopDossier(input: $input) {
      id
    }
  }
`);

export const CheckOcopDossierDocument = graphql(`
  mutation CheckOcopDossier($input: CheckOcopDossier!) {
    checkOcopDossier(input: $input) {
      id
    }
  }
`);

export const AppraiseOcopDossierDocument = graphql(`
  mutation AppraiseOcopDossier($input: AppraiseOcopDossier!) {
    appraiseOcopDossier(input: $input) {
      id
    }
  }
`);

export const SeatOcopMemberDocument = graphql(`
  mutation SeatOcopMember($input: SeatOcopMember!) {
    seatOcopMember(input: $input) {
      id
    }
  }
`);

export const DeclareOcopConflictDocument = graphql(`
  mutation DeclareOcopConflict($input: DeclareOcopConflict!) {
    declareOcopConflict(input: $input) {
      id
    }
  }
`);

export const SaveOcopSheetDocument = graphql(`
  mutation SaveOcopSheet($input: SaveOcopSheet!) {
    saveOcopSheet(input: $input) {
      isSent
    }
  }
`);

export const CloseOcopCouncilDocument = graphql(`
  mutation CloseOcopCouncil($input: CloseOcopCouncil!) {
    closeOcopCouncil(input: $input) {
      id
    }
  }
`);

export const ForwardOcopDossierDocument = graphql(`
  mutation ForwardOcopDossier($input: ForwardOcopDossier!) {
    forwardOcopDossier(input: $input) {
      id
    }
  }
`);

export const RecogniseOcopDossierDocument = graphql(`
  mutation RecogniseOcopDossier($input: RecogniseOcopDossier!) {
    recogniseOcopDossier(input: $input) {
      id
    }
  }
`);

export const RecordOcopCentreRecognitionDocument = graphql(`
  mutation RecordOcopCentreRecognition($input: RecogniseOcopDossier!) {
    recordOcopCentreRecognition(input: $input) {
      id
    }
  }
`);

export const RefuseOcopDossierDocument = graphql(`
  mutation RefuseOcopDossier($input: ActOnOcopDossier!) {
    refuseOcopDossier(input: $input) {
      id
    }
  }
`);

export const RemoveOcopCriteriaSetDocument = graphql(`
  mutation RemoveOcopCriteriaSet($input: RemoveOcopCriteriaSet!) {
    removeOcopCriteriaSet(input: $input) {
      id
    }
  }
`);
