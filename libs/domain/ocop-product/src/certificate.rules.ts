import type { IsoDate } from '@platform/kernel';

export const CertificateState = {
  VALID: 'VALID',
  EXPIRING: 'EXPIRING',
  GRACE: 'GRACE',
  EXPIRED: 'EXPIRED',
  REVOKED: 'REVOKED',
  SUPERSEDED: 'SUPERSEDED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type CertificateState = (typeof CertificateState)[keyof typeof CertificateState];

/** Who recognises. */
export const OcopAuthority = { DISTRICT: 'DISTRICT', PROVINCE: 'PROVINCE', CENTRE: 'CENTRE' } as const;
export type OcopAuthority = (typeof OcopAuthority)[keyof typeof OcopAuthority];

/** The six grounds of Decision 26/2026 Art. 8. */
export const RevocationGround = {
  FORGED_FILE: 'FORGED_FILE',
  CRITERIA_NOT_MET: 'CRITERIA_NOT_MET',
  LAW_BROKEN: 'LAW_BROKEN',
  MARK_MISUSED: 'MARK_MISUSED',
  STOPPED: 'STOPPED',
  COMPETENT_BODY: 'COMPETENT_BODY',
} as const;
export type RevocationGround = (typeof RevocationGround)[keyof typeof RevocationGround];

/** What is known of a certificate. Without the day of the decision only its year is, and the state may stay unknown. */
export interface CertificateFacts {
  decisionYear: number;
  /** Last day it is valid, by the day of the decision; null where that is not known. */
  expiresOn: IsoDate | null;
  /** From this day it counts as expiring: the first notice to the holder; null where the end is not known. */
  expiringFrom: IsoDate | null;
  /** Last day while a re-ranking that came late is decided; null where no such time was given. */
  graceUntil: IsoDate | null;
  revokedOn: IsoDate | null;
  /** The day another certificate took its place. */
  supersededOn: IsoDate | null;
  /** Months of validity by the law of the decision. */
  validMonths: number;
}

/** State on a day: computed, never typed. */
export function stateOn(facts: CertificateFacts, day: IsoDate): CertificateState {
  if (facts.revokedOn !== null && facts.revokedOn <= day) return CertificateState.REVOKED;
  if (facts.supersededOn !== null && facts.supersededOn <= day) return CertificateState.SUPERSEDED;
  const { first, last } = ends(facts);
  if (day > last) {
    return facts.graceUntil !== null && day <= facts.graceUntil ? CertificateState.GRACE : CertificateState.EXPIRED;
  }
  if (day > first) return CertificateState.UNKNOWN;
  // Known by its year only, it is expiring or not, but valid it is.
  return facts.expiringFrom !== null && day >= facts.expiringFrom ? CertificateState.EXPIRING : CertificateState.VALID;
}

/** Holders may use the mark: valid, expiring, or waiting for a late re-ranking. */
export function isInForce(state: CertificateState): boolean {
  return state === CertificateState.VALID || state === CertificateState.EXPIRING || state === CertificateState.GRACE;
}

/* The earliest and the latest day that can be the last one. */
function ends({ decisionYear, expiresOn, validMonths }: CertificateFacts): { first: IsoDate; last: IsoDate } {
  if (expiresOn !== null) return { first: expiresOn, last: expiresOn };
  return {
    first: addMonths(`${decisionYear}-01-01`, validMonths),
    last: addMonths(`${decisionYear}-12-31`, validMonths),
  };
}

/** Where the revocation that a conclusion asks for stands. */
export const RevocationStanding = { DUE: 'DUE', OVERDUE: 'OVERDUE', IN_TIME: 'IN_TIME', LATE: 'LATE' } as const;
export type RevocationStanding = (typeof RevocationStanding)[keyof typeof RevocationStanding];

/**
 * Whether a certificate with a ground for revocation waits for it, is waited for too long, or was revoked in time (Decision
 * 26/2026 Art. 8: fifteen days from the conclusion); null where no conclusion or no time for it is known.
 */
export function revocationStanding(
  { revocationDueOn, revokedOn }: { revocationDueOn: IsoDate | null; revokedOn: IsoDate | null },
  day: IsoDate,
): RevocationStanding | null {
  if (revocationDueOn === null) return null;
  if (revokedOn !== null && revokedOn <= day) return revokedOn <= revocationDueOn ? 'IN_TIME' : 'LATE';
  return day <= revocationDueOn ? 'DUE' : 'OVERDUE';
}

/** Between these days, both included, a re-ranking is filed (Art. 7(6)). */
export function reRankingWindow(
  expiresOn: IsoDate,
  { fromDays, toDays }: { fromDays: number; toDays: number },
): { from: IsoDate; to: IsoDate } {
  return { from: addDays(expiresOn, -fromDays), to: addDays(expiresOn, -toDays) };
}

/**
 * Until when a certificate stays valid while its re-ranking is decided, for a dossier that was submitted on a day
 * (Art. 12(3)); null: it came after the end, and nothing is prolonged.
 */
export function graceOf(expiresOn: IsoDate, submittedOn: IsoDate, graceDays: number): IsoDate | null {
  return submittedOn > expiresOn ? null : addDays(expiresOn, graceDays);
}

/** The days on which a holder is to be told that his certificate ends. */
export function noticeDays(expiresOn: IsoDate, before: readonly number[]): { daysBefore: number; dueOn: IsoDate }[] {
  return before.map((daysBefore) => ({ daysBefore, dueOn: addDays(expiresOn, -daysBefore) }));
}

/** What is wrong with the rank or the authority of a decision, by the law of its day; null: nothing that is known. */
export function decisionBreach(
  { stars, authority }: { stars: number; authority: OcopAuthority | null },
  { competent, certificateFrom }: { competent: readonly string[] | null; certificateFrom: number | null },
): 'RANK_WITHOUT_CERTIFICATE' | 'AUTHORITY' | null {
  if (certificateFrom !== null && stars < certificateFrom) return 'RANK_WITHOUT_CERTIFICATE';
  if (authority === null || competent === null || competent.length === 0) return null;
  return competent.includes(authority) ? null : 'AUTHORITY';
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of a later month, or its last one. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const wanted = Math.min(date, last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), wanted)).toISOString().slice(0, 10);
}

/** So many days of work later; Saturdays and Sundays are none. Public holidays are not known to the register. */
export function addWorkingDays(day: IsoDate, days: number): IsoDate {
  let at = day;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at;
}
