import type { WrittenCell } from '@platform/spreadsheet';
import type { ExportColumn } from './export-columns';

type Row = Readonly<Record<string, unknown>>;

/** The value of a column in a row as a cell of its own kind; a code is always text. */
export function cellOf(row: Row, { path, kind, words, precision }: ExportColumn): WrittenCell {
  const value = path.reduce<unknown>((at, key) => (at as Row | null | undefined)?.[key], row);
  if (value === null || value === undefined || value === '') return null;
  if (words) return { text: words.get(String(value)) ?? String(value) };
  switch (kind) {
    case 'money':
      return { number: String(value) };
    case 'int':
    case 'decimal':
      return { number: Number(value) };
    case 'day':
      return dayCell(String(value), precision ? row[precision] : null);
    case 'instant':
      return { instant: String(value) };
    case 'flag':
      return { text: value === true ? 'Có' : 'Không' };
    case 'text':
      return { text: typeof value === 'string' ? value : JSON.stringify(value) };
  }
}

/* A day known by its month or year only is written so, or the file would claim to know more. */
function dayCell(day: string, known: unknown): WrittenCell {
  if (known === 'YEAR') return { text: day.slice(0, 4) };
  if (known === 'MONTH') return { text: `${day.slice(5, 7)}/${day.slice(0, 4)}` };
  return { day };
}

const WIDTHS: Readonly<Record<ExportColumn['kind'], number>> = {
  text: 26,
  money: 18,
  int: 12,
  decimal: 12,
  day: 13,
  instant: 17,
  flag: 9,
};

/** Width of a column on paper and screen, in characters. */
export function widthOf({ kind, words, path }: ExportColumn): number {
  if (path.at(-1) === 'code') return 14;
  return words ? 20 : WIDTHS[kind];
}
