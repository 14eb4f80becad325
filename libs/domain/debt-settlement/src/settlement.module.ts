import { DebtModule } from '@domain/debt';
import { LedgerModule } from '@domain/ledger';
import { LegalRuleModule } from '@domain/legal-rule';
import { Module } from '@nestjs/common';
import { DecisionService } from './decision.service';
import { SETTLEMENT_FIELDS } from './settlement.fields';
import { SettlementResolver } from './settlement.resolver';
import { SettlementService } from './settlement.service';

/** How debts are settled: cases, decisions that two people record, plans of payment. */
@Module({
  imports: [DebtModule, LedgerModule, LegalRuleModule],
  providers: [SettlementResolver, SettlementService, DecisionService, ...SETTLEMENT_FIELDS],
})
export class DebtSettlementModule {}
