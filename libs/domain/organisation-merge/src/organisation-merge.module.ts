import { CoOpModule, registerFollower } from '@domain/co-op';
import { LegalRuleModule } from '@domain/legal-rule';
import { every, Jobs } from '@platform/job';
import { Module, type OnModuleInit } from '@nestjs/common';
import { DuplicatePairService } from './duplicate-pair.service';
import { MergeService } from './merge.service';
import { ORGANISATION_MERGES } from './organisation.merge.resolver';
import { OrganisationMergeResolver } from './organisation-merge.resolver';
import { UnmergeService } from './unmerge.service';

const A_DAY = 24 * 60;

/** Records that are one organisation: found on every path, judged, merged and taken apart again. */
@Module({
  imports: [LegalRuleModule, CoOpModule],
  providers: [OrganisationMergeResolver, DuplicatePairService, MergeService, UnmergeService, ...ORGANISATION_MERGES],
})
export class OrganisationMergeModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly pairs: DuplicatePairService,
  ) {}

  onModuleInit(): void {
    registerFollower(this.pairs);
    this.jobs.add(every(A_DAY, 'duplicate-pairs', (tx) => this.pairs.followAll(tx)));
  }
}
