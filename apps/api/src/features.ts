import { AdminUnitModule } from '@domain/admin-unit';
import { CoOpModule } from '@domain/co-op';
import { IdentityModule } from '@domain/identity';
import { LegalRuleModule } from '@domain/legal-rule';

/** THE LIST of domain modules, one line each. */
export const FEATURES = [AdminUnitModule, LegalRuleModule, IdentityModule, CoOpModule];
