import { CoOpModule } from '@domain/co-op';
import { ImportModule } from '@platform/import';
import { Module } from '@nestjs/common';
import { AnnualFigureImport } from './annual-figure.import';
import { AnnualFigureService } from './annual-figure.service';
import './annual-finding';
import { AnnualListImport } from './annual-list.import';
import { AnnualGrowthService } from './annual-growth.service';
import { AnnualReportResolver } from './annual-report.resolver';
import { ORGANISATION_GOVERNANCE_MODELS } from './governance-model.entity';
import { GovernanceModelService } from './governance-model.service';
import { ORGANISATION_ANNUAL_FIGURES } from './organisation.annual-figure.resolver';
import { ANNUAL_FIGURE_SIZE } from './size-class';

@Module({
  imports: [CoOpModule, ImportModule],
  providers: [
    AnnualReportResolver,
    AnnualFigureService,
    AnnualGrowthService,
    GovernanceModelService,
    AnnualFigureImport,
    AnnualListImport,
    ...ORGANISATION_ANNUAL_FIGURES,
    ORGANISATION_GOVERNANCE_MODELS,
    ANNUAL_FIGURE_SIZE,
  ],
  exports: [AnnualFigureService],
})
export class AnnualReportModule {}
