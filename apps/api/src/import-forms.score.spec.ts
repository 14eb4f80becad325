import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NEW_RURAL_LIST } from '@domain/new-rural-status';
import { OUTSIDE_LIST } from '@domain/outside-series';
import { TECHNOLOGY_LIST } from '@domain/technology-adoption';
import { fold } from '@platform/kernel';
import type { Form, Lookup } from '@platform/sheet-form';
import { type DirtyColumn, dirtySheet } from '../../../libs/platform/testing/src/dirty-sheet';
import { missedKinds, recall, report, type Score, type ScoredRow } from '../../../libs/platform/testing/src/import-score';
import { scoreText } from '../../../libs/platform/testing/src/score-form';

const COMMUNES = ['Xã Đồng Cốc', 'Xã Lục Ngạn', 'Phường Bắc Giang', 'Xã Sơn Hải', 'Xã Biển Động', 'Xã Nghĩa Phương'];
const ITEMS = ['Chữ ký số', 'Hóa đơn điện tử', 'Phần mềm kế toán', 'Nhà màng, nhà lưới, nhà kính'];
const listed =
  (names: readonly string[]): Lookup =>
  (text) => {
    const label = names.find((name) => fold(name) === fold(text));
    return label ? { kind: 'FOUND', id: label, key: label, label } : { kind: 'UNKNOWN' };
  };
const LOOKUPS = { commune: listed(COMMUNES), technology: listed(ITEMS) };
const of =
  (values: readonly string[]) =>
  (n: number): string =>
    values[n % values.length] ?? '';
const day = (n: number): string =>
  `${2012 + (n % 13)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
const STT: DirtyColumn = { heading: 'STT', kind: 'ORDINAL', value: (n) => String(n + 1) };

const SHEETS: readonly (readonly [Form, string, readonly DirtyColumn[]])[] = [
  [
    NEW_RURAL_LIST,
    'DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI',
    [
      STT,
      { heading: 'Tên xã', kind: 'TEXT', value: of(COMMUNES) },
      { heading: 'Mức đạt', kind: 'CHOICE', value: of(['Đạt chuẩn', 'Nâng cao', 'Kiểu mẫu']) },
      { heading: 'Số QĐ', kind: 'TEXT', value: (n) => `${n + 11}/QĐ-UBND`, spoilt: false },
      { heading: 'Ngày QĐ', kind: 'DAY', value: day },
      { heading: 'Cơ quan ban hành', kind: 'TEXT', value: of(['Ủy ban nhân dân tỉnh Bắc Giang', 'Chủ tịch Ủy ban nhân dân tỉnh']) },
    ],
  ],
  [
    OUTSIDE_LIST,
    'DÂN SỐ VÀ THU NHẬP',
    [
      STT,
      { heading: 'Xã, phường', kind: 'TEXT', value: of(COMMUNES) },
      { heading: 'Dân số 2022', kind: 'COUNT', value: (n) => String(4_000 + n * 37) },
      { heading: 'Dân số 2023', kind: 'COUNT', value: (n) => String(4_100 + n * 37) },
      { heading: 'Thu nhập bình quân đầu người 2023 (đồng)', kind: 'MONEY', value: (n) => String(38_500_000 + n * 125_000) },
    ],
  ],
  [
    TECHNOLOGY_LIST,
    'DANH SÁCH HỢP TÁC XÃ ỨNG DỤNG CÔNG NGHỆ',
    [
      STT,
      { heading: 'Tên HTX', kind: 'TEXT', value: (n) => `Hợp tác xã Nông nghiệp Đồng Cốc ${n + 1}` },
      { heading: 'Công nghệ ứng dụng', kind: 'TEXT', value: of(ITEMS) },
      { heading: 'Minh chứng', kind: 'TEXT', value: of(['Chứng thư số còn hạn', 'Ảnh chụp phần mềm đang dùng', 'Biên bản kiểm tra thực tế']) },
      { heading: 'Ngày kiểm tra', kind: 'DAY', value: day },
      { heading: 'Cơ quan kiểm tra', kind: 'TEXT', value: of(['Phòng Kinh tế xã Lục Ngạn', 'Chi cục Phát triển nông thôn']) },
    ],
  ],
];

describe('lists of communes, figures of others and technology, scored against the truth', () => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function scored([form, title, columns]: (typeof SHEETS)[number], seed: number, spoil?: (row: ScoredRow) => ScoredRow): Promise<Score> {
    const { text, truth } = dirtySheet(seed, 120, [title], columns);
    const path = join(folder, `${form.code}-${seed}.csv`);
    writeFileSync(path, `\ufeff${text}`);
    return scoreText({ form, lookups: LOOKUPS }, path, truth, spoil);
  }

  it.each(SHEETS.map((sheet) => [sheet[0].code, sheet] as const))('%s, five seeds', async (code, sheet) => {
    for (const seed of [20, 21, 22, 23, 24]) {
      const result = await scored(sheet, seed);
      console.log(report(`seed ${seed} ${code}`, result).split('\n')[0]);
      expect([seed, result.altered]).toEqual([seed, []]);
      expect(result.rows.right).toBe(result.rows.total);
      expect([seed, missedKinds(result)]).toEqual([seed, []]);
      expect(result.clean.flagged).toBeLessThanOrEqual(result.clean.cells * 0.005);
    }
  });

  it('is red when nothing is flagged or repaired', async () => {
    const mute = (row: ScoredRow): ScoredRow => ({
      ...row,
      cells: new Map([...row.cells].map(([col, cell]) => [col, { ...cell, value: cell.raw, shown: null, findings: [] }])),
    });
    for (const sheet of SHEETS) {
      const result = await scored(sheet, 20, mute);
      expect(recall(result)).toBeLessThan(0.9);
      expect(result.altered.length).toBeGreaterThan(10);
    }
  });
});
