import type { IsoDate } from '@platform/kernel';

export const EstablishmentKind = {
  BRANCH: 'BRANCH',
  REPRESENTATIVE_OFFICE: 'REPRESENTATIVE_OFFICE',
  BUSINESS_LOCATION: 'BUSINESS_LOCATION',
} as const;
export type EstablishmentKind = (typeof EstablishmentKind)[keyof typeof EstablishmentKind];

/** Who stated an establishment: the registry, whose word is not ours to change, or the office. */
export const EstablishmentSource = { DKKD: 'DKKD', OFFICE: 'OFFICE' } as const;
export type EstablishmentSource = (typeof EstablishmentSource)[keyof typeof EstablishmentSource];

export const HoldingManner = { SET_UP: 'SET_UP', INVESTED: 'INVESTED' } as const;
export type HoldingManner = (typeof HoldingManner)[keyof typeof HoldingManner];

export const ServiceKind = {
  WATER_SUPPLY: 'WATER_SUPPLY',
  IRRIGATION: 'IRRIGATION',
  WASTE: 'WASTE',
  MARKET: 'MARKET',
  ELECTRICITY: 'ELECTRICITY',
  EXTENSION: 'EXTENSION',
  OTHER: 'OTHER',
} as const;
export type ServiceKind = (typeof ServiceKind)[keyof typeof ServiceKind];

/**
 * Branches and offices bear the 13 digits `NNNNNNNNNN-NNN` under the code of their organisation, business locations a
 * serial of 5 digits (Decree 92/2024). Answers the code of the error, or null.
 */
export function codeFault(
  kind: EstablishmentKind,
  code: string | null,
  organisationCode: string | null,
): 'ESTABLISHMENT_CODE' | 'ESTABLISHMENT_PARENT' | null {
  if (code === null) return null;
  if (kind === 'BUSINESS_LOCATION') return /^\d{5}$/.test(code) ? null : 'ESTABLISHMENT_CODE';
  if (!/^\d{10}-\d{3}$/.test(code) || code.endsWith('-000')) return 'ESTABLISHMENT_CODE';
  return organisationCode !== null && code.slice(0, 10) !== organisationCode.slice(0, 10)
    ? 'ESTABLISHMENT_PARENT'
    : null;
}

/**
 * Whether what a co-op has put into enterprises, in đồng, is more than the law of the day lets it.
 * @param percent of the charter capital; null: nobody has confirmed a limit
 * @returns null where nothing can be judged
 */
export function exceedsLimit(total: bigint, charterCapital: bigint | null, percent: number | null): boolean | null {
  if (percent === null || charterCapital === null) return null;
  return total * 10_000n > charterCapital * BigInt(Math.round(percent * 100));
}

interface Term {
  validFrom: IsoDate;
  validTo: IsoDate | null;
}

/** What is wrong with a term: as the code of the error, or null. A plan is no fact yet. */
export function termFault({ validFrom, validTo }: Term, today: IsoDate): 'TERM_FUTURE' | 'TERM_ORDER' | null {
  if (validFrom > today) return 'TERM_FUTURE';
  return validTo !== null && validTo <= validFrom ? 'TERM_ORDER' : null;
}
