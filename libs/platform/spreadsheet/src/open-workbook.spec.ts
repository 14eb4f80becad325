import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook as ExcelWorkbook } from 'exceljs';
import fc from 'fast-check';
import { type Cell, type SheetRow } from './cell';
import { CsvParser } from './csv-parser';
import { openWorkbook } from './open-workbook';
import { workbookOf, zipOf } from './zip-fixture';

const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

async function read(
  bytes: Buffer | string,
  name: string,
): Promise<{ rows: SheetRow[]; merges: number; notes: string[] }> {
  const path = join(folder, `${++made}`);
  writeFileSync(path, bytes);
  const book = await openWorkbook(path, name);
  try {
    const rows: SheetRow[] = [];
    const sheet = book.sheets[0]!;
    for await (const row of sheet.rows()) rows.push(row);
    return { rows, merges: sheet.merges().length, notes: book.notes };
  } finally {
    book.close();
  }
}

const csv = async (bytes: Buffer | string): Promise<Cell[][]> =>
  (await read(bytes, 'a.csv')).rows.map((row) => row.cells);
const xlsx = (sheet: string, more: Parameters<typeof workbookOf>[1] = []): Buffer => zipOf(workbookOf(sheet, more));
const refused = async (bytes: Buffer, code: string, name = 'a.xlsx'): Promise<void> =>
  expect(read(bytes, name)).rejects.toMatchObject({ code });

