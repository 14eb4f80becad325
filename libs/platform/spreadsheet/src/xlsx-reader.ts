import { type Cell, isBlank, LIMITS, type Merge, type Sheet, type SheetRow, type Workbook } from './cell';
import { spreadsheetErrors } from './spreadsheet.errors';
import { readParts, type WorkbookParts } from './xlsx-parts';
import { unescaped, xmlEvents } from './xml-events';
import { openPackage, type Package } from './zip-guard';

/** Opens an .xlsx file; the caller closes it. Sheets may be read several times, each time as a stream. */
export async function openXlsx(path: string): Promise<Workbook & { close(): void }> {
  const pack = await openPackage(path);
  try {
    const parts = await readParts(pack);
    const sheets = parts.sheets.map((sheet) => new XlsxSheet(pack, parts, sheet));
    return { sheets, notes: [], close: () => pack.close() };
  } catch (error) {
    pack.close();
    throw error;
  }
}

class XlsxSheet implements Sheet {
  readonly name: string;
  readonly hidden: boolean;
  private areas: Merge[] = [];

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

  constructor(private readonly parts: WorkbookParts) {}

  take(): SheetRow[] {
    return this.done.splice(0);
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') {
      const no = Number(attributes.r ?? this.nextRow);
      this.row = { no, cells: [] };
      this.nextRow = no + 1;
      this.column = 0;
    } else if (name === 'c') {
      const column = attributes.r ? columnOf(attributes.r) : this.column + 1;
      this.column = column;
      this.type = attributes.t ?? 'n';
      this.style = Number(attributes.s ?? 0);
      this.raw = '';
    } else if (name === 'v' || name === 't') this.collecting = !this.inPhonetic;
    else if (name === 'rPh') this.inPhonetic = true;
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
    if (this.type === 's') return this.parts.strings[Number(this.raw)] ?? '';
    if (this.type === 'e') return { error: this.raw };
    if (this.type === 'b') return this.raw === '1' ? 'TRUE' : 'FALSE';
    if (this.type === 'str' || this.type === 'inlineStr') return unescaped(this.raw);
    if (this.type === 'd') return this.raw;
    const number = Number(this.raw);
    if (!Number.isFinite(number)) return this.raw;
    const format = this.parts.dateFormats[this.style] ?? null;
    if (format === null) return number;
    // A year typed into a cell that is formatted as a date is still the year that was typed.
    const serial = number > 2200 ? number + this.parts.epochShift : number;
    return format === 'DAY' ? { date: serial } : { date: serial, shows: format };
  }

  private merge(ref: string): void {
    const [from, to] = ref.split(':');
    if (!from || !to || this.merges.length >= LIMITS.merges) return;
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
