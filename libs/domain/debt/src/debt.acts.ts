import { actsOn } from '@platform/api';
import { Debt } from './debt.entity';
import { DEBT_ERRORS } from './debt.errors';
import { DEBT_WRITE } from './debt.permissions';

type DebtAct = 'correctDebt' | 'stateDebt' | 'payDebt' | 'estimateDebtInterest' | 'reverseDebtPosting';

interface DebtFacts {
  /** Something is owed, after all that is known. */
  isOpen: boolean;
}

/** What can be done with a debt as it stands, and why not. */
export const DEBT_ACTS = actsOn<Debt, DebtAct, DebtFacts>(Debt, {
  acts: {
    correctDebt: DEBT_WRITE,
    stateDebt: DEBT_WRITE,
    payDebt: DEBT_WRITE,
    estimateDebtInterest: DEBT_WRITE,
    reverseDebtPosting: DEBT_WRITE,
  },
  facts: {
    isOpen: (d) =>
      `(SELECT coalesce(sum(e.amount), 0) > 0 FROM ledger_entry e WHERE e.book_id = ${d}.book_id AND e.account IN ('PRINCIPAL', 'INTEREST', 'PENALTY'))`,
  },
  refusals: ({ isOpen }) => ({
    payDebt: !isOpen && DEBT_ERRORS.DEBT_NOTHING_OWED,
    estimateDebtInterest: !isOpen && DEBT_ERRORS.DEBT_NOTHING_OWED,
  }),
  outside: DEBT_ERRORS.DEBT_OUTSIDE,
  missing: DEBT_ERRORS.DEBT_NOT_FOUND,
});
