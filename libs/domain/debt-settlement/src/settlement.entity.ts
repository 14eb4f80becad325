import { Debt, DEBT_READ } from '@domain/debt';
import { Choice, Day, Money, Record, Ref, Text, Versioned } from '@platform/api';
import { ProposedAct } from '@platform/approval';
import { Attachment } from '@platform/attachment';
import type { IsoDate } from '@platform/kernel';
import { Check, Index, type Relation } from 'typeorm';
import { SETTLEMENT_WRITE } from './settlement.permissions';
import { CaseClosing, CaseState, DecidingBody, Recoverability, SettlementPath } from './settlement.words';

/** How a debt is settled: one case at a time, from its finding to its end. Seen where the debt is seen. */
@Record({
  table: 'debt_case',
  kind: 'versioned',
  scope: { through: ['debt'], parent: 'debt' },
  read: DEBT_READ,
  write: SETTLEMENT_WRITE,
  describe: 'Hồ sơ xử lý một khoản nợ',
})
@Index('debt_case_open_idx', ['debt'], { unique: true, where: 'closed_on IS NULL' })
@Index('debt_case_debt_idx', ['debt', 'openedOn', 'id'])
@Index('debt_case_list_idx', ['openedOn', 'id'])
@Check('debt_case_closed_check', `(state = 'CLOSED') = (closed_on IS NOT NULL) AND (closed_on IS NULL) = (closing IS NULL)`)
@Check('debt_case_before_check', `(state IN ('DISPUTED', 'FROZEN')) = (state_before IS NOT NULL)`)
export class DebtCase extends Versioned {
  @Ref(() => Debt, { describe: 'Khoản nợ', filter: true, absentThen: true })
  debt!: Relation<Debt>;

  @Choice(CaseState, 'DebtCaseState', { describe: 'Bước', filter: true, sort: true })
  state!: CaseState;

  @Choice(CaseState, 'DebtCaseState', { describe: 'Bước sẽ quay lại khi hết tranh chấp hoặc thôi khoanh', nullable: true })
  stateBefore!: CaseState | null;

  @Choice(Recoverability, 'DebtRecoverability', { describe: 'Khả năng thu hồi', nullable: true, filter: true })
  recoverability!: Recoverability | null;

  @Choice(SettlementPath, 'DebtSettlementPath', { describe: 'Phương án: đường xử lý', nullable: true, filter: true })
  path!: SettlementPath | null;

  @Day({ describe: 'Mở hồ sơ ngày', filter: true, sort: true })
  openedOn!: IsoDate;

  @Day({ describe: 'Hạn của bước đang làm', nullable: true, filter: true, sort: true })
  dueOn!: IsoDate | null;

  @Day({ describe: 'Chốt kế hoạch trả ngày', nullable: true })
  planAgreedOn!: IsoDate | null;

  @Day({ describe: 'Kết thúc ngày', nullable: true, filter: true })
  closedOn!: IsoDate | null;

  @Choice(CaseClosing, 'DebtCaseClosing', { describe: 'Kết thúc thế nào', nullable: true, filter: true })
  closing!: CaseClosing | null;

  @Text({ describe: 'Ghi chú', nullable: true, max: 1000 })
  note!: string | null;
}

/** One instalment of a plan of payment. */
@Record({
  table: 'debt_instalment',
  kind: 'versioned',
  scope: { through: ['debtCase'], parent: 'debt_case' },
  read: DEBT_READ,
  write: SETTLEMENT_WRITE,
  deletable: true,
  describe: 'Một kỳ trả của kế hoạch',
})
@Index('debt_instalment_case_idx', ['debtCase', 'dueOn'], { unique: true })
@Check('debt_instalment_amount_check', 'amount > 0')
export class DebtInstalment extends Versioned {
  @Ref(() => DebtCase, { describe: 'Hồ sơ', absentThen: true })
  debtCase!: Relation<DebtCase>;

  @Day({ describe: 'Hạn trả kỳ này', sort: true })
  dueOn!: IsoDate;

  @Money({ describe: 'Số tiền kỳ này (đồng)' })
  amount!: string;
}

/** A decision of the competent body, as it is recorded; it counts once a second person has approved the recording. */
@Record({
  table: 'debt_decision',
  kind: 'versioned',
  scope: { through: ['debtCase'], parent: 'debt_case' },
  read: DEBT_READ,
  write: SETTLEMENT_WRITE,
  describe: 'Quyết định xử lý nợ của cơ quan có thẩm quyền',
})
@Index('debt_decision_case_idx', ['debtCase', 'decidedOn', 'id'])
@Check('debt_decision_days_check', 'effective_on >= decided_on')
export class DebtDecision extends ProposedAct {
  @Ref(() => DebtCase, { describe: 'Hồ sơ', absentThen: true })
  debtCase!: Relation<DebtCase>;

  @Choice(SettlementPath, 'DebtSettlementPath', { describe: 'Đường xử lý', filter: true })
  path!: SettlementPath;

  @Text({ describe: 'Số quyết định', min: 1, max: 60 })
  number!: string;

  @Day({ describe: 'Ngày quyết định', sort: true })
  decidedOn!: IsoDate;

  @Day({ describe: 'Có hiệu lực từ ngày' })
  effectiveOn!: IsoDate;

  @Choice(DecidingBody, 'DebtDecidingBody', { describe: 'Cấp quyết định' })
  body!: DecidingBody;

  @Text({ describe: 'Tên cơ quan', min: 2, max: 200 })
  bodyName!: string;

  @Text({ describe: 'Người ký', min: 2, max: 120 })
  signer!: string;

  @Text({ describe: 'Căn cứ pháp lý', min: 2, max: 500 })
  legalBasis!: string;

  @Money({ describe: 'Số tiền (đồng; rỗng: không làm thay đổi số nợ)', nullable: true })
  amount!: string | null;

  @Ref(() => Attachment, { describe: 'Tệp quyết định (rỗng: không có quyền tải)', seenThrough: true })
  attachment!: Relation<Attachment>;
}
