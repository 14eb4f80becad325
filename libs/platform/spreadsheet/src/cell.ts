/**
 * A cell as the file holds it, before anything is made of it: text, a number, a calendar serial (days since
 * 1899-12-30) or the error a formula left behind. The empty text is an empty cell. It goes into staging as it is.
 */
export type Cell = string | number | SerialCell | ErrorCell;

export interface SerialCell {
  date: number;
  /** What the cell's format shows of the day; a day is shown whole unless said otherwise. */
  shows?: 'MONTH' | 'YEAR';
}

export interface ErrorCell {
  error: string;
}

/** One record of the file. `no` counts from 1 and counts records, not lines: a quoted cell may hold line breaks. */
export interface SheetRow {
  no: number;
  cells: Cell[];
}

/** A merged area, 1-based and inclusive. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** One sheet, read as a stream. `merges` and `remarks` are complete once `rows()` has been read to its end. */
export interface Sheet {
  name: string;
  hidden: boolean;
  rows(): AsyncIterable<SheetRow>;
  merges(): readonly Merge[];
  /** What the sheet holds that a list does not show: hidden rows, pictures. Vietnamese. */
  remarks(): readonly string[];
}

/** An opened file: its sheets and what had to be done to read it, for the person who sent it. */
export interface Workbook {
  sheets: Sheet[];
  notes: string[];
}

/** Bounds of one file. A file beyond them is refused with a clear message, never cut. */
export const LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  inflatedBytes: 100 * 1024 * 1024,
  entries: 200,
  ratio: 100,
  rows: 200_000,
  columns: 256,
  csvColumns: 100,
  cellChars: 32_768,
  sharedChars: 32 * 1024 * 1024,
  merges: 50_000,
} as const;

export function isSerial(cell: Cell): cell is SerialCell {
  return typeof cell === 'object' && 'date' in cell;
}

export function isError(cell: Cell): cell is ErrorCell {
  return typeof cell === 'object' && 'error' in cell;
}

/** The cell as text, as typed; a serial reads as its number. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  return isSerial(cell) ? String(cell.date) : cell.error;
}

/** True when nothing but space stands in the cell. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
