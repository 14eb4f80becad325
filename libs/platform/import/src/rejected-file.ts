import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type Cell, cellText, guarded, isError, isSerial } from '@platform/spreadsheet';
import type { Cell as ExcelCell } from 'exceljs';
import type { RejectedRow } from './rejected-rows';

export type RejectedFormat = 'xlsx' | 'csv';

/** A sheet of the file that comes back: its rows as they came, those of figures with the reasons they were rejected for. */
export interface RejectedSheet {
  name: string;
  columns: number;
  rows: AsyncIterable<RejectedRow>;
}

/** Writes the file on this machine's disk; `drop` removes it. Excel gets the reason at its cell as a note, too. */
export async function writeRejected(
  format: RejectedFormat,
  sheets: readonly RejectedSheet[],
): Promise<{ path: string; drop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'rejected-'));
  const path = join(folder, `file.${format}`);
  try {
    await (format === 'csv' ? writeCsv(path, sheets) : writeXlsx(path, sheets));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return { path, drop: () => rm(folder, { recursive: true, force: true }) };
}

const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const FORMATS = { YEAR: 'yyyy', MONTH: 'mm/yyyy', DAY: 'dd/mm/yyyy' } as const;
const BAD = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFD9D9' } } as const;
/** Excel shows a note beside its cell; thousands of them make it slow, and the column says the same. */
const MOST_NOTES = 5_000;

async function writeXlsx(path: string, sheets: readonly RejectedSheet[]): Promise<void> {
  // A register that starts, and each of its tests, would read the whole library for a file that is seldom asked for.
  const { stream } = await import('exceljs');
  const book = new stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
  let notes = 0;
  for (const { name, columns, rows } of sheets) {
    const sheet = book.addWorksheet(name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Sheet');
    for await (const { cells, reasons } of rows) {
      const row = sheet.addRow([]);
      cells.forEach((cell, index) => fill(row.getCell(index + 1), cell));
      if (reasons) {
        row.getCell(columns + 1).value = reasons.whole;
        for (const [index, message] of reasons.byColumn) {
          const cell = row.getCell(index + 1);
          cell.fill = BAD;
          if (notes++ < MOST_NOTES) cell.note = message;
        }
      }
      row.commit();
    }
    sheet.commit();
  }
  await book.commit();
}

function fill(target: ExcelCell, cell: Cell): void {
  if (isSerial(cell)) {
    target.value = new Date(EPOCH + cell.date * DAY_MS);
    target.numFmt = FORMATS[cell.shows ?? 'DAY'];
  } else target.value = isError(cell) ? cell.error : cell;
}

async function writeCsv(path: string, sheets: readonly RejectedSheet[]): Promise<void> {
  const file = createWriteStream(path, { mode: 0o600 });
  await write(file, '\ufeff');
  for (const { columns, rows } of sheets) {
    for await (const { cells, reasons } of rows) {
      const line = Array.from({ length: columns }, (_, index) => field(cells[index] ?? ''));
      await write(file, `${[...line, field(reasons?.whole ?? '')].join(';')}\r\n`);
    }
  }
  file.end();
  await finished(file);
}

function write(file: WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => file.write(text, (error) => (error ? reject(error) : resolve())));
}

/** A text that a spreadsheet program would take for a formula gets the mark that says it is text; reading takes it off. */
function field(cell: Cell): string {
  const text = isSerial(cell) ? shown(cell.date, cell.shows) : cellText(cell);
  const safe = typeof cell === 'string' ? guarded(text) : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function shown(serial: number, shows: keyof typeof FORMATS = 'DAY'): string {
  const [day = '', month = '', year = ''] = new Date(EPOCH + serial * DAY_MS)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .reverse();
  return shows === 'YEAR' ? year : shows === 'MONTH' ? `${month}/${year}` : `${day}/${month}/${year}`;
}
