import type { IsoDate } from '@platform/kernel';
import { type CapitalBalance, monthsLater, stakeOf } from './capital.rules';
import { MemberType } from './member.words';

/** Limits of one day, in per cent (months for the payment); `null` where the law of the day has none or is not known. */
export interface MemberLimits {
  memberShare: number | null;
  associatesShare: number | null;
  foreignShare: number | null;
  /** The number of foreign official members stays below it. */
  foreignMembersBelow: number | null;
  paymentMonths: number | null;
  /** Years of age of an individual who holds capital, and of an associate without. */
  minimumAge: number | null;
  minimumAgeAssociate: number | null;
}

/** One membership of today as the rules see it. */
export interface MemberFacts extends CapitalBalance {
  id: string;
  type: MemberType;
  usesServices: boolean | null;
  contributesLabour: boolean | null;
  isForeign: boolean;
  joinedOn: IsoDate;
  /** Days of the last entry and of the last undertaking; `null` while the book of capital says nothing of him. */
  lastEntryOn: IsoDate | null;
  lastPledgeOn: IsoDate | null;
}

/** An organisation with its register of members. */
export interface RegisterFacts {
  organisationId: string;
  /** A group has no charter capital and no types that the law measures. */
  isGroup: boolean;
  charterCapital: bigint | null;
  /** As the office or the organisation reports it, beside what the register holds. */
  officialMemberCount: number | null;
  /** Day of the certificate: the time to pay counts from it for the founders. */
  registeredOn: IsoDate | null;
  members: readonly MemberFacts[];
}

export interface Breach {
  rule: 'V4' | 'V5' | 'V6';
  /** Whose it is: a membership, or all associates, all foreign capital, the number of foreign members. */
  subject: string;
  /** How far it goes, for "is it worse than before": đồng, or members. */
  extent: bigint;
  /** Per cent of the charter capital or of the members, one decimal, rounded half up; `null` for V6. */
  share: number | null;
  limit: number | null;
}

/**
 * What breaks a rule of severity error (V4, V5, V6). `limitsOn` gives the law of a day: a member's capital is judged by
 * the law of his last contribution, as the law that fitted it may not fit any more.
 */
export function breachesOf(register: RegisterFacts, limitsOn: (day: IsoDate) => MemberLimits, on: IsoDate): Breach[] {
  if (register.isGroup) return [];
  return [
    ...shareBreaches(register, limitsOn, on),
    ...foreignCountBreach(register, limitsOn(on)),
    ...register.members.filter((member) => contradictsType(member)).map((member) => typeBreach(member)),
  ];
}

/** Years of age that a member of this type needs; `null` where the law of the day says nothing. */
export function minimumAge(type: MemberType, limits: MemberLimits): number | null {
  return type === MemberType.ASSOCIATE_NON_CAPITAL ? limits.minimumAgeAssociate : limits.minimumAge;
}

/** When somebody was born, as far as it is known. */
export interface Birth {
  day: IsoDate | null;
  year: number | null;
}

/** Whether somebody has certainly not lived so many full years on a day: of the year alone, he may have reached them in it. */
export function isUnderAge({ day, year }: Birth, years: number, on: IsoDate): boolean {
  if (day) return `${Number(day.slice(0, 4)) + years}${day.slice(4)}` > on;
  return year !== null && Number(on.slice(0, 4)) - year < years;
}

function shareBreaches(
  { charterCapital, members }: RegisterFacts,
  limitsOn: (day: IsoDate) => MemberLimits,
  on: IsoDate,
): Breach[] {
  if (charterCapital === null || charterCapital <= 0n) return [];
  const found: Breach[] = [];
  const judge = (rule: 'V4' | 'V5', subject: string, stake: bigint, limit: number | null): void => {
    if (limit !== null && exceeds(stake, charterCapital, limit))
      found.push({ rule, subject, extent: stake, share: percentOf(stake, charterCapital), limit });
  };
  for (const member of members) {
    if (member.type === MemberType.OFFICIAL)
      judge('V4', member.id, stakeOf(member), limitsOn(member.lastEntryOn ?? on).memberShare);
  }
  const limits = limitsOn(on);
  const associates = members.filter(({ type }) => type === MemberType.ASSOCIATE_CAPITAL);
  judge('V4', 'ASSOCIATES', sumOf(associates), limits.associatesShare);
  judge('V5', 'FOREIGN_CAPITAL', sumOf(members.filter(({ isForeign }) => isForeign)), limits.foreignShare);
  return found;
}

