import { guarded } from './formula-guard';
import { type WrittenCell, writtenDay, writtenInstant, type WrittenSheet } from './written-cell';

const BOM = '\ufeff';
const PIECE = 32 * 1024;

/** A .csv as Vietnamese Excel opens it: UTF-8 with its mark, `;` between cells, decimal comma, days as dd/mm/yyyy. */
export async function* csvBytes({ rows }: WrittenSheet): AsyncGenerator<Buffer> {
  let piece = BOM;
  for await (const { cells } of rows) {
    piece += `${cells.map((cell) => quoted(csvText(cell))).join(';')}\r\n`;
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece) yield Buffer.from(piece);
}

function csvText(cell: WrittenCell): string {
  if (cell === null) return '';
  if ('text' in cell) return guarded(cell.text);
  if ('day' in cell) return writtenDay(cell.day);
  if ('instant' in cell) return writtenInstant(cell.instant);
  return String(cell.number).replace('.', ',');
}

function quoted(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
