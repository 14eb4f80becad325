import { LIMITS, type Sheet, type SheetRow, type Workbook } from './cell';
import { decode, detectEncoding, type Encoding } from './csv-encoding';
import { CsvParser } from './csv-parser';
import { withoutGuard } from './formula-guard';
import { spreadsheetErrors } from './spreadsheet.errors';

const DELIMITERS = [';', ',', '\t', '|'];
const SAMPLE_RECORDS = 40;
const SAMPLE_CHARS = 64 * 1024;

/** Opens a .csv file. Its one sheet may be read several times, each time as a stream. */
export async function openCsv(path: string, name: string): Promise<Workbook & { close(): void }> {
  const encoding = await detectEncoding(path);
  const delimiter = await detectDelimiter(path, encoding);
  const sheet: Sheet = {
    name,
    hidden: false,
    rows: () => csvRows(path, encoding, delimiter),
    merges: () => [],
    remarks: () => [],
  };
  return { sheets: [sheet], notes: encoding.note ? [encoding.note] : [], close: () => undefined };
}

async function* csvRows(path: string, encoding: Encoding, delimiter: string): AsyncGenerator<SheetRow> {
  const parser = new CsvParser(delimiter);
  let no = 0;
  let blanks: SheetRow[] = [];
  const rowsOf = function* (): Generator<SheetRow> {
    for (const cells of parser.take()) {
      if (++no > LIMITS.rows) throw spreadsheetErrors.FILE_TOO_MANY_ROWS();
      if (cells.every((cell) => cell.trim() === '')) {
        blanks.push({ no, cells: [] });
        continue;
      }
      // Blank rows are rows of the file only when something follows them.
      yield* blanks;
      blanks = [];
      yield { no, cells: cells.map(withoutGuard) };
    }
  };
  for await (const text of decode(path, encoding)) {
    parser.write(text);
    yield* rowsOf();
  }
  parser.end();
  yield* rowsOf();
}

/** The separator that cuts the first records most evenly; Excel's own hint `sep=;` wins. */
async function detectDelimiter(path: string, encoding: Encoding): Promise<string> {
  let sample = '';
  for await (const text of decode(path, encoding)) {
    sample += text;
    if (sample.length > SAMPLE_CHARS) break;
  }
  const hint = /^sep=(.)\r?\n/.exec(sample)?.[1];
  if (hint !== undefined && DELIMITERS.includes(hint)) return hint;
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(sample, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** Number of cuts in the commonest kind of record, weighted by how common it is. */
function evenness(sample: string, delimiter: string): number {
  const parser = new CsvParser(delimiter);
  try {
    parser.write(sample);
  } catch {
    return 0;
  }
  const widths = new Map<number, number>();
  const records = parser.take().slice(0, SAMPLE_RECORDS);
  for (const record of records) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of widths) best = Math.max(best, ((width - 1) * count) / records.length);
  return best;
}
