import { LegalRuleModule } from '@domain/legal-rule';
import { ImportModule } from '@platform/import';
import { every, Jobs } from '@platform/job';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditEntryOrganisation } from './audit-organisation';
import { CoOpResolver } from './co-op.resolver';
import { RuleFindingEnglishName, RuleFindingName } from './discrepancy.entity';
import { FindingService } from './finding.service';
import { GovernanceService } from './governance.service';
import { AppointedOrganisation } from './organisation.appointment';
import { DISCREPANCY_UNITS, ORGANISATION_CHILDREN } from './organisation.children';
import { OrganisationListImport } from './organisation-list.import';
import { OrganisationService } from './organisation.service';
import { OperationalStatesResolver } from './operational-states.resolver';
import { OperationalStatesService } from './operational-states.service';

@Module({
  imports: [LegalRuleModule, ImportModule],
  providers: [
    CoOpResolver,
    OrganisationService,
    GovernanceService,
    FindingService,
    OperationalStatesResolver,
    OperationalStatesService,
    OrganisationListImport,
    ...ORGANISATION_CHILDREN,
    ...DISCREPANCY_UNITS,
    AppointedOrganisation,
    AuditEntryOrganisation,
    RuleFindingEnglishName, RuleFindingName,
  ],
  exports: [OrganisationService, FindingService],
})
export class CoOpModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly findings: FindingService,
  ) {}

  /** What begins or ends today has no write of its own on that day. */
  onModuleInit(): void {
    this.jobs.add(every(10, 'organisations-due', (tx) => this.findings.refreshDue(tx)));
  }
}
