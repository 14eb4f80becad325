import { Organisation, OrganisationBasics } from '@domain/co-op';
import { LedgerBook } from '@domain/ledger';
import { Membership } from '@domain/member';
import { Party } from '@domain/party';
import { Choice, Dated, Day, Flag, Money, Record, Ref, Text, Uuid, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Check, Index, type Relation } from 'typeorm';
import {
  DEBT_ASSIGN,
  DEBT_ASSIGNMENT_READ,
  DEBT_BANK,
  DEBT_READ,
  DEBT_TAX,
  DEBT_WRITE,
} from './debt.permissions';
import { Confidentiality, DebtDirection, DebtGroup, DebtKind, DebtSubKind, EvidenceGrade } from './debt.words';

/**
 * What an organisation owes or is owed. What stands open is in its book; here is what is known of it. A tax debt or a bank
 * debt is seen by those it is assigned to alone, whatever their role (`confided`).
 */
@Record({
  table: 'debt',
  kind: 'versioned',
  scope: { through: ['organisation'], parent: 'organisation' },
  read: DEBT_READ,
  write: DEBT_WRITE,
  confided: { by: 'confidentiality', to: { TAX: DEBT_TAX, BANK: DEBT_BANK } },
  describe: 'Khoản nợ của một tổ chức',
})
@Index('debt_organisation_idx', ['organisation', 'originOn', 'id'])
@Index('debt_list_idx', ['originOn', 'id'])
@Check(
  'debt_confidentiality_check',
  `confidentiality = CASE WHEN kind = 'BANK' THEN 'BANK'
     WHEN kind = 'STATE' AND sub_kind NOT IN ('SOCIAL_INSURANCE', 'BUDGET_ADVANCE', 'OLD_FUND') THEN 'TAX' ELSE 'OPEN' END`,
)
@Check('debt_direction_check', `kind = 'OTHER' OR (direction = 'RECEIVABLE') = (kind = 'FROM_MEMBER')`)
@Check('debt_counterparty_check', 'num_nonnulls(party_id, counterparty_organisation_id, membership_id) = 1')
@Check('debt_membership_check', `(kind IN ('TO_MEMBER', 'FROM_MEMBER')) = (membership_id IS NOT NULL)`)
@Check(
  'debt_group_check',
  `num_nonnulls(debt_group, debt_group_source, debt_group_on) IN (0, 3) AND (debt_group IS NULL OR kind = 'BANK')`,
)
@Check('debt_due_check', 'due_on >= origin_on')
export class Debt extends Versioned {
  @Ref(() => Organisation, { describe: 'Tổ chức', filter: true })
  organisation!: Relation<Organisation>;

  @Ref(() => LedgerBook, { describe: 'Sổ cái (rỗng: không có quyền xem sổ)', seenThrough: true })
  book!: Relation<LedgerBook>;

  @Choice(DebtKind, 'DebtKind', { describe: 'Loại nợ', filter: true, sort: true })
  kind!: DebtKind;

  @Choice(DebtSubKind, 'DebtSubKind', { describe: 'Khoản gì', filter: true, default: 'UNSPECIFIED' })
  subKind!: DebtSubKind;

  @Choice(DebtDirection, 'DebtDirection', { describe: 'Phải trả hay phải thu', filter: true })
  direction!: DebtDirection;

  @Choice(Confidentiality, 'DebtConfidentiality', { describe: 'Lớp bảo mật', filter: true })
  confidentiality!: Confidentiality;

  @Ref(() => Party, { describe: 'Bên kia: cơ quan, ngân hàng, doanh nghiệp, người', nullable: true, seenThrough: true })
  party!: Relation<Party> | null;

  @Ref(() => Organisation, {
    describe: 'Bên kia là tổ chức trong sổ',
    nullable: true,
    as: () => OrganisationBasics,
    index: true,
  })
  counterpartyOrganisation!: Relation<Organisation> | null;

