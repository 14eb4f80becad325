import { judge, type Order, type Posted } from './ledger.rules';

const TODAY = '2026-06-01';
const ORDER = ['PENALTY', 'INTEREST', 'PRINCIPAL'] as const;

/** Posts in turn; a fault is told by its code. */
function play(...orders: Order[]): { book: Posted[]; last: string | Posted[] } {
  const book: Posted[] = [];
  let last: string | Posted[] = [];
  for (const order of orders) {
    const judged = judge(book, order, TODAY);
    last = 'fault' in judged ? judged.fault : judged.postings;
    if (typeof last === 'string') continue;
    for (const posted of last) book.push(Object.assign(posted, { id: `p${book.length}` }));
  }
  return { book, last };
}
const told = (...orders: Order[]): unknown => {
  const { last } = play(...orders);
  if (typeof last === 'string') return last;
  return last.map(({ kind, legs }) => [kind, ...legs.map(({ account, amount }) => `${account} ${amount}`)].join(', '));
};
const says = (validOn: string, stated: Extract<Order, { stated: object }>['stated']): Order => ({
  kind: 'STATEMENT',
  validOn,
  stated,
});
const pays = (validOn: string, amount: bigint, more: object = {}): Order => ({
  kind: 'PAYMENT',
  validOn,
  amount,
  order: ORDER,
  ...more,
});

describe('a statement of the creditor', () => {
  it('brings what he says, then only the difference, and nothing where he says the same', () => {
    const first = says('2024-01-01', { PRINCIPAL: 100n, INTEREST: 10n });
    expect(told(first)).toEqual(['STATEMENT, PRINCIPAL 100, INTEREST 10, STATED -110']);
    expect(told(first, says('2025-01-01', { PRINCIPAL: 90n, PENALTY: 10n }))).toEqual([
      'STATEMENT, PRINCIPAL -10, PENALTY 10',
    ]);
    expect(told(first, says('2025-01-01', { PRINCIPAL: 100n }))).toEqual([]);
  });

  it('takes every estimate back once it speaks of interest', () => {
    const accrual: Order = { kind: 'ACCRUAL', validOn: '2024-06-01', amount: 7n };
    expect(told(says('2024-01-01', { PRINCIPAL: 100n }), accrual, says('2025-01-01', { INTEREST: 9n }))).toEqual([
      'REVERSAL, INTEREST_ESTIMATED -7, ACCRUED 7',
      'STATEMENT, INTEREST 9, STATED -9',
    ]);
    expect(told(says('2024-01-01', { INTEREST: 9n }), accrual)).toBe('LEDGER_HAS_INTEREST');
  });

  it('is not of tomorrow, not below nothing, and does not make a later day owe less than nothing', () => {
    expect(told(says('2026-06-02', { PRINCIPAL: 1n }))).toBe('LEDGER_FUTURE');
    expect(told(says('2026-01-01', { PRINCIPAL: -1n }))).toBe('LEDGER_AMOUNT');
    const paid = [says('2024-01-01', { PRINCIPAL: 100n }), pays('2025-06-01', 80n)];
    expect(told(...paid, says('2025-01-01', { PRINCIPAL: 50n }))).toBe('LEDGER_LATER');
  });
});

describe('a payment', () => {
  const owed = says('2024-01-01', { PRINCIPAL: 100n, INTEREST: 10n, PENALTY: 5n });

  it('goes by the order, or as it is divided', () => {
    expect(told(owed, pays('2025-01-01', 12n))).toEqual(['PAYMENT, INTEREST -7, PENALTY -5, PAID 12']);
    expect(told(owed, pays('2025-01-01', 12n, { split: { PRINCIPAL: 12n } }))).toEqual([
      'PAYMENT, PRINCIPAL -12, PAID 12',
    ]);
    expect(told(owed, pays('2025-01-01', 12n, { split: { PRINCIPAL: 11n } }))).toBe('LEDGER_SPLIT');
    expect(told(owed, pays('2025-01-01', 12n, { order: [] }))).toBe('LEDGER_NO_ORDER');
  });

  it('is never more than is owed then or on a later day, and never pays an estimate', () => {
    expect(told(owed, pays('2025-01-01', 116n))).toBe('LEDGER_TOO_MUCH');
    expect(told(owed, pays('2023-12-31', 1n))).toBe('LEDGER_TOO_MUCH');
    expect(told(owed, pays('2025-06-01', 110n), pays('2025-01-01', 6n))).toBe('LEDGER_TOO_MUCH');
    expect(told({ kind: 'ACCRUAL', validOn: '2024-01-01', amount: 9n }, pays('2025-01-01', 9n))).toBe('LEDGER_TOO_MUCH');
  });
});

describe('what was written off', () => {
  it('comes back, and no more than that', () => {
    const owed = says('2024-01-01', { PRINCIPAL: 100n });
    const off: Order = { kind: 'WRITE_OFF', validOn: '2025-01-01', amount: 60n, order: ORDER };
    const revive = (amount: bigint): Order => ({ kind: 'REVIVAL', validOn: '2026-01-01', amount, order: ORDER });
    expect(told(owed, off, revive(25n))).toEqual(['REVIVAL, PRINCIPAL 25, WRITTEN_OFF -25']);
    expect(told(owed, off, revive(25n), revive(36n))).toBe('LEDGER_NOT_WRITTEN_OFF');
    expect(told(owed, off, revive(25n), { ...off, validOn: '2026-02-01', amount: 66n })).toBe('LEDGER_TOO_MUCH');
  });
});

describe('a reversal', () => {
  const owed = says('2024-01-01', { PRINCIPAL: 100n });
  const back = (postingId: string, withLater = false): Order => ({ kind: 'REVERSAL', postingId, withLater });

  it('turns its posting round, once', () => {
    expect(told(owed, pays('2025-01-01', 40n), back('p1'))).toEqual(['REVERSAL, PRINCIPAL 40, PAID -40']);
    expect(told(owed, back('p0'), back('p0'))).toBe('LEDGER_REVERSED');
    expect(told(owed, back('p0'), back('p1'))).toBe('LEDGER_REVERSAL');
    expect(told(owed, back('p7'))).toBe('LEDGER_POSTING_NOT_FOUND');
  });

  it('takes what stands on it with it, the last first, and no more than must be', () => {
    const book = [owed, pays('2025-01-01', 40n), says('2025-02-01', { PENALTY: 3n }), pays('2025-03-01', 3n)];
    expect(told(...book, back('p0'))).toBe('LEDGER_STANDS_ON');
    expect(told(...book, back('p2', true))).toEqual([
      'REVERSAL, PENALTY -3, STATED 3',
      'REVERSAL, PENALTY 3, PAID -3',
    ]);
    expect(play(...book, back('p0', true)).last).toHaveLength(4);
  });
});
