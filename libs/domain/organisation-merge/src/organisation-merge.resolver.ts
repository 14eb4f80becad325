import { ORGANISATION_READ } from '@domain/co-op';
import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { DuplicatePair, ORGANISATION_MERGE } from './duplicate-pair.entity';
import { DismissDuplicate } from './duplicate-pair.inputs';
import { DuplicatePairService } from './duplicate-pair.service';
import { MergeOrganisations, MergePlan, UnmergeOrganisations } from './merge.inputs';
import { MergePreview, UnmergePreview } from './merge-preview';
import { MergeService } from './merge.service';
import { OrganisationMerge } from './organisation-merge.entity';
import { UnmergeService } from './unmerge.service';

@ArgsType()
class DuplicatePairList extends listArgs(DuplicatePair) {}
@ArgsType()
class OrganisationMergeList extends listArgs(OrganisationMerge) {}
@ArgsType()
class RecordById {
  @Field(() => ID)
  @IsUUID()
  id!: string;
}

@ArgsType()
class OfMerge {
  @Field(() => ID)
  @IsUUID()
  mergeId!: string;
}

const DuplicatePairConnection = connectionOf(DuplicatePair);
const OrganisationMergeConnection = connectionOf(OrganisationMerge);

@Resolver(() => DuplicatePair)
export class OrganisationMergeResolver {
  constructor(
    private readonly reads: Reads,
    private readonly pairs: DuplicatePairService,
    private readonly mergers: MergeService,
    private readonly undoing: UnmergeService,
  ) {}

  @Query(() => DuplicatePairConnection, { description: 'Hồ sơ nghi trùng' })
  @Exported({ root: 'duplicatePairs', title: 'Hồ sơ nghi trùng' })
  @Allow(ORGANISATION_READ)
  duplicatePairs(@Args() args: DuplicatePairList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(DuplicatePair, ask, args, { order: ['score', 'DESC'] });
  }

  @Query(() => DuplicatePair, { nullable: true })
  @Allow(ORGANISATION_READ)
  duplicatePair(@Args() { id }: RecordById, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(DuplicatePair, ask, { id });
  }

  @Mutation(() => DuplicatePair, { description: 'Hai hồ sơ là hai tổ chức khác nhau' })
  @Allow(ORGANISATION_MERGE)
  dismissDuplicate(@Args('input') input: DismissDuplicate, @Ask() ask: Ask): Promise<unknown> {
    return this.pairs.dismiss(ask, input);
  }

  @Query(() => OrganisationMergeConnection, { description: 'Các lần gộp hồ sơ, cả lần đã tách lại' })
  @Exported({ root: 'organisationMerges', title: 'Các lần gộp hồ sơ' })
  @Allow(ORGANISATION_READ)
  organisationMerges(@Args() args: OrganisationMergeList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(OrganisationMerge, ask, args, { order: ['mergedAt', 'DESC'] });
  }

  @Query(() => OrganisationMerge, { nullable: true })
  @Allow(ORGANISATION_READ)
  organisationMerge(@Args() { id }: RecordById, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(OrganisationMerge, ask, { id });
  }

  @Query(() => MergePreview, { description: 'Gộp sẽ làm gì; không ghi gì' })
  @Allow(ORGANISATION_MERGE)
  mergePreview(@Args('plan') plan: MergePlan, @Ask() ask: Ask): Promise<MergePreview> {
    return this.mergers.preview(ask, plan);
  }

  @Mutation(() => OrganisationMerge, { description: 'Gộp hồ sơ này vào hồ sơ kia; tách lại được' })
  @Allow(ORGANISATION_MERGE)
  mergeOrganisations(@Args('input') input: MergeOrganisations, @Ask() ask: Ask): Promise<unknown> {
    return this.mergers.merge(ask, input);
  }

  @Query(() => UnmergePreview, { description: 'Tách lại sẽ làm gì, điều gì cản' })
  @Allow(ORGANISATION_MERGE)
  unmergePreview(@Args() { mergeId }: OfMerge, @Ask() ask: Ask): Promise<UnmergePreview> {
    return this.undoing.preview(ask, mergeId);
  }

  @Mutation(() => OrganisationMerge, { description: 'Hai hồ sơ trở lại như trước khi gộp' })
  @Allow(ORGANISATION_MERGE)
  unmergeOrganisations(@Args('input') input: UnmergeOrganisations, @Ask() ask: Ask): Promise<unknown> {
    return this.undoing.unmerge(ask, input);
  }
}
