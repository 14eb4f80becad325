import type { Ask } from '@platform/api';
import { Database, nameConstraint, newId, Reads } from '@platform/database';
import { type Actor, type IsoDate, KeyRing, today } from '@platform/kernel';
import { Notices, type NoticeToSend } from '@platform/notice';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { MembershipTarget } from './membership.target';
import { NewMemberTarget } from './new-member.target';
import { OrganisationTarget } from './organisation.target';
import { Proposal, ProposalField, type ProposalTargetKind } from './proposal.entity';
import { PROPOSAL_ERRORS } from './proposal.errors';
import { noticeOfDecision, noticeOfProposal } from './proposal.notice';
import type { DecideProposal, WithdrawProposal } from './proposal.inputs';
import {
  brokenTogether,
  decisionFault,
  isUndecided,
  type Decision,
  proposedChanges,
  type Values,
} from './proposal.rules';
import { openProposed, proposalKey, sealProposed } from './proposal.seal';
import { isPersonal, type ProposalTarget, type TargetRecord } from './proposal.target';

nameConstraint('proposal_organisation_id_fkey', () => PROPOSAL_ERRORS.PROPOSED_ON());

export interface Asked {
  organisationId: string;
  /** Absent where the record is yet to be made. */
  targetId?: string;
  expectedVersion: number;
  values: Values;
  effectiveOn?: IsoDate | null;
  reason: string;
  evidence?: string | null;
}

/** Proposals made, withdrawn and decided; what is accepted is written by the service of the record itself. */
@Injectable()
export class ProposalService {
  private readonly targets: ReadonlyMap<ProposalTargetKind, ProposalTarget>;

  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly notices: Notices,
    private readonly ring: KeyRing,
    organisation: OrganisationTarget,
    membership: MembershipTarget,
    newMember: NewMemberTarget,
  ) {
    const targets: readonly ProposalTarget[] = [organisation, membership, newMember];
    this.targets = new Map(targets.map((target) => [target.kind, target]));
  }

  /**
   * @throws CONFLICT when the record is no longer what the proposer saw, NOTHING_PROPOSED, PROPOSED_ALREADY at the field
   * that waits already, and whatever the record's own form would be refused for (such as OWNED_BY_AUTHORITY).
   */
  propose(ask: Ask, kind: ProposalTargetKind, asked: Asked): Promise<unknown> {
    const target = this.targets.get(kind)!;
    return this.db.write(ask.actor, { reason: asked.reason }, async (tx) => {
      const { organisationId } = asked;
      const at = { id: asked.targetId ?? (await newId(tx)), organisationId };
      await target.lock(tx, at);
      await target.require(tx, ask.actor, at);
      const record = await target.read(tx, at);
      if (record.version !== asked.expectedVersion)
        throw PROPOSAL_ERRORS.CONFLICT({ details: { currentVersion: record.version } });
      const effectiveOn = asked.effectiveOn ?? null;
      const changes = proposedChanges(asked.values, record.values);
      if (Object.keys(changes).length === 0) throw PROPOSAL_ERRORS.NOTHING_PROPOSED();
      const unknown = Object.keys(changes).find((field) => !(field in target.columns));
      if (unknown) throw PROPOSAL_ERRORS.PROPOSAL_TARGET_NOT_FOUND({ field: unknown });
      await target.check(tx, at, changes, effectiveOn);
      await refuseWaiting(tx, at.id, Object.keys(changes));
      const id = await newId(tx);
      await tx.insert(Proposal, {
        id,
        organisation: { id: organisationId },
        target: kind,
        targetId: at.id,
        targetVersion: record.version,
        state: 'OPEN',
        effectiveOn,
        reason: asked.reason,
        evidence: asked.evidence ?? null,
        proposedBy: ask.actor.id,
        proposerName: ask.actor.name,
        proposedAt: new Date(),
      });
      for (const [position, [field, proposed]] of Object.entries(changes).entries()) {
        const fieldId = await newId(tx);
        await tx.insert(ProposalField, {
          id: fieldId,
          proposal: { id },
          position,
          field,
          columnName: target.columns[field]!,
          ...(isPersonal(target, field)
            ? this.sealed(id, fieldId, { field, value: proposed!, record })
            : { stated: record.values[field] ?? null, proposed }),
        });
      }
      const told = { id, organisationId, fields: Object.keys(changes).length, reason: asked.reason };
      await this.tell(tx, ask.actor, await noticeOfProposal(tx, told));
      return this.answer(tx, ask, id);
    });
  }

  /* Under the person's own key; of somebody who has no record yet under one of the proposal. */
  private sealed(
    proposalId: string,
    fieldId: string,
    { field, value, record }: { field: string; value: string; record: TargetRecord },
  ): Pick<ProposalField, 'proposedSealed' | 'statedSealed' | 'sealedFor'> {
    const sealedFor = record.person?.id ?? proposalKey(proposalId);
    return {
      proposedSealed: sealProposed(this.ring, sealedFor, fieldId, value),
      statedSealed: record.person?.sealed[field] ?? null,
      sealedFor,
    };
  }

  /** @throws PROPOSAL_NOT_OWN, PROPOSAL_CLOSED, CONFLICT. */
  async withdraw(ask: Ask, input: WithdrawProposal): Promise<unknown> {
    let closed: Proposal | null = null;
    const answer = await this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      const proposal = await waiting(tx, input);
      if (proposal.proposedBy !== ask.actor.id) throw PROPOSAL_ERRORS.PROPOSAL_NOT_OWN();
      await close(tx, proposal, 'WITHDRAWN', { closingNote: input.reason, deciderName: null });
      closed = proposal;
      return this.answer(tx, ask, proposal.id);
    });
    this.forget(closed);
    return answer;
  }

  /**
   * Every field in one act: the accepted ones are written as the officer's own change, in this transaction.
   * @throws PROPOSAL_OWN, PROPOSAL_CLOSED, CONFLICT when proposal or record are no longer what he saw, DECISION_MISSING
   * and REFUSAL_WITHOUT_REASON at the field, and whatever his own change would be refused for.
   */
  async decide(ask: Ask, { decisions, targetVersion, ...input }: DecideProposal): Promise<unknown> {
    let closed: Proposal | null = null;
    const answer = await this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      const seen = await tx.findOne(Proposal, { where: { id: input.id }, relations: { organisation: true } });
      if (!seen) throw PROPOSAL_ERRORS.PROPOSAL_NOT_FOUND({ field: 'id' });
      const target = this.targets.get(seen.target)!;
      const organisationId = seen.organisation.id;
      const at = { id: seen.targetId, organisationId };
      // In the order in which a change of the record takes them: the record, then the proposals about it.
      await target.lock(tx, at);
      const proposal = await waiting(tx, input);
      if (proposal.proposedBy === ask.actor.id) throw PROPOSAL_ERRORS.PROPOSAL_OWN();
      const fields = await tx.find(ProposalField, {
        where: { proposal: { id: proposal.id } },
        order: { position: 'ASC' },
      });
      const fault = decisionFault(
        fields.map(({ field }) => field),
        decisions,
      );
      if (fault) throw PROPOSAL_ERRORS[fault.fault]({ field: fault.field });
      const broken = brokenTogether(decisions, target.together, seen.target === 'NEW_MEMBER');
      if (broken) throw PROPOSAL_ERRORS.ACCEPTED_TOGETHER({ field: broken });
      closed = proposal;
      await close(tx, proposal, 'DECIDED', { closingNote: input.reason, deciderName: ask.actor.name });
      for (const one of fields) await tx.update(ProposalField, { id: one.id }, decided(one.field, decisions));
      const record = await target.read(tx, at);
      const accepted = fields.filter(({ field }) => decisions.some((one) => one.field === field && one.accepted));
      const values = proposedChanges(
        Object.fromEntries(accepted.map((one) => [one.field, openProposed(this.ring, one) ?? one.proposed])),
        record.values,
      );
      if (Object.keys(values).length > 0) {
        const { effectiveOn } = proposal;
        await target.apply(tx, { ...at, expectedVersion: targetVersion, values, effectiveOn }, input.reason);
      }
      await this.tell(tx, ask.actor, await noticeOfDecision(tx, { id: proposal.id, organisationId, decisions }));
      return this.answer(tx, ask, proposal.id);
    });
    this.forget(closed);
    return answer;
  }

  /* What was told of somebody new now lies in his own record, or is nobody's business any more; once that is committed. */
  private forget(closed: Proposal | null): void {
    if (closed?.target === 'NEW_MEMBER') this.ring.destroy(proposalKey(closed.id));
  }

  private async tell(tx: EntityManager, actor: Actor, notice: NoticeToSend): Promise<void> {
    await this.notices.send(tx, [notice], { except: actor.id, day: today(), role: 'register_writer' });
  }

  private answer(tx: EntityManager, ask: Ask, id: string): Promise<unknown> {
    return this.reads.in(tx).one(Proposal, ask, { id });
  }
}

