import { deterministicUuid, type IsoDate } from '@platform/kernel';
import { Portion, SuccessionKind } from './admin-unit.rows';
import type { LineageRow, SuccessionRow, TerritoryUnitRow, UnitRow } from './admin-unit.rows';

type Units = ReadonlyMap<string, UnitRow>;

/**
 * For every unit the chain of units its territory belonged to, as far as that is a function: itself while it exists,
 * then its successor while it went there whole; before, its predecessor if it has only one. An ended district lies in
 * its province. After a split there is no row: which part an address went to only the address tells.
 */
export function lineageOf(units: readonly UnitRow[], successions: readonly SuccessionRow[]): LineageRow[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const after = groupBy(successions, (row) => row.predecessorId);
  const before = groupBy(successions, (row) => row.successorId);
  return units.flatMap((unit) => [
    ...backward(unit, byId, before),
    segment(unit, unit, unit.validFrom, unit.validTo, true),
    ...forward(unit, byId, after),
  ]);
}

/** The unit the territory of a unit belonged to on a day; null where that is not known. */
export function unitOn(lineage: readonly LineageRow[], on: IsoDate): string | null {
  return lineage.find((row) => row.validFrom <= on && (row.validTo === null || on < row.validTo))?.atUnitId ?? null;
}

/**
 * The units that make up a territory, day by day, when it is given as the set of its old units. Throws when one of them
 * was split: the territory would no longer be a set of whole units, and no figure may be counted on a guess.
 */
export function territoryUnits(
  territoryId: string,
  memberIds: readonly string[],
  lineage: readonly LineageRow[],
): TerritoryUnitRow[] {
  const rows = new Map<string, TerritoryUnitRow>();
  const byUnit = groupBy(lineage, (row) => row.unitId);
  for (const id of memberIds) {
    const chain = byUnit.get(id) ?? [];
    if (!chain.some((row) => row.validTo === null)) throw new Error(`unit ${id} of territory ${territoryId} was split`);
    for (const { atUnitId, validFrom, validTo } of chain) {
      const id = deterministicUuid('territory-unit', `${territoryId}|${atUnitId}|${validFrom}`);
      rows.set(id, { id, territoryId, unitId: atUnitId, validFrom, validTo });
    }
  }
  return [...rows.values()];
}

function* forward(unit: UnitRow, units: Units, after: Groups<SuccessionRow>): Generator<LineageRow> {
  let verified = true;
  let at = unit;
  while (at.validTo !== null) {
    const day = at.validTo;
    const ways = (after.get(at.id) ?? []).filter((row) => row.effectiveOn === day);
    const step = ways.length === 1 && ways[0]!.portion === Portion.WHOLE ? ways[0]! : null;
    const next = step === null ? provinceAfter(at, day, ways.length, units, after) : units.get(step.successorId);
    if (next === undefined || next === null) return;
    verified = verified && (step?.verified ?? at.verified);
    yield segment(unit, next, day, next.validTo, verified);
    at = next;
  }
}

function* backward(unit: UnitRow, units: Units, before: Groups<SuccessionRow>): Generator<LineageRow> {
  let at = unit;
  for (;;) {
    const ways: readonly SuccessionRow[] = before.get(at.id) ?? [];
    const [only] = ways;
    if (ways.length !== 1 || only === undefined || only.effectiveOn !== at.validFrom) return;
    if (!only.verified && only.kind !== SuccessionKind.KEEP) return;
    const previous = units.get(only.predecessorId);
    if (previous === undefined) return;
    yield segment(unit, previous, previous.validFrom, at.validFrom, only.verified);
    at = previous;
  }
}

/** The districts ended without successors of their own tier; what was one lies in the province of that day. */
function provinceAfter(
  unit: UnitRow,
  day: IsoDate,
  ways: number,
  units: Units,
  after: Groups<SuccessionRow>,
): UnitRow | null {
  if (unit.level !== 'DISTRICT' || ways > 0) return null;
  const province = units.get(unit.provinceId);
  if (province === undefined || province.validTo === null || province.validTo > day) return province ?? null;
  const [whole] = (after.get(province.id) ?? []).filter((row) => row.portion === Portion.WHOLE);
  return whole === undefined ? null : (units.get(whole.successorId) ?? null);
}

function segment(
  unit: UnitRow,
  at: UnitRow,
  validFrom: IsoDate,
  validTo: IsoDate | null,
  verified: boolean,
): LineageRow {
  return { unitId: unit.id, atUnitId: at.id, validFrom, validTo, verified };
}

type Groups<T> = ReadonlyMap<string, readonly T[]>;

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Groups<T> {
  return Map.groupBy(rows, key);
}
