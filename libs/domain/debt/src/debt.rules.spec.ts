import { confidentialityOf, contentFault, type DebtContent, directionOf, totalsOf } from './debt.rules';
import { DebtKind, DebtSubKind } from './debt.words';

const TODAY = '2026-06-01';
const bank: DebtContent = { kind: 'BANK', subKind: 'COMMERCIAL_BANK', direction: 'PAYABLE', originOn: '2020-01-01' };

describe('the class of a debt', () => {
  it('follows from what it is; what nobody specified of the State is kept like tax', () => {
    expect(confidentialityOf('BANK', 'SUPPORT_FUND')).toBe('BANK');
    expect(['TAX', 'LAND_RENT', 'UNSPECIFIED'].map((one) => confidentialityOf('STATE', one as DebtSubKind))).toEqual([
      'TAX',
      'TAX',
      'TAX',
    ]);
    expect(confidentialityOf('STATE', 'SOCIAL_INSURANCE')).toBe('OPEN');
    for (const kind of ['OTHER_ORG', 'TO_MEMBER', 'FROM_MEMBER', 'OTHER'] as const)
      expect(confidentialityOf(kind, 'UNSPECIFIED')).toBe('OPEN');
  });

  it('and its direction too, but for what is open', () => {
    expect(Object.values(DebtKind).map(directionOf)).toEqual([
      'PAYABLE',
      'PAYABLE',
      'PAYABLE',
      'PAYABLE',
      'RECEIVABLE',
      null,
    ]);
  });
});

describe('the content of a debt', () => {
  const fault = (change: Partial<DebtContent>): string | undefined => contentFault({ ...bank, ...change }, TODAY)?.[0];
  const group = { debtGroup: 'G3', debtGroupSource: 'CIC', debtGroupOn: '2026-05-01' } as const;

  it('is of its kind, goes its way and has days that can be', () => {
    expect(fault({})).toBeUndefined();
    expect(fault({ subKind: 'TAX' })).toBe('DEBT_SUB_KIND');
    expect(fault({ direction: 'RECEIVABLE' })).toBe('DEBT_DIRECTION');
    expect(fault({ originOn: '2026-06-02' })).toBe('DEBT_FUTURE');
    expect(fault({ dueOn: '2019-12-31' })).toBe('DEBT_DUE');
    expect(fault({ confirmedOn: '2019-12-31' })).toBe('DEBT_BEFORE');
    expect(fault({ kind: 'OTHER', subKind: 'UNSPECIFIED', direction: 'RECEIVABLE' })).toBeUndefined();
  });

  it('has a group only of a bank, with source and day (V19)', () => {
    expect(fault(group)).toBeUndefined();
    expect(fault({ ...group, debtGroupSource: ' ' })).toBe('DEBT_GROUP');
    expect(fault({ ...group, debtGroupOn: null })).toBe('DEBT_GROUP');
    expect(fault({ ...group, kind: 'OTHER_ORG', subKind: 'UNSPECIFIED' })).toBe('DEBT_GROUP');
    expect(fault({ ...group, debtGroupOn: '2026-06-02' })).toBe('DEBT_FUTURE');
  });
});

describe('totals', () => {
  const sum = (kind: DebtKind, direction: 'PAYABLE' | 'RECEIVABLE', principal: string) => ({
    kind,
    direction,
    count: 1,
    principal,
    interest: '1',
    interestEstimated: '1000',
    penalty: '2',
  });

  it('are five lines and two sums, never set against each other, without estimates', () => {
    const { lines, payable, receivable } = totalsOf(
      [sum('BANK', 'PAYABLE', '100'), sum('FROM_MEMBER', 'RECEIVABLE', '70'), sum('OTHER', 'RECEIVABLE', '5')],
      [],
    );
    expect(lines.map(({ kind, outstanding }) => `${kind} ${outstanding}`)).toEqual([
      'STATE 0',
      'BANK 103',
      'OTHER_ORG 0',
      'TO_MEMBER 0',
      'FROM_MEMBER 73',
      'OTHER 8',
    ]);
    expect([payable, receivable]).toEqual(['103', '81']);
  });

  it('name the classes that are not told, whether there is anything in them or not', () => {
    const { lines, withoutClasses } = totalsOf([], ['TAX', 'BANK']);
    expect(lines.filter(({ isPartial }) => isPartial).map(({ kind }) => kind)).toEqual(['STATE', 'BANK']);
    expect(withoutClasses).toEqual(['TAX', 'BANK']);
  });
});
