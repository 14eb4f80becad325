import type { IsoDate } from '@platform/kernel';
import type { AdminUnitDataset } from './admin-unit.dataset';
import { unitOn } from './lineage.rules';
import { chooseUnit, coresOf } from './unit-match.rules';
import type { UnitAnswer, UnitCandidate, UnitQuestion } from './unit-match.rules';

/** The names of all units in memory: answers like the database does, for a browser, a generator or a test. */
export class UnitNamesInMemory {
  private readonly byCore: ReadonlyMap<string, AdminUnitDataset['names']>;
  private readonly byUnit: ReadonlyMap<string, AdminUnitDataset['lineage']>;

  constructor(dataset: AdminUnitDataset) {
    this.byCore = Map.groupBy(dataset.names, (row) => row.core);
    this.byUnit = Map.groupBy(dataset.lineage, (row) => row.unitId);
  }

  /** Which commune a text means on a day. Districts and provinces have other levels and are not among the answers. */
  find(question: UnitQuestion, on: IsoDate): UnitAnswer {
    return chooseUnit(
      question,
      coresOf(question).flatMap((core) => this.candidates(core, on)),
    );
  }

  private candidates(core: string, on: IsoDate): UnitCandidate[] {
    return (this.byCore.get(core) ?? [])
      .filter((name) => name.level === 'COMMUNE')
      .map((name) => {
        const atUnitId = unitOn(this.byUnit.get(name.unitId) ?? [], on);
        return { ...name, atUnitId, current: atUnitId === name.unitId && name.origin === 'OFFICIAL' };
      });
  }
}
