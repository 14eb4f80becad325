import { Organisation } from '@domain/co-op';
import { childList, childRow, computedField, registerEnumOnce } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { type CertificateFacts, CertificateState, revocationStanding, RevocationStanding, stateOn } from './certificate.rules';
import { OcopDossier, OcopSeat } from './dossier.entity';
import { actsIn, type DecisionLaw, DossierAct, type DossierState } from './dossier.rules';
import { OcopEvidence, OcopEvidenceFile, OcopEvidenceUse, OcopProductFile } from './evidence.entity';
import { OcopCertificate, OcopExpiryNotice, OcopProduct } from './ocop-product.entity';

registerEnumOnce(CertificateState, 'OcopCertificateState');
registerEnumOnce(RevocationStanding, 'OcopRevocationStanding');
registerEnumOnce(DossierAct, 'OcopDossierAct');

/* The council's result keeps the law it was reached under; what that law did not say bars the decision. */
function lawOf(council: { law: { [name in keyof DecisionLaw]: number | null } } | null): DecisionLaw {
  return {
    forwardFrom: council?.law.forwardFrom ?? Infinity,
    certificateFrom: council?.law.certificateFrom ?? Infinity,
  };
}

/** What hangs on products, dossiers and papers, and on the organisations whose they are. */
export const OCOP_FIELDS = [
  computedField({
    on: OcopCertificate,
    field: 'state',
    type: () => CertificateState,
    nullable: false,
    describe: 'Trạng thái vào ngày hỏi, tính từ các ngày',
    needs: ['decisionYear', 'expiresOn', 'expiringFrom', 'graceUntil', 'revokedOn', 'supersededOn', 'validMonths'],
    compute: (row, { asOf, today }) => stateOn(row as unknown as CertificateFacts, asOf ?? today),
  }),
  computedField({
    on: OcopCertificate,
    field: 'revocation',
    type: () => RevocationStanding,
    describe: 'Việc thu hồi theo kết luận: chờ, quá hạn, đúng hạn, muộn; vào ngày hỏi',
    needs: ['revocationDueOn', 'revokedOn'],
    compute: (row, { asOf, today }) => revocationStanding(row as never, asOf ?? today),
  }),
  computedField({
    on: OcopExpiryNotice,
    field: 'isLate',
    type: () => Boolean,
    nullable: false,
    describe: 'Chưa báo mà đã quá ngày, hoặc báo sau ngày phải báo',
    needs: ['dueOn', 'sentOn'],
    compute: ({ dueOn, sentOn }, { asOf, today }) => ((sentOn as IsoDate | null) ?? asOf ?? today) > (dueOn as IsoDate),
  }),
  computedField({
    on: OcopDossier,
    field: 'acts',
    type: () => [DossierAct],
    nullable: false,
    describe: 'Việc làm được ở bước này',
    needs: ['state', 'score', 'stars', 'council'],
    compute: ({ state, score, stars, council }) =>
      actsIn(
        state as DossierState,
        { score: score as number | null, stars: stars as number | null },
        lawOf(council as { law: { [name in keyof DecisionLaw]: number | null } } | null),
      ),
  }),
  childRow({
    on: OcopProduct,
    field: 'certificate',
    of: OcopCertificate,
    via: 'product',
    describe: 'Giấy chứng nhận gần nhất',
    orderBy: ['countedFrom', 'DESC'],
  }),
  childList({
    on: OcopProduct,
    field: 'certificates',
    of: OcopCertificate,
    via: 'product',
    describe: 'Các giấy chứng nhận',
    orderBy: ['countedFrom', 'DESC'],
  }),
  childList({
    on: OcopProduct,
    field: 'dossiers',
    of: OcopDossier,
    via: 'product',
    describe: 'Các hồ sơ',
    orderBy: ['openedOn', 'DESC'],
  }),
  childList({
    on: OcopCertificate,
    field: 'notices',
    of: OcopExpiryNotice,
    via: 'certificate',
    describe: 'Các thông báo hết hạn',
    orderBy: ['dueOn', 'ASC'],
  }),
  childList({
    on: OcopDossier,
    field: 'seats',
    of: OcopSeat,
    via: 'dossier',
    describe: 'Hội đồng',
    orderBy: ['memberName', 'ASC'],
  }),
  childList({
    on: OcopDossier,
    field: 'papers',
    of: OcopEvidenceUse,
    via: 'dossier',
    describe: 'Giấy tờ kèm theo, theo tiêu chí',
    orderBy: ['criterion', 'ASC'],
  }),
  childList({
    on: OcopEvidence,
    field: 'uses',
    of: OcopEvidenceUse,
    via: 'evidence',
    describe: 'Hết hạn thì hỏng gì: các hồ sơ, tiêu chí đang dựa vào giấy này',
    orderBy: ['criterion', 'ASC'],
  }),
  childList({
    on: OcopEvidence,
    field: 'files',
    of: OcopEvidenceFile,
    via: 'evidence',
    describe: 'Bản chụp',
    orderBy: ['title', 'ASC'],
  }),
  childList({
    on: OcopProduct,
    field: 'files',
    of: OcopProductFile,
    via: 'product',
    describe: 'Ảnh, tài liệu',
    orderBy: ['title', 'ASC'],
  }),
  childList({
    on: Organisation,
    field: 'ocopProducts',
    of: OcopProduct,
    via: 'organisation',
    describe: 'Sản phẩm OCOP',
    orderBy: ['name', 'ASC'],
  }),
];
