import { OcopCriteriaSet } from '@domain/ocop-criteria';
import { Choice, Day, Decimal, Flag, Int, Json, Record, Ref, Text, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Index, type Relation } from 'typeorm';
import { DossierKind, DossierState } from './dossier.rules';
import { OCOP_READ, OCOP_SHEET_OF_OTHERS, OCOP_WRITE } from './ocop.permissions';
import { OcopProduct } from './ocop-product.entity';
import { CouncilPost } from './ocop.words';

/** What somebody put down: levels by criterion, or points by part, and what throws the product out. */
export interface SheetContent {
  choices?: { [code: string]: number };
  parts?: { [code: string]: number };
  disqualifiers?: number[];
  eliminations?: string[];
}

/** A file by which a product is to be recognised (Forms 01, 02, 03), and how far it has come. */
@Record({
  table: 'ocop_dossier',
  kind: 'versioned',
  scope: { through: ['product'], parent: 'ocop_product' },
  read: OCOP_READ,
  write: OCOP_WRITE,
  describe: 'Hồ sơ đánh giá, phân hạng OCOP',
})
@Index(['product', 'openedOn'])
@Index('ocop_dossier_list_idx', ['openedOn', 'id'])
@Index('ocop_dossier_pending_idx', ['product'], {
  unique: true,
  where: "state NOT IN ('RECOGNISED_3_4', 'RECOGNISED_5', 'NOT_RECOGNISED')",
})
export class OcopDossier extends Versioned {
  @Ref(() => OcopProduct, { describe: 'Sản phẩm', filter: true })
  product!: Relation<OcopProduct>;

  @Choice(DossierKind, 'OcopDossierKind', { describe: 'Lần đầu, nâng hạng hay phân hạng lại', filter: true })
  kind!: DossierKind;

  @Choice(DossierState, 'OcopDossierState', { describe: 'Bước', filter: true, default: DossierState.DRAFT })
  state!: DossierState;

  @Day({ describe: 'Mở ngày', filter: true, sort: true })
  openedOn!: IsoDate;

  /** Chosen when it is opened and kept for ever; empty: the points of the parts are scored. */
  @Ref(() => OcopCriteriaSet, { describe: 'Bộ tiêu chí', nullable: true, index: true })
  criteriaSet!: Relation<OcopCriteriaSet> | null;

  @Json({ describe: 'Phiếu tự đánh giá (Mẫu 02)', nullable: true })
  selfSheet!: SheetContent | null;

  @Decimal({ describe: 'Điểm tự đánh giá', nullable: true })
  selfTotal!: number | null;

  @Int({ describe: 'Hạng tự đánh giá', nullable: true })
  selfStars!: number | null;

  @Day({ describe: 'Ngày nộp ở xã', nullable: true, sort: true })
  submittedOn!: IsoDate | null;

  @Text({ max: 200, nullable: true })
  submittedBy!: string | null;

  @Flag({ describe: 'Cán bộ nộp thay', default: false })
  onBehalf!: boolean;

  @Day({ describe: 'Hạn xã kiểm tra', nullable: true, filter: true, sort: true })
  communeDueOn!: IsoDate | null;

  @Flag({ describe: 'Mẫu 03: nguồn gốc sản phẩm, nguyên liệu đúng', nullable: true })
  originConfirmed!: boolean | null;

  @Flag({ describe: 'Mẫu 03: dùng lao động địa phương đúng', nullable: true })
  labourConfirmed!: boolean | null;

  @Flag({ describe: 'Mẫu 03: nguồn gốc ý tưởng đúng', nullable: true })
  ideaConfirmed!: boolean | null;

  @Flag({ describe: 'Mẫu 03: bản sắc địa phương đúng', nullable: true })
  identityConfirmed!: boolean | null;

  @Text({ describe: 'Ý kiến của xã', nullable: true, max: 2000 })
  communeNote!: string | null;

  @Text({ max: 200, nullable: true })
  checkedBy!: string | null;

  @Text({ describe: 'Cán bộ xã đã kiểm tra', nullable: true, max: 200 })
  checkedByName!: string | null;

