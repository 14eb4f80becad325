import { looksLikeFormula } from './formula-guard';
import { vietnamClock, type WrittenCell, type WrittenRow, type WrittenSheet } from './written-cell';
import { zipBytes, type ZipPart } from './zip-writer';

/* Places in the list of cell styles below. */
const STYLE = { PLAIN: 0, GUARDED: 1, WHOLE: 2, DAY: 3, INSTANT: 4, TITLE: 5, HEADER: 6, TEXT: 7, NOTE: 8 } as const;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PIECE = 32 * 1024;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** A number beyond this loses digits in a workbook, whose numbers are doubles: it is written as text. */
const EXACT = 999_999_999_999_999n;

/**
 * An .xlsx with one sheet, written as its rows come. Text is text by its type and never a formula; where it begins like
 * one, the cell also bears Excel's own mark of a typed apostrophe, so that editing it does not make it one. On paper: A4
 * across, the header on every page.
 */
export async function* xlsxBytes(sheet: WrittenSheet): AsyncGenerator<Buffer> {
  yield* zipBytes(parts(sheet));
}

async function* parts(sheet: WrittenSheet): AsyncGenerator<ZipPart> {
  const headers: number[] = [];
  const rows = counted(sheet.rows, (no) => headers.push(no));
  yield { name: '[Content_Types].xml', text: [CONTENT_TYPES] };
  yield { name: '_rels/.rels', text: [PACKAGE_RELATIONS] };
  yield { name: 'xl/_rels/workbook.xml.rels', text: [WORKBOOK_RELATIONS] };
  yield { name: 'xl/styles.xml', text: [STYLES] };
  yield { name: 'xl/worksheets/sheet1.xml', text: sheetXml(sheet, rows) };
  yield { name: 'xl/workbook.xml', text: [workbookXml(sheet.name, headers)] };
}

async function* counted(rows: AsyncIterable<WrittenRow>, onHeader: (no: number) => void): AsyncGenerator<WrittenRow> {
  let no = 0;
  for await (const row of rows) {
    no += 1;
    if (row.kind === 'HEADER') onHeader(no);
    yield row;
  }
}

async function* sheetXml({ widths }: WrittenSheet, rows: AsyncIterable<WrittenRow>): AsyncGenerator<string> {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  yield (
    `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    '<sheetData>'
  );
  let piece = '';
  let no = 0;
  for await (const row of rows) {
    piece += rowXml((no += 1), row);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield (
    `${piece}</sheetData><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>` +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter></worksheet>'
  );
}

function rowXml(no: number, { kind, cells }: WrittenRow): string {
  const written = cells.map((cell, at) => (cell === null ? '' : cellXml(`${columnName(at)}${no}`, kind, cell)));
  return `<row r="${no}">${written.join('')}</row>`;
}

function cellXml(ref: string, kind: WrittenRow['kind'], cell: NonNullable<WrittenCell>): string {
  if ('text' in cell) return textXml(ref, kind, cell.text);
  if ('day' in cell) return `<c r="${ref}" s="${STYLE.DAY}"><v>${serialOf(cell.day)}</v></c>`;
  if ('instant' in cell) {
    const [day, time] = vietnamClock(cell.instant).split('T') as [string, string];
    const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    return `<c r="${ref}" s="${STYLE.INSTANT}"><v>${serialOf(day) + minutes / 1440}</v></c>`;
  }
  const { number } = cell;
  if (typeof number === 'number') return `<c r="${ref}"><v>${number}</v></c>`;
  const whole = BigInt(number);
  if (whole > EXACT || whole < -EXACT) return textXml(ref, kind, number);
  return `<c r="${ref}" s="${STYLE.WHOLE}"><v>${number}</v></c>`;
}

function textXml(ref: string, kind: WrittenRow['kind'], text: string): string {
  if (text === '') return '';
  const style = looksLikeFormula(text) ? STYLE.GUARDED : kind === 'DATA' ? STYLE.TEXT : STYLE[kind];
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY_MS;
}

export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`;
}

/* What XML 1.0 cannot hold is written as the format's own escape, and what looks like that escape is escaped itself. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\r\ufffe\uffff]|\p{Cs}|_(?=x[0-9a-f]{4})/giu;

function escaped(text: string): string {
  return text
    .replace(NOT_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/* One header is repeated on every sheet of paper; where there are several, each stands above its own rows. */
function workbookXml(name: string, [header, another]: readonly number[]): string {
  const sheet = escaped(name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)).replaceAll('"', '&quot;');
  const titles = `'${sheet.replaceAll("'", "''")}'!$${header}:$${header}`;
  const defined =
    header && !another
      ? `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${titles}</definedName></definedNames>`
      : '';
  return (
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheet}" sheetId="1" r:id="r1"/></sheets>` +
    `${defined}</workbook>`
  );
}

const CONTENT_TYPES =
  `${XML}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`;

const PACKAGE_RELATIONS =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const WORKBOOK_RELATIONS =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
  `<Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

const PLAIN_XF = 'fontId="0" fillId="0" borderId="0" xfId="0"';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>` +
  '<numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font>' +
  '<font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>' +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9">` +
  `<xf numFmtId="0" ${PLAIN_XF}/>` +
  `<xf numFmtId="49" ${PLAIN_XF} quotePrefix="1" applyNumberFormat="1" applyAlignment="1">${WRAPPED}</xf>` +
  `<xf numFmtId="3" ${PLAIN_XF} applyNumberFormat="1"/><xf numFmtId="164" ${PLAIN_XF} applyNumberFormat="1"/>` +
  `<xf numFmtId="165" ${PLAIN_XF} applyNumberFormat="1"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">` +
  `<alignment horizontal="center" vertical="center" wrapText="1"/></xf>` +
  `<xf numFmtId="49" ${PLAIN_XF} applyNumberFormat="1" applyAlignment="1">${WRAPPED}</xf>` +
  `<xf numFmtId="0" ${PLAIN_XF}/></cellXfs></styleSheet>`;
