import { Allow, Ask, connectionOf, listArgs } from '@platform/api';
import { Database, nameConstraint, newId, Reads } from '@platform/database';
import { defineErrors, LOST_UPDATE } from '@platform/kernel';
import { Args, ArgsType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Commodity, COMMODITY_WRITE } from './commodity.entity';
import { AddCommodity, ChangeCommodity } from './commodity.inputs';

const COMMODITY_ERRORS = defineErrors({
  COMMODITY_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không có sản phẩm này trong danh mục' },
  COMMODITY_CODE_TAKEN: { kind: 'CONFLICT', message: 'Danh mục đã có mã này' },
  COMMODITY_DAYS: { kind: 'INVALID', message: 'Ngày thôi dùng phải sau ngày bắt đầu' },
  ...LOST_UPDATE,
});
nameConstraint('commodity_code_idx', () => COMMODITY_ERRORS.COMMODITY_CODE_TAKEN({ field: 'code' }));
nameConstraint('commodity_days_check', () => COMMODITY_ERRORS.COMMODITY_DAYS({ field: 'offeredTo' }));

@ArgsType()
class CommodityList extends listArgs(Commodity) {}

const CommodityConnection = connectionOf(Commodity);

@Resolver(() => Commodity)
export class CommodityResolver {
  constructor(
    private readonly reads: Reads,
    private readonly db: Database,
  ) {}

  @Query(() => CommodityConnection, { description: 'Danh mục sản phẩm của chuỗi' })
  @Allow('SIGNED_IN')
  commodities(@Args() args: CommodityList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(Commodity, ask, args, { order: ['name', 'ASC'] });
  }

  @Mutation(() => Commodity)
  @Allow(COMMODITY_WRITE)
  addCommodity(@Args('input') { reason, ...content }: AddCommodity, @Ask() ask: Ask): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const id = await newId(tx);
      await tx.insert(Commodity, { id, ...content });
      return this.reads.in(tx).one(Commodity, ask, { id });
    });
  }

  @Mutation(() => Commodity)
  @Allow(COMMODITY_WRITE)
  changeCommodity(@Args('input') input: ChangeCommodity, @Ask() ask: Ask): Promise<unknown> {
    const { id, expectedVersion, reason, name, aliases = null, offeredTo = null } = input;
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await tx.findOneBy(Commodity, { id });
      if (!row) throw COMMODITY_ERRORS.COMMODITY_NOT_FOUND({ field: 'id' });
      const { affected } = await tx.update(Commodity, { id, version: expectedVersion }, { name, aliases, offeredTo });
      if (affected !== 1)
        throw COMMODITY_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: row.version } });
      return this.reads.in(tx).one(Commodity, ask, { id });
    });
  }
}
