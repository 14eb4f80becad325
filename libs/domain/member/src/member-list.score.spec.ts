import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missedKinds, recall, report, type ScoredCell, type ScoredRow } from '../../../platform/testing/src/import-score';
import { dirtyFolder, scoreFile } from '../../../platform/testing/src/score-form';
import { reviewMember } from './member-list.derive.rules';
import { MEMBER_LIST } from './member-list.form';

const DATA = process.env.REGISTER_TEST_DATA;
const FORM = 'bieu_02_thanh_vien.csv';
const READING = { form: MEMBER_LIST, review: reviewMember };

if (!DATA)
  console.log('SKIPPED: REGISTER_TEST_DATA is not set; the score needs generated spreadsheets and their truth');

(DATA ? describe : describe.skip)('the list of members, scored against the truth', () => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  const dirty = (seed: number): string => dirtyFolder(DATA ?? '', folder, seed, ['--id-province', '099']);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    [20, FORM],
    [21, FORM],
    [22, 'bieu_tong_hop.xlsx'],
    [23, FORM],
    [24, FORM],
  ])('seed %i, %s', async (seed, file) => {
    const result = await scoreFile(READING, dirty(seed), { file, form: FORM });
    console.log(report(`seed ${seed} ${file}`, result).split('\n')[0]);
    expect(result.altered).toEqual([]);
    expect(result.rows.right).toBe(result.rows.total);
    expect(missedKinds(result)).toEqual([]);
    expect(result.clean.flagged).toBeLessThanOrEqual(result.clean.cells * 0.005);
  });

  it.each<[string, (cell: ScoredCell) => ScoredCell]>([
    ['a hidden number is taken as it stands', (cell) => (cell.kind === 'PERSON_NUMBER' ? { ...cell, value: cell.raw, findings: [] } : cell)],
    ['a share is taken a hundred times too large', (cell) => (cell.kind === 'RATIO' ? { ...cell, value: String(Number(cell.value) * 100), findings: [] } : cell)],
  ])('is red when %s', async (_, change) => {
    const spoil = (row: ScoredRow): ScoredRow => ({
      ...row,
      cells: new Map([...row.cells].map(([col, cell]) => [col, change(cell)])),
    });
    const result = await scoreFile(READING, dirty(20), { file: FORM, form: FORM }, spoil);
    expect(result.altered.length).toBeGreaterThan(50);
    expect(recall(result)).toBeLessThan(0.99);
  });
});
