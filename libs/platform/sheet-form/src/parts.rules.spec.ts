import type { Cell, SheetRow } from '@platform/spreadsheet';
import fc from 'fast-check';
import { lostMarks } from './clean-text.rules';
import { defineForm } from './form';
import { findLayout } from './header.rules';
import { judgeSorted, sortRows } from './interpret';
import { readPersonNumber } from './person-number.rules';
import { readRatio } from './ratio.rules';

const FORM = defineForm({
  code: 'PARTS',
  label: 'Thành viên',
  titles: ['danh sách thành viên hợp tác xã'],
  identity: { code: 'code', name: 'owner' },
  part: { name: 'person', headings: ['Hợp tác xã', 'HTX'] },
  columns: [
    { key: 'no', label: 'Số thứ tự', kind: 'ORDINAL', synonyms: ['STT'] },
    { key: 'owner', label: 'Tên HTX', kind: 'TEXT', synonyms: ['Tên hợp tác xã'] },
    { key: 'code', label: 'Mã số thuế', kind: 'CODE', synonyms: ['MST'] },
    { key: 'person', label: 'Tên thành viên', kind: 'TEXT', required: true, synonyms: ['Họ tên'] },
    { key: 'born', label: 'Ngày sinh', kind: 'DAY', synonyms: ['Năm sinh'] },
    { key: 'capital', label: 'Vốn góp', kind: 'MONEY', synonyms: ['Số vốn'] },
    {
      key: 'sex',
      label: 'Giới tính',
      kind: 'CHOICE',
      marks: 'M',
      synonyms: [],
      choices: [
        { value: 'M', label: 'Nam' },
        { value: 'F', label: 'Nữ' },
      ],
    },
  ],
});
const HEADER = ['STT', 'Họ tên', 'Năm sinh', 'Giới tính', 'Dân tộc', 'Số vốn'];
const AN = ['1', 'Nguyễn Văn An', '1980', 'Nam', 'Kinh', '50000000'];

async function owners(table: Cell[][]): Promise<unknown[]> {
  const rows: SheetRow[] = table.map((cells, i) => ({ no: i + 1, cells }));
  const layout = findLayout(FORM, rows, []);
  if (!layout) throw new Error('no layout');
  const found: unknown[] = [];
  for await (const row of sortRows(FORM, layout, rows, [])) {
    const judged = judgeSorted(FORM, layout, row, { today: '2026-11-24', lookups: {} });
    if (judged) found.push([judged.cells.owner?.value ?? null, judged.cells.code?.value ?? null]);
  }
  return found;
}

describe('rows that are parts of a record find it', () => {
  it('in the heading of their group, numbered or not, with or without its code', async () => {
    const table = [HEADER, ['I', 'HTX Một'], AN, ['', 'Hợp tác xã Hai (MST: 2480114128)'], AN];
    expect(await owners(table)).toEqual([
      ['HTX Một', null],
      ['Hợp tác xã Hai', '2480114128'],
    ]);
  });
  it.each([
    [['Tên HTX: HTX Ba'], 'HTX Ba', null],
    [['HTX Ba'], 'HTX Ba', null],
    [['Đơn vị: HTX Ba', 'Mã số: 2480114128'], 'HTX Ba', '2480114128'],
    [['UBND XÃ ĐỒNG CỐC'], null, null],
  ])('in the lines above the list: %j', async (titles, name, code) => {
    const table = [['DANH SÁCH THÀNH VIÊN HỢP TÁC XÃ'], ...titles.map((title) => [title]), HEADER, AN];
    expect(await owners(table)).toEqual([[name, code]]);
  });
  it('in a column of their own, before any heading', async () => {
    const header = ['STT', 'Tên HTX', 'Họ tên', 'Năm sinh', 'Số vốn'];
    expect(await owners([['HTX Ngoài'], header, ['1', 'HTX Bốn', 'Nguyễn Văn An', '1980', '5000000']])).toEqual([
      ['HTX Bốn', null],
    ]);
  });
});

describe('the number of a person', () => {
  const kinds = (cell: Cell): string[] => readPersonNumber(cell).findings.map(({ kind }) => kind);

  it.each<[Cell, string | null, string[]]>([
    ['099080001234', '099080001234', []],
    ['099 080 001 234', '099080001234', []],
    ['099080001234, 12/05/2021, Cục CS QLHC', '099080001234', []],
    ["'099080001234", '099080001234', []],
    ['121055433', '121055433', ['id_old_card']],
    ['099*******19', null, ['id_masked']],
    ['–', null, ['id_missing']],
    ['9.9080001234E+11', null, ['id_digits_lost']],
    [99080001234, null, ['id_zero_lost']],
    ['0990800012345', null, ['id_length']],
    ['hộ chiếu B1234567', null, ['id_length']],
  ])('%j is %j', (cell, value, findings) => {
    expect(readPersonNumber(cell).value).toBe(value);
    expect(kinds(cell)).toEqual(findings);
  });
  it('proposes the lost zero and never takes it by itself', () => {
    expect(readPersonNumber(99080001234)).toMatchObject({ value: null, proposal: '099080001234' });
  });
  it('stands in no note', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{5,14}$/), fc.constantFrom('', ' Công an tỉnh', 'a', '/1'), (digits, tail) => {
        const { repairs, findings } = readPersonNumber(`${digits}${tail}`);
        for (const { message } of [...repairs, ...findings]) expect(message).not.toContain(digits.slice(0, 5));
      }),
    );
  });
});

describe('a share', () => {
  it.each<[Cell, string | null]>([
    ['4,14%', '4.14'],
    ['4.14', '4.14'],
    [4.14, '4.14'],
    ['3,50 %', '3.5'],
    ['0', '0'],
    ['100', '100'],
    ['101', null],
    ['một phần', null],
    ['1.234.567', null],
  ])('%j is %j', (cell, value) => expect(readRatio(cell).value).toBe(value));
});

describe('marks that were lost are seen', () => {
  it.each([
    ['Chung thu so con han', true],
    ['Smart farm for clean food', false],
    ['Mai Lan Anh', false],
    ['Cao Lan', false],
  ])('%s: %s', (text, lost) => expect(lostMarks(text)).toBe(lost));
});
