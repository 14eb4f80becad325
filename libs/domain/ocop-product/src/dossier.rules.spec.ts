import fc from 'fast-check';
import { actsIn, afterAct, decisionFault, DossierAct, DossierState, isOwnWork, isPending } from './dossier.rules';

const LAW = { forwardFrom: 90, certificateFrom: 3 };
const NONE = { score: null, stars: null };

/* The same state machine told a second time: what must have happened before each state, in the words of the law. */
const BEFORE: Partial<Record<DossierState, readonly DossierState[]>> = {
  SELF_ASSESSED: ['DRAFT', 'SELF_ASSESSED', 'RETURNED'],
  SUBMITTED_COMMUNE: ['SELF_ASSESSED'],
  RETURNED: ['SUBMITTED_COMMUNE', 'COMMUNE_CHECKED'],
  COMMUNE_CHECKED: ['SUBMITTED_COMMUNE'],
  PROVINCE_APPRAISAL: ['COMMUNE_CHECKED'],
  PROVINCE_SCORED: ['PROVINCE_APPRAISAL'],
  FORWARDED_CENTRE: ['PROVINCE_SCORED'],
  RECOGNISED_3_4: ['PROVINCE_SCORED', 'FORWARDED_CENTRE'],
  RECOGNISED_5: ['FORWARDED_CENTRE'],
  NOT_RECOGNISED: ['PROVINCE_SCORED', 'FORWARDED_CENTRE'],
};

describe('the way of a dossier', () => {
  it('takes no step that the law does not know, in 1,000 random histories', () => {
    const result = fc.record({ score: fc.integer({ min: 0, max: 100 }), stars: fc.integer({ min: 0, max: 5 }) });
    const acts = fc.array(fc.constantFrom(...Object.values(DossierAct)), { maxLength: 60 });
    const ended = new Set<DossierState>();
    fc.assert(
      fc.property(acts, result, (tried, found) => {
        let state: DossierState = DossierState.DRAFT;
        let scored: { score: number | null; stars: number | null } = NONE;
        for (const act of tried) {
          const next = afterAct(state, act);
          const allowed = next !== null && decisionFault(state, act, scored, LAW) === null;
          expect(actsIn(state, scored, LAW).includes(act)).toBe(allowed);
          if (!allowed) continue;
          expect(BEFORE[next]).toContain(state);
          if (act === 'SCORE') scored = found;
          if (next === 'RECOGNISED_3_4') expect(scored.stars).toBeGreaterThanOrEqual(3);
          if (next === 'FORWARDED_CENTRE') expect(scored.score).toBeGreaterThanOrEqual(90);
          if (next === 'NOT_RECOGNISED' && state === 'PROVINCE_SCORED') expect(scored.stars).toBeLessThan(3);
          state = next;
          if (!isPending(state)) {
            ended.add(state);
            expect(Object.values(DossierAct).every((one) => afterAct(state, one) === null)).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leads to each end by its own road', () => {
    const road = ['ASSESS', 'SUBMIT', 'RETURN', 'ASSESS', 'SUBMIT', 'CHECK', 'APPRAISE', 'SCORE'] as const;
    const scored = road.reduce<DossierState>((state, act) => afterAct(state, act)!, DossierState.DRAFT);
    expect(scored).toBe('PROVINCE_SCORED');
    expect(actsIn(scored, { score: 80, stars: 4 }, LAW)).toEqual(['RECOGNISE']);
    expect(actsIn(scored, { score: 95, stars: 5 }, LAW)).toEqual(['FORWARD']);
    expect(actsIn(scored, { score: 95, stars: 4 }, LAW)).toEqual(['FORWARD', 'RECOGNISE']);
    expect(actsIn(scored, { score: 45, stars: 2 }, LAW)).toEqual(['REFUSE']);
    expect(actsIn(scored, { score: 95, stars: 0 }, LAW)).toEqual(['REFUSE']);
    expect(actsIn('FORWARDED_CENTRE', { score: 95, stars: 5 }, LAW)).toEqual([
      'RECOGNISE',
      'RECOGNISE_CENTRE',
      'REFUSE',
    ]);
    expect(actsIn(scored, { score: 95, stars: 4 }, { forwardFrom: Infinity, certificateFrom: Infinity })).toEqual([
      'REFUSE',
    ]);
  });

  it('has four eyes on it', () => {
    const hands = { submittedBy: 'a', onBehalf: true, checkedBy: 'b' };
    expect(isOwnWork('CHECK', 'a', hands)).toBe(true);
    expect(isOwnWork('CHECK', 'a', { ...hands, onBehalf: false })).toBe(false);
    expect(isOwnWork('APPRAISE', 'b', hands)).toBe(true);
    expect(isOwnWork('APPRAISE', 'a', hands)).toBe(false);
  });
});
