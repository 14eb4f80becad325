import { AnnualReportModule } from '@domain/annual-report';
import { LegalRuleModule } from '@domain/legal-rule';
import { Jobs } from '@platform/job';
import { NoticeModule } from '@platform/notice';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AnnualCampaignService } from './annual-campaign.service';
import { ANNUAL_REMINDER_FIELDS } from './annual-reminder.entity';
import { AnnualReminderService } from './annual-reminder.service';
import { ANNUAL_RETURN_FIELDS } from './annual-return.entity';
import { AnnualReturnResolver } from './annual-return.resolver';
import { AnnualReturnService } from './annual-return.service';
import { CampaignProgress } from './campaign-progress';
import { ReturnFileController } from './return-file.controller';
import { ReturnFileService } from './return-file.service';
import { ReturnFilesService } from './return-files.service';

@Module({
  controllers: [ReturnFileController],
  imports: [AnnualReportModule, LegalRuleModule, NoticeModule],
  providers: [
    AnnualReturnResolver,
    AnnualCampaignService,
    AnnualReturnService,
    AnnualReminderService,
    ReturnFileService,
    ReturnFilesService,
    CampaignProgress,
    ...ANNUAL_RETURN_FIELDS,
    ...ANNUAL_REMINDER_FIELDS,
  ],
})
export class AnnualReturnModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly reminders: AnnualReminderService,
  ) {}

  onModuleInit(): void {
    this.jobs.add(this.reminders.job());
  }
}
