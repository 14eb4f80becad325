import { LegalRuleModule } from '@domain/legal-rule';
import { ImportModule } from '@platform/import';
import { Module } from '@nestjs/common';
import { CoOpResolver } from './co-op.resolver';
import { FindingService } from './finding.service';
import { GovernanceService } from './governance.service';
import { ORGANISATION_CHILDREN } from './organisation.children';
import { OrganisationListImport } from './organisation-list.import';
import { OrganisationService } from './organisation.service';

@Module({
  imports: [LegalRuleModule, ImportModule],
  providers: [
    CoOpResolver,
    OrganisationService,
    GovernanceService,
    FindingService,
    OrganisationListImport,
    ...ORGANISATION_CHILDREN,
  ],
  exports: [FindingService],
})
export class CoOpModule {}
