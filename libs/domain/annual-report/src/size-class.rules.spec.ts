import { EconomicField } from '@domain/co-op';
import fc from 'fast-check';
import { SIZES, type SizeInputs, sizeClassOf } from './size-class.rules';

const bn = (n: number): string => `${n}000000000`;
const AGRICULTURE = {
  large: { members: 300, revenue: bn(50), capital: bn(10) },
  medium: { members: 200, revenue: bn(10), capital: bn(5) },
  small: { members: 50, revenue: bn(2), capital: bn(1) },
};
const INDUSTRY = { large: { members: 100, revenue: bn(80), capital: bn(20) }, medium: null, small: null };

const farm = (officialMembers: number | null, revenue: string | null, totalCapital: string | null): SizeInputs => ({
  field: EconomicField.AGRICULTURE,
  officialMembers,
  revenue,
  totalCapital,
});

describe('size class', () => {
  it.each([
    [300, bn(50), '0', 'LARGE'],
    [300, '0', bn(10), 'LARGE'],
    [299, bn(50), bn(10), 'MEDIUM'],
    [300, '49999999999', '9999999999', 'MEDIUM'],
    [200, '0', bn(5), 'MEDIUM'],
    [50, bn(2), '0', 'SMALL'],
    [49, bn(900), bn(900), 'MICRO'],
    [50, '1999999999', '999999999', 'MICRO'],
  ])('%s official members, %s revenue, %s capital: %s', (members, revenue, capital, sizeClass) => {
    expect(sizeClassOf(farm(members, revenue, capital), AGRICULTURE)).toEqual({ sizeClass, doubt: null });
  });

  it('is named where what is missing cannot change it', () => {
    expect(sizeClassOf(farm(10, null, null), AGRICULTURE).sizeClass).toBe('MICRO');
    expect(sizeClassOf(farm(300, bn(60), null), AGRICULTURE).sizeClass).toBe('LARGE');
    expect(sizeClassOf(farm(60, null, bn(2)), AGRICULTURE).sizeClass).toBe('SMALL');
  });

  it('is not named where it could', () => {
    expect(sizeClassOf(farm(null, bn(3), bn(3)), AGRICULTURE).doubt).toBe('FIGURES_MISSING');
    expect(sizeClassOf(farm(300, bn(3), null), AGRICULTURE).doubt).toBe('FIGURES_MISSING');
    expect(sizeClassOf({ ...farm(9, '1', '1'), field: null }, AGRICULTURE).doubt).toBe('FIELD_UNKNOWN');
    expect(sizeClassOf(farm(9, '1', '1'), undefined).doubt).toBe('NO_RULE');
    expect(sizeClassOf(farm(9, '1', '1'), null).doubt).toBe('THRESHOLD_UNKNOWN');
  });

  it('of which only the large threshold was read is large or not known', () => {
    const works = { ...farm(100, bn(80), null), field: EconomicField.INDUSTRY_CONSTRUCTION };
    expect(sizeClassOf(works, INDUSTRY).sizeClass).toBe('LARGE');
    expect(sizeClassOf({ ...works, officialMembers: 5 }, INDUSTRY)).toEqual({
      sizeClass: 'UNKNOWN',
      doubt: 'THRESHOLD_UNKNOWN',
    });
  });

  it('never falls when a figure rises, and a figure learned never contradicts the class named without it', () => {
    const members = fc.integer({ min: 0, max: 400 });
    const sum = fc.integer({ min: 0, max: 60 }).map(bn);
    const rank = (inputs: SizeInputs): number => SIZES.indexOf(sizeClassOf(inputs, AGRICULTURE).sizeClass);
    fc.assert(
      fc.property(members, sum, sum, fc.integer({ min: 0, max: 2 }), (count, revenue, capital, hidden) => {
        const whole = farm(count, revenue, capital);
        expect(rank({ ...whole, officialMembers: count + 1 })).toBeGreaterThanOrEqual(rank(whole));
        expect(rank({ ...whole, revenue: `${revenue}0` })).toBeGreaterThanOrEqual(rank(whole));
        const key = (['officialMembers', 'revenue', 'totalCapital'] as const)[hidden]!;
        const less = rank({ ...whole, [key]: null });
        expect([-1, rank(whole)]).toContain(less);
      }),
    );
  });
});
