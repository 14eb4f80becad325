import { Commodity } from '@domain/commodity';
import { Organisation, ORGANISATION_READ, OrganisationBasics } from '@domain/co-op';
import { Party } from '@domain/party';
import { Choice, Day, Decimal, Flag, Money, Record, Ref, Text, Versioned } from '@platform/api';
import { AttachedFile } from '@platform/attachment';
import type { IsoDate } from '@platform/kernel';
import { Check, Index, type Relation } from 'typeorm';
import { LINK_WRITE } from './link.permissions';
import {
  LegalBasis,
  LinkForm,
  LinkKind,
  LinkMarket,
  LinkPartyKind,
  LinkRole,
  LinkState,
  SecurityKind,
  Whereabouts,
} from './link.words';

/**
 * A link of production and consumption (Decree 98/2018): contract, project or plan. It is seen in every unit where an
 * organisation of the register that takes part in it lies (`LinkSeat`), and written where its keeper lies.
 */
@Record({
  table: 'value_chain_link',
  kind: 'versioned',
  scope: 'LINKED',
  read: ORGANISATION_READ,
  write: LINK_WRITE,
  describe: 'Liên kết chuỗi giá trị: hợp đồng, dự án, kế hoạch',
})
@Index('value_chain_link_list_idx', ['signedOn', 'id'])
@Check('value_chain_link_days_check', 'ends_on >= starts_on AND in_force_on >= signed_on AND ended_on >= signed_on')
@Check(
  'value_chain_link_state_check',
  `(state <> 'DRAFT') = (signed_on IS NOT NULL)
   AND (state NOT IN ('IN_FORCE', 'COMPLETED', 'BREACHED') OR in_force_on IS NOT NULL)
   AND (state IN ('COMPLETED', 'TERMINATED', 'BREACHED')) = (ended_on IS NOT NULL)`,
)
@Check(
  'value_chain_link_form_check',
  `form IS NOT DISTINCT FROM CASE WHEN consumption THEN CASE ROW(supply, production, processing)
     WHEN ROW(true, true, true) THEN 'F1' WHEN ROW(true, false, false) THEN 'F2' WHEN ROW(false, true, false) THEN 'F3'
     WHEN ROW(true, true, false) THEN 'F4' WHEN ROW(false, true, true) THEN 'F5' WHEN ROW(true, false, true) THEN 'F6'
     WHEN ROW(false, false, true) THEN 'F7' END END`,
)
export class ValueChainLink extends Versioned {
  @Choice(LinkKind, 'LinkKind', { describe: 'Hợp đồng, dự án hay kế hoạch', filter: true })
  kind!: LinkKind;

  @Text({ describe: 'Số hợp đồng, dự án', nullable: true, max: 60, filter: true })
  number!: string | null;

  /** The organisation of the register whose office keeps the record: the lead, or the first of them. */
  @Ref(() => Organisation, {
    describe: 'Tổ chức giữ hồ sơ liên kết',
    as: () => OrganisationBasics,
    filter: true,
    index: true,
  })
  keeper!: Relation<Organisation>;

  @Ref(() => Commodity, { describe: 'Sản phẩm theo danh mục', nullable: true, filter: true, index: true })
  commodity!: Relation<Commodity> | null;

  @Text({ describe: 'Sản phẩm như ghi trong hợp đồng', min: 1, max: 200, sort: true, vietnamese: true })
  product!: string;

  @Flag({ describe: 'Có cung ứng đầu vào', filter: true })
  supply!: boolean;

  @Flag({ describe: 'Có sản xuất, thu hoạch', filter: true })
  production!: boolean;

  @Flag({ describe: 'Có sơ chế, chế biến', filter: true })
  processing!: boolean;

  @Flag({ describe: 'Có tiêu thụ', filter: true })
  consumption!: boolean;

  @Choice(LinkForm, 'LinkForm', {
    describe: 'Hình thức theo Điều 4 Nghị định 98 (rỗng: không thành hình thức nào)',
    nullable: true,
    filter: true,
  })
  form!: LinkForm | null;

  @Choice(LegalBasis, 'LinkLegalBasis', { describe: 'Căn cứ', filter: true })
  legalBasis!: LegalBasis;

  @Choice(LinkMarket, 'LinkMarket', { describe: 'Thị trường', nullable: true, filter: true })
  market!: LinkMarket | null;

  @Decimal({ describe: 'Diện tích (ha)', nullable: true })
  areaHa!: number | null;

  @Decimal({ describe: 'Sản lượng theo hợp đồng', nullable: true })
  volume!: number | null;

  @Text({ describe: 'Đơn vị tính sản lượng', nullable: true, max: 20 })
  volumeUnit!: string | null;

  @Text({ describe: 'Giá hoặc cách tính giá', nullable: true, max: 500 })
  priceRule!: string | null;

  @Money({ describe: 'Đầu vào ứng trước (đồng)', nullable: true })
  inputsAdvanced!: string | null;

  @Text({ describe: 'Tiêu chuẩn chất lượng', nullable: true, max: 300 })
  qualityStandard!: string | null;

  @Choice(SecurityKind, 'LinkSecurityKind', { describe: 'Bảo đảm thực hiện (rỗng: chưa biết)', nullable: true })
  performanceSecurityKind!: SecurityKind | null;

