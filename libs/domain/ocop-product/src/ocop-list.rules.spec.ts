import type { CellReading, JudgedRow } from '@platform/sheet-form';
import { authorityIn, decisionIn, deriveProduct, productPart, reviewProduct, subjectKindOf, toldDecisions } from './ocop-list.rules';

const row = (values: Record<string, string | null>): JudgedRow => ({
  cells: Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, CellReading] => [key, { value, repairs: [], findings: [] }]),
  ),
  findings: [],
  usable: true,
});

describe('a row of a list of OCOP products', () => {
  it.each([
    ['QĐ UBND tỉnh 26/8/2021 (đợt 1)', 'PROVINCE'],
    ['UBND huyện Việt Yên đợt 1/2023', 'DISTRICT'],
    ['Hội đồng OCOP TP Bắc Giang đợt 1/2023', 'DISTRICT'],
    ['Bộ Nông nghiệp và Môi trường', 'CENTRE'],
    ['Hội đồng cấp quốc gia', 'CENTRE'],
    ['12/QĐ-UBND', null],
    ['đợt 2/2023', null],
    [null, null],
  ])('“%s” was decided by %s', (words, authority) => expect(authorityIn(words)).toBe(authority));

  it.each([
    ['QĐ 1387/QĐ-UBND 09/12/2021', '1387/QĐ-UBND', '2021-12-09'],
    ['QĐ UBND tỉnh 26/8/2021 (đợt 1)', null, '2021-08-26'],
    ['1394/QĐ-UBND', '1394/QĐ-UBND', null],
    ['QĐ UBND tỉnh đợt 1/2024', null, null],
    ['Quyết định số 7 / QĐ-UBND ngày 31/02/2024', '7/QĐ-UBND', null],
  ])('“%s” names %s of %s', (words, number, on) => expect(decisionIn(words)).toEqual({ number, on }));

  it.each([
    ['HTX Mỳ Chũ', null, 'ORGANISATION'],
    ['Công ty TNHH An', 'HOUSEHOLD', 'ENTERPRISE'],
    ['Hộ sản xuất (thôn Giữa)', null, 'HOUSEHOLD'],
    ['Tinh hoa Núi', 'HOUSEHOLD', 'HOUSEHOLD'],
    ['Tinh hoa Núi', null, 'UNKNOWN'],
    [null, 'ENTERPRISE', 'UNKNOWN'],
  ])('the product of “%s” (%s) is of %s', (name, called, kind) => expect(subjectKindOf(name, called)).toBe(kind));

  it('tells the decisions whose rank and year are known, and no other', () => {
    const both = row({ stars: '3', decisionYear: '2022', secondStars: '4', secondDecisionOn: '2025-08-01', secondIssuedBy: 'UBND tỉnh' });
    expect(toldDecisions(both)).toMatchObject([
      { stars: 3, on: null, year: 2022, authority: null },
      { stars: 4, on: '2025-08-01', year: 2025, authority: 'PROVINCE' },
    ]);
    expect(toldDecisions(row({ stars: '3' }))).toEqual([]);
    expect(toldDecisions(row({ currentStars: '3', decisionOn: '2023-05' }))).toMatchObject([{ stars: 3, on: null, year: 2023 }]);
  });

  it.each<[string, Record<string, string | null>, string, string]>([
    ['a rank without a decision', { stars: '3' }, 'stars', 'decision_unknown'],
    ['a rank of today no decision gave', { stars: '3', decisionYear: '2023', currentStars: '4' }, 'currentStars', 'current_stars_differ'],
    ['a second decision before the first', { stars: '3', decisionOn: '2023-05-01', secondStars: '4', secondDecisionOn: '2022-01-01' }, 'secondDecisionOn', 'decisions_reversed'],
  ])('points out %s', (_, values, key, kind) => {
    const one = row(values);
    reviewProduct(one);
    expect(one.cells[key]?.findings.map((finding) => finding.kind)).toEqual([kind]);
  });

  it('is another row with another decision, the same one in another writing', () => {
    const part = (change: object) => productPart(row({ product: 'Vải thiều', organisation: 'HTX Một', stars: '3', decisionYear: '2023', ...change }));
    expect(part({ product: 'VẢI THIỀU' })).toBe(part({}));
    expect(part({ decisionYear: '2024' })).not.toBe(part({}));
    expect(part({ organisation: 'HTX Hai' })).not.toBe(part({}));
  });

  it('gives the points to the latest decision', () => {
    const { told } = deriveProduct(row({ product: 'Vải', score: '71.5', stars: '3', decisionYear: '2022', secondStars: '4', secondDecisionYear: '2025' }));
    expect(JSON.parse(String(told))).toMatchObject([{ score: null }, { score: 71.5 }]);
  });
});
