import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missedKinds, report } from '../../../platform/testing/src/import-score';
import { dirtyFolder, scoreFile } from '../../../platform/testing/src/score-form';
import { ANNUAL_LIST } from './annual-list.form';

const DATA = process.env.REGISTER_TEST_DATA;
const FORM = 'bieu_01_danh_sach_htx.csv';
/* The lookup of communes and rows compared with each other are the list of co-ops' own score. */
const READING = {
  form: ANNUAL_LIST,
  lookups: { commune: (text: string) => ({ kind: 'FOUND' as const, id: text, key: text, label: text }) },
  besides: new Set(['duplicate_name_variant', 'commune_old_name', 'lookup']),
};

if (!DATA)
  console.log('SKIPPED: REGISTER_TEST_DATA is not set; the score needs generated spreadsheets and their truth');

/** The figures of a year stand in the list of co-ops the offices have; read as a table of figures it scores alike. */
(DATA ? describe : describe.skip)('figures of a year, scored against the truth', () => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([20, 21, 22, 23, 24])('seed %i', async (seed) => {
    const place = dirtyFolder(DATA ?? '', folder, seed, ['--no-members']);
    const result = await scoreFile(READING, place, { file: FORM, form: FORM }, (row) => ({
      ...row,
      cells: new Map([...row.cells].filter(([, { kind }]) => kind !== 'LOOKUP')),
    }));
    console.log(report(`seed ${seed} ${FORM}`, result).split('\n')[0]);
    expect(result.altered).toEqual([]);
    expect(result.rows.right).toBe(result.rows.total);
    expect(missedKinds(result)).toEqual([]);
    expect(result.clean.flagged).toBeLessThanOrEqual(result.clean.cells * 0.005);
  });
});
