import { Organisation } from '@domain/co-op';
import { AdminUnit } from '@domain/admin-unit';
import { Party } from '@domain/party';
import { choiceWords, Choice, Day, Record, Ref, Text, Uuid, Versioned } from '@platform/api';
import { AttachedFile } from '@platform/attachment';
import type { IsoDate } from '@platform/kernel';
import { Check, Index, type Relation } from 'typeorm';
import { OcopDossier } from './dossier.entity';
import { OCOP_READ, OCOP_WRITE } from './ocop.permissions';
import { OcopProduct } from './ocop-product.entity';

/** What kind of paper proves something (Form 02, part III; our short names). */
export const PaperKind = {
  BUSINESS_REGISTRATION: 'BUSINESS_REGISTRATION',
  PRODUCTION_CONDITIONS: 'PRODUCTION_CONDITIONS',
  RAW_MATERIAL: 'RAW_MATERIAL',
  ENVIRONMENT: 'ENVIRONMENT',
  LOCAL_LABOUR: 'LOCAL_LABOUR',
  FINANCE: 'FINANCE',
  INTELLECTUAL_PROPERTY: 'INTELLECTUAL_PROPERTY',
  DISTRIBUTION: 'DISTRIBUTION',
  PROMOTION: 'PROMOTION',
  STORY: 'STORY',
  PRODUCT_DECLARATION: 'PRODUCT_DECLARATION',
  TEST_RESULT: 'TEST_RESULT',
  LABEL: 'LABEL',
  QUALITY_MANAGEMENT: 'QUALITY_MANAGEMENT',
  OTHER: 'OTHER',
} as const;
export type PaperKind = (typeof PaperKind)[keyof typeof PaperKind];
choiceWords(PaperKind, {
  BUSINESS_REGISTRATION: 'Đăng ký kinh doanh',
  PRODUCTION_CONDITIONS: 'Đủ điều kiện sản xuất, an toàn thực phẩm',
  RAW_MATERIAL: 'Nguồn gốc nguyên liệu, liên kết',
  ENVIRONMENT: 'Môi trường, công nghệ bền vững',
  LOCAL_LABOUR: 'Lao động địa phương',
  FINANCE: 'Tài chính, kế toán',
  INTELLECTUAL_PROPERTY: 'Sở hữu trí tuệ',
  DISTRIBUTION: 'Phân phối, hợp đồng, hóa đơn',
  PROMOTION: 'Quảng bá',
  STORY: 'Câu chuyện sản phẩm',
  PRODUCT_DECLARATION: 'Công bố chất lượng sản phẩm',
  TEST_RESULT: 'Phiếu kiểm nghiệm',
  LABEL: 'Nhãn, mã vạch, truy xuất',
  QUALITY_MANAGEMENT: 'Quản lý chất lượng',
  OTHER: 'Giấy tờ khác',
});

/** A paper of a subject, told once and used for many criteria, years and products. */
@Record({
  table: 'ocop_evidence',
  kind: 'versioned',
  scope: 'TERRITORY',
  appointable: 'organisation',
  read: OCOP_READ,
  write: OCOP_WRITE,
  describe: 'Giấy tờ minh chứng OCOP của một chủ thể',
})
@Index('ocop_evidence_province_idx', ['provinceId', 'expiresOn', 'id'])
@Index('ocop_evidence_commune_idx', ['communeId', 'expiresOn', 'id'])
@Check('ocop_evidence_subject_check', 'num_nonnulls(organisation_id, party_id) = 1')
@Check('ocop_evidence_days_check', 'expires_on >= issued_on')
export class OcopEvidence extends Versioned {
  @Ref(() => Organisation, { describe: 'Của tổ chức', nullable: true, filter: true, index: true })
  organisation!: Relation<Organisation> | null;

  /** Seen through its products, of which it has one at least. */
  @Ref(() => Party, { describe: 'Của doanh nghiệp, hộ', nullable: true, filter: true, index: true })
  party!: Relation<Party> | null;

  @Ref(() => AdminUnit, { describe: 'Xã, phường' })
  unit!: Relation<AdminUnit>;

  @Uuid({ nullable: true })
  communeId!: string | null;

  @Uuid()
  provinceId!: string;

  @Choice(PaperKind, 'OcopPaperKind', { describe: 'Loại giấy tờ', filter: true })
  kind!: PaperKind;

  @Text({ describe: 'Tên giấy tờ', min: 2, max: 300, vietnamese: true, sort: true })
  title!: string;

  @Text({ describe: 'Số', nullable: true, max: 100 })
  number!: string | null;

  @Text({ describe: 'Cơ quan cấp', nullable: true, max: 200 })
  issuer!: string | null;

  @Day({ describe: 'Cấp ngày', nullable: true })
  issuedOn!: IsoDate | null;

  @Day({ describe: 'Hết hạn ngày', nullable: true, filter: true, sort: true })
  expiresOn!: IsoDate | null;
}

/** That a paper proves something in a dossier: what breaks when it expires. */
@Record({
  table: 'ocop_evidence_use',
  kind: 'versioned',
  scope: { through: ['dossier'], parent: 'ocop_dossier' },
  read: OCOP_READ,
  write: OCOP_WRITE,
  deletable: true,
  describe: 'Giấy tờ dùng cho tiêu chí nào của hồ sơ nào',
})
@Index(['dossier', 'evidence', 'criterion'], { unique: true })
@Index(['evidence'])
export class OcopEvidenceUse extends Versioned {
  @Ref(() => OcopDossier, { describe: 'Hồ sơ' })
  dossier!: Relation<OcopDossier>;

  @Ref(() => OcopEvidence, { describe: 'Giấy tờ' })
  evidence!: Relation<OcopEvidence>;

  @Text({ describe: 'Mã tiêu chí', max: 20 })
  criterion!: string;
}

/** The scan of a paper. */
@Record({
  table: 'ocop_evidence_file',
  kind: 'versioned',
  scope: { through: ['evidence'], parent: 'ocop_evidence' },
  read: OCOP_READ,
  write: OCOP_WRITE,
  deletable: true,
  describe: 'Bản chụp của một giấy tờ OCOP',
})
export class OcopEvidenceFile extends AttachedFile {
  @Ref(() => OcopEvidence, { index: true })
  evidence!: Relation<OcopEvidence>;
}

/** A picture of a product. */
@Record({
  table: 'ocop_product_file',
  kind: 'versioned',
  scope: { through: ['product'], parent: 'ocop_product' },
  read: OCOP_READ,
  write: OCOP_WRITE,
  deletable: true,
  describe: 'Ảnh, tài liệu của một sản phẩm OCOP',
})
export class OcopProductFile extends AttachedFile {
  @Ref(() => OcopProduct, { index: true })
  product!: Relation<OcopProduct>;
}
