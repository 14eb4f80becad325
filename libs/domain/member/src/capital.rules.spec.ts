import fc from 'fast-check';
import { balanceAt, type CapitalEntry, effectOf, monthsLater, stakeOf, staysWhole } from './capital.rules';

const day = (n: number): string => `2025-01-${String(n).padStart(2, '0')}`;

describe('the book of capital', () => {
  it('sums up to the end of a day, and knows when more went than there was', () => {
    const book: CapitalEntry[] = [
      { occurredOn: day(1), pledgedChange: 10n, paidChange: 0n },
      { occurredOn: day(5), pledgedChange: 0n, paidChange: 6n },
      { occurredOn: day(3), pledgedChange: -2n, paidChange: -2n },
    ];
    expect(balanceAt(book, day(1))).toEqual({ pledged: 10n, paid: 0n });
    expect(balanceAt(book, day(5))).toEqual({ pledged: 8n, paid: 4n });
    expect(staysWhole(book)).toBe(false);
    expect(staysWhole(book.slice(0, 2))).toBe(true);
  });

  it('equals a model that keeps two purses, for any acts in any order of days', () => {
    const kinds = ['PLEDGED', 'PLEDGE_LOWERED', 'PAID_MONEY', 'PAID_IN_KIND', 'RETURNED', 'TRANSFERRED_OUT'] as const;
    const act = fc.record({ kind: fc.constantFrom(...kinds), amount: fc.bigInt(1n, 50n), on: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const book: CapitalEntry[] = [];
        let at = 1;
        let model = { undertaken: 0n, paid: 0n };
        for (const { kind, amount, on } of acts) {
          at = Math.min(28, at + on);
          const effect = effectOf(kind, amount, balanceAt(book, day(at)));
          const possible = staysWhole([...book, { occurredOn: day(at), ...effect }]);
          const next = { ...model };
          if (kind === 'PLEDGED') next.undertaken += amount;
          else if (kind === 'PLEDGE_LOWERED') next.undertaken -= amount;
          else if (kind === 'PAID_MONEY' || kind === 'PAID_IN_KIND') next.paid += amount;
          else {
            // What nobody had undertaken goes first; the rest takes its undertaking along.
            const free = next.paid > next.undertaken ? next.paid - next.undertaken : 0n;
            next.undertaken -= amount > free ? amount - free : 0n;
            next.paid -= amount;
          }
          expect(possible).toBe(next.undertaken >= 0n && next.paid >= 0n);
          if (!possible) continue;
          book.push({ occurredOn: day(at), ...effect });
          model = next;
        }
        expect(balanceAt(book, day(28))).toEqual({ pledged: model.undertaken, paid: model.paid });
        expect(stakeOf(balanceAt(book, day(28)))).toBe(model.undertaken > model.paid ? model.undertaken : model.paid);
        // Whatever is taken back by its own entry leaves what stood before it.
        const last = book.at(-1);
        if (last) {
          const back = { ...last, pledgedChange: -last.pledgedChange, paidChange: -last.paidChange };
          expect(balanceAt([...book, back], day(28))).toEqual(balanceAt(book.slice(0, -1), day(28)));
        }
      }),
    );
  });

  it('a transfer moves as much as it takes, paid and undertaken', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 90n), fc.bigInt(1n, 90n), fc.bigInt(1n, 90n), (pledged, paid, asked) => {
        const amount = asked > paid ? paid : asked;
        const out = effectOf('TRANSFERRED_OUT', amount, { pledged, paid });
        const into = effectOf('TRANSFERRED_IN', amount, { pledged: 0n, paid: 0n }, -out.pledgedChange);
        expect(into.pledgedChange + out.pledgedChange).toBe(0n);
        expect(into.paidChange + out.paidChange).toBe(0n);
      }),
    );
  });

  it('months end where the month does', () => {
    expect(monthsLater('2025-08-31', 6)).toBe('2026-02-28');
    expect(monthsLater('2024-01-15', 6)).toBe('2024-07-15');
    expect(monthsLater('2025-12-31', 1)).toBe('2026-01-31');
  });
});
