import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missedKinds, recall, report, type ScoredCell, type ScoredRow } from '../../../platform/testing/src/import-score';
import { dirtyFolder, scoreFile } from '../../../platform/testing/src/score-form';
import { LINK_LIST } from './link-list.form';
import { reviewLink } from './link-list.rules';

const DATA = process.env.REGISTER_TEST_DATA;
const FORM = 'bieu_03_lien_ket_chuoi.csv';
const READING = { form: LINK_LIST, review: reviewLink };

if (!DATA)
  console.log('SKIPPED: REGISTER_TEST_DATA is not set; the score needs generated spreadsheets and their truth');

(DATA ? describe : describe.skip)('the list of links, scored against the truth', () => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  const dirty = (seed: number): string => dirtyFolder(DATA ?? '', folder, seed, ['--no-members']);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    [20, FORM],
    [21, FORM],
    [22, 'bieu_tong_hop.xlsx'],
  ])('seed %i, %s', async (seed, file) => {
    const result = await scoreFile(READING, dirty(seed), { file, form: FORM });
    console.log(report(`seed ${seed} ${file}`, result).split('\n')[0]);
    expect(result.altered).toEqual([]);
    expect(result.rows.right).toBe(result.rows.total);
    expect(missedKinds(result)).toEqual([]);
    expect(result.clean.flagged).toBeLessThanOrEqual(result.clean.cells * 0.01);
  });

  it.each<[string, (cell: ScoredCell) => ScoredCell]>([
    ['an end of two figures is of the last century', (cell) => (cell.kind === 'DAY' ? { ...cell, value: String(cell.value).replace(/^202/, '192'), findings: [] } : cell)],
    ['an amount in millions is taken as it stands', (cell) => (cell.kind === 'MONEY' && cell.value === null ? { ...cell, value: cell.raw, findings: [] } : cell)],
  ])('is red when %s', async (_, change) => {
    const spoil = (row: ScoredRow): ScoredRow => ({
      ...row,
      cells: new Map([...row.cells].map(([col, cell]) => [col, change(cell)])),
    });
    const result = await scoreFile(READING, dirty(20), { file: FORM, form: FORM }, spoil);
    expect(result.altered.length).toBeGreaterThan(20);
    expect(recall(result)).toBeLessThan(0.99);
  });
});
