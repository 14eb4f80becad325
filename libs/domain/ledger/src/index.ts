export { LedgerModule } from './ledger.module';
export { type BookOrder, Ledger, type Outcome } from './ledger';
export { figureSql, LedgerBalance } from './ledger.balance';
export { LedgerBook, LedgerEntry, LedgerPosting } from './ledger.entity';
export { LEDGER_ERRORS, type LedgerFault } from './ledger.errors';
export type { Order, Split } from './ledger.rules';
export { Account, type Claim, CLAIMS, PostingKind } from './ledger.words';