  @Flag({ describe: 'Có bảo hiểm (rỗng: chưa biết)', nullable: true })
  insured!: boolean | null;

  @Money({ describe: 'Giá trị hợp đồng (đồng)', nullable: true, filter: true, sort: true })
  value!: string | null;

  @Day({ describe: 'Thời hạn từ ngày', nullable: true })
  startsOn!: IsoDate | null;

  @Day({ describe: 'Đến hết ngày', nullable: true, filter: true, sort: true })
  endsOn!: IsoDate | null;

  @Text({ describe: 'Số văn bản phê duyệt dự án, kế hoạch', nullable: true, max: 100 })
  approvalNumber!: string | null;

  @Day({ describe: 'Ngày phê duyệt', nullable: true })
  approvalOn!: IsoDate | null;

  @Text({ describe: 'Cơ quan phê duyệt', nullable: true, max: 200 })
  approvalBody!: string | null;

  @Text({ describe: 'Ghi chú', nullable: true, max: 1000 })
  note!: string | null;

  @Choice(LinkState, 'LinkState', { describe: 'Trạng thái', filter: true, sort: true })
  state!: LinkState;

  @Day({ describe: 'Ngày ký', nullable: true, filter: true, sort: true })
  signedOn!: IsoDate | null;

  @Day({ describe: 'Bắt đầu thực hiện ngày', nullable: true })
  inForceOn!: IsoDate | null;

  @Day({ describe: 'Hoàn thành, chấm dứt hoặc dừng ngày', nullable: true })
  endedOn!: IsoDate | null;

  @Text({ describe: 'Vì sao chấm dứt', nullable: true, max: 1000 })
  endReason!: string | null;
}

/** One who takes part in a link: an organisation of the register, or a party beside it. */
@Record({
  table: 'link_party',
  kind: 'versioned',
  scope: { through: ['link'], parent: 'value_chain_link' },
  read: ORGANISATION_READ,
  write: LINK_WRITE,
  deletable: true,
  describe: 'Một bên của liên kết chuỗi giá trị',
})
@Check(
  'link_party_who_check',
  "num_nonnulls(organisation_id, party_id) = 1 AND (kind = 'ORGANISATION') = (party_id IS NULL)",
)
@Index('link_party_lead_idx', ['link'], { unique: true, where: 'is_lead' })
export class LinkParty extends Versioned {
  @Ref(() => ValueChainLink, { describe: 'Liên kết', filter: true, index: true, absentThen: true })
  link!: Relation<ValueChainLink>;

  @Ref(() => Organisation, {
    describe: 'Tổ chức trong sổ',
    nullable: true,
    as: () => OrganisationBasics,
    filter: true,
    index: true,
  })
  organisation!: Relation<Organisation> | null;

  @Ref(() => Party, { describe: 'Bên không phải tổ chức trong sổ', nullable: true, seenThrough: true })
  party!: Relation<Party> | null;

  @Choice(LinkPartyKind, 'LinkPartyKind', { describe: 'Là ai', filter: true })
  kind!: LinkPartyKind;

  @Text({ describe: 'Tên ghi trong liên kết', min: 1, max: 300, vietnamese: true, sort: true })
  name!: string;

  @Text({ describe: 'Mã số thuế', nullable: true, max: 14, filter: true })
  taxCode!: string | null;

  @Choice(LinkRole, 'LinkRole', { describe: 'Làm gì trong chuỗi', filter: true })
  role!: LinkRole;

  @Flag({ describe: 'Chủ trì liên kết', filter: true })
  isLead!: boolean;

  /** A co-op, a union of co-ops or an enterprise: who may lead by V17. */
  @Flag()
  fitsLead!: boolean;

  @Choice(Whereabouts, 'Whereabouts', { describe: 'Ở đâu', nullable: true, filter: true })
  whereabouts!: Whereabouts | null;

  @Text({ describe: 'Tỉnh hoặc nước', nullable: true, max: 100 })
  place!: string | null;
}

/**
 * That an organisation of the register sits in a link: through it the link is seen where the organisation lies, and
 * written where its keeper lies. Kept by the service from the parties.
 */
@Record({
  table: 'link_seat',
  kind: 'versioned',
  scope: { through: ['keeper', 'organisation'], parent: 'organisation' },
  read: ORGANISATION_READ,
  write: LINK_WRITE,
  deletable: true,
})
@Index(['organisation', 'link'], { unique: true })
export class LinkSeat extends Versioned {
  @Ref(() => ValueChainLink, { seenThrough: true })
  link!: Relation<ValueChainLink>;

  @Ref(() => Organisation, { index: true })
  keeper!: Relation<Organisation>;

  @Ref(() => Organisation)
  organisation!: Relation<Organisation>;
}

/** A paper of a link: the contract itself, an approval, minutes of delivery. */
@Record({
  table: 'link_file',
  kind: 'versioned',
  scope: { through: ['link'], parent: 'value_chain_link' },
  read: ORGANISATION_READ,
  write: LINK_WRITE,
  deletable: true,
  describe: 'Giấy tờ của một liên kết',
})
export class LinkFile extends AttachedFile {
  @Ref(() => ValueChainLink, { describe: 'Liên kết', index: true, absentThen: true })
  link!: Relation<ValueChainLink>;
}
