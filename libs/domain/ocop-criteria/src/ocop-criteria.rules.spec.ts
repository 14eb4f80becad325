import fc from 'fast-check';
import { readCriteriaFile } from './criteria-file';
import { type CriteriaTree, leavesOf } from './criteria-tree';
import { BANDS, SMALL_RECORDS } from './ocop-criteria.factory';
import { outcomeOf, outcomeOfParts, partFault, scoringFault, starsOf } from './ocop-criteria.rules';

const tree: CriteriaTree = readCriteriaFile(SMALL_RECORDS).sets[0]!.tree;
const NONE = { disqualifiers: [], eliminations: [] };
const BEST = { '1.1': 4, '1.2': 2, '2': 3, '3': 2, '4.1': 2, '4.2': 2 };
const of = (choices: Record<string, number>, more: object = {}) =>
  outcomeOf(tree, { choices, ...NONE, ...more }, BANDS);

describe('a rank', () => {
  it.each([
    [29.99, 1],
    [30, 2],
    [49.99, 2],
    [50, 3],
    [69.99, 3],
    [70, 4],
    [89.99, 4],
    [90, 5],
    [100, 5],
  ])('%s points are in the band of %s stars: a band ends where the next begins', (total, stars) =>
    expect(starsOf(total, BANDS)).toBe(stars),
  );

  it('takes the total AND every gate: 95 points that miss one gate of five stars are four', () => {
    expect(of(BEST)).toMatchObject({ total: 100, stars: 5, next: null, missing: [], gatesKnown: true });
    const short = of({ ...BEST, '2': 2 });
    expect(short).toMatchObject({ total: 95, bandStars: 5, stars: 4 });
    expect(short.next).toMatchObject({
      star: 5,
      points: 0,
      gates: [{ star: 5, code: '2', needs: 'Xuất khẩu', needsPoints: 25, points: 20 }],
    });
  });

  it('says how many points and which gates stand before the next star', () => {
    const low = of({ ...BEST, '1.1': 2, '1.2': 1, '2': 2 });
    expect(low).toMatchObject({ total: 65, stars: 3, next: { star: 4, points: 5 } });
    expect(low.next!.gates.map(({ code, star }) => `${code}:${star}`)).toEqual(['1.1:4']);
  });

  it('below a gate of three stars is two, whatever the total', () => {
    expect(of({ ...BEST, '1.1': 1, '1.2': 1 })).toMatchObject({ total: 60, bandStars: 3, stars: 2 });
  });

  it('is none where the product is thrown out: by the dossier, by what a scorer noted, by a zero', () => {
    expect(of(BEST, { disqualifiers: [0] })).toMatchObject({ stars: 0, eliminatedBy: ['Giả mạo hồ sơ'], next: null });
    expect(of(BEST, { eliminations: ['3'] }).eliminatedBy[0]).toContain('tạp chất nguy hại');
    expect(of({ ...BEST, '4.1': 1 })).toMatchObject({ total: 90, stars: 0 });
    expect(of({ ...BEST, '4.2': 1 })).toMatchObject({ stars: 0 });
  });

  it('is for ever the same on an old sheet: the totals of 2019 and of 2023 each keep their own', () => {
    const sheet = { choices: { '1.1': 3, '1.2': 2, '2': 2, '3': 1, '4.1': 2, '4.2': 2 }, ...NONE };
    const golden = { total: 80, parts: { A: 35, B: 20, C: 25 }, bandStars: 4, stars: 4, gatesKnown: true };
    expect(outcomeOf(tree, sheet, BANDS)).toMatchObject(golden);
    expect(outcomeOf(JSON.parse(JSON.stringify(tree)) as CriteriaTree, sheet, BANDS)).toMatchObject(golden);
  });

  it('without criteria is that of the parts, and says that no gate was looked at', () => {
    expect(outcomeOfParts({ A: 38, B: 22.5, C: 31 }, BANDS)).toMatchObject({
      total: 91.5,
      stars: 5,
      gatesKnown: false,
    });
    expect(outcomeOfParts({ A: 20, B: 20, C: 20 }, BANDS).next).toEqual({ star: 4, points: 10, gates: [] });
    const totals = { A: 40, B: 25, C: 35 };
    expect(partFault({ A: 40, B: 25, C: 35 }, totals)).toBeNull();
    expect(partFault({ A: 40, B: 26, C: 35 }, totals)).toBe('B');
    expect(partFault({ A: 40, B: 25 }, totals)).toBe('C');
    expect(partFault({ A: 40, B: 25, C: 35, D: 0 }, totals)).toBe('D');
    expect(partFault({ A: -1, B: 25, C: 35 }, totals)).toBe('A');
  });
});

describe('a sheet', () => {
  it('holds nothing that the criteria do not know', () => {
    const fault = (choices: Record<string, number>, more: object = {}) =>
      scoringFault(tree, { choices, ...NONE, ...more });
    expect(fault(BEST)).toBeNull();
    expect(fault({ '9.9': 1 })).toEqual({ fault: 'UNKNOWN_CRITERION', code: '9.9' });
    expect(fault({ '1': 1 })).toEqual({ fault: 'UNKNOWN_CRITERION', code: '1' });
    expect(fault({ '1.1': 5 })).toEqual({ fault: 'UNKNOWN_OPTION', code: '1.1' });
    expect(fault({ '1.1': 1, '1.2': 2 })).toEqual({ fault: 'NOT_APPLICABLE', code: '1.2' });
    expect(fault({}, { disqualifiers: [1] })).toEqual({ fault: 'UNKNOWN_DISQUALIFIER', code: '1' });
    expect(fault({}, { eliminations: ['1.1'] })).toEqual({ fault: 'NOT_ELIMINATING', code: '1.1' });
    expect(of({ '1.1': 1 }).missing).toEqual(['2', '3', '4.1', '4.2']);
  });

  /* The same written a second time, the slow way: try each rank from the top. */
  it('has the highest rank whose band and gates it reaches, for any choices', () => {
    const leaves = leavesOf(tree).map(({ leaf }) => leaf);
    const any = fc.record(
      Object.fromEntries(leaves.map(({ code, options }) => [code, fc.integer({ min: 1, max: options.length })])),
    );
    fc.assert(
      fc.property(any, (choices) => {
        const points = (code: string): number =>
          leaves.find((leaf) => leaf.code === code)!.options.find(({ no }) => no === choices[code])!.points;
        const total = leaves.reduce((sum, { code }) => sum + points(code), 0);
        const reaches = (stars: number): boolean =>
          total >= BANDS[String(stars) as '1'] &&
          leaves.every(({ code, options }) =>
            options.every(
              ({ minStar, points: needed }) => minStar === null || minStar > stars || points(code) >= needed,
            ),
          );
        const expected = [5, 4, 3, 2, 1].find(reaches)!;
        const thrownOut = points('4.1') === 0 || points('4.2') === 0;
        const outcome = of(choices);
        expect(outcome.stars).toBe(thrownOut ? 0 : expected);
        expect(outcome.total).toBe(total);
        if (outcome.next) expect(outcome.next.points > 0 || outcome.next.gates.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