  @Ref(() => Membership, { describe: 'Tư cách thành viên vào ngày phát sinh', nullable: true, index: true })
  membership!: Relation<Membership> | null;

  @Text({ describe: 'Tên chủ nợ hoặc người nợ', min: 1, max: 300, vietnamese: true, sort: true })
  counterpartyName!: string;

  @Day({ describe: 'Phát sinh ngày', filter: true, sort: true })
  originOn!: IsoDate;

  @Money({ describe: 'Gốc ban đầu (đồng)', filter: true, sort: true })
  originalPrincipal!: string;

  @Day({ describe: 'Hạn trả', nullable: true, filter: true, sort: true })
  dueOn!: IsoDate | null;

  @Text({ describe: 'Số hợp đồng, căn cứ phát sinh', nullable: true, max: 300 })
  contractNumber!: string | null;

  @Flag({ describe: 'Có bảo đảm (rỗng: chưa biết)', nullable: true })
  secured!: boolean | null;

  @Text({ describe: 'Tài sản bảo đảm', nullable: true, max: 500 })
  collateral!: string | null;

  @Text({ describe: 'Người bảo lãnh', nullable: true, max: 300 })
  guarantor!: string | null;

  @Choice(EvidenceGrade, 'DebtEvidenceGrade', { describe: 'Mức chứng cứ', filter: true })
  evidence!: EvidenceGrade;

  @Text({ describe: 'Chứng cứ có những gì', nullable: true, max: 1000 })
  evidenceNote!: string | null;

  @Day({ describe: 'Biên bản đối chiếu hai bên ký ngày', nullable: true, filter: true })
  confirmedOn!: IsoDate | null;

  @Day({ describe: 'Hết thời hiệu khởi kiện ngày', nullable: true, filter: true, sort: true })
  limitationOn!: IsoDate | null;

  @Flag({ describe: 'Đang tranh chấp', default: false, filter: true })
  disputed!: boolean;

  @Choice(DebtGroup, 'DebtGroup', { describe: 'Nhóm nợ do ngân hàng hoặc CIC xác định', nullable: true, filter: true })
  debtGroup!: DebtGroup | null;

  @Text({ describe: 'Nguồn của nhóm nợ', nullable: true, max: 200 })
  debtGroupSource!: string | null;

  @Day({ describe: 'Nhóm nợ vào ngày', nullable: true })
  debtGroupOn!: IsoDate | null;

  @Text({ describe: 'Ghi chú', nullable: true, max: 1000 })
  note!: string | null;
}

/** That somebody follows the tax debts, or the bank debts, of an organisation for a time: who else sees them. */
@Record({
  table: 'debt_assignment',
  kind: 'period-fact',
  key: ['organisationId', 'confidentiality', 'officerId'],
  scope: { through: ['organisation'], parent: 'organisation' },
  read: DEBT_ASSIGNMENT_READ,
  write: DEBT_ASSIGN,
  describe: 'Phân công theo dõi nợ thuế hoặc nợ ngân hàng của một tổ chức',
})
@Check('debt_assignment_class_check', `confidentiality <> 'OPEN'`)
@Check('debt_assignment_period_check', 'valid_to IS NULL OR valid_to >= valid_from')
@Index('debt_assignment_organisation_idx', ['organisation', 'officerName', 'id'])
@Index('debt_assignment_officer_idx', ['officerId'])
export class DebtAssignment extends Dated {
  @Ref(() => Organisation, { describe: 'Tổ chức', filter: true })
  organisation!: Relation<Organisation>;

  @Choice(Confidentiality, 'DebtConfidentiality', { describe: 'Lớp nợ được theo dõi', filter: true })
  confidentiality!: Confidentiality;

  @Uuid({ describe: 'Tài khoản của cán bộ', filter: true })
  officerId!: string;

  @Text({ describe: 'Cán bộ được phân công', max: 200, vietnamese: true, sort: true })
  officerName!: string;
}
