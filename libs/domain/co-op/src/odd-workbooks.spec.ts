import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeSorted, proposeLayout, sortRows, surveySheet } from '@platform/sheet-form';
import { openWorkbook } from '@platform/spreadsheet';
import { Workbook, type Worksheet } from 'exceljs';
import { ORGANISATION_LIST as FORM } from './organisation-list.form';

const folder = mkdtempSync(join(tmpdir(), 'odd-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Any commune is known under its own name: what is looked at here is the sheet. */
const commune = (text: string) => ({ kind: 'FOUND', id: text, key: text, label: text }) as const;

async function read(make: (sheet: Worksheet, book: Workbook) => void) {
  const book = new Workbook();
  make(book.addWorksheet('Biểu 1'), book);
  const path = join(folder, 'odd.xlsx');
  writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));
  const opened = await openWorkbook(path, 'odd.xlsx');
  try {
    const [sheet] = opened.sheets;
    const survey = await surveySheet(sheet!);
    const layout = proposeLayout(FORM, survey)!;
    const rows: { no: number; kind: string; values: Record<string, unknown>; loud: string[] }[] = [];
    for await (const row of sortRows(FORM, layout, sheet!.rows(), survey.merges)) {
      const cells = judgeSorted(FORM, layout, row, { today: '2026-11-24', lookups: { commune } })?.cells ?? {};
      const read = Object.entries(cells);
      const values = Object.fromEntries(read.map(([key, cell]) => [key, cell.value]));
      const loud = read.flatMap(([key, { findings }]) =>
        findings.filter(({ severity }) => severity !== 'INFO').map(({ kind }) => `${key}: ${kind}`),
      );
      rows.push({ no: row.no, kind: row.kind, values, loud });
    }
    return { rows, data: rows.filter(({ kind }) => kind === 'DATA'), remarks: survey.remarks, notes: opened.notes };
  } finally {
    opened.close();
  }
}

const HEADER = ['STT', 'Tên HTX', 'MST', 'Xã', 'Ngày thành lập', 'Vốn điều lệ', 'Số thành viên'];
const ONE = [1, 'Hợp tác xã Cam Một', '2480114128', 'Xã Lục Ngạn', new Date('2019-03-05'), 1_200_000_000, 12];
const TWO = [2, 'Hợp tác xã Cam Hai', '', 'Xã Lục Ngạn', '2021', 900_000_000, 9];

describe('a workbook made by somebody who never thought of an importer', () => {
  it('two tables on one sheet, hidden rows, cells merged down and across: every cell is right or pointed out', async () => {
    const { rows, data, remarks } = await read((sheet) => {
      sheet.addRow(['DANH SÁCH HỢP TÁC XÃ']);
      sheet.addRow(HEADER);
      sheet.addRow(ONE);
      sheet.addRow(TWO).hidden = true;
      sheet.addRow([3, 'Hợp tác xã Cam Ba', '', 'Xã Lục Ngạn', '2022', 500_000_000, '']);
      sheet.mergeCells('D3:D5');
      sheet.mergeCells('F5:G5');
      sheet.addRow([]);
      sheet.addRow(['DANH SÁCH TỔ HỢP TÁC']);
      sheet.addRow(['STT', 'Số thành viên', 'Tên THT', 'Vốn', 'Xã']);
      sheet.addRow([1, 5, 'Tổ hợp tác Ong', 30_000_000, 'Xã Lục Ngạn']);
      sheet.addRow([2, 6, 'Tổ hợp tác Gà', 40_000_000, 'Xã Lục Ngạn']);
    });
    expect(data.map(({ values }) => [values.name, values.commune, values.charterCapital, values.memberCount])).toEqual([
      ['Hợp tác xã Cam Một', 'Xã Lục Ngạn', '1200000000', 12],
      ['Hợp tác xã Cam Hai', 'Xã Lục Ngạn', '900000000', 9],
      ['Hợp tác xã Cam Ba', 'Xã Lục Ngạn', '500000000', null],
    ]);
    expect(data[2]?.loud).toContain('memberCount: cell_merged_across');
    expect(remarks).toEqual([expect.stringContaining('1 dòng bị ẩn')]);
    expect(rows.filter(({ no }) => no >= 8).map(({ kind }) => kind)).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  });

  it('written in .VnTime: every text is what its writer saw', async () => {
    const { data, notes } = await read((sheet) => {
      sheet.addRow(['STT', 'Tªn HTX', 'MST', 'X·', 'Ngµy thµnh lËp', 'Vèn ®iÒu lÖ', 'Sè thµnh viªn']);
      sheet.addRow([
        1,
        'Hîp t¸c x· N«ng nghiÖp §ång Cèc',
        '2480114128',
        'X· §ång Cèc',
        '05/03/2019',
        1_200_000_000,
        12,
      ]);
      sheet.eachRow((row) => row.eachCell((cell) => (cell.font = { name: '.VnTime', size: 12 })));
    });
    expect(data[0]?.values).toMatchObject({
      name: 'Hợp tác xã Nông nghiệp Đồng Cốc',
      commune: 'Xã Đồng Cốc',
      charterCapital: '1200000000',
    });
    expect(notes).toEqual([expect.stringContaining('TCVN3')]);
  });

  it('figures in a picture: what is not there is said not to be there', async () => {
    const { data, remarks } = await read((sheet, book) => {
      sheet.addRow(HEADER);
      sheet.addRow([...ONE.slice(0, 5), '', '']);
      sheet.addRow([...TWO.slice(0, 5), '', '']);
      const base64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
      sheet.addImage(book.addImage({ base64, extension: 'png' }), 'F2:G3');
    });
    expect(remarks).toEqual([expect.stringContaining('trong hình không đọc được')]);
    for (const { values, loud } of data) {
      expect([values.charterCapital, values.memberCount]).toEqual([null, null]);
      expect(loud).toEqual(expect.arrayContaining(['charterCapital: num_missing', 'memberCount: count_missing']));
    }
  });
});
