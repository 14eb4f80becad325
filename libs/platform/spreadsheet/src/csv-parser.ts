import { LIMITS } from './cell';
import { spreadsheetErrors } from './spreadsheet.errors';

/**
 * Takes pieces of text and gives records of fields. A quote opens a quoted field only at the field's start, as Excel
 * writes it; inside, two quotes are one and line breaks belong to the field. A quote elsewhere is an ordinary letter.
 */
export class CsvParser {
  private records: string[][] = [];
  private record: string[] = [];
  private field = '';
  private state: 'START' | 'PLAIN' | 'QUOTED' | 'QUOTE_IN_QUOTED' = 'START';
  private afterReturn = false;

  constructor(private readonly delimiter: string) {}

  write(text: string): void {
    for (const letter of text) this.letter(letter);
  }

  /** The records completed so far, handed over once. */
  take(): string[][] {
    return this.records.splice(0);
  }

  end(): void {
    if (this.state === 'QUOTED') throw spreadsheetErrors.FILE_CELL_TOO_LONG();
    if (this.state !== 'START' || this.record.length > 0) this.endRecord();
  }

  private letter(letter: string): void {
    if (this.state === 'QUOTED') {
      if (letter === '"') this.state = 'QUOTE_IN_QUOTED';
      else this.append(letter);
      return;
    }
    const followsReturn = this.afterReturn;
    this.afterReturn = false;
    if (letter === '"' && this.state === 'START') this.state = 'QUOTED';
    else if (letter === '"' && this.state === 'QUOTE_IN_QUOTED') {
      this.append('"');
      this.state = 'QUOTED';
    } else if (letter === this.delimiter) this.endField();
    else if (letter === '\r') {
      this.endRecord();
      this.afterReturn = true;
    } else if (letter === '\n') {
      if (!followsReturn) this.endRecord();
    } else {
      this.state = 'PLAIN';
      this.append(letter);
    }
  }

  private append(letter: string): void {
    this.field += letter;
    if (this.field.length > LIMITS.cellChars) throw spreadsheetErrors.FILE_CELL_TOO_LONG();
  }

  private endField(): void {
    this.record.push(this.field);
    if (this.record.length > LIMITS.csvColumns) throw spreadsheetErrors.FILE_TOO_MANY_ROWS();
    this.field = '';
    this.state = 'START';
  }

  private endRecord(): void {
    this.endField();
    this.records.push(this.record);
    this.record = [];
  }
}
