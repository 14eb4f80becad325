import type { IsoDate } from '@platform/kernel';

/** A cell to be written, by what it is; `null` is an empty cell. Text is always text, whatever it begins with. */
export type WrittenCell = null | TextCell | NumberCell | DayCell | InstantCell;

interface TextCell {
  text: string;
}
interface NumberCell {
  /** A whole number as text (đồng beyond 2^53 too), or a number with decimals. */
  number: string | number;
}
interface DayCell {
  day: IsoDate;
}
interface InstantCell {
  /** RFC 3339. */
  instant: string;
}

/** One record of the file. TITLE stands in the first column and reaches over the others; HEADER is repeated on paper. */
export interface WrittenRow {
  kind: 'TITLE' | 'HEADER' | 'DATA' | 'NOTE';
  cells: readonly WrittenCell[];
}

/** A sheet to be written as it is produced: rows are asked for one after another and never kept. */
export interface WrittenSheet {
  name: string;
  /** Width of each column, in characters. */
  widths: readonly number[];
  rows: AsyncIterable<WrittenRow>;
}

/** The day and time in Viet Nam as a clock there shows it: `2026-11-24T08:05`. */
export function vietnamClock(instant: string): string {
  const moved = new Date(Date.parse(instant) + 7 * 3_600_000);
  return moved.toISOString().slice(0, 16);
}

/** `2026-11-24` as an official writes it. */
export function writtenDay(day: IsoDate): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** A moment as an official writes it: `24/11/2026 08:05`. */
export function writtenInstant(instant: string): string {
  const clock = vietnamClock(instant);
  return `${writtenDay(clock.slice(0, 10))} ${clock.slice(11)}`;
}
