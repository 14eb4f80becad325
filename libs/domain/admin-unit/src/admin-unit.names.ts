import { deterministicUuid } from '@platform/kernel';
import { NameOrigin } from './admin-unit.rows';
import type { NameRow, SuccessionRow, UnitRow } from './admin-unit.rows';
import type { EarlierName } from './admin-unit.source';
import { readUnitName } from './unit-name.rules';

/**
 * Every name a unit is found by, with all districts and provinces that anybody may write behind it: those it lay in,
 * those it lies in since, and those they came from ("Yên Dũng" for a commune of Bắc Giang city).
 */
export function namesOf(
  units: readonly UnitRow[],
  successions: readonly SuccessionRow[],
  earlier: readonly EarlierName[],
): NameRow[] {
  const around = new Surroundings(units, successions);
  const official = units.map((unit) =>
    nameRow(unit, unit.fullName, NameOrigin.OFFICIAL, around.placeOf(unit), around.coresOf(unit)),
  );
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const others = earlier.map(({ unitId, fullName, district, province }) =>
    nameRow(
      byId.get(unitId)!,
      fullName,
      NameOrigin.EARLIER,
      `${district}, ${province}`,
      new Set([`d:${coreOf(district)}`, `p:${coreOf(province)}`, ...around.coresOf(byId.get(unitId)!)]),
    ),
  );
  return [...official, ...others];
}

function nameRow(unit: UnitRow, fullName: string, origin: NameOrigin, place: string, cores: Set<string>): NameRow {
  const [{ word, core, spelling }] = readUnitName(fullName);
  return {
    id: deterministicUuid('admin-unit-name', [unit.id, fullName, place].join('|')),
    unitId: unit.id,
    level: unit.level,
    fullName,
    word: word ?? '',
    core,
    spelling,
    origin,
    label: readable(fullName, place),
    context: `|${[...cores].sort().join('|')}|`,
  };
}

class Surroundings {
  /** Few units have thousands below them. */
  private readonly tierKeys = new Map<string, string>();
  private readonly byId: ReadonlyMap<string, UnitRow>;
  private readonly before: ReadonlyMap<string, readonly SuccessionRow[]>;
  private readonly after: ReadonlyMap<string, readonly SuccessionRow[]>;

  constructor(units: readonly UnitRow[], successions: readonly SuccessionRow[]) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    this.before = Map.groupBy(successions, (row) => row.successorId);
    this.after = Map.groupBy(successions, (row) => row.predecessorId);
  }

  placeOf(unit: UnitRow): string {
    return this.above(unit)
      .map((parent) => parent.fullName)
      .join(', ');
  }

  coresOf(unit: UnitRow): Set<string> {
    const cores = new Set<string>();
    for (const parent of this.above(unit)) this.collect(parent, cores);
    for (const row of this.before.get(unit.id) ?? []) {
      for (const parent of this.above(this.byId.get(row.predecessorId)!)) this.collect(parent, cores);
    }
    for (const row of this.after.get(unit.id) ?? []) {
      for (const parent of this.above(this.byId.get(row.successorId)!)) cores.add(this.tierKey(parent));
    }
    return cores;
  }

  /** A parent's own name, the units it came from, and the one it went into. */
  private collect(parent: UnitRow, cores: Set<string>): void {
    cores.add(this.tierKey(parent));
    if (parent.level === 'PROVINCE') return;
    for (const row of this.before.get(parent.id) ?? []) this.collect(this.byId.get(row.predecessorId)!, cores);
  }

  private tierKey(unit: UnitRow): string {
    let key = this.tierKeys.get(unit.id);
    if (key === undefined) {
      key = `${unit.level === 'PROVINCE' ? 'p' : 'd'}:${coreOf(unit.fullName)}`;
      this.tierKeys.set(unit.id, key);
    }
    return key;
  }

  private above(unit: UnitRow): UnitRow[] {
    const parent = unit.parentId === null ? undefined : this.byId.get(unit.parentId);
    return parent === undefined ? [] : [parent, ...this.above(parent)];
  }
}

/** Units in running text begin with a small letter. */
function readable(fullName: string, place: string): string {
  const parts = [fullName, ...place.split(', ')].filter((part) => part !== '');
  return parts.map((part) => part.charAt(0).toLowerCase() + part.slice(1)).join(', ');
}

const coreOf = (fullName: string): string => readUnitName(fullName)[0].core;
