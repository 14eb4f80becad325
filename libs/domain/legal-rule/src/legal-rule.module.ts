import { Module } from '@nestjs/common';
import { LegalParameterEnglishLabel, LegalParameterText } from './legal-parameter.entity';
import { LegalParameterResolver } from './legal-parameter.resolver';
import { LegalParameterService } from './legal-parameter.service';
import { LegalRules } from './legal-rules';

/** The law's numbers as dated data. */
@Module({
  providers: [LegalParameterResolver, LegalParameterService, LegalParameterEnglishLabel, LegalParameterText, LegalRules],
  exports: [LegalRules],
})
export class LegalRuleModule {}
