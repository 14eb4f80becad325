import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { DUPLICATE_READ, DuplicatePair, ORGANISATION_MERGE } from './duplicate-pair.entity';
import { DismissDuplicate } from './duplicate-pair.inputs';
import { DuplicatePairService } from './duplicate-pair.service';

@ArgsType()
class DuplicatePairList extends listArgs(DuplicatePair) {}
@ArgsType()
class PairById {
  @Field(() => ID)
  @IsUUID()
  id!: string;
}

const DuplicatePairConnection = connectionOf(DuplicatePair);

@Resolver(() => DuplicatePair)
export class OrganisationMergeResolver {
  constructor(
    private readonly reads: Reads,
    private readonly pairs: DuplicatePairService,
  ) {}

  @Query(() => DuplicatePairConnection, { description: 'Hồ sơ nghi trùng' })
  @Exported({ root: 'duplicatePairs', title: 'Hồ sơ nghi trùng' })
  @Allow(DUPLICATE_READ)
  duplicatePairs(@Args() args: DuplicatePairList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(DuplicatePair, ask, args, { order: ['score', 'DESC'] });
  }

  @Query(() => DuplicatePair, { nullable: true })
  @Allow(DUPLICATE_READ)
  duplicatePair(@Args() { id }: PairById, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(DuplicatePair, ask, { id });
  }

  @Mutation(() => DuplicatePair, { description: 'Hai hồ sơ là hai tổ chức khác nhau' })
  @Allow(ORGANISATION_MERGE)
  dismissDuplicate(@Args('input') input: DismissDuplicate, @Ask() ask: Ask): Promise<unknown> {
    return this.pairs.dismiss(ask, input);
  }
}
