import fc from 'fast-check';
import { codeFault, exceedsLimit, termFault } from './establishment.rules';

describe('the code of an establishment', () => {
  it.each([
    ['BRANCH', '2400123456-001', '2400123456', null],
    ['BRANCH', null, '2400123456', null],
    ['BRANCH', '2400123456-001', null, null],
    ['REPRESENTATIVE_OFFICE', '2400123457-001', '2400123456', 'ESTABLISHMENT_PARENT'],
    ['BRANCH', '2400123456-000', '2400123456', 'ESTABLISHMENT_CODE'],
    ['BRANCH', '2400123456001', '2400123456', 'ESTABLISHMENT_CODE'],
    ['BRANCH', '00001', '2400123456', 'ESTABLISHMENT_CODE'],
    ['BUSINESS_LOCATION', '00001', '2400123456', null],
    ['BUSINESS_LOCATION', '2400123456-001', '2400123456', 'ESTABLISHMENT_CODE'],
  ] as const)('%s %s under %s: %s', (kind, code, parent, fault) => expect(codeFault(kind, code, parent)).toBe(fault));
});

describe('what a co-op puts into enterprises', () => {
  it('is judged by the percentage of the day, to the đồng, and not without one', () => {
    expect(exceedsLimit(51n, 100n, null)).toBeNull();
    expect(exceedsLimit(51n, null, 50)).toBeNull();
    expect([exceedsLimit(50n, 100n, 50), exceedsLimit(51n, 100n, 50)]).toEqual([false, true]);
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 15n), fc.integer({ min: 1, max: 100 }), (capital, percent) => {
        const most = (capital * BigInt(percent)) / 100n;
        expect([exceedsLimit(most, capital, percent), exceedsLimit(most + 1n, capital, percent)]).toEqual([
          false,
          true,
        ]);
      }),
    );
  });
});

describe('a term', () => {
  it.each([
    [{ validFrom: '2026-11-24', validTo: null }, null],
    [{ validFrom: '2026-11-25', validTo: null }, 'TERM_FUTURE'],
    [{ validFrom: '2026-01-01', validTo: '2026-01-01' }, 'TERM_ORDER'],
    [{ validFrom: '2026-01-01', validTo: '2030-01-01' }, null],
  ])('%j: %s', (term, fault) => expect(termFault(term, '2026-11-24')).toBe(fault));
});
