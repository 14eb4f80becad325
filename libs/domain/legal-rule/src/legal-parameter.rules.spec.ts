import * as fc from 'fast-check';
import { LEGAL_CODES } from './first-parameter';
import { FIRST_PARAMETERS } from './first-parameters';
import {
  bandAt,
  describeValue,
  fitsKind,
  type LegalPeriod,
  listAt,
  moneyAt,
  numberAt,
  ruleAt,
  ValueKind,
} from './legal-parameter.rules';
import { OPEN_QUESTIONS } from './open-questions';

const rows: readonly LegalPeriod[] = FIRST_PARAMETERS.map((row) => ({ ...row, version: 1 }));

describe('the first parameters', () => {
  it('are the nine open questions, none of them more than unconfirmed, and what rules read', () => {
    expect(OPEN_QUESTIONS.map(({ code }) => Number(code.split('_')[1]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(OPEN_QUESTIONS.every(({ mark }) => mark === 'UNCONFIRMED')).toBe(true);
    for (const code of Object.values(LEGAL_CODES)) expect(ruleAt(rows, code, '2026-11-24')).toBeDefined();
  });

  it('have a source, something that rests on them, an own id and a value of their kind', () => {
    expect(FIRST_PARAMETERS.filter((row) => row.source === '' || row.dependants.length === 0)).toEqual([]);
    expect(FIRST_PARAMETERS.filter((row) => row.value !== null && !fitsKind(row.kind, row.value))).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('never overlap', () => {
    const overlapping = rows.filter((a) =>
      rows.some(
        (b) =>
          a !== b && a.code === b.code && a.validFrom < (b.validTo ?? '9999') && b.validFrom < (a.validTo ?? '9999'),
      ),
    );
    expect(overlapping).toEqual([]);
  });

  it.each([
    [LEGAL_CODES.coopMinMembers, '1990-01-01', null],
    [LEGAL_CODES.coopMinMembers, '2024-06-30', 7],
    [LEGAL_CODES.coopMinMembers, '2024-07-01', 5],
    [LEGAL_CODES.unionMinMembers, '2024-06-30', 4],
    [LEGAL_CODES.unionMinMembers, '2026-11-24', 3],
    [LEGAL_CODES.groupMinMembers, '2026-11-24', 2],
    [LEGAL_CODES.creditFundMinMembers, '2026-11-24', 30],
    [LEGAL_CODES.mismatchYearsWithoutReport, '2026-11-24', 2],
  ])('%s on %s is %s', (code, on, value) => expect(numberAt(rows, code, on)).toBe(value));

  it('hold the tax statuses of the mismatch list and the size classes, unknown cells empty', () => {
    expect(listAt(rows, LEGAL_CODES.mismatchTaxStatuses, '2026-11-24')).toEqual(['01', '03', '06', '07']);
    expect(bandAt(rows, LEGAL_CODES.sizeClassAgriculture, '2026-11-24')).toEqual({
      large: { members: 300, revenue: '50000000000', capital: '10000000000' },
      medium: { members: 200, revenue: '10000000000', capital: '5000000000' },
      small: { members: 50, revenue: '2000000000', capital: '1000000000' },
    });
    expect(bandAt(rows, LEGAL_CODES.sizeClassIndustryConstruction, '2026-11-24')).toMatchObject({
      medium: null,
      small: null,
    });
    expect(bandAt(rows, LEGAL_CODES.sizeClassFinance, '2026-11-24')).toBeNull();
    expect(bandAt(rows, LEGAL_CODES.sizeClassAgriculture, '2024-10-31')).toBeNull();
  });
});

describe('a rule on a day', () => {
  const period = (validFrom: string, validTo: string | null, value: number): LegalPeriod => ({
    id: `${value}`,
    version: 1,
    code: 'X',
    kind: ValueKind.NUMBER,
    value,
    validFrom,
    validTo,
    mark: 'CERTAIN',
  });

  it('holds from its first day to the day before its end', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(days, { minLength: 2, maxLength: 6 }), days, (bounds, on) => {
        const cuts = [...bounds].sort();
        const periods = cuts.slice(0, -1).map((from, n) => period(from, cuts[n + 1]!, n));
        const expected = cuts.filter((cut) => cut <= on).length - 1;
        const inside = expected >= 0 && expected < periods.length;
        expect(numberAt(periods, 'X', on)).toBe(inside ? expected : null);
      }),
    );
  });

  it('ignores a row whose period is empty', () => {
    expect(numberAt([period('2025-07-01', '2025-07-01', 1), period('2025-07-01', null, 2)], 'X', '2025-07-01')).toBe(2);
  });

  it('gives money as exact đồng, and nothing for another kind', () => {
    const row = { ...period('2025-01-01', null, 0), kind: ValueKind.MONEY, value: '123456789012345678' };
    expect(moneyAt([row], 'X', '2026-01-01')).toBe(123456789012345678n);
    expect(moneyAt([period('2025-01-01', null, 5)], 'X', '2026-01-01')).toBeNull();
  });
});

describe('a value', () => {
  it.each([
    [ValueKind.NUMBER, 5, true],
    [ValueKind.NUMBER, '5', false],
    [ValueKind.NUMBER, Number.NaN, false],
    [ValueKind.DAYS, 1.5, false],
    [ValueKind.DAYS, 30, true],
    [ValueKind.MONEY, '50000000000', true],
    [ValueKind.MONEY, 50_000_000, false],
    [ValueKind.MONEY, '-1', false],
    [ValueKind.DATE, '2026-02-30', false],
    [ValueKind.DATE, '2026-12-15', true],
    [ValueKind.TEXT, '  ', false],
    [ValueKind.LIST, [], false],
    [ValueKind.LIST, ['01'], true],
    [ValueKind.BAND, ['01'], false],
    [ValueKind.BAND, { large: { members: 3 } }, true],
    [ValueKind.BAND, { a: undefined }, false],
    [ValueKind.NUMBER, null, false],
  ])('%s %j fits: %s', (kind, value, fits) => expect(fitsKind(kind, value)).toBe(fits));

  it.each([
    [ValueKind.NUMBER, 5, 'thành viên', '5 thành viên'],
    [ValueKind.NUMBER, null, 'thành viên', 'chưa xác định'],
    [ValueKind.NUMBER, 1234.5, '%', '1.234,5 %'],
    [ValueKind.MONEY, '50000000000', 'đồng', '50.000.000.000 đồng'],
    [ValueKind.DATE, '2026-12-15', null, '15/12/2026'],
    [ValueKind.LIST, ['01', '03'], null, '01, 03'],
    [
      ValueKind.BAND,
      { large: { members: 100, revenue: '80000000000' }, small: null },
      null,
      'lớn: thành viên 100, doanh thu 80.000.000.000; nhỏ: chưa xác định',
    ],
  ] as const)('%s %j reads for a person', (kind, value, unit, text) =>
    expect(describeValue(kind, value, unit)).toBe(text),
  );

  it.each([
    [ValueKind.TEXT, 'SMALL', 'nhỏ'],
    [ValueKind.TEXT, 'I-19', 'I-19'],
    [ValueKind.TEXT, '03-31', '31/03'],
    [ValueKind.LIST, ['SMALL', 'OTHER'], 'nhỏ; OTHER'],
    [ValueKind.BAND, { rank: 'SMALL', by: 'tổng vốn', points: 5 }, 'hạng: nhỏ; by: tổng vốn; points 5'],
  ] as const)('%s %j is said in the words of its codes', (kind, value, text) =>
    expect(describeValue(kind, value, null, { SMALL: 'nhỏ', rank: 'hạng' })).toBe(text),
  );
});
