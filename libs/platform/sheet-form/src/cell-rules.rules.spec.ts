import fc from 'fast-check';
import type { Cell } from '@platform/spreadsheet';
import { readChoice } from './choice.rules';
import { cleanText, hasOldTone, isUpper, lostMarks, textKey } from './clean-text.rules';
import { hasSoundCheckDigit, readCode } from './code.rules';
import { readCount, spokenNumber } from './count.rules';
import { readDay, shownDay } from './day.rules';
import type { FormColumn } from './form';
import { readLookup } from './lookup.rules';
import { readMoney } from './money.rules';
import { groupDigits } from './number-text.rules';
import type { CellReading } from './reading';
import { readText } from './text.rules';

const TODAY = '2026-11-24';
const column = (kind: FormColumn['kind'], extra: Partial<FormColumn> = {}): FormColumn => ({
  key: 'x',
  label: 'Cột',
  kind,
  synonyms: [],
  ...extra,
});
const MONEY = column('MONEY', { typical: 1_000_000_000, negative: true });
const STATES = column('CHOICE', {
  choices: [
    { value: 'A', label: 'Đang hoạt động', synonyms: ['Hoạt động'] },
    { value: 'B', label: 'Thủy sản' },
  ],
});
const NAMES = column('TEXT', { abbreviations: { HTX: 'Hợp tác xã', 'TM&DV': 'Thương mại và Dịch vụ' } });
const inDong = (cell: Cell, middle: number | null = null): CellReading => readMoney(cell, MONEY, { power: 0, middle });
const kinds = (reading: CellReading): string[] => reading.findings.map(({ kind }) => kind);

describe('amounts', () => {
  it.each([
    ['1.234.567.000', '1234567000'],
    ['1,234,567,000', '1234567000'],
    ['1 234 567 000', '1234567000'],
    ['1.722.917.000 đ', '1722917000'],
    ['1.722.917.000 VNĐ', '1722917000'],
    ['-5.056.000', '-5056000'],
    ['(5.056.000)', '-5056000'],
    ['1.234.567,00', '1234567'],
    ['5,12 tỷ', '5120000000'],
    ['0,38 tỷ', '380000000'],
    ['2.554 triệu', '2554000000'],
    ['1 tỷ 200 triệu', '1200000000'],
    ['1,5 tr', '1500000'],
  ])('%s is %s đồng', (text, value) => expect(inDong(text).value).toBe(value));

  it.each(['#REF!', '1.23.4567', 'chưa có', '12-15', '4 tỷ 200', ''.padEnd(50, '9')])(
    '%s is not taken over',
    (text) => {
      const reading = inDong(text);
      expect(reading.value).toBeNull();
      expect(reading.findings[0]?.severity).toBe('ERROR');
    },
  );

  it('says that a unit word makes an amount coarse', () => {
    expect(kinds(inDong('203 triệu'))).toEqual(['num_rounded']);
    expect(kinds(inDong('2.554 triệu'))).toContain('num_ambiguous');
  });

  it('holds back a figure that looks like millions and proposes, in the column and without one', () => {
    expect(inDong('4154', 1_200_000_000)).toMatchObject({ value: null, proposal: '4154000000' });
    expect(inDong('4154')).toMatchObject({ value: null, proposal: '4154000000' });
    expect(inDong('-5', 90_000_000)).toMatchObject({ value: null, proposal: '-5000000' });
    expect(inDong('40.000', 10_000_000).value).toBe('40000');
  });

  it('does not believe a column whose every figure is in millions', () => {
    expect(inDong('4154', 1_500)).toMatchObject({ value: null, proposal: '4154000000' });
  });

  it('reads a declared unit, and holds back full đồng in a column of millions', () => {
    expect(readMoney('4.154', MONEY, { power: 6, middle: 1e9 }).value).toBe('4154000000');
    expect(readMoney(4153.933, MONEY, { power: 6, middle: 1e9 }).value).toBe('4153933000');
    expect(readMoney('4.153.933.000', MONEY, { power: 6, middle: 1e9 })).toMatchObject({
      value: null,
      proposal: '4153933000',
    });
  });

  it('a dash is nothing known, not zero; zero is zero', () => {
    expect(inDong('-')).toMatchObject({ value: null });
    expect(kinds(inDong('-'))).toEqual(['num_dash_for_empty']);
    expect(inDong('0').value).toBe('0');
  });

  it('reads back every amount it could have written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10_000_000n, max: 9_000_000_000_000n }), fc.boolean(), (amount, loss) => {
        const value = String(loss ? -amount : amount);
        for (const text of [
          value,
          groupDigits(value),
          groupDigits(value).replace(/\./g, ','),
          `${groupDigits(value)} đ`,
        ]) {
          expect(inDong(text, 1_000_000_000).value).toBe(value);
        }
      }),
    );
  });
});

