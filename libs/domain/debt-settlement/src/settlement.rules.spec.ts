import fc from 'fast-check';
import { afterDecision, afterMove, type CaseFacts, type CaseMove, competenceFault, decisionFault, moveFault, planFault } from './settlement.rules';
import { CaseState, SettlementPath } from './settlement.words';

const facts = (state: CaseState, more: Partial<CaseFacts> = {}): CaseFacts => ({
  state,
  stateBefore: null,
  owes: true,
  waits: false,
  ...more,
});
const MOVES: readonly CaseMove[] = [
  'verifyDebtCase',
  'classifyDebtCase',
  'planDebtCase',
  'submitDebtCase',
  'returnDebtCase',
  'executeDebtCase',
  'disputeDebtCase',
  'settleDebtDispute',
  'unfreezeDebtCase',
  'closeDebtCase',
  'reopenDebtCase',
];

/* The walk of a case said a second time, as officials draw it: from -> what may follow. */
const DRAWN: Record<string, readonly string[]> = {
  IDENTIFIED: ['VERIFIED', 'DISPUTED'],
  VERIFIED: ['CLASSIFIED', 'DISPUTED'],
  CLASSIFIED: ['PLAN_PROPOSED', 'DISPUTED'],
  PLAN_PROPOSED: ['PLAN_PROPOSED', 'SUBMITTED', 'DISPUTED'],
  SUBMITTED: ['DECIDED', 'RETURNED', 'DISPUTED', 'FROZEN', 'REOPENED'],
  RETURNED: ['PLAN_PROPOSED', 'DISPUTED'],
  DECIDED: ['DECIDED', 'IN_EXECUTION', 'CLOSED', 'DISPUTED', 'FROZEN', 'REOPENED'],
  IN_EXECUTION: ['IN_EXECUTION', 'CLOSED', 'DISPUTED', 'FROZEN', 'REOPENED'],
  FROZEN: ['FROZEN', 'DECIDED', 'REOPENED'],
  CLOSED: ['REOPENED'],
  REOPENED: ['VERIFIED', 'DECIDED', 'DISPUTED', 'FROZEN', 'REOPENED'],
};

describe('the walk of a case', () => {
  it('goes only where it is drawn, whatever is tried, and a dispute comes back to where it was', () => {
    const step = fc.oneof(
      fc.record({ move: fc.constantFrom(...MOVES) }),
      fc.record({ decide: fc.constantFrom(...Object.values(SettlementPath)) }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.boolean(), fc.boolean()), { maxLength: 30 }), (steps) => {
        let now: Pick<CaseFacts, 'state' | 'stateBefore'> = facts('IDENTIFIED');
        for (const [tried, owes, waits] of steps) {
          const before = now;
          const judged = { ...now, owes, waits };
          if ('move' in tried) {
            if (moveFault(judged, tried.move)) continue;
            now = afterMove(now, tried.move);
            if (tried.move === 'closeDebtCase') expect([owes, waits]).toEqual([false, false]);
          } else {
            if (decisionFault(judged, tried.decide)) continue;
            now = afterDecision(now, tried.decide);
            expect(waits).toBe(false);
          }
          if (before.state === 'DISPUTED') expect(now.state).toBe(before.stateBefore);
          else expect([before.state, DRAWN[before.state]]).toEqual([before.state, expect.arrayContaining([now.state])]);
          expect(now.stateBefore === null).toBe(!['DISPUTED', 'FROZEN'].includes(now.state));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is not over while it is frozen or something is owed, and a revival opens what was over', () => {
    expect(moveFault(facts('FROZEN', { owes: false }), 'closeDebtCase')).toBe('SETTLEMENT_FROZEN');
    expect(moveFault(facts('DECIDED'), 'closeDebtCase')).toBe('SETTLEMENT_OWES');
    expect(decisionFault(facts('CLOSED', { owes: false }), 'WRITE_OFF')).toBe('SETTLEMENT_CLOSED');
    expect(decisionFault(facts('CLOSED', { owes: false }), 'REVIVAL')).toBeNull();
    expect(decisionFault(facts('DECIDED', { waits: true }), 'SET_OFF')).toBe('SETTLEMENT_WAITS');
  });
});

describe('V20: who is competent', () => {
  const law = {
    path: { kinds: ['STATE'], bodies: ['TAX_HEAD', 'TAX_DIRECTOR', 'FINANCE_MINISTER', 'PROVINCE_CHAIRMAN'] },
    tax: {
      landSubKinds: ['LAND_RENT'],
      landBodies: ['PROVINCE_CHAIRMAN'],
      below: ['5000000000', '10000000000'],
      bodies: ['TAX_HEAD', 'TAX_DIRECTOR', 'FINANCE_MINISTER'],
    },
  };
  const tax = { path: 'WRITE_OFF', kind: 'STATE', subKind: 'TAX', isTax: true } as const;
  const fault = (body: 'TAX_HEAD' | 'TAX_DIRECTOR' | 'FINANCE_MINISTER' | 'PROVINCE_CHAIRMAN', amount: bigint, more: object = {}) =>
    competenceFault({ ...tax, body, amount, ...more }, law);

  it('goes by the amount, each limit excluded, and by the kind of tax', () => {
    expect([fault('TAX_HEAD', 4_999_999_999n), fault('TAX_HEAD', 5_000_000_000n)]).toEqual([null, 'SETTLEMENT_BODY']);
    expect([fault('TAX_DIRECTOR', 5_000_000_000n), fault('TAX_DIRECTOR', 10_000_000_000n)]).toEqual([null, 'SETTLEMENT_BODY']);
    expect(fault('FINANCE_MINISTER', 10_000_000_000n)).toBeNull();
    expect(fault('PROVINCE_CHAIRMAN', 1n)).toBe('SETTLEMENT_BODY');
    expect(fault('PROVINCE_CHAIRMAN', 99_000_000_000n, { subKind: 'LAND_RENT' })).toBeNull();
    expect(fault('TAX_HEAD', 1n, { subKind: 'LAND_RENT' })).toBe('SETTLEMENT_BODY');
  });

  it('goes by the path, and judges nothing where nobody knows', () => {
    const sale = { path: 'ASSIGNMENT', body: 'COURT', kind: 'BANK', subKind: 'POLICY_BANK', isTax: false, amount: 5n } as const;
    expect(competenceFault(sale, law)).toBe('SETTLEMENT_PATH');
    expect(competenceFault({ ...sale, kind: 'STATE' }, law)).toBe('SETTLEMENT_BODY');
    expect(competenceFault(sale, { path: null, tax: null })).toBeNull();
    expect(fault('TAX_DIRECTOR', 1n, {}) && competenceFault({ ...tax, body: 'TAX_DIRECTOR', amount: 1n }, { ...law, tax: null })).toBeNull();
  });
});

describe('a plan', () => {
  it('is of days in order, of something each, and of no more than is owed', () => {
    const plan = [
      { dueOn: '2027-01-01', amount: 40n },
      { dueOn: '2027-02-01', amount: 60n },
    ];
    expect([planFault(plan, 100n), planFault(plan, 99n), planFault(plan.toReversed(), 100n)]).toEqual([
      null,
      'SETTLEMENT_TOO_MUCH',
      'SETTLEMENT_DAYS',
    ]);
    expect(planFault([{ dueOn: '2027-01-01', amount: 0n }], 100n)).toBe('SETTLEMENT_AMOUNT');
    expect(planFault([], 0n)).toBeNull();
  });
});
