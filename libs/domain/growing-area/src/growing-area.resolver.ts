import { Organisation, ORGANISATION_READ } from '@domain/co-op';
import { Allow, Ask, childList, connectionOf, derivedField, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ExportShipment, GROWING_AREA_WRITE, GrowingAreaCode } from './growing-area.entity';
import { RecodeArea, RecordExport, RegisterAreaCode, RenewAreaCode, SetAreaCodeStatus } from './growing-area.inputs';
import { GrowingAreaService } from './growing-area.service';

@ArgsType()
class GrowingAreaCodeList extends listArgs(GrowingAreaCode) {}

const GrowingAreaCodeConnection = connectionOf(GrowingAreaCode);

export const GROWING_AREA_FIELDS = [
  childList({
    on: Organisation,
    field: 'growingAreaCodes',
    of: GrowingAreaCode,
    via: 'organisation',
    describe: 'Mã số vùng trồng, cơ sở đóng gói',
    orderBy: ['issuedOn', 'DESC'],
  }),
  childList({
    on: GrowingAreaCode,
    field: 'shipments',
    of: ExportShipment,
    via: 'areaCode',
    describe: 'Các lô xuất khẩu',
    orderBy: ['shippedOn', 'DESC'],
  }),
  derivedField({
    on: GrowingAreaCode,
    field: 'currentCode',
    type: () => String,
    describe: 'Mã đang dùng của vùng này: mã mới nhất sau các lần thay mã',
    sql: (alias) =>
      `(WITH RECURSIVE later AS (SELECT ${alias}.id, ${alias}.code, 0 AS step
         UNION ALL SELECT g.id, g.code, step + 1 FROM growing_area_code g JOIN later ON g.replaces_id = later.id WHERE step < 50)
        SELECT code FROM later ORDER BY step DESC, id DESC LIMIT 1)`,
  }),
];

@Resolver(() => GrowingAreaCode)
export class GrowingAreaResolver {
  constructor(
    private readonly reads: Reads,
    private readonly areas: GrowingAreaService,
  ) {}

  @Query(() => GrowingAreaCodeConnection, { description: 'Mã số vùng trồng, cơ sở đóng gói' })
  @Exported({ title: 'Mã số vùng trồng, cơ sở đóng gói' })
  @Allow(ORGANISATION_READ)
  growingAreaCodes(@Args() args: GrowingAreaCodeList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(GrowingAreaCode, ask, args, { order: ['issuedOn', 'DESC'] });
  }

  @Query(() => GrowingAreaCode, { nullable: true, description: 'Một mã số' })
  @Allow(ORGANISATION_READ)
  growingAreaCode(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(GrowingAreaCode, ask, { id });
  }

  @Mutation(() => GrowingAreaCode)
  @Allow(GROWING_AREA_WRITE)
  registerAreaCode(@Args('input') input: RegisterAreaCode, @Ask() ask: Ask): Promise<unknown> {
    return this.areas.register(ask, input);
  }

  @Mutation(() => GrowingAreaCode)
  @Allow(GROWING_AREA_WRITE)
  renewAreaCode(@Args('input') input: RenewAreaCode, @Ask() ask: Ask): Promise<unknown> {
    return this.areas.renew(ask, input);
  }

  @Mutation(() => GrowingAreaCode)
  @Allow(GROWING_AREA_WRITE)
  recodeArea(@Args('input') input: RecodeArea, @Ask() ask: Ask): Promise<unknown> {
    return this.areas.recode(ask, input);
  }

  @Mutation(() => GrowingAreaCode)
  @Allow(GROWING_AREA_WRITE)
  setAreaCodeStatus(@Args('input') input: SetAreaCodeStatus, @Ask() ask: Ask): Promise<unknown> {
    return this.areas.setStatus(ask, input);
  }

  @Mutation(() => GrowingAreaCode)
  @Allow(GROWING_AREA_WRITE)
  recordExport(@Args('input') input: RecordExport, @Ask() ask: Ask): Promise<unknown> {
    return this.areas.recordExport(ask, input);
  }
}
