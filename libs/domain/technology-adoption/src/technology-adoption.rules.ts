import type { IsoDate } from '@platform/kernel';

export const TechnologyKind = { HIGH_TECH: 'HIGH_TECH', DIGITAL: 'DIGITAL' } as const;
export type TechnologyKind = (typeof TechnologyKind)[keyof typeof TechnologyKind];

/** What an officer found when he checked the evidence; `PENDING` until somebody has. */
export const Verdict = { PENDING: 'PENDING', VERIFIED: 'VERIFIED', REFUSED: 'REFUSED' } as const;
export type Verdict = (typeof Verdict)[keyof typeof Verdict];

interface Recorded {
  recorderId: string;
  correctorId: string | null;
  verdict: Verdict;
}

/** Four eyes: whoever wrote it down, or last changed it, is not the one who says that it is true. */
export function verifyFault(
  { recorderId, correctorId, verdict }: Recorded,
  actorId: string,
): 'TECHNOLOGY_SETTLED' | 'TECHNOLOGY_FOUR_EYES' | null {
  if (verdict !== 'PENDING') return 'TECHNOLOGY_SETTLED';
  return actorId === recorderId || actorId === correctorId ? 'TECHNOLOGY_FOUR_EYES' : null;
}

interface Period {
  validFrom: IsoDate;
  validTo: IsoDate | null;
}

/** What is wrong with the days of a record, as the code of the error, or null. */
export function periodFault(
  { validFrom, validTo, foundOn }: Period & { foundOn: IsoDate },
  today: IsoDate,
): 'TECHNOLOGY_FUTURE' | 'TECHNOLOGY_PERIOD' | null {
  if (foundOn > today || validFrom > today) return 'TECHNOLOGY_FUTURE';
  return validTo !== null && validTo <= validFrom ? 'TECHNOLOGY_PERIOD' : null;
}

/**
 * The day from which a verified record no longer holds.
 * @param months how long a verification lasts by the parameter of the day; null: nobody has said, nothing is set
 * @param stated what the verifier or the record itself says
 */
export function validUntil(verifiedOn: IsoDate, months: number | null, stated: IsoDate | null): IsoDate | null {
  if (months === null) return stated;
  const limit = addMonths(verifiedOn, months);
  return stated === null || stated > limit ? limit : stated;
}

/** The same day of a later month, or its last one. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const wanted = Math.min(date, last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), wanted)).toISOString().slice(0, 10);
}

/** Whether an organisation uses technology of a kind on a day: something verified that holds then. */
export function adoptsOn(
  records: readonly (Period & { kind: string; verdict: string })[],
  kind: TechnologyKind,
  day: IsoDate,
): boolean {
  return records.some(
    (one) =>
      one.kind === kind &&
      one.verdict === Verdict.VERIFIED &&
      one.validFrom <= day &&
      (one.validTo === null || one.validTo > day),
  );
}
