import { CoOpModule } from '@domain/co-op';
import { LegalRuleModule } from '@domain/legal-rule';
import { Module } from '@nestjs/common';
import { registerGrowingAreaFindings } from './growing-area.findings';
import { GROWING_AREA_FIELDS, GrowingAreaResolver } from './growing-area.resolver';
import { GrowingAreaService } from './growing-area.service';

registerGrowingAreaFindings();

/** Codes of growing areas and packing houses, and what was exported under them. */
@Module({
  imports: [CoOpModule, LegalRuleModule],
  providers: [GrowingAreaResolver, GrowingAreaService, ...GROWING_AREA_FIELDS],
})
export class GrowingAreaModule {}
