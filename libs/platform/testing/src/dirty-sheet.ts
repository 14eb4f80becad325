import type { Truth } from './import-score';

/** One column of an invented sheet: how it is headed and what it holds, row by row. */
export interface DirtyColumn {
  heading: string;
  kind: 'TEXT' | 'DAY' | 'COUNT' | 'MONEY' | 'CHOICE' | 'ORDINAL';
  /** The clean value of row `n`; days as `2021-03-05`, numbers as digits. */
  value: (n: number) => string;
  /** Errors of this column besides those of its kind; none: it is left clean. */
  spoilt?: boolean;
}

type Error_ = (clean: string, n: number) => string;

const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
const parts = (day: string): [string, string, string] => day.split('-') as [string, string, string];
const unmarked = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const grouped = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, sign);

const TEXTS: Readonly<Record<string, Error_>> = {
  text_nfd: (text) => text.normalize('NFD'),
  text_nbsp: (text) => text.replace(' ', '\u00a0'),
  text_double_space: (text) => text.replace(' ', '  '),
  text_trailing_space: (text) => `${text}   `,
  text_line_break: (text) => text.replace(' ', '\n'),
};
const SPELLINGS: Readonly<Record<string, Error_>> = {
  ...TEXTS,
  text_upper: (text) => text.toUpperCase(),
  text_no_diacritics: unmarked,
};
/** How officials write the kinds of values; each name is the kind of error that the score counts. */
const ERRORS: Readonly<Record<DirtyColumn['kind'], Readonly<Record<string, Error_>>>> = {
  ORDINAL: {},
  TEXT: SPELLINGS,
  CHOICE: TEXTS,
  DAY: {
    date_excel_serial: (day) => String(serial(day)),
    date_text_dmy: (day) => parts(day).toReversed().join('/'),
    date_text_dot: (day) => parts(day).toReversed().join('.'),
    date_text_words: (day) => `Ngày ${Number(parts(day)[2])} tháng ${Number(parts(day)[1])} năm ${parts(day)[0]}`,
    date_text_d_m_yy: (day) => `${Number(parts(day)[2])}/${Number(parts(day)[1])}/${parts(day)[0].slice(2)}`,
    date_year_only: (day) => parts(day)[0],
    date_month_only: (day) => `${parts(day)[1]}/${parts(day)[0]}`,
  },
  COUNT: {
    count_with_unit: (digits) => `${digits} người`,
    count_decimal: (digits) => `${digits},0`,
    num_text_dots: (digits) => grouped(digits, '.'),
    num_dash_for_empty: () => '-',
    num_formula_error: () => '#REF!',
  },
  MONEY: {
    num_text_dots: (digits) => grouped(digits, '.'),
    num_text_commas: (digits) => grouped(digits, ','),
    num_text_with_dong: (digits) => `${grouped(digits, '.')} đ`,
    num_text_unit_trieu: (digits) => `${String(Number(digits) / 1e6).replace('.', ',')} triệu`,
    num_million_in_vnd_column: (digits) => String(Math.round(Number(digits) / 1e6)),
    num_dash_for_empty: () => '–',
    num_formula_error: () => '#VALUE!',
  },
};

/** A sheet of `rows` rows under `titles`, about a third of its cells spoilt; the same seed gives the same sheet. */
export function dirtySheet(
  seed: number,
  rows: number,
  titles: readonly string[],
  columns: readonly DirtyColumn[],
): { text: string; truth: Truth[] } {
  const next = randomOf(seed);
  const lines = [...titles.map((title) => [title]), columns.map(({ heading }) => heading)];
  const truth: Truth[] = lines.map((_, i) => ({ file: '', row: i + 1, row_kind: i < titles.length ? 'title' : 'header' }));
  for (let n = 0; n < rows; n++) {
    const row = lines.length + 1;
    truth.push({ file: '', row, row_kind: 'data' });
    lines.push(
      columns.map(({ kind, value, spoilt = true }, index) => {
        const clean = value(n);
        const errors = Object.entries(ERRORS[kind]);
        const error = spoilt && next() < 0.35 ? errors[Math.floor(next() * errors.length)] : undefined;
        if (!error) return kind === 'DAY' ? parts(clean).toReversed().join('/') : clean;
        const dirty = error[1](clean, n);
        if (dirty !== clean) truth.push({ file: '', row, col: index + 1, kind: error[0], clean });
        return dirty;
      }),
    );
    // A day that was left alone is still written as officials write days.
    columns.forEach(({ kind, value }, index) => {
      const known = truth.some((entry) => entry.row === row && entry.col === index + 1);
      if (kind === 'DAY' && !known) truth.push({ file: '', row, col: index + 1, kind: 'date_text_dmy', clean: value(n) });
    });
  }
  const quoted = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return { text: lines.map((cells) => cells.map(quoted).join(';')).join('\r\n'), truth };
}

/** Numbers from 0 up to 1 that look random and come again for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