  @Day({ describe: 'Ngày xã kiểm tra xong', nullable: true })
  checkedOn!: IsoDate | null;

  @Text({ describe: 'Báo cáo thẩm định', nullable: true, max: 4000 })
  appraisal!: string | null;

  @Day({ describe: 'Kiểm tra thực địa ngày', nullable: true })
  siteVisitOn!: IsoDate | null;

  @Text({ describe: 'Người thẩm định', nullable: true, max: 200 })
  appraisedByName!: string | null;

  @Text({ describe: 'Ý kiến chung của hội đồng', nullable: true, max: 4000 })
  councilOpinion!: string | null;

  @Day({ describe: 'Hội đồng chốt điểm ngày', nullable: true, filter: true })
  councilOn!: IsoDate | null;

  /** `CouncilResult`: sheets, mean, spread, outliers, what members found. */
  @Json({ describe: 'Kết quả của hội đồng', nullable: true })
  council!: object | null;

  @Decimal({ describe: 'Điểm của hội đồng: trung bình các phiếu', nullable: true })
  score!: number | null;

  @Int({ describe: 'Hạng theo hội đồng (0: bị loại)', nullable: true, filter: true })
  stars!: number | null;

  @Day({ describe: 'Chuyển trung ương ngày', nullable: true })
  forwardedOn!: IsoDate | null;

  @Text({ describe: 'Văn bản chuyển trung ương', nullable: true, max: 100 })
  forwardedBy!: string | null;

  @Day({ describe: 'Kết thúc ngày', nullable: true })
  closedOn!: IsoDate | null;

  @Text({ describe: 'Lý do trả lại hoặc không công nhận', nullable: true, max: 1000 })
  returnReason!: string | null;
}

/** A member of the council of one dossier. What he scored is told when the council closes, not before. */
@Record({
  table: 'ocop_seat',
  kind: 'versioned',
  scope: { through: ['dossier'], parent: 'ocop_dossier' },
  read: OCOP_READ,
  write: OCOP_WRITE,
  deletable: true,
  describe: 'Thành viên hội đồng chấm một hồ sơ OCOP',
})
@Index(['dossier', 'userId'], { unique: true })
@Index(['userId'])
export class OcopSeat extends Versioned {
  @Ref(() => OcopDossier, { describe: 'Hồ sơ', filter: true })
  dossier!: Relation<OcopDossier>;

  @Text({ max: 200 })
  userId!: string;

  @Text({ describe: 'Thành viên', max: 200, vietnamese: true, sort: true })
  memberName!: string;

  @Choice(CouncilPost, 'OcopCouncilPost', { describe: 'Chức vụ trong hội đồng' })
  post!: CouncilPost;

  @Text({ describe: 'Xung đột lợi ích: không chấm', nullable: true, max: 500 })
  conflict!: string | null;

  @Day({ describe: 'Gửi phiếu ngày', nullable: true })
  sentOn!: IsoDate | null;

  @Decimal({ describe: 'Điểm của phiếu (sau khi hội đồng chốt)', nullable: true })
  total!: number | null;

  @Flag({ describe: 'Phiếu cách biệt', default: false })
  isOutlier!: boolean;
}

/** A member's own sheet: nobody else reads it before the council closes, and no list ever does. */
@Record({
  table: 'ocop_sheet',
  kind: 'versioned',
  scope: 'OPEN',
  read: OCOP_SHEET_OF_OTHERS,
})
@Index(['seat'], { unique: true })
export class OcopSheet extends Versioned {
  @Ref(() => OcopSeat)
  seat!: Relation<OcopSeat>;

  @Text({ max: 200 })
  userId!: string;

  @Json()
  content!: SheetContent;

  @Decimal()
  total!: number;

  @Int()
  gateStars!: number;

  @Json()
  eliminatedBy!: { reasons: string[] };

  @Text({ max: 2000, nullable: true })
  comment!: string | null;

  @Flag({ default: false })
  isSent!: boolean;
}
