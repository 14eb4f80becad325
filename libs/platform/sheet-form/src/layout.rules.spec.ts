import type { Cell, Merge, SheetRow } from '@platform/spreadsheet';
import { ProfileBuilder } from './column-profile.rules';
import { defineForm, extendForm, type Form } from './form';
import { findLayout, type SheetLayout } from './header.rules';
import { declaredPower, unitPower } from './heading.rules';
import { judgeSorted, sortRows } from './interpret';
import { chooseColumns } from './survey';

const FORM = defineForm({
  code: 'TEST',
  label: 'Thử',
  titles: [],
  identity: { name: 'name', place: 'place' },
  columns: [
    { key: 'no', label: 'Số thứ tự', kind: 'ORDINAL', synonyms: ['STT', 'TT'] },
    { key: 'name', label: 'Tên', kind: 'TEXT', required: true, synonyms: ['Tên HTX', 'Tên hợp tác xã'] },
    { key: 'place', label: 'Xã', kind: 'TEXT', synonyms: ['Xã, phường, thị trấn', 'Địa chỉ'] },
    { key: 'founded', label: 'Ngày thành lập', kind: 'DAY', synonyms: ['Năm thành lập'] },
    { key: 'capital', label: 'Vốn điều lệ', kind: 'MONEY', synonyms: ['VĐL'], typical: 1e9 },
    { key: 'revenue', label: 'Doanh thu', kind: 'MONEY', synonyms: ['DT', 'Tổng DT'], typical: 1e9 },
  ],
});

const rowsOf = (table: Cell[][]): SheetRow[] => table.map((cells, i) => ({ no: i + 1, cells }));
const keysOf = (layout: SheetLayout | null): (string | null)[] => layout?.columns.map((column) => column.key) ?? [];

async function kindsOf(table: Cell[][], merges: Merge[] = [], form: Form = FORM): Promise<string[]> {
  const rows = rowsOf(table);
  const layout = findLayout(form, rows, merges);
  if (!layout) return [];
  const kinds: string[] = [];
  for await (const row of sortRows(form, layout, rows, merges)) kinds.push(row.kind);
  return kinds;
}

const ONE_TIER: Cell[][] = [
  ['UBND HUYỆN A'],
  ['ĐVT: triệu đồng'],
  ['TT', 'Tên HTX', 'Địa chỉ', 'Năm thành lập', 'VĐL', 'Số điện thoại'],
  ['1', 'HTX X', 'Xã B', '2020', '1.500', '0900'],
];

describe('the header', () => {
  it('in one row, with the unit said above it', () => {
    const layout = findLayout(FORM, rowsOf(ONE_TIER), []);
    expect(keysOf(layout)).toEqual(['no', 'name', 'place', 'founded', 'capital', null]);
    expect(layout).toMatchObject({ headerTop: 3, headerBottom: 3, numberingRow: null });
    expect(layout?.columns[4]?.power).toBe(6);
  });

  it('in two rows, by merged cells or by the gaps a .csv leaves', () => {
    const table = [
      ['STT', 'Tên HTX', 'Địa chỉ trụ sở', '', 'Kết quả SXKD năm 2025', '', 'Ngày thành lập'],
      ['', '', 'Thôn', 'Xã, phường, thị trấn', 'Doanh thu (tr.đ)', 'Lãi', ''],
      ['1', '2', '3', '4', '5', '6', '7'],
    ];
    const merges = [
      { top: 1, left: 3, bottom: 1, right: 4 },
      { top: 1, left: 5, bottom: 1, right: 6 },
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 7, bottom: 2, right: 7 },
    ];
    for (const areas of [merges, []]) {
      const layout = findLayout(FORM, rowsOf(table), areas);
      expect(keysOf(layout)).toEqual(['no', 'name', null, 'place', 'revenue', null, 'founded']);
      expect(layout).toMatchObject({ headerTop: 1, headerBottom: 2, numberingRow: 3 });
      expect(layout?.columns[4]).toMatchObject({
        heading: 'Kết quả SXKD năm 2025 › Doanh thu (tr.đ)',
        year: 2025,
        power: 6,
      });
      expect(layout?.columns[5]?.heading).toBe('Kết quả SXKD năm 2025 › Lãi');
    }
  });

  it('in three rows', () => {
    const table = [
      ['STT', 'Thông tin chung', '', '', 'Tài chính'],
      ['', 'Tên hợp tác xã', 'Nơi ở', '', 'Vốn'],
      ['', '', 'Xã', 'Ngày thành lập', 'Vốn điều lệ'],
      ['1', 'HTX X', 'B', '2020', '1'],
    ];
    const layout = findLayout(FORM, rowsOf(table), []);
    expect(keysOf(layout)).toEqual(['no', 'name', 'place', 'founded', 'capital']);
    expect(layout).toMatchObject({ headerTop: 1, headerBottom: 3 });
  });

  it('of some other list is not taken for this one', () => {
    const debts = [['STT', 'Tên HTX', 'Loại nợ', 'Chủ nợ', 'Nợ gốc', 'Nợ lãi', 'Hạn trả', 'Tình trạng']];
    expect(findLayout(FORM, rowsOf(debts), [])).toBeNull();
    expect(
      findLayout(
        FORM,
        rowsOf([
          ['a', 'b'],
          ['1', '2'],
        ]),
        [],
      ),
    ).toBeNull();
  });
});

