import fc from 'fast-check';
import { areaTotals, valueFault } from './outside-series.rules';

const TODAY = '2026-11-24';
const POPULATION = { step: 'YEAR', decimals: 0, minimum: 0, maximum: 200_000_000 } as const;
const UNIT = { validFrom: '2000-01-01', validTo: '2025-07-01' };

describe('a figure of a series', () => {
  it.each([
    [{ value: 12_345, measuredOn: '2024-12-31' }, null],
    [{ value: 0, measuredOn: '2024-12-31' }, null],
    [{ value: -1, measuredOn: '2024-12-31' }, 'OUTSIDE_RANGE'],
    [{ value: 200_000_001, measuredOn: '2024-12-31' }, 'OUTSIDE_RANGE'],
    [{ value: Number.NaN, measuredOn: '2024-12-31' }, 'OUTSIDE_RANGE'],
    [{ value: 1.5, measuredOn: '2024-12-31' }, 'OUTSIDE_DECIMALS'],
    [{ value: 1, measuredOn: '2024-06-30' }, 'OUTSIDE_YEAR_END'],
    [{ value: 1, measuredOn: '2026-12-31' }, 'OUTSIDE_FUTURE'],
    [{ value: 1, measuredOn: '2025-12-31' }, 'OUTSIDE_UNIT_DAY'],
    [{ value: 1, measuredOn: '1999-12-31' }, 'OUTSIDE_UNIT_DAY'],
  ])('%j: %s', (content, fault) => expect(valueFault(POPULATION, content, UNIT, TODAY)).toBe(fault));

  it('on a day needs no end of a year', () => {
    const day = { ...POPULATION, step: 'DAY' } as const;
    expect(valueFault(day, { value: 1, measuredOn: '2024-06-30' }, UNIT, TODAY)).toBeNull();
  });
});

describe('the total of an area', () => {
  const member = (unitId: string) =>
    ({ area: 'TERRITORY', areaId: 't', name: 'Tỉnh cũ', unitId, measuredOn: '2024-12-31' }) as const;

  it('is the sum of the communes it had, and says how many had a figure', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(1_000_000)), { minLength: 1, maxLength: 30 }), (figures) => {
        const members = figures.map((_, n) => member(`u${n}`));
        const values = figures.flatMap((value, n) =>
          value === null ? [] : [{ unitId: `u${n}`, measuredOn: '2024-12-31', value }],
        );
        const [total] = areaTotals(members, values, 0);
        if (values.length === 0) return expect(total).toBeUndefined();
        expect(total).toMatchObject({ unitsCounted: values.length, unitsTotal: figures.length });
        expect(total!.value).toBe(values.reduce((sum, { value }) => sum + value, 0));
      }),
    );
  });

  it('takes no figure of another day or of a unit outside', () => {
    const values = [
      { unitId: 'u0', measuredOn: '2023-12-31', value: 5 },
      { unitId: 'x', measuredOn: '2024-12-31', value: 7 },
    ];
    expect(areaTotals([member('u0')], values, 0)).toEqual([]);
  });
});
