import { LegalRuleModule } from '@domain/legal-rule';
import { Module } from '@nestjs/common';
import { OcopCriteriaController } from './ocop-criteria.controller';
import { OcopCriteriaResolver } from './ocop-criteria.resolver';
import { OcopCriteriaService } from './ocop-criteria.service';
import { ScoringService } from './scoring.service';

@Module({
  imports: [LegalRuleModule],
  controllers: [OcopCriteriaController],
  providers: [OcopCriteriaResolver, OcopCriteriaService, ScoringService],
  exports: [OcopCriteriaService, ScoringService],
})
export class OcopCriteriaModule {}
