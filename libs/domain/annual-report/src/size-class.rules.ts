import { EconomicField } from '@domain/co-op';
import type { Band } from '@domain/legal-rule';

/** Size of a cooperative (Law 17/2023 Art. 16, Decree 113/2024 Art. 5); UNKNOWN where law or figures are not known. */
export const SizeClass = {
  LARGE: 'LARGE',
  MEDIUM: 'MEDIUM',
  SMALL: 'SMALL',
  MICRO: 'MICRO',
  UNKNOWN: 'UNKNOWN',
} as const;
export type SizeClass = (typeof SizeClass)[keyof typeof SizeClass];

/** Why no class is named. */
export const SizeDoubt = {
  FIELD_UNKNOWN: 'FIELD_UNKNOWN',
  NO_RULE: 'NO_RULE',
  THRESHOLD_UNKNOWN: 'THRESHOLD_UNKNOWN',
  FIGURES_MISSING: 'FIGURES_MISSING',
} as const;
export type SizeDoubt = (typeof SizeDoubt)[keyof typeof SizeDoubt];

/** What the class is made of: the figures of one year, sums in đồng. */
export interface SizeInputs {
  field: EconomicField | null;
  officialMembers: number | null;
  revenue: string | null;
  totalCapital: string | null;
}

export interface SizeAnswer {
  sizeClass: SizeClass;
  doubt: SizeDoubt | null;
}

/** From small to large, so that one may ask "SMALL or more". */
export const SIZES: readonly SizeClass[] = [SizeClass.MICRO, SizeClass.SMALL, SizeClass.MEDIUM, SizeClass.LARGE];

type Known = boolean | null;
const both = (a: Known, b: Known): Known =>
  a === false || b === false ? false : a === null || b === null ? null : true;
const either = (a: Known, b: Known): Known =>
  a === true || b === true ? true : a === null || b === null ? null : false;

/**
 * The highest class whose thresholds are reached: official members AND (revenue OR total capital). What is not known
 * counts as neither reached nor missed, so a class is named only where no missing cell or figure could change it.
 */
export function sizeClassOf(inputs: SizeInputs, thresholds: Band | null | undefined): SizeAnswer {
  if (inputs.field === null) return unknown(SizeDoubt.FIELD_UNKNOWN);
  if (!thresholds) return unknown(thresholds === null ? SizeDoubt.THRESHOLD_UNKNOWN : SizeDoubt.NO_RULE);
  for (const name of ['large', 'medium', 'small'] as const) {
    const level = thresholds[name];
    if (level === null || typeof level !== 'object' || Array.isArray(level)) {
      return unknown(SizeDoubt.THRESHOLD_UNKNOWN);
    }
    const reached = reaches(inputs, level as Band);
    if (reached === true) return { sizeClass: name.toUpperCase() as SizeClass, doubt: null };
    if (reached === null) return unknown(SizeDoubt.FIGURES_MISSING);
  }
  return { sizeClass: SizeClass.MICRO, doubt: null };
}

function reaches({ officialMembers, revenue, totalCapital }: SizeInputs, level: Band): Known {
  const members = atLeast(officialMembers, level['members']);
  return both(members, either(atLeast(revenue, level['revenue']), atLeast(totalCapital, level['capital'])));
}

function atLeast(value: number | string | null, threshold: Band[string] | undefined): Known {
  if (value === null || (typeof threshold !== 'number' && typeof threshold !== 'string')) return null;
  return BigInt(value) >= BigInt(threshold);
}

const unknown = (doubt: SizeDoubt): SizeAnswer => ({ sizeClass: SizeClass.UNKNOWN, doubt });
