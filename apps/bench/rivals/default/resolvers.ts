import {
  Args,
  ArgsType,
  Context as FromContext,
  Field,
  ID,
  InputType,
  Int,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { InjectRepository } from '@nestjs/typeorm';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import type { Repository } from 'typeorm';
import {
  AdminUnit,
  AnnualFigure,
  CapitalContribution,
  Membership,
  OfficeStatement,
  Officer,
  Organisation,
  Party,
  RegistryStatement,
  UnionMembership,
} from './entities';
import type { Context } from './loaders';

@InputType()
class OrganisationFilter {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('loose') provinceId?: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('loose') communeId?: string;
  @Field(() => String)
  @IsIn(['ACTIVE', 'SUSPENDED', 'NOT_AT_ADDRESS', 'DISSOLVING', 'TERMINATED', 'UNKNOWN'])
  registryStatus!: string;
  @Field(() => String) @IsString() kind!: string;
}

@InputType()
class Position {
  @Field(() => String) @IsString() name!: string;
  @Field(() => ID) @IsUUID('loose') id!: string;
}

@ArgsType()
class OrganisationsArgs {
  @Field(() => OrganisationFilter) @ValidateNested() @Type(() => OrganisationFilter) filter!: OrganisationFilter;
  @Field(() => Int) @IsInt() @Min(1) @Max(100) first!: number;
  @Field(() => Position, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => Position) after?: Position;
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(@InjectRepository(Organisation) private readonly organisations: Repository<Organisation>) {}

  @Query(() => [Organisation], { name: 'organisations' })
  list(@Args() { filter, first, after }: OrganisationsArgs): Promise<Organisation[]> {
    const query = this.organisations
      .createQueryBuilder('o')
      .where('o.registry_status = :status AND o.kind = :kind', { status: filter.registryStatus, kind: filter.kind });
    if (filter.provinceId) query.andWhere('o.province_id = :province', { province: filter.provinceId });
    if (filter.communeId) query.andWhere('o.commune_id = :commune', { commune: filter.communeId });
    if (after) query.andWhere('(o.name, o.id) > (:name, :id)', { ...after });
    return query.orderBy('o.name').addOrderBy('o.id').limit(first).getMany();
  }

  @Query(() => Organisation, { name: 'organisation', nullable: true })
  one(@Args('id', { type: () => ID }) id: string): Promise<Organisation | null> {
    return this.organisations.findOneBy({ id });
  }

  @ResolveField(() => AdminUnit)
  commune(@Parent() parent: Organisation, @FromContext() { loaders }: Context) {
    return loaders.unit.load(parent.communeId);
  }

  @ResolveField(() => AdminUnit)
  province(@Parent() parent: Organisation, @FromContext() { loaders }: Context) {
    return loaders.unit.load(parent.provinceId);
  }

  @ResolveField(() => Party, { nullable: true })
  representative(@Parent() parent: Organisation, @FromContext() { loaders }: Context) {
    return parent.representativeId ? loaders.party.load(parent.representativeId) : null;
  }

  @ResolveField(() => AnnualFigure, { nullable: true })
  latestAnnualFigure(@Parent() parent: Organisation, @FromContext() { loaders }: Context) {
    return loaders.latestFigure.load(parent.id);
  }

  @ResolveField(() => [AnnualFigure])
  async annualFigures(
    @Parent() parent: Organisation,
    @Args('first', { type: () => Int }) first: number,
    @FromContext() { loaders }: Context,
  ) {
    return (await loaders.figures.load(parent.id)).slice(0, first);
  }

  @ResolveField(() => [Membership])
  async members(
    @Parent() parent: Organisation,
    @Args('first', { type: () => Int }) first: number,
    @FromContext() { loaders }: Context,
  ) {
    return (await loaders.members.load(parent.id)).slice(0, first);
  }

  @ResolveField(() => [Officer])
  officers(@Parent() parent: Organisation, @FromContext() { loaders }: Context) {
    return loaders.officers.load(parent.id);
  }

  @ResolveField(() => [UnionMembership])
  unions(@Parent() parent: Organisation, @FromContext() { loaders }: Context) {
    return loaders.unions.load(parent.id);
  }

  @ResolveField(() => [OfficeStatement])
  officeStatements(@Parent() parent: Organisation, @FromContext() { loaders }: Context) {
    return loaders.office.load(parent.id);
  }

  @ResolveField(() => [RegistryStatement])
  registryStatements(@Parent() parent: Organisation, @FromContext() { loaders }: Context) {
    return loaders.registry.load(parent.id);
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  @ResolveField(() => Party, { nullable: true })
  party(@Parent() parent: Membership, @FromContext() { loaders }: Context) {
    return parent.partyId ? loaders.party.load(parent.partyId) : null;
  }

  @ResolveField(() => [CapitalContribution])
  contributions(@Parent() parent: Membership, @FromContext() { loaders }: Context) {
    return loaders.contributions.load(parent.id);
  }
}

@Resolver(() => Officer)
export class OfficerResolver {
  @ResolveField(() => Party)
  person(@Parent() parent: Officer, @FromContext() { loaders }: Context) {
    return loaders.party.load(parent.personId);
  }
}

@Resolver(() => UnionMembership)
export class UnionMembershipResolver {
  @ResolveField(() => Organisation)
  union(@Parent() parent: UnionMembership, @FromContext() { loaders }: Context) {
    return loaders.organisation.load(parent.unionId);
  }
}

@Resolver(() => OfficeStatement)
export class OfficeStatementResolver {
  @ResolveField(() => AdminUnit)
  unit(@Parent() parent: OfficeStatement, @FromContext() { loaders }: Context) {
    return loaders.unit.load(parent.unitId);
  }
}

@Resolver(() => RegistryStatement)
export class RegistryStatementResolver {
  @ResolveField(() => AdminUnit)
  unit(@Parent() parent: RegistryStatement, @FromContext() { loaders }: Context) {
    return loaders.unit.load(parent.unitId);
  }
}
