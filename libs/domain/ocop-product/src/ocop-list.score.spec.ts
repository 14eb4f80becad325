import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeSorted, proposeLayout, sortRows, surveySheet } from '@platform/sheet-form';
import { openWorkbook } from '@platform/spreadsheet';
import { missedKinds, report } from '../../../platform/testing/src/import-score';
import { dirtyFolder, scoreFile } from '../../../platform/testing/src/score-form';
import { ocopWorkbook } from './ocop-workbook.factory';
import { OCOP_LIST } from './ocop-list.form';
import { deriveProduct, reviewProduct } from './ocop-list.rules';

const DATA = process.env.REGISTER_TEST_DATA;
const FORM = 'bieu_04_ocop.csv';
const known = (text: string) => ({ kind: 'FOUND' as const, id: text, key: text, label: text });
/* The lookup of communes is scored where the units are: in the list of co-ops. */
const READING = {
  form: OCOP_LIST,
  review: reviewProduct,
  lookups: { commune: known, district: known, ocopSet: known },
  besides: new Set(['commune_old_name']),
};
const folder = mkdtempSync(join(tmpdir(), 'ocop-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

if (!DATA)
  console.log('SKIPPED: REGISTER_TEST_DATA is not set; the score needs generated spreadsheets and their truth');

(DATA ? describe : describe.skip)('the list of OCOP decisions, scored against the truth', () => {
  it.each([20, 21])('seed %i', async (seed) => {
    const place = dirtyFolder(DATA ?? '', folder, seed, ['--no-members']);
    const result = await scoreFile(READING, place, { file: FORM, form: FORM }, (row) => ({
      ...row,
      cells: new Map([...row.cells].filter(([, { kind }]) => kind !== 'LOOKUP')),
    }));
    console.log(report(`seed ${seed} ${FORM}`, result).split('\n')[0]);
    expect(result.altered).toEqual([]);
    expect(result.rows.right).toBe(result.rows.total);
    expect(missedKinds(result)).toEqual([]);
    expect(result.clean.flagged).toBeLessThanOrEqual(result.clean.cells * 0.01);
  });
});

describe('the workbook of 22 columns', () => {
  it('is read with its two decisions, the subject over all rows of its products', async () => {
    const path = join(folder, 'so.xlsx');
    writeFileSync(path, await ocopWorkbook());
    const book = await openWorkbook(path, 'so.xlsx');
    const [sheet] = book.sheets;
    const survey = await surveySheet(sheet!);
    const layout = proposeLayout(OCOP_LIST, survey)!;
    expect(layout.columns.map(({ key }) => key)).toEqual([
      ...['ordinal', 'product', 'set', 'subjectKind', 'organisation', 'commune', 'address', 'representative', 'phone', 'currentStars', 'expiresOn'],
      ...['stars', 'decisionOn', 'decisionYear', 'decisionNumber', 'issuedBy'],
      ...['secondStars', 'secondDecisionOn', 'secondDecisionYear', 'secondDecisionNumber', 'secondIssuedBy', 'note'],
    ]);
    const read = [];
    for await (const row of sortRows(OCOP_LIST, layout, sheet!.rows(), survey.merges)) {
      const judged = judgeSorted(OCOP_LIST, layout, row, { today: '2026-11-24', lookups: READING.lookups });
      if (judged) read.push({ no: row.no, subject: judged.cells.organisation?.value, told: deriveProduct(judged).told });
    }
    book.close();
    expect(read.map(({ no, subject }) => [no, subject])).toEqual([
      [5, 'HTX Vải Một'],
      [6, 'HTX Vải Một'],
      [7, 'Hộ sản xuất Minh Họa'],
    ]);
    const decisions = read.map(({ told }) => (JSON.parse(String(told)) as Record<string, unknown>[]).map(({ stars, on, year, number, authority }) => [stars, on, year, number, authority]));
    expect(decisions).toEqual([
      [
        [3, '2022-09-15', 2022, '12/QĐ-UBND', 'DISTRICT'],
        [4, '2025-08-20', 2025, '345/QĐ-UBND', 'PROVINCE'],
      ],
      [[3, null, 2024, '77/QĐ-UBND', 'DISTRICT']],
      [[4, '2024-03-01', 2024, '9/QĐ-UBND', 'DISTRICT']],
    ]);
  });
});
