import { Act, ActOnRow } from '@platform/api';
import { InputType, IntersectionType, PickType } from '@nestjs/graphql';
import { Commodity } from './commodity.entity';

@InputType()
export class AddCommodity extends IntersectionType(
  Act,
  PickType(Commodity, ['code', 'name', 'aliases', 'sector', 'offeredFrom'] as const, InputType),
) {}

@InputType({ description: 'Mã và ngành của một sản phẩm không đổi' })
export class ChangeCommodity extends IntersectionType(
  ActOnRow,
  PickType(Commodity, ['name', 'aliases', 'offeredTo'] as const, InputType),
) {}
