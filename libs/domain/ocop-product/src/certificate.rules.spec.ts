import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWorkingDays,
  type CertificateFacts,
  decisionBreach,
  graceOf,
  noticeDays,
  revocationStanding,
  reRankingWindow,
  stateOn,
} from './certificate.rules';
import { councilResult } from './council.rules';
import { productCode, serialOf } from './product-code.rules';

const facts = (change: Partial<CertificateFacts> = {}): CertificateFacts => ({
  decisionYear: 2023,
  expiresOn: '2026-05-22',
  expiringFrom: '2025-11-23',
  graceUntil: null,
  revokedOn: null,
  supersededOn: null,
  validMonths: 36,
  ...change,
});

describe('a certificate', () => {
  it.each([
    ['2025-11-22', {}, 'VALID'],
    ['2025-11-23', {}, 'EXPIRING'],
    ['2026-05-22', {}, 'EXPIRING'],
    ['2026-05-23', {}, 'EXPIRED'],
    ['2026-05-23', { graceUntil: '2026-11-18' }, 'GRACE'],
    ['2026-11-19', { graceUntil: '2026-11-18' }, 'EXPIRED'],
    ['2025-03-01', { revokedOn: '2025-03-01' }, 'REVOKED'],
    ['2025-02-28', { revokedOn: '2025-03-01' }, 'VALID'],
    ['2025-04-01', { supersededOn: '2025-04-01' }, 'SUPERSEDED'],
    ['2025-12-31', { expiresOn: null, expiringFrom: null }, 'VALID'],
    ['2026-01-02', { expiresOn: null, expiringFrom: null }, 'UNKNOWN'],
    ['2026-12-31', { expiresOn: null, expiringFrom: null }, 'UNKNOWN'],
    ['2027-01-01', { expiresOn: null, expiringFrom: null }, 'EXPIRED'],
  ])('on %s with %j is %s', (day, change, state) => expect(stateOn(facts(change), day)).toBe(state));

  it('whose day is not known is never told otherwise than every day of its year would tell', () => {
    const day = fc.integer({ min: 0, max: 2500 }).map((n) => addDays('2022-01-01', n));
    const decided = fc.integer({ min: 0, max: 364 }).map((n) => addDays('2023-01-01', n));
    fc.assert(
      fc.property(day, decided, (on, decisionOn) => {
        const known = stateOn(facts({ expiresOn: addMonths(decisionOn, 36), expiringFrom: null }), on);
        const told = stateOn(facts({ expiresOn: null, expiringFrom: null }), on);
        if (told !== 'UNKNOWN') expect(told).toBe(known);
      }),
    );
  });

  it('is ranked again between 180 and 120 days before its end, waits for a late result 180 days at most', () => {
    const window = reRankingWindow('2026-12-31', { fromDays: 180, toDays: 120 });
    expect(window).toEqual({ from: '2026-07-04', to: '2026-09-02' });
    expect(graceOf('2026-12-31', '2026-10-01', 180)).toBe('2027-06-29');
    expect(graceOf('2026-12-31', '2027-01-01', 180)).toBeNull();
  });

  it.each([
    [null, null, '2026-07-01', null],
    ['2026-07-16', null, '2026-07-16', 'DUE'],
    ['2026-07-16', null, '2026-07-17', 'OVERDUE'],
    ['2026-07-16', '2026-07-16', '2026-08-01', 'IN_TIME'],
    ['2026-07-16', '2026-07-17', '2026-08-01', 'LATE'],
    ['2026-07-16', '2026-07-20', '2026-07-18', 'OVERDUE'],
  ] as const)('to be revoked by %s, revoked on %s, is on %s %s', (revocationDueOn, revokedOn, day, standing) =>
    expect(revocationStanding({ revocationDueOn, revokedOn }, day)).toBe(standing),
  );

  it('has its holder told 180, 90 and 30 days before', () => {
    expect(noticeDays('2026-12-31', [180, 90, 30])).toEqual([
      { daysBefore: 180, dueOn: '2026-07-04' },
      { daysBefore: 90, dueOn: '2026-10-02' },
      { daysBefore: 30, dueOn: '2026-12-01' },
    ]);
  });

  it.each([
    [3, 'DISTRICT', ['DISTRICT'], null],
    [3, 'PROVINCE', ['DISTRICT'], 'AUTHORITY'],
    [4, 'DISTRICT', ['PROVINCE'], 'AUTHORITY'],
    [2, 'PROVINCE', null, 'RANK_WITHOUT_CERTIFICATE'],
    [5, null, ['CENTRE'], null],
    [4, 'DISTRICT', null, null],
  ] as const)('of %s stars by %s where %j are competent: %s', (stars, authority, competent, breach) =>
    expect(decisionBreach({ stars, authority }, { competent: competent && [...competent], certificateFrom: 3 })).toBe(
      breach,
    ),
  );

  it('is counted in days and months of the calendar', () => {
    expect(addMonths('2024-02-29', 36)).toBe('2027-02-28');
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-24', 15)).toBe('2026-12-15');
  });
});

describe('a council', () => {
  const sheet = (seatId: string, total: number, gateStars = 5, eliminatedBy: string[] = []) => ({
    seatId,
    total,
    gateStars,
    eliminatedBy,
  });
  const bands = (mean: number): number => (mean >= 90 ? 5 : mean >= 70 ? 4 : mean >= 50 ? 3 : mean >= 30 ? 2 : 1);

  it('scores the mean, tells the spread, points at the outlier', () => {
    const result = councilResult([sheet('a', 80), sheet('b', 84), sheet('c', 60)], bands, 10)!;
    expect(result).toMatchObject({ mean: 74.67, spread: 10.5, min: 60, max: 84, outliers: ['c'], stars: 4 });
    expect(councilResult([sheet('a', 80), sheet('c', 60)], bands, null)!.outliers).toEqual([]);
    expect(councilResult([], bands, 10)).toBeNull();
  });

  it('reaches a gate where most sheets reach it, throws out where most find a ground', () => {
    expect(councilResult([sheet('a', 95), sheet('b', 95, 4), sheet('c', 95, 4)], bands, 10)!.stars).toBe(4);
    expect(councilResult([sheet('a', 95), sheet('b', 95), sheet('c', 95, 4)], bands, 10)!.stars).toBe(5);
    const thrown = ['Giả mạo hồ sơ'];
    expect(
      councilResult([sheet('a', 95, 5, thrown), sheet('b', 95, 5, thrown), sheet('c', 95)], bands, 10),
    ).toMatchObject({
      isEliminated: true,
      stars: 0,
      eliminatedBy: thrown,
    });
    expect(councilResult([sheet('a', 95, 5, thrown), sheet('b', 95)], bands, 10)).toMatchObject({
      isEliminated: false,
      stars: 5,
      eliminatedBy: thrown,
    });
  });
});

describe('the code of a product', () => {
  it('is province, commune, serial and year', () => {
    expect(productCode('24', '07210', 7, 2026)).toBe('24-07210-0007-2026');
    expect(serialOf('24-07210-0007-2026')).toBe(7);
    expect(serialOf('24-07210-7-2026')).toBeNull();
  });
});
