import { type BookOrder, type Claim, CLAIMS, Ledger, type Split } from '@domain/ledger';
import { LegalRules } from '@domain/legal-rule';
import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { type IsoDate, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DEBT_ACTS } from './debt.acts';
import { Debt } from './debt.entity';
import { DEBT_ERRORS } from './debt.errors';
import { followDebt } from './debt.followers';
import type { EstimateDebtInterest, PayDebt, ReverseDebtPosting, StateDebt } from './debt.inputs';
import { loadDebt } from './debt.loading';
import { PAYMENT_ORDER, PAYMENT_ORDER_TAX } from './debt.parameters';
import { Confidentiality } from './debt.words';

type Act = Parameters<typeof DEBT_ACTS.require>[2];

/** What creditors say, what is paid, what we reckon, and what was a mistake. Each is a posting in the debt's book. */
@Injectable()
export class DebtPostings {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly ledger: Ledger,
    private readonly rules: LegalRules,
  ) {}

  /** @throws DEBT_SAYS_NOTHING, DEBT_BEFORE, LEDGER_LATER. */
  state(ask: Ask, input: StateDebt): Promise<unknown> {
    const stated = splitOf(input);
    if (!stated) throw DEBT_ERRORS.DEBT_SAYS_NOTHING({ field: 'principal' });
    return this.post(ask, input, 'stateDebt', async (_tx, debt) => {
      notBefore(debt, input.validOn);
      return { kind: 'STATEMENT', validOn: input.validOn, stated };
    });
  }

  /** @throws DEBT_NOTHING_OWED, LEDGER_TOO_MUCH, LEDGER_SPLIT, LEDGER_NO_ORDER. */
  pay(ask: Ask, input: PayDebt): Promise<unknown> {
    return this.post(ask, input, 'payDebt', async (tx, debt) => {
      const { validOn } = input;
      notBefore(debt, validOn);
      const order = await this.orderOn(tx, debt, validOn);
      return { kind: 'PAYMENT', validOn, amount: BigInt(input.amount), split: splitOf(input) ?? undefined, order };
    });
  }

  /** @throws LEDGER_HAS_INTEREST once the creditor has said what interest is owed. */
  estimate(ask: Ask, input: EstimateDebtInterest): Promise<unknown> {
    return this.post(ask, input, 'estimateDebtInterest', async (_tx, debt) => {
      notBefore(debt, input.validOn);
      return { kind: 'ACCRUAL', validOn: input.validOn, amount: BigInt(input.amount) };
    });
  }

  /** @throws LEDGER_STANDS_ON where later postings stand on it and are not to be taken back with it; LEDGER_REVERSED. */
  reverse(ask: Ask, { debtId, postingId, withLater, reason }: ReverseDebtPosting): Promise<unknown> {
    return this.post(ask, { debtId, reason }, 'reverseDebtPosting', async () => ({ kind: 'REVERSAL', postingId, withLater }));
  }

  /** What a payment of a debt pays first on a day by the law; empty where nobody knows. */
  async orderOn(tx: EntityManager, { confidentiality }: Pick<Debt, 'confidentiality'>, day: IsoDate): Promise<Claim[]> {
    const law = (await this.rules.at(today(), tx)).onDay(day);
    const listed = law.list(confidentiality === Confidentiality.TAX ? PAYMENT_ORDER_TAX : PAYMENT_ORDER);
    return listed.flatMap((word) => CLAIMS.find((claim) => claim === word) ?? []);
  }

  private post(
    ask: Ask,
    { debtId, reason, basis, requestKey }: Pick<PayDebt, 'debtId' | 'reason' | 'basis' | 'requestKey'>,
    act: Act,
    orderOf: (tx: EntityManager, debt: Debt) => Promise<BookOrder['order']>,
  ): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const debt = await loadDebt(tx, debtId, null);
      if (!requestKey || !(await this.ledger.has(tx, debt.book.id, requestKey))) {
        await DEBT_ACTS.require(tx, ask.actor, act, debtId);
        await this.ledger.post(tx, { bookId: debt.book.id, order: await orderOf(tx, debt), basis, requestKey });
        await followDebt(tx, debtId);
      }
      return this.reads.in(tx).one(Debt, ask, { id: debtId });
    });
  }
}

function notBefore({ originOn }: Debt, validOn: IsoDate): void {
  if (validOn < originOn) throw DEBT_ERRORS.DEBT_BEFORE({ field: 'validOn' });
}

/* Null where no part is named. */
function splitOf({ principal, interest, penalty }: Pick<PayDebt, 'principal' | 'interest' | 'penalty'>): Split | null {
  const named = { PRINCIPAL: principal, INTEREST: interest, PENALTY: penalty };
  const parts = CLAIMS.flatMap((claim) => (named[claim] == null ? [] : [[claim, BigInt(named[claim])] as const]));
  return parts.length === 0 ? null : Object.fromEntries(parts);
}
