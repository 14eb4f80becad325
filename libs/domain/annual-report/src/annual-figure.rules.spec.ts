import fc from 'fast-check';
import { contradictions, type Figures } from './annual-figure.rules';

const codes = (figures: Figures): string[] => contradictions(figures).map(({ field, code }) => `${field} ${code}`);

describe('figures of a year', () => {
  it('that are not known contradict nothing', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ revenue: null, revenueInternal: '5', memberCount: 3 })).toEqual([]);
  });

  it('add up to their total, to the đồng, or are refused at the total', () => {
    const parts = { revenueInternal: '900719925474099301', revenueExternal: '1' };
    expect(codes({ ...parts, revenue: '900719925474099302' })).toEqual([]);
    expect(codes({ ...parts, revenue: '900719925474099303' })).toEqual(['revenue REVENUE_PARTS']);
    expect(codes({ revenueInternal: '12', revenue: '11' })).toEqual(['revenue REVENUE_PARTS']);
    expect(codes({ revenueInternal: '11', revenue: '11' })).toEqual([]);
  });

  it('allow an equity below zero, and say where the balance sheet does not close', () => {
    expect(codes({ equity: '-50', liabilities: '150', totalCapital: '100' })).toEqual([]);
    expect(codes({ liabilities: '150', totalCapital: '100' })).toEqual([]);
    expect(codes({ equity: '50', liabilities: '40', totalCapital: '100' })).toEqual(['totalCapital CAPITAL_PARTS']);
  });

  it('let members come and go by count', () => {
    const year = { membersAtStart: 10, membersJoined: 4, membersLeft: 2 };
    expect(codes({ ...year, memberCount: 12 })).toEqual([]);
    expect(codes({ ...year, memberCount: 13 })).toEqual(['memberCount MEMBER_FLOW']);
    expect(codes({ memberCount: 12, officialMemberCount: 8, associateMemberCount: 3 })).toEqual([
      'officialMemberCount MEMBER_PARTS',
    ]);
    expect(codes({ memberCount: 12, householdMemberCount: 13 })).toEqual(['individualMemberCount MEMBER_PARTS']);
  });

  it('count no worker twice and give no tax back', () => {
    expect(codes({ workerCount: 4, femaleWorkerCount: 5, memberWorkerCount: 4 })).toEqual([
      'femaleWorkerCount MORE_THAN_WORKERS',
    ]);
    expect(codes({ profit: '-5', profitAfterTax: '-5' })).toEqual([]);
    expect(codes({ profit: '5', profitAfterTax: '6' })).toEqual(['profitAfterTax TAX_BELOW_ZERO']);
  });

  it('made of their parts are always sound; with one part changed never', () => {
    const whole = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 1, max: 9 }), (inside, outside, off) => {
        const parts = { revenueInternal: `${inside}`, revenueExternal: `${outside}` };
        expect(codes({ ...parts, revenue: `${inside + outside}` })).toEqual([]);
        expect(codes({ ...parts, revenue: `${inside + outside + off}` })).toEqual(['revenue REVENUE_PARTS']);
      }),
    );
  });
});
