import fc from 'fast-check';
import { afterAct, daysLate, deadlineOf, isOwnWork, ReturnAct, ReturnState } from './annual-return.rules';

describe('the way of a return', () => {
  it('leads over the commune to the province, and back', () => {
    const way = [
      'SAVE',
      'SUBMIT',
      'RETURN',
      'SAVE',
      'SUBMIT',
      'CHECK',
      'SEND_BACK',
      'CHECK',
      'ACCEPT',
      'WITHDRAW',
    ] as const;
    const states = way.reduce<ReturnState[]>((seen, act) => [...seen, afterAct(seen.at(-1)!, act)!], ['DRAFT']);
    expect(states.slice(1)).toEqual([
      'DRAFT',
      'SUBMITTED',
      'RETURNED',
      'RETURNED',
      'SUBMITTED',
      'COMMUNE_CHECKED',
      'SUBMITTED',
      'COMMUNE_CHECKED',
      'ACCEPTED',
      'COMMUNE_CHECKED',
    ]);
  });

  it('is accepted only after a submission that was checked, whatever is tried', () => {
    const acts = fc.array(fc.constantFrom(...Object.values(ReturnAct)), { maxLength: 40 });
    fc.assert(
      fc.property(acts, (tried) => {
        let state: ReturnState = ReturnState.DRAFT;
        const done: ReturnAct[] = [];
        for (const act of tried) {
          const next = afterAct(state, act);
          if (next === null) continue;
          state = next;
          if (act !== 'SAVE') done.push(act);
          // What is with the commune or the province is not written in.
          if (act === 'SAVE') expect(['DRAFT', 'RETURNED']).toContain(state);
          if (act === 'ACCEPT') expect(['CHECK', 'WITHDRAW']).toContain(done.at(-2));
        }
        const count = (act: ReturnAct): number => done.filter((one) => one === act).length;
        expect(count('ACCEPT')).toBeLessThanOrEqual(count('CHECK') + count('WITHDRAW'));
        expect(count('CHECK')).toBeLessThanOrEqual(count('SUBMIT') + count('SEND_BACK'));
      }),
    );
  });

  it('has four eyes on it', () => {
    const hands = { submittedBy: 'a', onBehalf: true, checkedBy: 'b' };
    expect(isOwnWork('CHECK', 'a', hands)).toBe(true);
    expect(isOwnWork('CHECK', 'a', { ...hands, onBehalf: false })).toBe(false);
    expect(isOwnWork('CHECK', 'b', hands)).toBe(false);
    expect(isOwnWork('ACCEPT', 'b', hands)).toBe(true);
    expect(isOwnWork('RETURN', 'a', hands)).toBe(false);
  });
});

describe('lateness', () => {
  it.each([
    ['2026-01-15', '2026-01-15', 0],
    ['2026-01-15', '2026-01-16', 1],
    ['2026-01-15', '2026-03-01', 45],
    ['2026-01-15', '2025-12-30', 0],
  ])('due on %s, submitted on %s: %s days', (due, on, late) => {
    expect(daysLate(due, on, '2026-12-31')).toBe(late);
    expect(daysLate(due, null, on)).toBe(late);
  });

  it('needs a deadline that is known', () => {
    expect(deadlineOf(2025, '01-15')).toBe('2026-01-15');
    expect(deadlineOf(2025, null)).toBeNull();
    expect(deadlineOf(2025, 'tháng một')).toBeNull();
  });
});
