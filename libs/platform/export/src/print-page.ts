import {
  type WrittenCell,
  writtenDay,
  writtenInstant,
  type WrittenRow,
  type WrittenSheet,
} from '@platform/spreadsheet';
import { counted } from './export-sheet';

/** Rows a page to be printed holds at most; more belongs into a file. */
export const PRINTED_ROWS = 2_000;

/** The sheet as a page of its own, A4 across, its header on every sheet of paper; it opens the browser's print dialogue. */
export async function* printPage(sheet: WrittenSheet, nonce: string): AsyncGenerator<Buffer> {
  yield Buffer.from(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(sheet.name)}</title>` +
      `<style nonce="${nonce}">${STYLE}</style></head><body><header>`,
  );
  let [tables, open] = [0, false];
  for await (const row of sheet.rows) {
    // What stands between two tables ends the first; the head of the page ends where the first one begins.
    const ends = open && (row.kind === 'HEADER' || row.kind === 'TITLE');
    if (ends) yield Buffer.from('</tbody></table>');
    if (row.kind === 'HEADER' && tables === 0) yield Buffer.from('</header>');
    if (row.kind === 'HEADER') tables += 1;
    open = row.kind === 'HEADER' || (open && !ends);
    yield Buffer.from(rowHtml(row, open));
  }
  yield Buffer.from(
    `${open ? '</tbody></table>' : ''}<script nonce="${nonce}">addEventListener('load',()=>print())</script>`,
  );
  yield Buffer.from('</body></html>');
}

function rowHtml({ kind, cells }: WrittenRow, inTable: boolean): string {
  const texts = cells.map((cell) => escaped(shown(cell)));
  if (kind === 'TITLE') return texts[0] ? `<p>${texts[0]}</p>` : '';
  if (kind === 'HEADER') {
    return `<table><thead><tr>${texts.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead><tbody>`;
  }
  if (kind === 'NOTE' && inTable)
    return `</tbody><tfoot><tr><td colspan="99">${texts[0] ?? ''}</td></tr></tfoot><tbody>`;
  const written = cells.map((cell, at) => `<td${isFigure(cell) ? ' class="figure"' : ''}>${texts[at] ?? ''}</td>`);
  return `<tr>${written.join('')}</tr>`;
}

function shown(cell: WrittenCell): string {
  if (cell === null) return '';
  if ('text' in cell) return cell.text;
  if ('day' in cell) return writtenDay(cell.day);
  if ('instant' in cell) return writtenInstant(cell.instant);
  return typeof cell.number === 'string' ? counted(cell.number) : String(cell.number).replace('.', ',');
}

function isFigure(cell: WrittenCell): boolean {
  return cell !== null && 'number' in cell;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** What the page may do: show itself with its own style, open the print dialogue, and nothing else. */
export function printPolicy(nonce: string): string {
  return (
    `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; ` +
    `frame-ancestors 'none'`
  );
}

const STYLE = `
@page { size: A4 landscape; margin: 12mm 10mm 14mm; }
body { font: 10.5pt/1.35 'Times New Roman', 'Tinos', serif; color: #000; margin: 12mm; }
header p { margin: 0 0 2pt; }
body > p { margin: 14pt 0 0; font-weight: 700; break-after: avoid; }
header p:first-child { font-size: 14pt; font-weight: 700; text-align: center; margin-bottom: 6pt; }
table { border-collapse: collapse; width: 100%; margin-top: 8pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #555; padding: 2pt 4pt; vertical-align: top; overflow-wrap: anywhere; text-align: left; }
th { text-align: center; vertical-align: middle; background: #f0f0f0; }
.figure { text-align: right; white-space: nowrap; }
@media print { body { margin: 0; } }
`;
