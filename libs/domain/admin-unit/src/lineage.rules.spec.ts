import * as fc from 'fast-check';
import { Portion, SINCE_EVER, SuccessionKind } from './admin-unit.rows';
import type { SuccessionRow, UnitRow } from './admin-unit.rows';
import { lineageOf, territoryUnits, unitOn } from './lineage.rules';

const DAYS = ['2001-01-01', '2012-06-30', '2025-07-01'] as const;

function unit(id: string, generation: number, last: number): UnitRow {
  return {
    id,
    code: null,
    level: 'COMMUNE',
    kind: 'COMMUNE',
    name: id,
    fullName: `Xã ${id}`,
    searchKey: id,
    parentId: null,
    provinceId: 'p',
    validFrom: generation === 0 ? SINCE_EVER : DAYS[generation - 1]!,
    validFromKnown: generation > 0,
    validTo: generation === last ? null : DAYS[generation]!,
    lastDay: '9999-12-31',
    verified: true,
    documentId: null,
  };
}

function succession(predecessorId: string, successorId: string, effectiveOn: string, ways: number): SuccessionRow {
  const kind = ways > 1 ? SuccessionKind.SPLIT : SuccessionKind.MERGE;
  return {
    id: `${predecessorId}>${successorId}`,
    predecessorId,
    successorId,
    kind,
    effectiveOn,
    documentId: null,
    portion: ways > 1 ? Portion.PART : Portion.WHOLE,
    verified: true,
  };
}

/** Generations of units; each old unit goes to one or two of the next. */
const histories = fc
  .array(fc.array(fc.tuple(fc.nat(4), fc.option(fc.nat(4), { freq: 3 })), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((generations) => {
    const last = generations.length;
    const units = Array.from({ length: last + 1 }, (_, generation) =>
      Array.from({ length: generation === last ? 5 : generations[generation]!.length }, (__, n) =>
        unit(`${generation}.${n}`, generation, last),
      ),
    );
    const successions = generations.flatMap((row, generation) =>
      row.flatMap(([first, second], n) => {
        const next = units[generation + 1]!.length;
        const targets = [...new Set([first % next, ...(second === null ? [] : [second % next])])];
        return targets.map((target) =>
          succession(`${generation}.${n}`, `${generation + 1}.${target}`, DAYS[generation]!, targets.length),
        );
      }),
    );
    return { units: units.flat(), successions };
  });

describe('the lineage of units', () => {
  it('gives at most one unit a day, which exists that day, and itself while it exists', () => {
    fc.assert(
      fc.property(
        histories,
        fc.constantFrom('1950-05-05', ...DAYS, '2025-06-30', '2030-01-01'),
        ({ units, successions }, on) => {
          const byId = new Map(units.map((row) => [row.id, row]));
          const lineage = lineageOf(units, successions);
          for (const row of units) {
            const mine = lineage.filter((line) => line.unitId === row.id);
            const days = mine.filter((line) => line.validFrom <= on && (line.validTo === null || on < line.validTo));
            expect(days.length).toBeLessThanOrEqual(1);
            const at = unitOn(mine, on);
            const exists = (one: UnitRow): boolean => one.validFrom <= on && (one.validTo === null || on < one.validTo);
            if (at !== null) expect(exists(byId.get(at)!)).toBe(true);
            if (exists(row)) expect(at).toBe(row.id);
          }
        },
      ),
    );
  });

  it('knows today’s unit exactly when no step before it was a split', () => {
    fc.assert(
      fc.property(histories, ({ units, successions }) => {
        const lineage = lineageOf(units, successions);
        const today = (id: string): string | null => {
          const row = units.find((one) => one.id === id)!;
          if (row.validTo === null) return id;
          const ways = successions.filter((one) => one.predecessorId === id);
          return ways.length === 1 ? today(ways[0]!.successorId) : null;
        };
        for (const { id } of units) {
          expect(
            unitOn(
              lineage.filter((line) => line.unitId === id),
              '2030-01-01',
            ),
          ).toBe(today(id));
        }
      }),
    );
  });

  it('refuses a territory of which a unit was split, and keeps one that was merged', () => {
    const units = [unit('a', 0, 1), unit('b', 0, 1), unit('c', 1, 1), unit('d', 1, 1)].map((row) => ({
      ...row,
      validTo: row.validFrom === SINCE_EVER ? DAYS[0] : null,
    }));
    const merged = lineageOf(units, [succession('a', 'c', DAYS[0], 1), succession('b', 'c', DAYS[0], 1)]);
    expect(territoryUnits('t', ['a', 'b'], merged).map((row) => [row.unitId, row.validTo])).toEqual([
      ['a', DAYS[0]],
      ['c', null],
      ['b', DAYS[0]],
    ]);
    const split = lineageOf(units, [succession('a', 'c', DAYS[0], 2), succession('a', 'd', DAYS[0], 2)]);
    expect(() => territoryUnits('t', ['a'], split)).toThrow('was split');
  });
});