/* The register may not be complete yet: the reported number counts where it is larger. */
function foreignCountBreach(register: RegisterFacts, { foreignMembersBelow }: MemberLimits): Breach[] {
  if (foreignMembersBelow === null) return [];
  const officials = officialsOf(register);
  const foreign = BigInt(officials.filter(({ isForeign }) => isForeign).length);
  const all = BigInt(Math.max(officials.length, register.officialMemberCount ?? 0));
  if (foreign === 0n || !(exceeds(foreign, all, foreignMembersBelow) || isExactly(foreign, all, foreignMembersBelow)))
    return [];
  return [
    {
      rule: 'V5',
      subject: 'FOREIGN_MEMBERS',
      extent: foreign,
      share: percentOf(foreign, all),
      limit: foreignMembersBelow,
    },
  ];
}

function typeBreach({ id }: MemberFacts): Breach {
  return { rule: 'V6', subject: id, extent: 1n, share: null, limit: null };
}

/**
 * V6: an official member has capital and uses services or works; a capital associate has capital and nothing else; the
 * other associate has none. What is not known contradicts nothing: no entry at all is not "no capital".
 */
export function contradictsType(member: MemberFacts): boolean {
  const stake = member.lastEntryOn === null ? null : stakeOf(member);
  const takesPart = member.usesServices === true || member.contributesLabour === true;
  const takesNoPart = member.usesServices === false && member.contributesLabour === false;
  switch (member.type) {
    case MemberType.OFFICIAL:
      return stake === 0n || takesNoPart;
    case MemberType.ASSOCIATE_CAPITAL:
      return stake === 0n || takesPart;
    case MemberType.ASSOCIATE_NON_CAPITAL:
      return stake !== null && stake > 0n;
  }
}

/** The breaches that an act of ours made or made worse; those that were there before are no reason to refuse it. */
export function madeWorse(before: readonly Breach[], after: readonly Breach[]): Breach[] {
  return after.filter(
    ({ rule, subject, extent }) =>
      !before.some((one) => one.rule === rule && one.subject === subject && one.extent >= extent),
  );
}

/** V7: members who paid more than they undertook, and those who are late with what they did. */
export function paymentLapses(
  { members, registeredOn, isGroup }: RegisterFacts,
  { paymentMonths }: MemberLimits,
  on: IsoDate,
): { overpaid: number; late: number } {
  if (isGroup) return { overpaid: 0, late: 0 };
  const overpaid = members.filter(({ pledged, paid }) => pledged > 0n && paid > pledged).length;
  const isLate = ({ pledged, paid, joinedOn, lastPledgeOn }: MemberFacts): boolean => {
    if (paymentMonths === null || pledged <= paid) return false;
    const since = [joinedOn, lastPledgeOn, registeredOn]
      .filter((day) => day !== null)
      .sort()
      .at(-1)!;
    return monthsLater(since, paymentMonths) < on;
  };
  return { overpaid, late: members.filter(isLate).length };
}

export function officialsOf({ members }: RegisterFacts): MemberFacts[] {
  return members.filter(({ type }) => type === MemberType.OFFICIAL);
}

export function sumOf(members: readonly MemberFacts[]): bigint {
  return members.reduce((sum, member) => sum + stakeOf(member), 0n);
}

/* Per cent as a parameter may have decimals: both sides are taken a thousand times, exactly. */
function exceeds(part: bigint, whole: bigint, limit: number): boolean {
  return part * 100_000n > whole * BigInt(Math.round(limit * 1000));
}

function isExactly(part: bigint, whole: bigint, limit: number): boolean {
  return part * 100_000n === whole * BigInt(Math.round(limit * 1000));
}

/** Per cent with one decimal, rounded half up. */
export function percentOf(part: bigint, whole: bigint): number {
  return Number((part * 2000n + whole) / (whole * 2n)) / 10;
}