describe('a .csv file', () => {
  const TABLE = [
    ['Tên', 'Xã'],
    ['Hợp tác xã A', 'Xã B'],
  ];
  it.each([';', ',', '\t'])('is cut at “%s”', async (mark) => {
    expect(await csv(TABLE.map((row) => row.join(mark)).join('\r\n'))).toEqual(TABLE);
  });

  it('is read in UTF-8 with and without mark, and in UTF-16', async () => {
    const text = TABLE.map((row) => row.join(';')).join('\n');
    expect(await csv(`\ufeff${text}`)).toEqual(TABLE);
    expect(await csv(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(TABLE);
    expect(await csv(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toEqual(TABLE);
  });

  it('is converted from windows-1258 with a note, and refused in a font encoding', async () => {
    const windows = Buffer.from([...Buffer.from('T\xean,X\xe3\nH\xf5p,\xd0\xf4ng', 'latin1')]);
    const { rows, notes } = await read(windows, 'a.csv');
    expect(rows[0]?.cells[0]).toBe('Tên');
    expect(notes).toHaveLength(1);
    await refused(Buffer.from('T\xb8o b\xb7o ng\xb5y', 'latin1'), 'FILE_ENCODING', 'a.csv');
  });

  it('counts records, not lines, and drops blank rows only at the end', async () => {
    const { rows } = await read('a;b\n"1\n2";x\n\n\nc;"d ""e"" f"\n;\n\n', 'a.csv');
    expect(rows).toEqual([
      { no: 1, cells: ['a', 'b'] },
      { no: 2, cells: ['1\n2', 'x'] },
      { no: 3, cells: [] },
      { no: 4, cells: [] },
      { no: 5, cells: ['c', 'd "e" f'] },
    ]);
  });

  it('is refused when a quote never closes', () => refused(Buffer.from('a;"b\nc;d'), 'FILE_CELL_TOO_LONG', 'a.csv'));

  it('gives back every record written, however the text is cut', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', '\r', ' ', 'Ấ') });
    const records = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(records, fc.integer({ min: 1, max: 7 }), (table, size) => {
        const text = table.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(';')).join('\r\n');
        const parser = new CsvParser(';');
        for (let at = 0; at < text.length; at += size) parser.write(text.slice(at, at + size));
        parser.end();
        expect(parser.take()).toEqual(table);
      }),
    );
  });
});

describe('an .xlsx file', () => {
  it('written by a spreadsheet program keeps texts, numbers, days, errors and merges', async () => {
    const book = new ExcelWorkbook();
    const sheet = book.addWorksheet('Danh sách');
    sheet.addRow(['Tên', null, 'Vốn']);
    sheet.mergeCells('A1:B1');
    sheet.addRow([]);
    sheet.addRow([
      'Hợp tác xã Ấ',
      new Date('2025-08-06T00:00:00Z'),
      1234567,
      { error: '#REF!' },
      { formula: '1+1', result: 2 },
    ]);
    sheet.getCell('F3').value = new Date('2025-08-01T00:00:00Z');
    sheet.getCell('F3').numFmt = 'mm/yyyy';
    sheet.getCell('G3').value = { richText: [{ text: 'a' }, { text: 'b' }] };
    const { rows, merges } = await read(Buffer.from(await book.xlsx.writeBuffer()), 'x.xlsx');
    expect(rows.map((row) => row.no)).toEqual([1, 2, 3]);
    expect(rows[2]?.cells).toEqual([
      'Hợp tác xã Ấ',
      { date: 45875 },
      1234567,
      { error: '#REF!' },
      2,
      { date: 45870, shows: 'MONTH' },
      'ab',
    ]);
    expect(merges).toBe(1);
  });

  it('is refused for its size before it is inflated', async () => {
    const bomb = Buffer.alloc(30 * 1024 * 1024, 32);
    await refused(xlsx('<worksheet/>', [{ name: 'xl/bomb.xml', text: bomb }]), 'FILE_SUSPICIOUS');
    const many = Array.from({ length: 250 }, (_, i) => ({ name: `xl/${i}.xml`, text: '<a/>' }));
    await refused(xlsx('<worksheet/>', many), 'FILE_SUSPICIOUS');
    await refused(xlsx('<worksheet/>', [{ name: 'xl/a.xml', text: 'a', claims: 2 ** 31 }]), 'FILE_SUSPICIOUS');
  });

  it('is refused when it lies about its size', async () => {
    const long = `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(5000)}</sheetData></worksheet>`;
    const entries = workbookOf(long).map((entry) =>
      entry.name.includes('sheet1') ? { ...entry, claims: 100 } : entry,
    );
    await expect(read(zipOf(entries), 'a.xlsx')).rejects.toThrow();
  });

  it('is refused with macros, links to other files, a password, or a document type', async () => {
    await refused(xlsx('<worksheet/>', [{ name: 'xl/vbaProject.bin', text: 'x' }]), 'FILE_HAS_MACROS');
    await refused(
      xlsx('<worksheet/>', [{ name: 'xl/externalLinks/externalLink1.xml', text: '<a/>' }]),
      'FILE_HAS_LINKS',
    );
    await refused(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'FILE_OLD_EXCEL');
    await refused(xlsx('<worksheet/>', [{ name: 'xl/a.xml', text: 'x', flags: 1 }]), 'FILE_OLD_EXCEL');
    await refused(xlsx('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'), 'FILE_DAMAGED');
  });

  it.each([
    [
      '<worksheet><sheetData><row r="2"/><row r="1"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row></sheetData></worksheet>',
    ],
    ['<worksheet><sheetData><row>'],
    ['not xml'],
  ])('damaged: %s', (sheet) => refused(xlsx(sheet), 'FILE_DAMAGED'));

  it('is refused beyond 256 columns or 200,000 rows', async () => {
    const cell = '<worksheet><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>';
    await refused(xlsx(cell), 'FILE_TOO_MANY_ROWS');
    const row = '<worksheet><sheetData><row r="900000"><c><v>1</v></c></row></sheetData></worksheet>';
    await refused(xlsx(row), 'FILE_TOO_MANY_ROWS');
  });
});

it.each(['a.pdf', 'a', 'a.xlsx'])('%s that is neither is refused', async (name) => {
  await expect(read('just words', name)).rejects.toMatchObject({ code: expect.stringMatching(/^FILE_/) });
});
