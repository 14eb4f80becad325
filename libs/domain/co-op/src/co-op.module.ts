import { LegalRuleModule } from '@domain/legal-rule';
import { Module } from '@nestjs/common';
import { CoOpResolver } from './co-op.resolver';
import { FindingService } from './finding.service';
import { GovernanceService } from './governance.service';
import { ORGANISATION_CHILDREN } from './organisation.children';
import { OrganisationService } from './organisation.service';

@Module({
  imports: [LegalRuleModule],
  providers: [CoOpResolver, OrganisationService, GovernanceService, FindingService, ...ORGANISATION_CHILDREN],
  exports: [FindingService],
})
export class CoOpModule {}