it.each([
  ['(Số liệu đến ngày 24/11/2026; đơn vị tính: đồng)', 0],
  ['ĐVT: triệu đồng', 6],
  ['Đơn vị: 1.000đ', 3],
  ['Đơn vị tính: Tỷ đồng', 9],
  ['BIỂU TỔNG HỢP', null],
])('“%s” declares 10^%s', (title, power) => expect(declaredPower(title)).toBe(power));

it('a heading names its own unit', () => {
  expect(['VĐL (tr.đ)', 'Doanh thu (triệu đồng)', 'Vốn (VNĐ)', 'Số thành viên'].map(unitPower)).toEqual([
    6,
    6,
    0,
    null,
  ]);
});

describe('the rows', () => {
  it('are told apart, and none disappears', async () => {
    const table: Cell[][] = [
      ['UBND TỈNH'],
      [],
      ['STT', 'Tên HTX', 'Xã', 'Ngày thành lập', 'Vốn điều lệ'],
      ['1', '2', '3', '4', '5'],
      ['I', 'HUYỆN LỤC NGẠN'],
      ['1', 'Công ty cổ phần HTX', 'Xã B', '2020', '1'],
      ['', 'HTX không số', 'Xã B', '2020', '1'],
      ['', 'Cộng Huyện Lục Ngạn', '', '', '2'],
      ['', 'THỊ XÃ CHŨ'],
      ['2', 'HTX Cộng Hòa', '', '', ''],
      ['STT', 'Tên HTX', 'Xã', 'Ngày thành lập', 'Vốn điều lệ'],
      ['', 'một dòng lạ'],
      ['', 'TỔNG CỘNG', '', '', '3'],
      [],
      ['Ghi chú: số liệu tạm tính'],
      ['', '', '', 'Lục Ngạn, ngày 1 tháng 2 năm 2026'],
      ['NGƯỜI LẬP BIỂU', '', '', 'THỦ TRƯỞNG ĐƠN VỊ'],
      ['', 'Nguyễn Văn A'],
    ];
    expect(await kindsOf(table)).toEqual([
      'TITLE',
      'BLANK',
      'HEADER',
      'NUMBERING',
      'GROUP',
      'DATA',
      'DATA',
      'SUBTOTAL',
      'GROUP',
      'DATA',
      'HEADER',
      'UNKNOWN',
      'TOTAL',
      'BLANK',
      'FOOTER',
      'FOOTER',
      'FOOTER',
      'FOOTER',
    ]);
  });

  it('under a place heading know their place, and cells merged down count for each row', async () => {
    const table: Cell[][] = [
      ['STT', 'Tên HTX', 'Xã', 'Ngày thành lập', 'Vốn điều lệ'],
      ['I', 'HUYỆN LỤC NGẠN'],
      ['1', 'HTX A', 'Xã B', '2020', '1.000.000.000'],
      ['2', 'HTX C', '', '2021', '1.000.000.000'],
      ['A', 'Nông nghiệp'],
      ['3', 'HTX D', '', '2021', '1.000.000.000'],
    ];
    const merges = [{ top: 3, left: 3, bottom: 4, right: 3 }];
    const rows = rowsOf(table);
    const layout = findLayout(FORM, rows, merges)!;
    const found = [];
    for await (const row of sortRows(FORM, layout, rows, merges)) {
      const judged = judgeSorted(FORM, layout, row, { today: '2026-01-01', lookups: {} });
      if (judged) found.push([row.place, judged.cells.place?.value, judged.cells.place?.repairs.length]);
    }
    expect(found).toEqual([
      ['HUYỆN LỤC NGẠN', 'Xã B', 0],
      ['HUYỆN LỤC NGẠN', 'Xã B', 1],
      ['HUYỆN LỤC NGẠN', null, 0],
    ]);
  });
});

describe('a person’s choice of columns', () => {
  const layout = findLayout(FORM, rowsOf(ONE_TIER), [])!;
  it('replaces the proposal and sets a unit', () => {
    const chosen = chooseColumns(FORM, layout, [
      { index: 4, power: 0 },
      { index: 2, key: null },
      { index: 5, key: 'place' },
    ]);
    expect(keysOf(chosen)).toEqual(['no', 'name', null, 'founded', 'capital', 'place']);
    expect(chosen.columns[4]?.power).toBe(0);
  });
  it('cannot read one column twice, nor a column the form does not have', () => {
    expect(() => chooseColumns(FORM, layout, [{ index: 5, key: 'name' }])).toThrow(/twice/);
    expect(() => chooseColumns(FORM, layout, [{ index: 5, key: 'nothing' }])).toThrow(/no column/);
  });
});

it('a form is checked where it is written', () => {
  expect(() => extendForm(FORM, [{ key: 'name', label: '', kind: 'TEXT', synonyms: [] }])).toThrow(/twice/);
  expect(() => defineForm({ ...FORM, identity: { name: 'nobody' } })).toThrow(/no column nobody/);
});

it('the middle of a column is found in bounded memory', () => {
  const builder = new ProfileBuilder();
  for (let i = 1; i <= 1001; i++) builder.add(String(i * 1_000_000));
  builder.add('#REF!');
  builder.add('-');
  const { filled, numeric, middle } = builder.profile();
  expect([filled, numeric]).toEqual([1003, 1001]);
  expect(Math.abs((middle ?? 0) / 500_000_000 - 1)).toBeLessThan(0.13);
});
