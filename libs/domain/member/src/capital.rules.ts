import type { IsoDate } from '@platform/kernel';
import { ContributionKind } from './member.words';

/** An entry as the rules see it; amounts in đồng. */
export interface CapitalEntry {
  occurredOn: IsoDate;
  pledgedChange: bigint;
  paidChange: bigint;
}

/** What a member has undertaken and paid, in đồng. */
export interface CapitalBalance {
  pledged: bigint;
  paid: bigint;
}

export const NOTHING: CapitalBalance = { pledged: 0n, paid: 0n };

/** The sums at the end of a day. */
export function balanceAt(entries: readonly CapitalEntry[], day: IsoDate): CapitalBalance {
  return entries
    .filter(({ occurredOn }) => occurredOn <= day)
    .reduce(
      ({ pledged, paid }, entry) => ({ pledged: pledged + entry.pledgedChange, paid: paid + entry.paidChange }),
      NOTHING,
    );
}

/** What counts of a member against the limits of the law: what he undertook, or paid if that is more. */
export function stakeOf({ pledged, paid }: CapitalBalance): bigint {
  return pledged > paid ? pledged : paid;
}

/** False when on some day more would have been returned or taken back than there was. */
export function staysWhole(entries: readonly CapitalEntry[]): boolean {
  const days = [...new Set(entries.map(({ occurredOn }) => occurredOn))];
  return days.every((day) => {
    const { pledged, paid } = balanceAt(entries, day);
    return pledged >= 0n && paid >= 0n;
  });
}

type PlainKind = Exclude<ContributionKind, 'CORRECTION' | 'CARRIED_IN' | 'CARRIED_OUT'>;

/**
 * What an amount does. Capital that leaves takes its undertaking along; what was paid beyond any undertaking had none.
 * Capital that comes in brings `undertaken` with it: for a transfer, what the other side gave up.
 */
export function effectOf(
  kind: PlainKind,
  amount: bigint,
  { pledged, paid }: CapitalBalance,
  undertaken = amount,
): { pledgedChange: bigint; paidChange: bigint } {
  switch (kind) {
    case ContributionKind.PLEDGED:
      return { pledgedChange: amount, paidChange: 0n };
    case ContributionKind.PLEDGE_LOWERED:
      return { pledgedChange: -amount, paidChange: 0n };
    case ContributionKind.PAID_MONEY:
    case ContributionKind.PAID_IN_KIND:
      return { pledgedChange: 0n, paidChange: amount };
    case ContributionKind.TRANSFERRED_IN:
      return { pledgedChange: undertaken, paidChange: amount };
    case ContributionKind.RETURNED:
    case ContributionKind.TRANSFERRED_OUT: {
      const free = paid > pledged ? paid - pledged : 0n;
      const bound = amount > free ? amount - free : 0n;
      return { pledgedChange: -bound, paidChange: -amount };
    }
  }
}

/** The day `months` months after `day`; the last of the month where that has no such day. */
export function monthsLater(day: IsoDate, months: number): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
