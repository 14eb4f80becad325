import type { IsoDate } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import { CapitalContribution } from './capital-contribution.entity';
import { balanceAt, type CapitalBalance, type CapitalEntry, effectOf, staysWhole } from './capital.rules';
import { MEMBER_ERRORS } from './member.errors';
import type { ContributionKind } from './member.words';

const EVER = '9999-12-31';

/** Every entry of one membership. */
export async function bookOf(tx: EntityManager, membershipId: string): Promise<CapitalEntry[]> {
  const entries = await tx.findBy(CapitalContribution, { membership: { id: membershipId } });
  return entries.map(({ occurredOn, pledgedChange, paidChange }) => ({
    occurredOn,
    pledgedChange: BigInt(pledgedChange),
    paidChange: BigInt(paidChange),
  }));
}

/** What all of a book comes to. */
export function balanceOf(book: readonly CapitalEntry[]): CapitalBalance {
  return balanceAt(book, EVER);
}

interface Entered {
  membershipId: string;
  kind: Exclude<ContributionKind, 'CORRECTION' | 'CARRIED_IN' | 'CARRIED_OUT'>;
  amount: bigint;
  occurredOn: IsoDate;
  asset?: string | null;
  certificateNo?: string | null;
  transferId?: string | null;
  /** For what comes in by a transfer: how much of an undertaking came with it. */
  undertaken?: bigint;
}

/**
 * Writes one entry behind the organisation's lock; gives what it did to the undertaking.
 * @throws AMOUNT_NEEDED; NOT_ENOUGH_CAPITAL where on any day more would go than there was.
 */
export async function writeEntry(tx: EntityManager, entry: Entered): Promise<bigint> {
  const { membershipId, kind, amount, occurredOn, undertaken, ...rest } = entry;
  if (amount <= 0n) throw MEMBER_ERRORS.AMOUNT_NEEDED({ field: 'amount' });
  const book = await bookOf(tx, membershipId);
  const effect = effectOf(kind, amount, balanceAt(book, occurredOn), undertaken);
  if (!staysWhole([...book, { occurredOn, ...effect }])) throw MEMBER_ERRORS.NOT_ENOUGH_CAPITAL({ field: 'amount' });
  await tx.insert(CapitalContribution, {
    ...rest,
    membership: { id: membershipId },
    kind,
    amount: String(amount),
    occurredOn,
    pledgedChange: String(effect.pledgedChange),
    paidChange: String(effect.paidChange),
  });
  return effect.pledgedChange;
}
