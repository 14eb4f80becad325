import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OCOP_CRITERIA_WRITE, OcopCriteriaSet, OcopProductSet } from './ocop-criteria.entity';
import { OcopOutcome, OcopOutcomeQuestion, RemoveOcopCriteriaSet } from './ocop-criteria.inputs';
import { OcopCriteriaService } from './ocop-criteria.service';
import { ScoringService } from './scoring.service';

@ArgsType()
class OcopProductSetList extends listArgs(OcopProductSet) {}
@ArgsType()
class OcopCriteriaSetList extends listArgs(OcopCriteriaSet) {}

const OcopProductSetConnection = connectionOf(OcopProductSet);
const OcopCriteriaSetConnection = connectionOf(OcopCriteriaSet);

/** The law of scoring is open to whoever is signed in. */
@Resolver(() => OcopCriteriaSet)
export class OcopCriteriaResolver {
  constructor(
    private readonly reads: Reads,
    private readonly criteria: OcopCriteriaService,
    private readonly scoring: ScoringService,
  ) {}

  @Query(() => OcopProductSetConnection, { description: 'Bộ sản phẩm OCOP' })
  @Exported({ title: 'Bộ sản phẩm OCOP' })
  @Allow('SIGNED_IN')
  ocopProductSets(@Args() args: OcopProductSetList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(OcopProductSet, ask, args, { order: ['number', 'ASC'] });
  }

  @Query(() => OcopCriteriaSetConnection, { description: 'Bộ tiêu chí OCOP đã nạp' })
  @Exported({ title: 'Bộ tiêu chí OCOP', columns: ['decision', 'setNumber', 'setName', 'validFrom', 'criteriaCount'] })
  @Allow('SIGNED_IN')
  ocopCriteriaSets(@Args() args: OcopCriteriaSetList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(OcopCriteriaSet, ask, args, { order: ['setNumber', 'ASC'] });
  }

  @Query(() => OcopCriteriaSet, { nullable: true, description: 'Một bộ tiêu chí, cả cây' })
  @Allow('SIGNED_IN')
  ocopCriteriaSet(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(OcopCriteriaSet, ask, { id });
  }

  @Query(() => OcopOutcome, { description: 'Điểm, hạng và điều còn thiếu của một phiếu chấm; không ghi gì' })
  @Allow('SIGNED_IN')
  ocopOutcome(@Args('scoring') scoring: OcopOutcomeQuestion, @Ask() ask: Ask): Promise<OcopOutcome> {
    return this.scoring.ask(ask.actor, scoring);
  }

  @Mutation(() => OcopCriteriaSet, { description: 'Xóa một bộ tiêu chí chưa dùng' })
  @Allow(OCOP_CRITERIA_WRITE)
  removeOcopCriteriaSet(@Args('input') input: RemoveOcopCriteriaSet, @Ask() ask: Ask): Promise<unknown> {
    return this.criteria.remove(ask, input);
  }
}
