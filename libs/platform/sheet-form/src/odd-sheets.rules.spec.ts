import type { Cell, Merge, SheetRow } from '@platform/spreadsheet';
import { defineForm } from './form';
import { findLayout } from './header.rules';
import { judgeSorted, sortRows } from './interpret';

const FORM = defineForm({
  code: 'T',
  label: 'Danh sách',
  titles: [],
  identity: { name: 'name' },
  columns: [
    { key: 'ordinal', label: 'STT', kind: 'ORDINAL', synonyms: ['TT'] },
    { key: 'name', label: 'Tên HTX', kind: 'TEXT', required: true, synonyms: ['Tên hợp tác xã'] },
    { key: 'hamlet', label: 'Thôn', kind: 'TEXT', synonyms: [] },
    { key: 'members', label: 'Số thành viên', kind: 'COUNT', synonyms: ['Số TV'] },
    { key: 'capital', label: 'Vốn điều lệ', kind: 'MONEY', synonyms: ['Vốn'] },
  ],
});
const HEADER: Cell[] = ['STT', 'Tên HTX', 'Thôn', 'Số thành viên', 'Vốn điều lệ'];

async function read(table: Cell[][], merges: Merge[] = []) {
  const rows: SheetRow[] = table.map((cells, i) => ({ no: i + 1, cells }));
  const layout = findLayout(FORM, rows, merges)!;
  const found = [];
  for await (const row of sortRows(FORM, layout, rows, merges)) {
    const judged = judgeSorted(FORM, layout, row, { today: '2026-11-24', lookups: {} });
    found.push({ kind: row.kind, reason: row.reason, cells: judged?.cells });
  }
  return found;
}

it('a second table below, with other columns, is not read as the first; every row of it is pointed out', async () => {
  const rows = await read([
    HEADER,
    ['1', 'HTX A', 'Thôn Một', 7, 1000000],
    [],
    ['DANH SÁCH TỔ HỢP TÁC'],
    ['STT', 'Vốn', 'Tên HTX', 'Số TV', 'Ghi chú'],
    ['1', 500000, 'THT B', 5, ''],
    ['2', 700000, 'THT C', 6, ''],
  ]);
  expect(rows.map(({ kind }) => kind)).toEqual(['HEADER', 'DATA', 'BLANK', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  expect(rows.at(-1)?.reason).toContain('Bảng khác');
});

it('the same header on the next page is a header, and the rows below it are read', async () => {
  const rows = await read([
    HEADER,
    ['1', 'HTX A', 'Thôn Một', 7, 1000000],
    HEADER,
    ['2', 'HTX B', 'Thôn Hai', 8, 2000000],
  ]);
  expect(rows.map(({ kind }) => kind)).toEqual(['HEADER', 'DATA', 'HEADER', 'DATA']);
});

it('a figure merged down stands for each row; one merged across leaves the covered column in doubt', async () => {
  const rows = await read(
    [HEADER, ['1', 'HTX A', 'Thôn Một', 7, 1000000], ['2', 'HTX B', '', 8, 2000000], ['3', 'HTX C', 'Thôn Ba', 9, '']],
    [
      { top: 2, left: 3, bottom: 3, right: 3 },
      { top: 4, left: 4, bottom: 4, right: 5 },
    ],
  );
  expect(rows[2]?.cells?.hamlet).toMatchObject({ value: 'Thôn Một', repairs: [{ kind: 'cell_merged' }] });
  expect(rows[3]?.cells?.members?.value).toBe(9);
  expect(rows[3]?.cells?.capital).toMatchObject({ value: null, findings: [{ kind: 'cell_merged_across' }] });
});

it('text of an old font whose font is no longer said is not taken, and what it may be is proposed', async () => {
  const rows = await read([HEADER, ['1', 'Hîp t¸c x· V¶i thiÒu', 'Thôn Một', 7, 1000000]]);
  expect(rows[1]?.cells?.name).toMatchObject({
    value: null,
    proposal: 'Hợp tác xã Vải thiều',
    findings: [{ kind: 'text_old_font', severity: 'ERROR' }],
  });
});
