import { LegalRuleModule } from '@domain/legal-rule';
import { ImportModule } from '@platform/import';
import { Module } from '@nestjs/common';
import { ORGANISATION_TECHNOLOGY } from './organisation.technology-adoption.resolver';
import { TechnologyAdoptionResolver } from './technology-adoption.resolver';
import { TechnologyAdoptionService } from './technology-adoption.service';
import { TechnologyListImport } from './technology-list.import';
import { TechnologyItemService } from './technology-item.service';

/** High-tech and digital items that organisations use: recorded by one officer, verified by another. */
@Module({
  imports: [ImportModule, LegalRuleModule],
  providers: [
    TechnologyAdoptionResolver,
    TechnologyAdoptionService,
    TechnologyItemService,
    TechnologyListImport,
    ...ORGANISATION_TECHNOLOGY,
  ],
})
export class TechnologyAdoptionModule {}
