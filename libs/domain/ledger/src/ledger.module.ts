import { Global, Module } from '@nestjs/common';
import { Ledger } from './ledger';
import { LEDGER_FIELDS } from './ledger.balance';

/** Books of what is owed. It has no door of its own: a debt or a loan shows its book. */
@Global()
@Module({ providers: [Ledger, ...LEDGER_FIELDS], exports: [Ledger] })
export class LedgerModule {}
