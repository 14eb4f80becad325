import type { Ask } from '@platform/api';
import { Database, newId, Reads } from '@platform/database';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { CapitalContribution } from './capital-contribution.entity';
import { bookOf, writeEntry } from './capital.book';
import { staysWhole } from './capital.rules';
import { MemberActs, membershipOf } from './member.acts';
import { MEMBER_ERRORS } from './member.errors';
import type { CorrectContribution, RecordContribution, TransferCapital } from './member.inputs';
import { ContributionKind } from './member.words';
import { Membership } from './membership.entity';
import { notInFuture } from './membership.service';

/* What a member who has left may still be given back or pass on. */
const AFTER_EXIT: readonly string[] = [ContributionKind.RETURNED, ContributionKind.PLEDGE_LOWERED];

/** The book of capital: what is undertaken, paid, returned, passed on, and taken back where it was a mistake. */
@Injectable()
export class ContributionService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly acts: MemberActs,
  ) {}

  /** @throws NOT_ENOUGH_CAPITAL, ASSET_NEEDED, MEMBERSHIP_ENDED, BEFORE_JOINING, and what the law refuses. */
  record(ask: Ask, input: RecordContribution): Promise<unknown> {
    notInFuture(input.occurredOn, 'occurredOn');
    if (input.kind === ContributionKind.PAID_IN_KIND && !input.asset?.trim())
      throw MEMBER_ERRORS.ASSET_NEEDED({ field: 'asset' });
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      const membership = await membershipOf(tx, input.membershipId);
      if (input.occurredOn < membership.validFrom) throw MEMBER_ERRORS.BEFORE_JOINING({ field: 'occurredOn' });
      await this.acts.on(tx, membership.organisation.id, async () => {
        const { validTo } = await membershipOf(tx, membership.id);
        if (validTo !== null && input.occurredOn >= validTo && !AFTER_EXIT.includes(input.kind))
          throw MEMBER_ERRORS.MEMBERSHIP_ENDED({ field: 'occurredOn' });
        await writeEntry(tx, {
          membershipId: membership.id,
          kind: input.kind,
          amount: BigInt(input.amount),
          occurredOn: input.occurredOn,
          asset: input.asset ?? null,
          certificateNo: input.certificateNo ?? null,
        });
      });
      return this.reads.in(tx).one(Membership, ask, { id: membership.id });
    });
  }

  /** From one member to another of the same organisation; answers with who received. */
  transfer(ask: Ask, input: TransferCapital): Promise<unknown> {
    notInFuture(input.occurredOn, 'occurredOn');
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      const from = await membershipOf(tx, input.fromMembershipId);
      const to = await membershipOf(tx, input.toMembershipId);
      if (from.id === to.id || from.organisation.id !== to.organisation.id)
        throw MEMBER_ERRORS.SAME_MEMBER({ field: 'toMembershipId' });
      if (input.occurredOn < from.validFrom || input.occurredOn < to.validFrom)
        throw MEMBER_ERRORS.BEFORE_JOINING({ field: 'occurredOn' });
      await this.acts.on(tx, from.organisation.id, async () => {
        const { validTo } = await membershipOf(tx, to.id);
        if (validTo !== null && input.occurredOn >= validTo)
          throw MEMBER_ERRORS.MEMBERSHIP_ENDED({ field: 'toMembershipId' });
        const [amount, occurredOn, transferId] = [BigInt(input.amount), input.occurredOn, await newId(tx)];
        const given = { amount, occurredOn, transferId };
        const gone = await writeEntry(tx, { ...given, membershipId: from.id, kind: ContributionKind.TRANSFERRED_OUT });
        await writeEntry(tx, {
          ...given,
          membershipId: to.id,
          kind: ContributionKind.TRANSFERRED_IN,
          undertaken: -gone,
        });
      });
      return this.reads.in(tx).one(Membership, ask, { id: to.id });
    });
  }

  /**
   * Takes an entry back by one that undoes it, of the same day; both sides of a transfer together.
   * @throws ALREADY_CORRECTED, CORRECTION_NOT_CORRECTED, NOT_ENOUGH_CAPITAL where what it brought is gone already.
   */
  correct(ask: Ask, input: CorrectContribution): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      const entry = await tx.findOne(CapitalContribution, {
        where: { id: input.id },
        relations: { membership: true, organisation: true },
      });
      if (!entry) throw MEMBER_ERRORS.MEMBER_NOT_FOUND();
      if (NOT_CORRECTED.includes(entry.kind)) throw MEMBER_ERRORS.CORRECTION_NOT_CORRECTED({ field: 'id' });
      await this.acts.on(tx, entry.organisation.id, async () => {
        const sides = entry.transferId
          ? await tx.find(CapitalContribution, {
              where: { transferId: entry.transferId },
              relations: { membership: true },
            })
          : [entry];
        const taken = await tx.countBy(CapitalContribution, { corrects: { id: In(sides.map(({ id }) => id)) } });
        if (taken > 0) throw MEMBER_ERRORS.ALREADY_CORRECTED({ field: 'id' });
        for (const side of sides) await takeBack(tx, side);
      });
      return this.reads.in(tx).one(Membership, ask, { id: entry.membership.id });
    });
  }
}

const NOT_CORRECTED: readonly string[] = [
  ContributionKind.CORRECTION,
  ContributionKind.CARRIED_IN,
  ContributionKind.CARRIED_OUT,
];

async function takeBack(tx: EntityManager, side: CapitalContribution): Promise<void> {
  const change = { pledgedChange: -BigInt(side.pledgedChange), paidChange: -BigInt(side.paidChange) };
  const book = await bookOf(tx, side.membership.id);
  if (!staysWhole([...book, { occurredOn: side.occurredOn, ...change }]))
    throw MEMBER_ERRORS.NOT_ENOUGH_CAPITAL({ field: 'id' });
  await tx.insert(CapitalContribution, {
    membership: { id: side.membership.id },
    kind: ContributionKind.CORRECTION,
    occurredOn: side.occurredOn,
    amount: side.amount,
    pledgedChange: String(change.pledgedChange),
    paidChange: String(change.paidChange),
    corrects: { id: side.id },
  });
}
