import type { Ask } from '@platform/api';
import { Database, Reads, scopeExpression, tableInfo } from '@platform/database';
import { actorHolds } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type ApprovalAct, APPROVAL_ACTS } from './approval.acts';
import { type ApprovableAct, approvableActs } from './approvable';
import { Approval, ApprovalState } from './approval.entity';
import { APPROVAL_ERRORS } from './approval.errors';
import type { ApproveAct, CloseProposedAct } from './approval.inputs';
import { hashOf } from './approval.rules';
import { Approvals } from './approvals';
import { ApprovalForMe } from './approval-for-me';

/** What a second person does with a proposal, and what its author may still do. */
@Injectable()
export class ApprovalService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly approvals: Approvals,
  ) {}

  /**
   * Carries out exactly what was proposed, in the transaction that approves it: both happen or neither.
   * @throws APPROVAL_OWN, APPROVAL_DECIDED, APPROVAL_EXPIRED, APPROVAL_CHANGED, APPROVAL_NOT_MAY, and what the act refuses.
   */
  approve(ask: Ask, input: ApproveAct): Promise<unknown> {
    return this.decide(ask, input, 'approveAct', ApprovalState.APPROVED, async (tx, approval) => {
      const { act, work } = this.approvals.of(approval.kind);
      if (ask.actor.kind !== 'USER') throw APPROVAL_ERRORS.APPROVAL_OF_PERSON();
      await mustHold(tx, ask, act, approval.id);
      const { payload, payloadHash, proposedBy } = approval;
      if (input.payloadHash !== payloadHash || hashOf(payload) !== payloadHash)
        throw APPROVAL_ERRORS.APPROVAL_CHANGED({ field: 'payloadHash' });
      return () =>
        work(tx, {
          approvalId: approval.id,
          payload: JSON.parse(payload) as unknown,
          proposedBy,
          approver: ask.actor,
        });
    });
  }

  refuse(ask: Ask, input: CloseProposedAct): Promise<unknown> {
    return this.decide(ask, input, 'refuseAct', ApprovalState.REFUSED, async (tx, { id, kind }) => {
      await mustHold(tx, ask, this.approvals.of(kind).act, id);
      return null;
    });
  }

  withdraw(ask: Ask, input: CloseProposedAct): Promise<unknown> {
    return this.decide(ask, input, 'withdrawAct', ApprovalState.WITHDRAWN, async () => null);
  }

  /** What others have proposed, is not over, and is of a kind the caller may approve somewhere; the oldest first. */
  forMe(ask: Ask): Promise<ApprovalForMe[]> {
    const kinds = approvableActs().filter(({ permission }) => actorHolds(ask.actor, permission.code));
    const names = new Map(kinds.map(({ kind, label }) => [kind, label]));
    return this.reads
      .summary<ApprovalForMe>(
        ask,
        ({ bind, rows }) =>
          `SELECT a.id, a.version, a.kind, a.title, a.payload_hash AS "payloadHash", a.proposer_name AS "proposerName", a.reason,
             a.proposed_at AS "proposedAt", a.expires_at AS "expiresAt", a.link FROM ${rows(Approval)} a
           WHERE a.state = 'PROPOSED' AND a.expires_at > now() AND a.proposed_by <> ${bind(ask.actor.id, 'text')}
             AND a.kind = ANY(${bind([...names.keys()], 'text[]')}) ORDER BY a.proposed_at, a.id LIMIT 200`,
      )
      .then((found) =>
        found.map((one) => ({
          ...one,
          kindName: names.get(one.kind) ?? one.kind,
          proposedAt: new Date(one.proposedAt),
          expiresAt: new Date(one.expiresAt),
        })),
      );
  }

  private decide(
    ask: Ask,
    { id, expectedVersion, reason }: CloseProposedAct,
    act: ApprovalAct,
    state: ApprovalState,
    judge: (tx: EntityManager, approval: Approval) => Promise<(() => Promise<void>) | null>,
  ): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const approval = await lockApproval(tx, id, expectedVersion);
      await APPROVAL_ACTS.require(tx, ask.actor, act, id);
      const work = await judge(tx, approval);
      const decided = { decidedBy: ask.actor.id, deciderName: ask.actor.name, decidedAt: new Date() };
      await tx.update(Approval, { id }, { state, decisionReason: reason, ...decided });
      await work?.();
      return this.reads.in(tx).one(Approval, ask, { id });
    });
  }
}

/* Two who decide at once: the second waits here and then sees what the first has done. */
async function lockApproval(tx: EntityManager, id: string, expectedVersion: number): Promise<Approval> {
  await tx.query('SELECT 1 FROM approval WHERE id = $1 FOR NO KEY UPDATE', [id]);
  const found = await tx.findOneBy(Approval, { id });
  if (!found) throw APPROVAL_ERRORS.APPROVAL_NOT_FOUND({ field: 'id' });
  if (found.version !== expectedVersion)
    throw APPROVAL_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: found.version } });
  return found;
}

/* The permission of the kind, where the row that hangs on the proposal lies. */
async function mustHold(tx: EntityManager, { actor }: Ask, act: ApprovableAct<unknown>, id: string): Promise<void> {
  const within = scopeExpression(tableInfo(Approval), act.permission.code, 'a', true);
  const [row] = (await tx.query(`SELECT (${within}) AS within FROM approval a WHERE a.id = $1`, [id])) as {
    within: boolean;
  }[];
  if (!actorHolds(actor, act.permission.code) || !row?.within) throw APPROVAL_ERRORS.APPROVAL_NOT_MAY();
}
