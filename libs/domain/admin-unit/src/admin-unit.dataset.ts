import { deterministicUuid } from '@platform/kernel';
import { DOCUMENTS, TERRITORIES } from './admin-unit.by-hand';
import { namesOf } from './admin-unit.names';
import { SINCE_EVER } from './admin-unit.rows';
import type {
  DocumentRow,
  LineageRow,
  NameRow,
  SuccessionRow,
  TerritoryRow,
  TerritoryUnitRow,
  UnitRow,
} from './admin-unit.rows';
import { readUnits } from './admin-unit.source';
import { lineageOf, territoryUnits } from './lineage.rules';

/** Everything the register knows about units, as rows ready to be stored; the same on every installation. */
export interface AdminUnitDataset {
  readonly documents: readonly DocumentRow[];
  readonly units: readonly UnitRow[];
  readonly successions: readonly SuccessionRow[];
  readonly names: readonly NameRow[];
  readonly lineage: readonly LineageRow[];
  readonly territories: readonly TerritoryRow[];
  readonly territoryUnits: readonly TerritoryUnitRow[];
}

/** Computes the rows from the package and what was entered by hand (about 14,100 units, half a second). */
export function adminUnitDataset(): AdminUnitDataset {
  const { units, successions, earlierNames } = readUnits();
  const lineage = lineageOf(units, successions);
  const territories = TERRITORIES.map(({ code, name, note }) => ({ id: territoryId(code), code, name, note }));
  return {
    documents: Object.values(DOCUMENTS),
    units,
    successions,
    names: namesOf(units, successions, earlierNames),
    lineage,
    territories,
    territoryUnits: TERRITORIES.flatMap(({ code, province }) =>
      territoryUnits(territoryId(code), oldCommunesOf(province, units), lineage),
    ),
  };
}

const territoryId = (code: string): string => deterministicUuid('territory', code);

function oldCommunesOf(provinceName: string, units: readonly UnitRow[]): string[] {
  const province = units.find((unit) => unit.fullName === provinceName && unit.validFrom === SINCE_EVER);
  return units
    .filter((unit) => unit.level === 'COMMUNE' && unit.provinceId === province?.id && unit.validTo !== null)
    .map((unit) => unit.id);
}
