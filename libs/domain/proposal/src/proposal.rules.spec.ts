import fc from 'fast-check';
import {
  brokenTogether,
  type Decision,
  decisionFault,
  isUndecided,
  proposedChanges,
  ProposalState,
  undecidedState,
} from './proposal.rules';

describe('what is proposed', () => {
  const stored = { name: 'Hợp tác xã Một', shortName: null, officialMemberCount: '12' };

  it('is only what differs from what is stored', () => {
    const asked = { name: ' Hợp tác xã Một ', shortName: 'HTX1', officialMemberCount: '12' };
    expect(proposedChanges(asked, stored)).toEqual({ shortName: 'HTX1' });
  });

  it('may be to empty a field, and an emptied text is no value', () => {
    expect(proposedChanges({ officialMemberCount: null, shortName: '  ' }, stored)).toEqual({
      officialMemberCount: null,
    });
  });
});

describe('a decision', () => {
  const fields = ['name', 'shortName'];
  const whole: Decision[] = [
    { field: 'name', accepted: true },
    { field: 'shortName', accepted: false, refusal: 'Chưa có giấy tờ' },
  ];

  it('decides every field once, and says why it refuses', () => {
    expect(decisionFault(fields, whole)).toBeNull();
    expect(decisionFault(fields, whole.slice(1))).toEqual({ fault: 'DECISION_MISSING', field: 'name' });
    expect(decisionFault(fields, [...whole, whole[0]!])).toEqual({ fault: 'DECISION_MISSING', field: 'name' });
    expect(decisionFault(fields, [...whole, { field: 'code', accepted: true }])).toEqual({
      fault: 'DECISION_MISSING',
      field: 'code',
    });
    expect(decisionFault(fields, [whole[0]!, { field: 'shortName', accepted: false, refusal: '  ' }])).toEqual({
      fault: 'REFUSAL_WITHOUT_REASON',
      field: 'shortName',
    });
  });
});

describe('a proposal that waits', () => {
  it('is stale exactly while a value is not what its proposer saw', () => {
    const value = fc.option(fc.constantFrom('a', 'b'), { nil: null });
    const record = fc.record({ name: value, code: value, other: value });
    fc.assert(
      fc.property(record, record, ({ other, ...seen }, stored) => {
        const moved = seen.name !== stored.name || seen.code !== stored.code;
        expect(undecidedState(seen, { ...stored, other })).toBe(moved ? 'STALE' : 'OPEN');
      }),
    );
    expect(Object.values(ProposalState).filter(isUndecided)).toEqual(['OPEN', 'STALE']);
  });
});

describe('what is accepted together', () => {
  const yes = (field: string): Decision => ({ field, accepted: true });
  const no = (field: string): Decision => ({ field, accepted: false });
  const pair = ['day', 'why'];

  it.each([
    [[yes('day'), yes('why')], pair, false, null],
    [[no('day'), no('why')], pair, false, null],
    [[yes('day'), no('why')], pair, false, 'why'],
    [[yes('name'), no('day'), no('why')], pair, false, null],
    [[yes('phone'), no('day'), no('why')], pair, true, 'day'],
    [[no('phone'), yes('day'), yes('why')], pair, true, null],
    [[no('phone'), no('day'), no('why')], pair, true, null],
  ] as const)('%j with %j together, whole %s: broken at %s', (decisions, together, whole, broken) => {
    expect(brokenTogether(decisions, together, whole)).toBe(broken);
  });
});
