import { AdminUnitModule } from '@domain/admin-unit';
import { AnnualReportModule } from '@domain/annual-report';
import { CoOpModule } from '@domain/co-op';
import { IdentityModule } from '@domain/identity';
import { LegalRuleModule } from '@domain/legal-rule';

/** THE LIST of domain modules, one line each. */
export const FEATURES = [AdminUnitModule, LegalRuleModule, IdentityModule, CoOpModule, AnnualReportModule];
