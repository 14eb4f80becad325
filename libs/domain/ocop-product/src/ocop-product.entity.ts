import { AdminUnit } from '@domain/admin-unit';
import { Organisation } from '@domain/co-op';
import { Party } from '@domain/party';
import { Choice, Day, Decimal, Flag, Int, Record, Ref, Text, Uuid, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Check, Index, type Relation } from 'typeorm';
import { OcopAuthority, RevocationGround } from './certificate.rules';
import { OCOP_READ, OCOP_WRITE } from './ocop.permissions';
import { SubjectKind } from './ocop.words';

/**
 * A product of a cooperative, an enterprise or a household. Where it lies today (`communeId`, `provinceId`) follows from
 * the commune stated, by the trigger `ocop_place`.
 */
@Record({
  table: 'ocop_product',
  kind: 'versioned',
  scope: 'TERRITORY',
  appointable: 'organisation',
  read: OCOP_READ,
  write: OCOP_WRITE,
  deletable: true,
  describe: 'Sản phẩm OCOP',
})
@Index('ocop_product_province_list_idx', ['provinceId', 'name', 'id'])
@Index('ocop_product_commune_list_idx', ['communeId', 'name', 'id'])
@Index('ocop_product_name_list_idx', ['name', 'id'])
@Check('ocop_product_subject_check', 'num_nonnulls(organisation_id, party_id) <= 1')
export class OcopProduct extends Versioned {
  @Text({ describe: 'Tên sản phẩm', min: 2, max: 300, vietnamese: true, filter: true, sort: true })
  name!: string;

  @Text({ max: 300 })
  nameKey!: string;

  @Text({
    describe: 'Mã sản phẩm: tỉnh–xã–số thứ tự–năm',
    nullable: true,
    max: 40,
    unique: true,
    filter: true,
    sort: true,
  })
  code!: string | null;

  @Int({ describe: 'Bộ sản phẩm (1–26)', nullable: true, min: 1, max: 99, filter: true, sort: true })
  setNumber!: number | null;

  @Choice(SubjectKind, 'OcopSubjectKind', { describe: 'Loại chủ thể', filter: true })
  subjectKind!: SubjectKind;

  @Text({ describe: 'Chủ thể như đã ghi', nullable: true, max: 300, vietnamese: true, sort: true })
  subjectName!: string | null;

  @Ref(() => Organisation, { describe: 'Chủ thể là tổ chức của sổ', nullable: true, filter: true, index: true })
  organisation!: Relation<Organisation> | null;

  @Ref(() => Party, { describe: 'Chủ thể là doanh nghiệp hoặc hộ', nullable: true, seenThrough: true })
  party!: Relation<Party> | null;

  @Ref(() => AdminUnit, { describe: 'Xã, phường đã ghi; huyện cũ hoặc tỉnh khi chỉ biết đến đó', filter: true })
  unit!: Relation<AdminUnit>;

  /** Empty where a list named no commune: then the province alone sees to it. */
  @Uuid({ nullable: true })
  communeId!: string | null;

  @Uuid()
  provinceId!: string;

  @Text({ describe: 'Mô tả', nullable: true, max: 2000 })
  description!: string | null;

  /** Of the certificate that counts now; empty where there is none or it was revoked. For lists; the state is computed. */
  @Int({ describe: 'Hạng sao hiện nay', nullable: true, filter: true, sort: true })
  stars!: number | null;

  @Day({ describe: 'Giấy chứng nhận hết hạn ngày', nullable: true, filter: true, sort: true })
  expiresOn!: IsoDate | null;
}

/** A recognition of a product, of ours or told: the facts of the decision, and what became of it. */
@Record({
  table: 'ocop_certificate',
  kind: 'versioned',
  scope: { through: ['product'], parent: 'ocop_product' },
  read: OCOP_READ,
  write: OCOP_WRITE,
  deletable: true,
  describe: 'Giấy chứng nhận OCOP',
})
@Index(['product', 'countedFrom'])
@Index('ocop_certificate_list_idx', ['countedFrom', 'id'])
@Index('ocop_certificate_expiry_idx', ['expiresOn', 'id'])
@Index('ocop_certificate_revocation_due_idx', ['revocationDueOn', 'id'], { where: 'revocation_due_on IS NOT NULL' })
@Check('ocop_certificate_conclusion_check', 'num_nulls(concluded_on, concluded_ground, conclusion) IN (0, 3)')
@Check('ocop_certificate_revocation_check', 'num_nulls(revoked_on, revocation_ground, revocation_number) IN (0, 3)')
export class OcopCertificate extends Versioned {
  @Ref(() => OcopProduct, { describe: 'Sản phẩm', filter: true })
  product!: Relation<OcopProduct>;

  @Int({ describe: 'Hạng sao', min: 1, max: 5, filter: true, sort: true })
  stars!: number;

  @Decimal({ describe: 'Điểm', nullable: true })
  score!: number | null;

