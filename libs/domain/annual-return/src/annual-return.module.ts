import { AnnualReportModule } from '@domain/annual-report';
import { LegalRuleModule } from '@domain/legal-rule';
import { Module } from '@nestjs/common';
import { AnnualCampaignService } from './annual-campaign.service';
import { ANNUAL_RETURN_FIELDS } from './annual-return.entity';
import { AnnualReturnResolver } from './annual-return.resolver';
import { AnnualReturnService } from './annual-return.service';
import { CampaignProgress } from './campaign-progress';

@Module({
  imports: [AnnualReportModule, LegalRuleModule],
  providers: [
    AnnualReturnResolver,
    AnnualCampaignService,
    AnnualReturnService,
    CampaignProgress,
    ...ANNUAL_RETURN_FIELDS,
  ],
})
export class AnnualReturnModule {}
