import { Organisation } from '@domain/co-op';
import { Choice, Day, Entry, Money, Record, Ref, Text, Uuid } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Check, Index, type Relation } from 'typeorm';
import { MEMBER_READ, MEMBER_WRITE } from './member.permissions';
import { ContributionKind } from './member.words';
import { Membership } from './membership.entity';

/* What each kind does to what is undertaken and what is paid; a database that holds something else is not ours. */
const EFFECT = `CASE kind
  WHEN 'PLEDGED' THEN pledged_change = amount AND paid_change = 0
  WHEN 'PLEDGE_LOWERED' THEN pledged_change = -amount AND paid_change = 0
  WHEN 'PAID_MONEY' THEN pledged_change = 0 AND paid_change = amount
  WHEN 'PAID_IN_KIND' THEN pledged_change = 0 AND paid_change = amount
  WHEN 'RETURNED' THEN pledged_change BETWEEN -amount AND 0 AND paid_change = -amount
  WHEN 'TRANSFERRED_IN' THEN pledged_change BETWEEN 0 AND amount AND paid_change = amount
  WHEN 'TRANSFERRED_OUT' THEN pledged_change BETWEEN -amount AND 0 AND paid_change = -amount
  ELSE true END`;

/**
 * One entry of the book of capital: undertaken, paid, returned, passed on. What a member holds on a day is the sum up to
 * that day; nothing is ever changed or removed, a mistake is taken back by an entry of its own (Law 17/2023 Art. 74).
 */
@Record({
  table: 'capital_contribution',
  kind: 'ledger',
  scope: { through: ['organisation'], parent: 'organisation', follows: 'membership' },
  read: MEMBER_READ,
  write: MEMBER_WRITE,
  describe: 'Một bút toán vốn góp của thành viên',
})
@Check('capital_contribution_amount_check', 'amount > 0')
@Check('capital_contribution_effect_check', EFFECT)
@Check('capital_contribution_corrects_check', `(kind = 'CORRECTION') = (corrects_id IS NOT NULL)`)
@Index('capital_contribution_membership_idx', ['membership', 'occurredOn'])
@Index('capital_contribution_corrects_idx', ['corrects'], { unique: true })
export class CapitalContribution extends Entry {
  /** Always that of the membership: `capital_contribution_derive` sees to it. */
  @Ref(() => Organisation, { index: true, deferrable: true })
  organisation!: Relation<Organisation>;

  @Ref(() => Membership, { describe: 'Của thành viên' })
  membership!: Relation<Membership>;

  @Choice(ContributionKind, 'ContributionKind', { describe: 'Loại bút toán', filter: true })
  kind!: ContributionKind;

  @Day({ describe: 'Ngày phát sinh', filter: true, sort: true })
  occurredOn!: IsoDate;

  @Money({ describe: 'Số tiền (đồng)' })
  amount!: string;

  @Money({ describe: 'Làm vốn cam kết góp thay đổi (đồng)', signed: true })
  pledgedChange!: string;

  @Money({ describe: 'Làm vốn đã góp thay đổi (đồng)', signed: true })
  paidChange!: string;

  @Text({ describe: 'Tài sản góp và căn cứ định giá', nullable: true, max: 500 })
  asset!: string | null;

  @Text({ describe: 'Số giấy chứng nhận góp vốn', nullable: true, max: 60 })
  certificateNo!: string | null;

  @Ref(() => CapitalContribution, { describe: 'Bút toán bị hủy', nullable: true })
  corrects!: Relation<CapitalContribution> | null;

  /** The same on both sides of a transfer. */
  @Uuid({ describe: 'Mã lần chuyển (hai bên có cùng mã)', nullable: true, index: true })
  transferId!: string | null;

  @Uuid({ nullable: true, index: true })
  importBatchId!: string | null;
}