  @Text({ describe: 'Số quyết định', nullable: true, max: 100, filter: true })
  decisionNumber!: string | null;

  @Day({ describe: 'Ngày quyết định (rỗng: chỉ biết năm)', nullable: true, filter: true })
  decisionOn!: IsoDate | null;

  @Int({ describe: 'Năm của quyết định', min: 2018, max: 2100, filter: true, sort: true })
  decisionYear!: number;

  /** The day of the decision, or the first day of its year: the order of the certificates of a product. */
  @Day({ describe: 'Tính từ ngày', sort: true })
  countedFrom!: IsoDate;

  @Choice(OcopAuthority, 'OcopAuthority', { describe: 'Cấp công nhận', nullable: true, filter: true })
  authority!: OcopAuthority | null;

  @Text({ describe: 'Cơ quan ban hành như đã ghi', nullable: true, max: 300 })
  issuedBy!: string | null;

  @Int({ describe: 'Số tháng có giá trị theo quy định của ngày quyết định' })
  validMonths!: number;

  @Day({ describe: 'Hết hạn ngày (ngày cuối còn giá trị)', nullable: true, filter: true, sort: true })
  expiresOn!: IsoDate | null;

  @Day({ describe: 'Sắp hết hạn từ ngày', nullable: true })
  expiringFrom!: IsoDate | null;

  @Day({ describe: 'Còn hiệu lực chờ kết quả phân hạng lại đến ngày', nullable: true })
  graceUntil!: IsoDate | null;

  @Day({ describe: 'Được thay từ ngày', nullable: true })
  supersededOn!: IsoDate | null;

  @Day({ describe: 'Thu hồi ngày', nullable: true, filter: true })
  revokedOn!: IsoDate | null;

  @Choice(RevocationGround, 'OcopRevocationGround', { describe: 'Căn cứ thu hồi', nullable: true, filter: true })
  revocationGround!: RevocationGround | null;

  @Text({ describe: 'Số quyết định thu hồi', nullable: true, max: 100 })
  revocationNumber!: string | null;

  @Day({ describe: 'Có kết luận, xác nhận là căn cứ thu hồi ngày', nullable: true, filter: true })
  concludedOn!: IsoDate | null;

  @Choice(RevocationGround, 'OcopRevocationGround', { describe: 'Căn cứ thu hồi theo kết luận', nullable: true })
  concludedGround!: RevocationGround | null;

  @Text({ describe: 'Kết luận nào, của ai: số văn bản, cơ quan', nullable: true, max: 300 })
  conclusion!: string | null;

  /** Fifteen days by Decision 26/2026 Art. 8, by the parameter of the day; empty where that day knew no such time. */
  @Day({ describe: 'Phải thu hồi trước khi hết ngày', nullable: true, filter: true, sort: true })
  revocationDueOn!: IsoDate | null;

  /** `AUTHORITY` or `RANK_WITHOUT_CERTIFICATE`: what we are told breaks the law of its day, and is kept. */
  @Text({ describe: 'Điểm không khớp quy định của ngày quyết định', nullable: true, max: 40, filter: true })
  breach!: string | null;

  @Flag({ describe: 'Do hệ thống này công nhận (không phải ghi lại)', filter: true })
  isOwn!: boolean;

  @Text({ describe: 'Nguồn', nullable: true, max: 500 })
  source!: string | null;

  @Text({ describe: 'Ghi chú', nullable: true, max: 1000 })
  note!: string | null;
}

/** That a holder is to be told, on a day, that his certificate ends; and how he was told. */
@Record({
  table: 'ocop_expiry_notice',
  kind: 'versioned',
  scope: { through: ['certificate'], parent: 'ocop_certificate' },
  read: OCOP_READ,
  write: OCOP_WRITE,
  deletable: true,
  describe: 'Thông báo giấy chứng nhận OCOP sắp hết hạn',
})
@Index(['certificate', 'daysBefore'], { unique: true })
@Index('ocop_expiry_notice_list_idx', ['dueOn', 'id'])
export class OcopExpiryNotice extends Versioned {
  @Ref(() => OcopCertificate, { describe: 'Giấy chứng nhận' })
  certificate!: Relation<OcopCertificate>;

  @Int({ describe: 'Trước khi hết hạn (ngày)', filter: true })
  daysBefore!: number;

  @Day({ describe: 'Phải báo ngày', filter: true, sort: true })
  dueOn!: IsoDate;

  /** People of the register who were told by bell and letter; the log of letters proves each. */
  @Int({ describe: 'Số người đã được báo trong hệ thống', default: 0 })
  toldCount!: number;

  @Day({ describe: 'Đã báo cho chủ thể ngày', nullable: true, filter: true, sort: true })
  sentOn!: IsoDate | null;

  @Text({ describe: 'Bằng chứng đã gửi', nullable: true, max: 500 })
  proof!: string | null;

  @Text({ describe: 'Người gửi', nullable: true, max: 200 })
  sentBy!: string | null;
}
