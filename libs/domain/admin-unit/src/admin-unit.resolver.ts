import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import type { IsoDate } from '@platform/kernel';
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { Territory } from './admin-unit-index.entity';
import { AdminUnit } from './admin-unit.entity';

@ArgsType()
export class AdminUnitList extends listArgs(AdminUnit) {
  @Field(() => Boolean, { defaultValue: false, description: 'Kể cả đơn vị không tồn tại vào ngày hỏi' })
  @IsBoolean()
  everExisted!: boolean;
}

const AdminUnitConnection = connectionOf(AdminUnit);

@ArgsType()
export class TerritoryList extends listArgs(Territory) {}

const TerritoryConnection = connectionOf(Territory);

/** Units are public reference data: whoever is signed in reads them; nobody writes but the data migrations. */
@Resolver(() => AdminUnit)
export class AdminUnitResolver {
  constructor(private readonly reads: Reads) {}

  @Query(() => AdminUnitConnection, { description: 'Đơn vị hành chính của một ngày (mặc định hôm nay)' })
  @Exported({ title: 'Danh sách đơn vị hành chính' })
  @Allow('SIGNED_IN')
  adminUnits(@Args() { everExisted, ...args }: AdminUnitList, @Ask() ask: Ask) {
    const day = ask.moment.asOf ?? ask.moment.today;
    const begun = args.filter?.['validFrom'] as { to?: IsoDate | null } | null | undefined;
    const until = begun?.to && begun.to < day ? begun.to : day;
    const onThatDay = { validFrom: { ...begun, to: until }, lastDay: { from: day } };
    const filter = everExisted ? args.filter : { ...args.filter, ...onThatDay };
    return this.reads.connection(AdminUnit, ask, { ...args, filter }, { order: ['fullName', 'ASC'] });
  }

  @Query(() => AdminUnit, { nullable: true, description: 'Một đơn vị hành chính' })
  @Allow('SIGNED_IN')
  adminUnit(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask) {
    return this.reads.one(AdminUnit, ask, { id });
  }

  @Query(() => TerritoryConnection, { description: 'Các địa bàn có tên' })
  @Allow('SIGNED_IN')
  territories(@Args() args: TerritoryList, @Ask() ask: Ask) {
    return this.reads.connection(Territory, ask, args, { order: ['name', 'ASC'] });
  }
}
