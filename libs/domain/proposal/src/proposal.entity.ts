import { Organisation } from '@domain/co-op';
import { Bytes, Choice, choiceWords, Day, Instant, Int, Record, Ref, Text, Uuid, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Index, type Relation } from 'typeorm';
import { PROPOSAL_MAKE, PROPOSAL_READ } from './proposal.permissions';
import { FieldDecision, ProposalState } from './proposal.rules';

/** The kinds of record for which a change may be proposed. */
export const ProposalTargetKind = {
  ORGANISATION: 'ORGANISATION',
  MEMBERSHIP: 'MEMBERSHIP',
  NEW_MEMBER: 'NEW_MEMBER',
} as const;
export type ProposalTargetKind = (typeof ProposalTargetKind)[keyof typeof ProposalTargetKind];
choiceWords(ProposalTargetKind, {
  ORGANISATION: 'Tổ chức',
  MEMBERSHIP: 'Thành viên',
  NEW_MEMBER: 'Kết nạp thành viên',
});
choiceWords(ProposalState, {
  OPEN: 'Chờ quyết định',
  STALE: 'Chờ quyết định, hồ sơ đã thay đổi',
  DECIDED: 'Đã quyết định',
  WITHDRAWN: 'Đã rút',
});
choiceWords(FieldDecision, { ACCEPTED: 'Nhận', REFUSED: 'Không nhận' });

/** A change of a record asked for by somebody who may not write it. Whatever the record is, it belongs to an organisation. */
@Record({
  table: 'proposal',
  kind: 'versioned',
  scope: { through: ['organisation'], parent: 'organisation' },
  read: PROPOSAL_READ,
  write: PROPOSAL_MAKE,
  describe: 'Đề nghị sửa một hồ sơ, do người không được ghi hồ sơ đó nêu',
})
@Index('proposal_queue_idx', ['state', 'proposedAt', 'id'])
@Index('proposal_target_idx', ['targetId'], { where: `state IN ('OPEN', 'STALE')` })
export class Proposal extends Versioned {
  @Ref(() => Organisation, { describe: 'Tổ chức', filter: true, index: true, absentThen: true })
  organisation!: Relation<Organisation>;

  @Choice(ProposalTargetKind, 'ProposalTargetKind', { describe: 'Loại hồ sơ', filter: true })
  target!: ProposalTargetKind;

  /** Of what is to be made, the id it will have. */
  @Uuid({ describe: 'Hồ sơ được đề nghị sửa, hoặc sẽ được lập' })
  targetId!: string;

  @Int({ describe: 'Phiên bản của hồ sơ mà người đề nghị đã xem' })
  targetVersion!: number;

  @Choice(ProposalState, 'ProposalState', { describe: 'Trạng thái', filter: true, sort: true })
  state!: ProposalState;

  @Day({ describe: 'Thay đổi có hiệu lực từ ngày (rỗng: sửa cho đúng điều đã ghi)', nullable: true })
  effectiveOn!: IsoDate | null;

  @Text({ describe: 'Lý do', max: 1000 })
  reason!: string;

  @Text({ describe: 'Giấy tờ, căn cứ kèm theo', nullable: true, max: 1000 })
  evidence!: string | null;

  @Text({ describe: 'Định danh người đề nghị', max: 200, filter: true })
  proposedBy!: string;

  @Text({ describe: 'Người đề nghị', max: 200 })
  proposerName!: string;

  @Instant({ describe: 'Đề nghị lúc', filter: true, sort: true })
  proposedAt!: Date;

  @Text({ describe: 'Người quyết định', nullable: true, max: 200 })
  deciderName!: string | null;

  @Instant({ describe: 'Quyết định hoặc rút lúc', nullable: true, sort: true })
  closedAt!: Date | null;

  @Text({ describe: 'Căn cứ của quyết định, hoặc lý do rút', nullable: true, max: 1000 })
  closingNote!: string | null;
}

/** One field of a proposal: what was stored then, what is asked for, and what became of it. */
@Record({
  table: 'proposal_field',
  kind: 'versioned',
  scope: { through: ['proposal'], parent: 'proposal' },
  read: PROPOSAL_READ,
  write: PROPOSAL_MAKE,
  describe: 'Một mục được đề nghị sửa',
})
export class ProposalField extends Versioned {
  @Ref(() => Proposal, { index: true })
  proposal!: Relation<Proposal>;

  @Int({ describe: 'Thứ tự', sort: true })
  position!: number;

  @Text({ describe: 'Mục, theo tên trong biểu mẫu', max: 60 })
  field!: string;

  /** Where the record keeps it: the watch compares it with what the proposer saw. */
  @Text({ max: 60 })
  columnName!: string;

  @Text({ describe: 'Giá trị lúc đề nghị', nullable: true, max: 1000 })
  stated!: string | null;

  @Text({ describe: 'Giá trị đề nghị', nullable: true, max: 1000 })
  proposed!: string | null;

  /** What identifies a person, instead of `proposed`: under his key, or the proposal's while he has no record. */
  @Bytes({ nullable: true })
  proposedSealed!: Buffer | null;

  /** What was held of the person then, as it is sealed in his record, instead of `stated`. */
  @Bytes({ nullable: true })
  statedSealed!: Buffer | null;

  /** Whose key: a person's id, or `proposal:<id>`, which is destroyed when the proposal is closed. */
  @Text({ nullable: true, max: 60 })
  sealedFor!: string | null;

  @Choice(FieldDecision, 'ProposalDecision', { describe: 'Quyết định', nullable: true })
  decision!: FieldDecision | null;

  @Text({ describe: 'Lý do không nhận', nullable: true, max: 500 })
  refusal!: string | null;
}
