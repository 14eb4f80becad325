import type { IsoDate } from '@platform/kernel';

/** How often a figure is measured: for a whole year (kept on its 31 December) or on a day. */
export const SeriesStep = { YEAR: 'YEAR', DAY: 'DAY' } as const;
export type SeriesStep = (typeof SeriesStep)[keyof typeof SeriesStep];

/** How final the publisher calls a figure. */
export const ValueStage = { OFFICIAL: 'OFFICIAL', PRELIMINARY: 'PRELIMINARY', ESTIMATE: 'ESTIMATE' } as const;
export type ValueStage = (typeof ValueStage)[keyof typeof ValueStage];

export const AreaKind = { PROVINCE: 'PROVINCE', TERRITORY: 'TERRITORY' } as const;

interface SeriesShape {
  step: SeriesStep;
  decimals: number;
  minimum: number | null;
  maximum: number | null;
}

interface UnitLife {
  validFrom: IsoDate;
  validTo: IsoDate | null;
}

type ValueFault =
  'OUTSIDE_FUTURE' | 'OUTSIDE_YEAR_END' | 'OUTSIDE_RANGE' | 'OUTSIDE_DECIMALS' | 'OUTSIDE_UNIT_DAY' | null;

/**
 * What is wrong with a value, as the code of the error, or null. The year that is running has no figure yet, nor has a
 * day to come; a unit has figures only on days on which it existed.
 */
export function valueFault(
  { step, decimals, minimum, maximum }: SeriesShape,
  { value, measuredOn }: { value: number; measuredOn: IsoDate },
  unit: UnitLife,
  today: IsoDate,
): ValueFault {
  if (measuredOn > today) return 'OUTSIDE_FUTURE';
  if (step === 'YEAR' && !measuredOn.endsWith('-12-31')) return 'OUTSIDE_YEAR_END';
  if (!inRange(value, minimum, maximum)) return 'OUTSIDE_RANGE';
  if (Number(value.toFixed(decimals)) !== value) return 'OUTSIDE_DECIMALS';
  const existed = unit.validFrom <= measuredOn && (unit.validTo === null || measuredOn < unit.validTo);
  return existed ? null : 'OUTSIDE_UNIT_DAY';
}

export function inRange(value: number, minimum: number | null, maximum: number | null): boolean {
  return Number.isFinite(value) && (minimum === null || value >= minimum) && (maximum === null || value <= maximum);
}

export interface AreaMember {
  area: keyof typeof AreaKind;
  areaId: string;
  name: string;
  unitId: string;
  measuredOn: IsoDate;
}

export interface AreaTotal {
  area: keyof typeof AreaKind;
  areaId: string;
  name: string;
  measuredOn: IsoDate;
  value: number;
  unitsCounted: number;
  unitsTotal: number;
}

/**
 * Sums over the communes an area consisted of on each day, with how many of them had a figure; areas of which none had
 * one are left out. The newest day first, then by area and name.
 */
export function areaTotals(
  members: readonly AreaMember[],
  values: readonly { unitId: string; measuredOn: IsoDate; value: number }[],
  decimals: number,
): AreaTotal[] {
  const known = new Map(values.map((one) => [`${one.unitId} ${one.measuredOn}`, one.value]));
  const totals = new Map<string, AreaTotal>();
  for (const { area, areaId, name, unitId, measuredOn } of members) {
    const key = `${areaId} ${measuredOn}`;
    const total = totals.get(key) ?? { area, areaId, name, measuredOn, value: 0, unitsCounted: 0, unitsTotal: 0 };
    const value = known.get(`${unitId} ${measuredOn}`);
    total.unitsTotal += 1;
    if (value !== undefined) {
      total.unitsCounted += 1;
      total.value = Number((total.value + value).toFixed(decimals));
    }
    totals.set(key, total);
  }
  return [...totals.values()]
    .filter(({ unitsCounted }) => unitsCounted > 0)
    .sort((a, b) => compare(b.measuredOn, a.measuredOn) || compare(a.area, b.area) || compare(a.areaId, b.areaId));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
