import { type Cell, isBlank, LIMITS, type Merge, type Sheet, type SheetRow, type Workbook } from './cell';
import { spreadsheetErrors } from './spreadsheet.errors';
import { fromOldFont } from './old-font';
import { readParts, type WorkbookParts } from './xlsx-parts';
import { unescaped, xmlEvents } from './xml-events';
import { openPackage, type Package } from './zip-guard';

const OLD_FONT_NOTE = 'Có ô ở phông TCVN3 (.VnTime…), đã chuyển sang Unicode theo bảng mã.';

/** Opens an .xlsx file; the caller closes it. Sheets may be read several times, each time as a stream. */
export async function openXlsx(path: string): Promise<Workbook & { close(): void }> {
  const pack = await openPackage(path);
  try {
    const parts = await readParts(pack);
    const sheets = parts.sheets.map((sheet) => new XlsxSheet(pack, parts, sheet));
    const old = parts.oldFonts.some(Boolean) || parts.oldRuns;
    return { sheets, notes: old ? [OLD_FONT_NOTE] : [], close: () => pack.close() };
  } catch (error) {
    pack.close();
    throw error;
  }
}

class XlsxSheet implements Sheet {
  readonly name: string;
  readonly hidden: boolean;
  private areas: Merge[] = [];
  private found: readonly string[] = [];

  constructor(
    private readonly pack: Package,
    private readonly parts: WorkbookParts,
    private readonly sheet: WorkbookParts['sheets'][number],
  ) {
    this.name = sheet.name;
    this.hidden = sheet.hidden;
  }

  merges(): readonly Merge[] {
    return this.areas;
  }

  remarks(): readonly string[] {
    return this.found;
  }

  async *rows(): AsyncGenerator<SheetRow> {
    const stream = await this.pack.stream(this.sheet.part);
    if (!stream) throw spreadsheetErrors.FILE_DAMAGED();
    const reading = new SheetReading(this.parts);
    let last = 0;
    for await (const piece of xmlEvents(stream, reading)) {
      void piece;
      for (const row of reading.take()) {
        if (!(row.no > last)) throw spreadsheetErrors.FILE_DAMAGED();
        // Rows Excel left out are blank rows of the file; blank rows after the last written one are not rows.
        for (let no = last + 1; no < row.no; no++) yield { no, cells: [] };
        last = row.no;
        yield row;
      }
    }
    this.areas = reading.merges;
    this.found = reading.remarks();
  }
}

/** Gathers the events of one sheet part into rows. */
class SheetReading {
  merges: Merge[] = [];
  private done: SheetRow[] = [];
  private row: SheetRow | null = null;
  private column = 0;
  private nextRow = 1;
  private type = 'n';
  private style = 0;
  private raw = '';
  private collecting = false;
  private inPhonetic = false;
  private hiddenRow = false;
  private hiddenRows = 0;
  private pictures = false;

  constructor(private readonly parts: WorkbookParts) {}

  remarks(): string[] {
    const hidden = `Có ${this.hiddenRows} dòng bị ẩn trong tệp; vẫn được đọc như các dòng khác.`;
    const pictures = 'Có hình ảnh hoặc hình vẽ trong tệp; chữ và số nằm trong hình không đọc được.';
    return [...(this.hiddenRows > 0 ? [hidden] : []), ...(this.pictures ? [pictures] : [])];
  }

  take(): SheetRow[] {
    return this.done.splice(0);
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') {
      const no = Number(attributes.r ?? this.nextRow);
      this.row = { no, cells: [] };
      this.nextRow = no + 1;
      this.hiddenRow = /^(1|true)$/.test(attributes.hidden ?? '');
      this.column = 0;
    } else if (name === 'c') {
      const column = attributes.r ? columnOf(attributes.r) : this.column + 1;
      this.column = column;
      this.type = attributes.t ?? 'n';
      this.style = Number(attributes.s ?? 0);
      this.raw = '';
    } else if (name === 'v' || name === 't') this.collecting = !this.inPhonetic;
    else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'drawing' || name === 'picture') this.pictures = true;
    else if (name === 'mergeCell') this.merge(attributes.ref ?? '');
  }

  text(piece: string): void {
    if (!this.collecting) return;
    this.raw += piece;
    if (this.raw.length > LIMITS.cellChars) throw spreadsheetErrors.FILE_CELL_TOO_LONG();
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.collecting = false;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'c') this.cell();
    else if (name === 'row' && this.row) {
      const row = this.row;
      this.row = null;
      if (row.cells.every(isBlank)) return;
      if (this.hiddenRow) this.hiddenRows++;
      if (row.no > LIMITS.rows) throw spreadsheetErrors.FILE_TOO_MANY_ROWS();
      this.done.push(row);
    }
  }

  private cell(): void {
    if (!this.row || this.raw === '') return;
    const value = this.value();
    if (isBlank(value)) return;
    if (this.column > LIMITS.columns) throw spreadsheetErrors.FILE_TOO_MANY_ROWS();
    const cells = this.row.cells;
    while (cells.length < this.column - 1) cells.push('');
    cells[this.column - 1] = value;
  }

  private value(): Cell {
    if (this.type === 's') {
      const index = Number(this.raw);
      const text = this.parts.strings[index] ?? '';
      return this.parts.richStrings.has(index) ? text : this.written(text);
    }
    if (this.type === 'e') return { error: this.raw };
    if (this.type === 'b') return this.raw === '1' ? 'TRUE' : 'FALSE';
    if (this.type === 'str' || this.type === 'inlineStr') return this.written(unescaped(this.raw));
    if (this.type === 'd') return this.raw;
    const number = Number(this.raw);
    if (!Number.isFinite(number)) return this.raw;
    const format = this.parts.dateFormats[this.style] ?? null;
    if (format === null) return number;
    // A year typed into a cell that is formatted as a date is still the year that was typed.
    const serial = number > 2200 ? number + this.parts.epochShift : number;
    return format === 'DAY' ? { date: serial } : { date: serial, shows: format };
  }

  /** Text in a font of the old encoding is what the font shows. */
  private written(text: string): string {
    const font = this.parts.oldFonts[this.style];
    return font ? fromOldFont(text, font) : text;
  }

  private merge(ref: string): void {
    const [from, to] = ref.split(':');
    if (!from || !to) return;
    if (this.merges.length >= LIMITS.merges) throw spreadsheetErrors.FILE_SUSPICIOUS();
    this.merges.push({ top: rowOf(from), left: columnOf(from), bottom: rowOf(to), right: columnOf(to) });
  }
}

function columnOf(ref: string): number {
  let column = 0;
  for (const letter of ref) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column;
}

function rowOf(ref: string): number {
  return Number(ref.replace(/\D/g, ''));
}
