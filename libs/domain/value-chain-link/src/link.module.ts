import { CoOpModule, FindingService } from '@domain/co-op';
import { LegalRuleModule } from '@domain/legal-rule';
import { ImportModule } from '@platform/import';
import { Jobs } from '@platform/job';
import { NoticeModule, Notices } from '@platform/notice';
import { Module, type OnModuleInit } from '@nestjs/common';
import { LinkListImport } from './link-list.import';
import { linkWatchJob } from './link-watch.job';
import { registerLinkFindings } from './link-findings';
import { LinkResolver } from './link.resolver';
import { LinkSeasonService } from './link-season.service';
import { LinkSummaryService } from './link-summary';
import { LinkService } from './link.service';
import { LINK_CHILDREN, ORGANISATION_LINKS } from './organisation.link.resolver';

registerLinkFindings();

/** Links of production and consumption, with their seasons. */
@Module({
  imports: [LegalRuleModule, CoOpModule, NoticeModule, ImportModule],
  providers: [
    LinkResolver,
    LinkService,
    LinkSeasonService,
    LinkSummaryService,
    LinkListImport,
    ...LINK_CHILDREN,
    ...ORGANISATION_LINKS,
  ],
})
export class ValueChainLinkModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly findings: FindingService,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.add(linkWatchJob(this.findings, this.notices));
  }
}
