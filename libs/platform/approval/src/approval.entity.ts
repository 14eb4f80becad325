import { Choice, choiceWords, Instant, Record, Ref, Text, Versioned } from '@platform/api';
import { ObjectType } from '@nestjs/graphql';
import { Check, Index, type Relation } from 'typeorm';
import { APPROVAL_ACT, APPROVAL_READ } from './approval.permissions';

export const ApprovalState = {
  PROPOSED: 'PROPOSED',
  APPROVED: 'APPROVED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
} as const;
export type ApprovalState = (typeof ApprovalState)[keyof typeof ApprovalState];
choiceWords(ApprovalState, {
  PROPOSED: 'Chờ duyệt',
  APPROVED: 'Đã duyệt và làm',
  REFUSED: 'Bị từ chối',
  WITHDRAWN: 'Người đề nghị rút',
  EXPIRED: 'Quá hạn duyệt',
});

/**
 * An act that one person proposes and another one approves, with its exact content. It lies nowhere itself: who sees a row
 * that points at it (a class that extends `ProposedAct`) sees it. The content and its hash never change (`approval_fixed`).
 */
@Record({
  table: 'approval',
  kind: 'versioned',
  scope: 'LINKED',
  read: APPROVAL_READ,
  write: APPROVAL_ACT,
  describe: 'Đề nghị cần người thứ hai duyệt',
})
@Index('approval_open_idx', ['expiresAt'], { where: `state = 'PROPOSED'` })
@Check('approval_hash_check', `payload_hash = encode(sha256(convert_to(payload, 'UTF8')), 'hex')`)
@Check(
  'approval_two_people_check',
  `state NOT IN ('APPROVED', 'REFUSED') OR (decided_by IS NOT NULL AND decided_by <> proposed_by)`,
)
@Check('approval_withdrawn_check', `state <> 'WITHDRAWN' OR decided_by IS NOT DISTINCT FROM proposed_by`)
@Check('approval_decided_check', `(state = 'PROPOSED') = (decided_at IS NULL)`)
export class Approval extends Versioned {
  @Text({ describe: 'Loại việc (mã)', max: 60, filter: true })
  kind!: string;

  @Text({ describe: 'Việc được đề nghị, viết thành lời', min: 3, max: 500 })
  title!: string;

  /** The content as canonical JSON: what is approved is these very bytes. */
  @Text({ max: 200_000 })
  payload!: string;

  @Text({ describe: 'Dấu vết SHA-256 của nội dung; người duyệt gửi lại dấu vết mình đã xem', max: 64 })
  payloadHash!: string;

  @Choice(ApprovalState, 'ApprovalState', { describe: 'Trạng thái', filter: true })
  state!: ApprovalState;

  @Text({ max: 200 })
  proposedBy!: string;

  @Text({ describe: 'Người đề nghị', max: 200 })
  proposerName!: string;

  @Instant({ describe: 'Đề nghị lúc', sort: true })
  proposedAt!: Date;

  @Text({ describe: 'Lý do đề nghị', max: 1000 })
  reason!: string;

  @Instant({ describe: 'Hạn duyệt', sort: true })
  expiresAt!: Date;

  @Text({ nullable: true, max: 200 })
  decidedBy!: string | null;

  @Text({ describe: 'Người quyết', nullable: true, max: 200 })
  deciderName!: string | null;

  @Instant({ describe: 'Quyết lúc', nullable: true })
  decidedAt!: Date | null;

  @Text({ describe: 'Lý do của người quyết', nullable: true, max: 1000 })
  decisionReason!: string | null;

  @Text({ describe: 'Địa chỉ trong bàn điều khiển', nullable: true, max: 300 })
  link!: string | null;
}

/**
 * A row of a higher lib that waits for a second person: whoever sees it sees what is proposed. A lib extends it with its own
 * record and writes the row in the transaction that proposes.
 */
@ObjectType({ isAbstract: true })
export abstract class ProposedAct extends Versioned {
  @Ref(() => Approval, { describe: 'Đề nghị (rỗng: không có quyền xem)', seenThrough: true })
  approval!: Relation<Approval>;
}
