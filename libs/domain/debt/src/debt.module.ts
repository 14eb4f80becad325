import { IdentityModule } from '@domain/identity';
import { LedgerModule } from '@domain/ledger';
import { LegalRuleModule } from '@domain/legal-rule';
import { Module } from '@nestjs/common';
import { DebtAssignmentService } from './assignment.service';
import { DebtPostings } from './debt.postings';
import { DebtResolver } from './debt.resolver';
import { DebtService } from './debt.service';
import { DebtTotalsService } from './debt.totals';
import { DEBT_FIGURES, ORGANISATION_DEBTS } from './organisation.debt.resolver';

/** Debts of organisations: what is known of them, their books, and who follows those that not everybody may know of. */
@Module({
  imports: [IdentityModule, LedgerModule, LegalRuleModule],
  providers: [
    DebtResolver,
    DebtService,
    DebtPostings,
    DebtAssignmentService,
    DebtTotalsService,
    ...ORGANISATION_DEBTS,
    ...DEBT_FIGURES,
  ],
  exports: [DebtPostings],
})
export class DebtModule {}