describe('counts', () => {
  it.each([
    ['12 tv', 12],
    ['12,0', 12],
    ['12.0', 12],
    ['1.204 thành viên', 1204],
    ['ba mươi', 30],
    ['ba mươi lăm', 35],
    ['một trăm linh hai', 102],
    ['một nghìn hai trăm', 1200],
    [14, 14],
  ])('%s is %i', (cell, value) => expect(readCount(cell).value).toBe(value));

  it.each(['khoảng 12', '12,5', '-3', 'nhiều', '12-15', '#N/A'])('%s is not taken over', (text) => {
    expect(readCount(text).value).toBeNull();
    expect(readCount(text).findings).toHaveLength(1);
  });

  it('words for a number need a number', () => expect(spokenNumber('linh')).toBeNull());
});

describe('days', () => {
  it.each<[Cell, string]>([
    ['04.06.2024', '2024-06-04'],
    ['4/6/24', '2024-06-04'],
    ['4-6-95', '1995-06-04'],
    ['Ngày 11 tháng 7 năm 2001', '2001-07-11'],
    ['45875', '2025-08-06'],
    [45875, '2025-08-06'],
    [{ date: 45875 }, '2025-08-06'],
    [{ date: 45875, shows: 'MONTH' }, '2025-08'],
    ['2021', '2021'],
    [2021, '2021'],
    [{ date: 2021 }, '2021'],
    ['năm 2021', '2021'],
    ['03/2023', '2023-03'],
    ['tháng 3 năm 2023', '2023-03'],
    ['2023-03-05', '2023-03-05'],
    ['2023-03-05 00:00:00', '2023-03-05'],
  ])('%j is %s', (cell, value) => expect(readDay(cell, TODAY).value).toBe(value));

  it.each(['31/02/2021', 'hôm qua', '13/2021', '99999'])('%s is not taken over', (text) => {
    expect(readDay(text, TODAY)).toMatchObject({ value: null, findings: [{ severity: 'ERROR' }] });
  });

  it('proposes, and does not decide, when the month stands first', () => {
    expect(readDay('02/25/2021', TODAY)).toMatchObject({ value: null, proposal: '2021-02-25' });
  });

  it('warns of a day to come', () => expect(kinds(readDay('25/11/2026', TODAY))).toEqual(['date_in_future']));

  it('reads the end of a term to come, and a year of two figures in this century', () => {
    expect(readDay('27/2/29', TODAY)).toMatchObject({ value: '1929-02-27' });
    expect(readDay('27/2/29', TODAY, true)).toMatchObject({ value: '2029-02-27', findings: [] });
    expect(kinds(readDay('25/11/2026', TODAY, true))).toEqual([]);
  });

  it('reads back every day it shows', () => {
    const days = fc.date({ min: new Date('1930-01-01'), max: new Date('2026-11-24'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readDay(shownDay(day), TODAY).value).toBe(day);
        expect(readDay(shownDay(day).replace(/\//g, '.'), TODAY).value).toBe(day);
        expect(readDay(Math.round(Date.parse(day) / 86_400_000) + 25_569, TODAY).value).toBe(day);
      }),
    );
  });
});

describe('codes', () => {
  it.each<[Cell, string]>([
    [2482342497, '2482342497'],
    ['2462 837 445', '2462837445'],
    ["'2482342497", '2482342497'],
    ['2482342497-001', '2482342497'],
    ['MST: 2482342497', '2482342497'],
  ])('%j is %s', (cell, value) => expect(readCode(cell).value).toBe(value));

  it('warns of a wrong check digit and keeps the code', () => {
    expect(hasSoundCheckDigit('2480114128')).toBe(true);
    expect(readCode('2480114129').value).toBe('2480114129');
    expect(kinds(readCode('2480114129'))).toEqual(['code_bad_check_digit']);
  });

  it('accepts exactly one check digit at most', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (body) => {
        const sound = [...'0123456789'].filter((digit) => hasSoundCheckDigit(body + digit));
        expect(sound.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not make up digits', () => {
    expect(readCode('2.48E+09')).toMatchObject({ value: null });
    expect(readCode('24801')).toMatchObject({ value: null });
    expect(readCode('12/HTX-UB')).toMatchObject({ value: '12/HTX-UB' });
  });
});

describe('texts', () => {
  it('puts space and Unicode right and nothing else', () => {
    expect(readText(' Thôn\u00a0 Trại\nBa '.normalize('NFD'), NAMES).value).toBe('Thôn Trại Ba');
    expect(readText('HTX TM&DV Hoà', NAMES)).toMatchObject({ value: 'HTX TM&DV Hoà' });
  });

  it('finds an abbreviated name by its full words', () => {
    expect(textKey('HTX TM&DV Thủy', NAMES.abbreviations)).toBe(textKey('Hợp tác xã Thương mại và dịch vụ Thuỷ'));
  });

  it.each(['Hop tac xa Hai Ha', 'Nguyen Van Tien', 'HOP TAC XA'])('sees that “%s” lost its marks', (text) => {
    expect(lostMarks(text)).toBe(true);
  });
  it.each(['Hợp tac xã', 'HTX Mai Lan', 'Kim Long', 'HTX ABC'])('cannot say so of “%s”', (text) => {
    expect(lostMarks(text)).toBe(false);
  });

  it('tells the old placement of tones', () => {
    expect(['hoà', 'thuỷ', 'khoẻ', 'Hoà Bình'].map(hasOldTone)).toEqual([true, true, true, true]);
    expect(['hòa', 'quý', 'hoàn', 'toán', 'Quỳnh'].map(hasOldTone)).toEqual([false, false, false, false, false]);
  });

  it('tells capitals from an abbreviation', () => {
    expect([isUpper('THÔN HẠ'), isUpper('HTX ABC', new Set(['HTX'])), isUpper('Thôn Hạ')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = cleanText(raw).text;
        expect(cleanText(once)).toEqual({ text: once, repairs: [] });
      }),
    );
  });
});

describe('lists of values', () => {
  it.each(['dang hoat dong', 'ĐANG HOẠT ĐỘNG', 'Hoạt động', 'đang  hoạt\nđộng'])('“%s” is the listed value', (text) => {
    expect(readChoice(text, STATES)).toMatchObject({ value: 'A', shown: 'Đang hoạt động', findings: [] });
  });

  it('refuses what is not listed, and keeps it where the list is open', () => {
    expect(readChoice('Ngủ đông', STATES)).toMatchObject({ value: null, findings: [{ severity: 'ERROR' }] });
    expect(readChoice('Ngủ đông', { ...STATES, open: true })).toMatchObject({ value: 'Ngủ đông' });
  });

  it('does not choose between two values that fold alike', () => {
    const tricky = column('CHOICE', {
      choices: [
        { value: '1', label: 'Hạ' },
        { value: '2', label: 'Hà' },
      ],
    });
    expect(readChoice('ha', tricky).value).toBeNull();
    expect(readChoice('Hạ', tricky).value).toBe('1');
  });
});

it('a lookup answers one, several or none', () => {
  const lookup = (text: string) =>
    text === 'Xã A'
      ? ({ kind: 'FOUND', id: 'a', key: 'b', label: 'Xã A' } as const)
      : text === 'B'
        ? ({ kind: 'AMBIGUOUS', labels: ['Xã B', 'Phường B'] } as const)
        : ({ kind: 'UNKNOWN' } as const);
  expect(readLookup('Xã  A', lookup, null)).toMatchObject({ value: 'a', findings: [] });
  expect(readLookup('B', lookup, null).findings[0]?.kind).toBe('lookup_ambiguous');
  expect(readLookup('C', lookup, null).findings[0]?.kind).toBe('lookup_unknown');
});
