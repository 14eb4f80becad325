import { newId } from '@platform/database';
import { type Actor, CONFIG, type RegisterConfig, today } from '@platform/kernel';
import { Notices } from '@platform/notice';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Approval, ApprovalState } from './approval.entity';
import { type ApprovableAct } from './approvable';
import { APPROVAL_ERRORS } from './approval.errors';
import { canonical, hashOf } from './approval.rules';

const DEFAULT_HOURS = 72;
const HOUR = 3_600_000;

/** What somebody proposes. */
export interface ProposalOfAct<Payload> {
  /** What will be done, for the second person to read. */
  title: string;
  payload: Payload;
  reason: string;
  /** The commune and the province whose officers are told that something waits. */
  placeIds: readonly string[];
  /** Address in the console where the second person sees what is proposed. */
  link: string;
}

/** What is carried out: the content as it was proposed, by whom, and who approved it. */
export interface ApprovedAct<Payload> {
  approvalId: string;
  payload: Payload;
  proposedBy: string;
  approver: Actor;
}

type CarryOut<Payload> = (tx: EntityManager, approved: ApprovedAct<Payload>) => Promise<void>;

/** Acts that need a second person: proposed here by the lib that owns the record, carried out by it once approved. */
@Injectable()
export class Approvals {
  private readonly works = new Map<string, { act: ApprovableAct<unknown>; work: CarryOut<unknown> }>();

  constructor(
    private readonly notices: Notices,
    @Inject(CONFIG) private readonly config: RegisterConfig,
  ) {}

  /** Says what an approved act of a kind does; it runs in the transaction of whoever approves. */
  carryOut<Payload>(act: ApprovableAct<Payload>, work: CarryOut<Payload>): void {
    if (this.works.has(act.kind)) throw new Error(`The act ${act.kind} is carried out twice`);
    this.works.set(act.kind, { act, work: work as CarryOut<unknown> });
  }

  /** @throws APPROVAL_UNKNOWN */
  of(kind: string): { act: ApprovableAct<unknown>; work: CarryOut<unknown> } {
    const found = this.works.get(kind);
    if (!found) throw APPROVAL_ERRORS.APPROVAL_UNKNOWN();
    return found;
  }

  /**
   * Writes down what is proposed and tells those who may approve it that something waits, not what. Whoever calls writes the
   * row that points at it in the same transaction. @returns the id. @throws APPROVAL_OF_PERSON for a program or a job.
   */
  async propose<Payload>(
    tx: EntityManager,
    actor: Actor,
    act: ApprovableAct<Payload>,
    { title, payload, reason, placeIds, link }: ProposalOfAct<Payload>,
  ): Promise<string> {
    if (actor.kind !== 'USER') throw APPROVAL_ERRORS.APPROVAL_OF_PERSON();
    this.of(act.kind);
    const text = canonical(payload);
    const id = await newId(tx);
    const now = Date.now();
    await tx.insert(Approval, {
      id,
      kind: act.kind,
      title,
      payload: text,
      payloadHash: hashOf(text),
      state: ApprovalState.PROPOSED,
      proposedBy: actor.id,
      proposerName: actor.name,
      proposedAt: new Date(now),
      reason,
      expiresAt: new Date(now + (this.config.approvalHours ?? DEFAULT_HOURS) * HOUR),
      link,
    });
    const notices = [...new Set(placeIds)].map((placeId) => ({
      placeId,
      roles: act.permission.roles,
      subject: `Có việc chờ duyệt: ${act.label}`,
      text: `${actor.name} đề nghị; cần người thứ hai xem và duyệt.`,
      link,
      sourceId: id,
    }));
    await this.notices.send(tx, notices, { except: actor.id, day: today(), role: 'register_writer' });
    return id;
  }
}
