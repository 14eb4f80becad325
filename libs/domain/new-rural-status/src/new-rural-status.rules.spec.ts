import fc from 'fast-check';
import {
  countsAsRecognised,
  dayFault,
  type NewRuralFacts,
  type NewRuralLevel,
  standingOf,
} from './new-rural-status.rules';

const DAY = '2026-11-24';
const recognised = (
  unitId: string,
  level: NewRuralLevel = 'STANDARD',
  validFrom = '2019-05-01',
  validTo = null as string | null,
) => ({
  unitId,
  level,
  validFrom,
  validTo,
});
const into = (successorId: string, ...predecessors: string[]) =>
  predecessors.map((predecessorId) => ({ predecessorId, successorId, kind: 'MERGE', portion: 'WHOLE' }));
const facts = (recognitions: NewRuralFacts['recognitions'], successions: NewRuralFacts['successions'] = []) => ({
  recognitions,
  successions,
});

describe('the standing of a commune', () => {
  it('is its own decision, the highest in force', () => {
    const own = [recognised('a'), recognised('a', 'ADVANCED', '2023-01-01')];
    expect(standingOf('a', DAY, facts(own))).toMatchObject({ state: 'RECOGNISED', level: 'ADVANCED' });
    expect(standingOf('a', '2022-12-31', facts(own))).toMatchObject({ state: 'RECOGNISED', level: 'STANDARD' });
    expect(standingOf('a', '2019-04-30', facts(own))).toMatchObject({ state: 'NOT_RECOGNISED', basis: 'NONE' });
  });

  it('ends on the day of revocation, and a lower level still in force remains', () => {
    const revoked = [recognised('a', 'STANDARD', '2019-05-01', '2024-01-01')];
    expect(standingOf('a', '2023-12-31', facts(revoked)).state).toBe('RECOGNISED');
    expect(standingOf('a', '2024-01-01', facts(revoked))).toMatchObject({ state: 'NOT_RECOGNISED', basis: 'REVOKED' });
    const advanced = [recognised('a'), recognised('a', 'ADVANCED', '2021-01-01', '2024-01-01')];
    expect(standingOf('a', DAY, facts(advanced))).toMatchObject({ state: 'RECOGNISED', level: 'STANDARD' });
  });

  it('of a merged commune follows all, some or none of its predecessors, and names them', () => {
    const merged = into('x', 'a', 'b');
    const all = standingOf('x', DAY, facts([recognised('a', 'MODEL'), recognised('b')], merged));
    expect(all).toMatchObject({ state: 'RECOGNISED', level: 'STANDARD', basis: 'PREDECESSORS' });
    const some = standingOf('x', DAY, facts([recognised('a')], merged));
    expect(some).toMatchObject({ state: 'PARTIAL', level: null });
    expect(some.predecessors.map(({ unitId, state }) => [unitId, state])).toEqual([
      ['a', 'RECOGNISED'],
      ['b', 'NOT_RECOGNISED'],
    ]);
    expect(standingOf('x', DAY, facts([], merged)).state).toBe('NOT_RECOGNISED');
  });

  it('of a merged commune is its own decision once it has one, also one taken back', () => {
    const merged = into('x', 'a', 'b');
    const old = [recognised('a'), recognised('b')];
    const own = recognised('x', 'ADVANCED', '2026-01-01');
    expect(standingOf('x', DAY, facts([own], merged))).toMatchObject({ basis: 'OWN_DECISION', level: 'ADVANCED' });
    expect(standingOf('x', DAY, facts([...old, { ...own, validTo: '2026-06-01' }], merged)).state).toBe(
      'NOT_RECOGNISED',
    );
  });

  it('goes with a unit that only changed its name, and through two mergers', () => {
    const kept = [{ predecessorId: 'a', successorId: 'b', kind: 'KEEP', portion: 'WHOLE' }];
    expect(standingOf('b', DAY, facts([recognised('a', 'MODEL')], kept))).toMatchObject({
      basis: 'OWN_DECISION',
      level: 'MODEL',
      predecessors: [{ unitId: 'a' }],
    });
    const twice = [...into('x', 'a', 'b'), ...into('y', 'x', 'c')];
    expect(standingOf('y', DAY, facts([recognised('a'), recognised('c')], twice)).state).toBe('PARTIAL');
  });

  it('is never better for a recognition less, whatever was merged into what', () => {
    const RANK = { NOT_RECOGNISED: 0, PARTIAL: 1, RECOGNISED: 2 };
    const units = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(fc.subarray(units), fc.constantFrom(...units), (held, lost) => {
        const merged = [...into('x', 'a', 'b'), ...into('y', 'c', 'x', 'd')];
        const before = standingOf(
          'y',
          DAY,
          facts(
            held.map((unit) => recognised(unit)),
            merged,
          ),
        );
        const less = held.filter((unit) => unit !== lost);
        const after = standingOf(
          'y',
          DAY,
          facts(
            less.map((unit) => recognised(unit)),
            merged,
          ),
        );
        expect(RANK[after.state]).toBeLessThanOrEqual(RANK[before.state]);
        expect(before.state).toBe(held.length === 4 ? 'RECOGNISED' : held.length === 0 ? 'NOT_RECOGNISED' : 'PARTIAL');
      }),
    );
  });

  it('counts by the reading of the day; without one nothing is judged', () => {
    const partial = { state: 'PARTIAL', basis: 'PREDECESSORS' } as const;
    const all = { state: 'RECOGNISED', basis: 'PREDECESSORS' } as const;
    expect([countsAsRecognised(partial, 'ALL'), countsAsRecognised(all, 'ALL')]).toEqual([false, true]);
    expect(countsAsRecognised(partial, 'ANY')).toBe(true);
    expect(countsAsRecognised(all, 'OWN_DECISION')).toBe(false);
    expect([countsAsRecognised(all, null), countsAsRecognised(all, 'GUESS')]).toEqual([null, null]);
  });
});

describe('the days of a recognition', () => {
  const unit = { validFrom: '2000-01-01', validTo: '2025-07-01' };
  it.each([
    ['2024-05-01', '2024-05-01', null],
    ['2024-05-01', '2024-04-30', 'NEW_RURAL_BEFORE_DECISION'],
    ['2025-06-01', '2025-07-01', 'NEW_RURAL_UNIT_DAY'],
    ['1999-01-01', '1999-06-01', 'NEW_RURAL_UNIT_DAY'],
    ['2026-11-25', '2026-11-25', 'NEW_RURAL_FUTURE'],
  ])('decided %s, in force %s: %s', (decisionOn, validFrom, fault) =>
    expect(dayFault(unit, { decisionOn, validFrom }, DAY)).toBe(fault),
  );
});
