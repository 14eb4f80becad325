import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fold } from '@platform/kernel';
import { extendForm, type Lookup } from '@platform/sheet-form';
import { missedKinds, recall, report, type Score, score, type ScoredCell, type ScoredRow } from '../../../platform/testing/src/import-score';
import { dirtyFolder, scoreFile, truthOf } from '../../../platform/testing/src/score-form';
import { ORGANISATION_LIST } from './organisation-list.form';

const DATA = process.env.REGISTER_TEST_DATA;
const TRUTH_FILE = 'bieu_01_danh_sach_htx.csv';
const TOGETHER = ['revenue', 'profit', 'grade'];
const FORM = extendForm(ORGANISATION_LIST, [
  {
    key: 'revenue',
    label: 'Doanh thu',
    kind: 'MONEY',
    synonyms: ['DT'],
    expected: true,
    reportedWith: TOGETHER,
    typical: 1_500_000_000,
  },
  {
    key: 'profit',
    label: 'Lợi nhuận',
    kind: 'MONEY',
    synonyms: ['Lãi'],
    expected: true,
    reportedWith: TOGETHER,
    typical: 100_000_000,
    negative: true,
  },
  {
    key: 'grade',
    label: 'Xếp loại',
    kind: 'CHOICE',
    synonyms: ['Phân loại'],
    choices: ['Tốt', 'Khá', 'Trung bình', 'Yếu', 'Không xếp loại'].map((label) => ({ value: label, label })),
  },
]);
/** Found by comparing rows with each other, which the database does. */
const SET_BASED = new Set(['duplicate_name_variant']);

/** Units by any name in one old district, from the succession list: enough for this file's province. */
function communeLookup(folder: string): Lookup {
  const read = (name: string): string[][] =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.trim().split(','));
  const districts = new Map(
    read('admin_units_2024.csv')
      .filter((row) => row[1] === '2')
      .map((row) => [row[0], fold(row[3] ?? '')]),
  );
  const found = new Map<string, Set<string>>();
  const bare = (name: string): string => fold(name).replace(/^(?:xa|phuong|thi tran) /, '');
  const add = (key: string, label: string): void => void found.set(key, (found.get(key) ?? new Set()).add(label));
  for (const [, oldName = '', district = '', , , newName = ''] of read('admin_unit_successions.csv').filter(
    (row) => row[3] === '24',
  )) {
    const place = districts.get(district) ?? '';
    for (const name of [oldName, newName]) {
      add(`${place}|${fold(name)}`, newName);
      add(`${place}|${bare(name)}`, newName);
    }
  }
  return (text, context) => {
    const place = fold(context ?? '');
    const labels = [...(found.get(`${place}|${fold(text)}`) ?? found.get(`${place}|${bare(text)}`) ?? [])];
    if (labels.length > 1) return { kind: 'AMBIGUOUS', labels };
    const label = labels[0];
    if (label === undefined) return { kind: 'UNKNOWN' };
    const note = fold(label) === fold(text) ? undefined : `“${text}” là tên cũ, nay thuộc ${label}`;
    return { kind: 'FOUND', id: label, key: label, label, note };
  };
}

const withData = DATA ? describe : describe.skip;
if (!DATA)
  console.log('SKIPPED: REGISTER_TEST_DATA is not set; the score needs generated spreadsheets and their truth');

withData('the list of co-ops, scored against the truth', () => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  const data = DATA ?? '';
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const dirty = (seed: number): string => dirtyFolder(data, folder, seed, ['--no-members']);
  const scored = (seed: number, file: string, spoil?: (row: ScoredRow) => ScoredRow): Promise<Score> =>
    scoreFile({ form: FORM, lookups: { commune: communeLookup(data) }, besides: SET_BASED }, dirty(seed), { file, form: TRUTH_FILE }, spoil);

  it.each([
    [20, TRUTH_FILE],
    [20, 'bieu_tong_hop.xlsx'],
    [21, TRUTH_FILE],
    [22, 'bieu_tong_hop.xlsx'],
    [23, TRUTH_FILE],
    [24, 'bieu_tong_hop.xlsx'],
  ])('seed %i, %s', async (seed, file) => {
    const result = await scored(seed, file);
    console.log(report(`seed ${seed} ${file}`, result).split('\n')[0]);
    expect(result.altered).toEqual([]);
    expect(result.rows.right).toBe(result.rows.total);
    expect(missedKinds(result)).toEqual([]);
    expect(result.clean.flagged).toBeLessThanOrEqual(result.clean.cells * 0.005);
  });

  describe('the score is worth something: it turns red when', () => {
    const spoilt = (change: (cell: ScoredCell) => ScoredCell): Promise<Score> =>
      scored(20, TRUTH_FILE, (row) => ({
        ...row,
        cells: new Map([...row.cells].map(([col, cell]) => [col, change(cell)])),
      }));

    it('a million is silently taken for đồng', async () => {
      const silent = await spoilt((cell) =>
        cell.kind === 'MONEY' && cell.value === null && /^\d+$/.test(cell.raw)
          ? { ...cell, value: cell.raw, findings: [] }
          : cell,
      );
      expect(silent.altered.length).toBeGreaterThan(50);
    });
    it('day and month change places', async () => {
      const swapped = await spoilt((cell) =>
        cell.kind === 'DAY' ? { ...cell, value: String(cell.value).replace(/-(\d\d)-(\d\d)/, '-$2-$1') } : cell,
      );
      expect(swapped.altered.length).toBeGreaterThan(50);
    });
    it('nothing is flagged', async () => {
      const mute = await spoilt((cell) => ({ ...cell, findings: [] }));
      expect(recall(mute)).toBeLessThan(0.95);
    });
    it('everything is flagged', async () => {
      const loud = await spoilt((cell) => ({ ...cell, findings: [{ severity: 'WARNING' }] }));
      expect(loud.clean.flagged).toBe(loud.clean.cells);
    });
    it('rows are not read', async () => {
      expect(recall(score([], await truthOf(dirty(20), TRUTH_FILE)))).toBe(0);
    });
  });
});