/* Locked, so that of two who saw the same version the second finds the next one. */
async function waiting(tx: EntityManager, { id, expectedVersion }: WithdrawProposal): Promise<Proposal> {
  const proposal = await tx.findOne(Proposal, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!proposal) throw PROPOSAL_ERRORS.PROPOSAL_NOT_FOUND({ field: 'id' });
  if (!isUndecided(proposal.state)) throw PROPOSAL_ERRORS.PROPOSAL_CLOSED({ details: { state: proposal.state } });
  if (proposal.version !== expectedVersion)
    throw PROPOSAL_ERRORS.CONFLICT({ details: { currentVersion: proposal.version } });
  return proposal;
}

async function close(
  tx: EntityManager,
  { id }: Proposal,
  state: 'DECIDED' | 'WITHDRAWN',
  how: Pick<Proposal, 'closingNote' | 'deciderName'>,
): Promise<void> {
  await tx.update(Proposal, { id }, { ...how, state, closedAt: new Date() });
}

async function refuseWaiting(tx: EntityManager, targetId: string, fields: readonly string[]): Promise<void> {
  const taken = await tx.findOne(ProposalField, {
    where: { field: In([...fields]), proposal: { targetId, state: In(['OPEN', 'STALE']) } },
  });
  if (taken) throw PROPOSAL_ERRORS.PROPOSED_ALREADY({ field: taken.field });
}

function decided(field: string, decisions: readonly Decision[]): Partial<ProposalField> {
  const { accepted, refusal } = decisions.find((one) => one.field === field)!;
  return accepted ? { decision: 'ACCEPTED', refusal: null } : { decision: 'REFUSED', refusal: refusal!.trim() };
}
