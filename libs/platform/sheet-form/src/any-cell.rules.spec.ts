import fc from 'fast-check';
import type { Cell } from '@platform/spreadsheet';
import { readChoice } from './choice.rules';
import { cleanText } from './clean-text.rules';
import { readCode } from './code.rules';
import { readCount } from './count.rules';
import { readDay } from './day.rules';
import type { FormColumn } from './form';
import { readMoney } from './money.rules';
import type { CellReading } from './reading';
import { readText } from './text.rules';

const MONEY: FormColumn = { key: 'm', label: 'Vốn', kind: 'MONEY', synonyms: [], typical: 1e9, negative: true };
const NAMES: FormColumn = { key: 't', label: 'Tên', kind: 'TEXT', synonyms: [], abbreviations: { HTX: 'Hợp tác xã' } };
const STATES: FormColumn = {
  key: 's',
  label: 'Tình trạng',
  kind: 'CHOICE',
  synonyms: [],
  choices: [{ value: 'A', label: 'Đang hoạt động' }],
};
const TODAY = '2026-11-24';

describe('whatever stands in a cell', () => {
  const cells: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789.,-/ tỷtriệuđE+#') }),
    fc.double(),
    fc.record({ date: fc.double({ noNaN: true }) }),
    fc.record({ error: fc.string() }),
  );
  const readers: [string, (cell: Cell) => CellReading][] = [
    ['an amount', (cell) => readMoney(cell, MONEY, { power: 0, middle: 1e9 })],
    ['an amount in millions', (cell) => readMoney(cell, MONEY, { power: 6, middle: 1e9 })],
    ['a count', readCount],
    ['a day', (cell) => readDay(cell, TODAY)],
    ['a code', readCode],
    ['a text', (cell) => readText(cell, NAMES)],
    ['a choice', (cell) => readChoice(cell, STATES)],
  ];

  it.each(readers)('%s is read without throwing, and nothing is lost unseen', (_, read) => {
    fc.assert(
      fc.property(cells, (cell) => {
        const reading = read(cell);
        const blank = typeof cell === 'string' && cleanText(cell).text === '';
        expect(reading.value !== null || reading.findings.length > 0 || blank).toBe(true);
        if (typeof reading.value === 'string' && /text|choice/.test(_)) {
          expect(read(reading.value).value).toBe(reading.value);
        }
      }),
      { numRuns: 400 },
    );
  });
});
