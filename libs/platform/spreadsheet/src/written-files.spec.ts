import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook as ExcelWorkbook } from 'exceljs';
import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import type { Cell } from './cell';
import { csvBytes } from './csv-writer';
import { looksLikeFormula } from './formula-guard';
import { openWorkbook } from './open-workbook';
import type { WrittenCell, WrittenSheet } from './written-cell';
import { xlsxBytes } from './xlsx-writer';

const folder = mkdtempSync(join(tmpdir(), 'written-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

function sheetOf(rows: readonly (readonly WrittenCell[])[]): WrittenSheet {
  const all = async function* () {
    for (const cells of rows) yield { kind: 'DATA' as const, cells };
  };
  return { name: 'Danh sách', widths: [20, 20], rows: all() };
}

async function bytesOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

async function readBack(bytes: Buffer, name: string): Promise<Cell[][]> {
  const path = join(folder, `${++made}`);
  writeFileSync(path, bytes);
  const book = await openWorkbook(path, name);
  try {
    const rows: Cell[][] = [];
    for await (const row of book.sheets[0]!.rows()) rows.push(row.cells);
    return rows;
  } finally {
    book.close();
  }
}

/* Any text PostgreSQL can hold, with what begins a formula, looks like an escape or cuts a cell often enough. */
const SIGNS = '=+-@\t\r＝＋－＠\'";,|%_x0041_#!()A1 ấỆđ\n';
const anyText = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.tuple(fc.constantFrom(...'=+-@\t\r＝＋－＠'), fc.string({ unit: 'grapheme' })).map((two) => two.join('')),
    fc.constantFrom(
      `=cmd|' /C calc'!A0`,
      '=HYPERLINK("http://x","y")',
      '@SUM(1+1)',
      '+84 912',
      '-2+3',
      '\t=1+1',
      "'=1",
    ),
  )
  .filter((text) => text.trim() !== '' && !text.includes('\0') && text.isWellFormed());
const TEXTS = 5_000;

describe('what is written', () => {
  const texts = fc.sample(anyText, { numRuns: TEXTS, seed: 20261124 });
  const rows = texts.map((text, n) => [{ text: `dòng ${n}` }, { text }]);

  it(`as .csv: ${TEXTS} texts come back as they were and no cell begins like a formula`, async () => {
    const bytes = await bytesOf(csvBytes(sheetOf(rows)));
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect((await readBack(bytes, 'a.csv')).map((cells) => cells[1])).toEqual(texts);
    const raw = /(?:^|;)"?([=+\-@\t\r＝＋－＠])/m;
    expect(texts.filter(looksLikeFormula).length).toBeGreaterThan(TEXTS / 4);
    for (const text of texts.filter(looksLikeFormula).slice(0, 500)) {
      expect(raw.test((await bytesOf(csvBytes(sheetOf([[{ text }]])))).toString().slice(1, 3))).toBe(false);
    }
  });

  it(`as .xlsx: ${TEXTS} texts come back as they were, all are text, none is a formula`, async () => {
    const bytes = await bytesOf(xlsxBytes(sheetOf(rows)));
    expect((await readBack(bytes, 'a.xlsx')).map((cells) => cells[1])).toEqual(texts);
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml.match(/<c /g)).toHaveLength(2 * TEXTS);
    expect(xml.match(/<c r="[A-Z]+\d+" s="\d" t="inlineStr">/g)).toHaveLength(2 * TEXTS);
    expect(xml).not.toContain('<f>');
  });

  it('is a workbook for another reader too: days, sums and codes keep their kinds', async () => {
    const cells: WrittenCell[] = [
      { text: '0123456789' },
      { text: '=1+1' },
      { number: '1200000000' },
      { day: '2026-11-24' },
      { instant: '2026-11-24T01:05:00Z' },
      null,
      { number: '999999999999999999' },
      { number: 2.5 },
    ];
    const book = new ExcelWorkbook();
    await book.xlsx.load((await bytesOf(xlsxBytes(sheetOf([cells])))) as never);
    const row = book.worksheets[0]!.getRow(1);
    expect(row.getCell(1).value).toBe('0123456789');
    expect(row.getCell(2)).toMatchObject({ value: '=1+1', formula: undefined });
    expect(row.getCell(3).value).toBe(1_200_000_000);
    expect(row.getCell(4).value).toEqual(new Date('2026-11-24T00:00:00Z'));
    expect((row.getCell(5).value as Date).toISOString().slice(0, 16)).toBe('2026-11-24T08:05');
    expect(row.getCell(6).value).toBeNull();
    expect(row.getCell(7).value).toBe('999999999999999999');
    expect(row.getCell(8).value).toBe(2.5);
    expect((await bytesOf(csvBytes(sheetOf([cells])))).toString()).toBe(
      `\ufeff0123456789;'=1+1;1200000000;24/11/2026;24/11/2026 08:05;;999999999999999999;2,5\r\n`,
    );
  });

  it('repeats its header on paper, but not the headers of several tables', async () => {
    const titlesOf = async (headers: number): Promise<[rows: number, repeated: string | undefined]> => {
      const rows = async function* () {
        for (let table = 0; table < headers; table += 1) {
          yield { kind: 'HEADER' as const, cells: [{ text: 'Mục' }] };
          yield { kind: 'DATA' as const, cells: [{ text: `dòng ${table}` }] };
        }
      };
      const book = new ExcelWorkbook();
      await book.xlsx.load((await bytesOf(xlsxBytes({ name: 'Bản ghi', widths: [20], rows: rows() }))) as never);
      const [sheet] = book.worksheets;
      return [sheet!.rowCount, sheet!.pageSetup.printTitlesRow];
    };
    expect(await titlesOf(1)).toEqual([2, '1:1']);
    expect(await titlesOf(2)).toEqual([4, undefined]);
  });

  it('ends in an error, never as a whole file, when its rows do', async () => {
    const broken = async function* () {
      yield { kind: 'DATA' as const, cells: [{ text: 'a' }] };
      throw new Error('the register went away');
    };
    await expect(bytesOf(xlsxBytes({ name: 'A', widths: [], rows: broken() }))).rejects.toThrow();
    await expect(bytesOf(csvBytes({ name: 'A', widths: [], rows: broken() }))).rejects.toThrow('went away');
  });
});

/** One part of a package, found by its local header. */
function partOf(bytes: Buffer, name: string): string {
  const at = bytes.indexOf(name) + name.length;
  return inflateRawSync(bytes.subarray(at)).toString();
}
