import { AdminUnit } from '@domain/admin-unit';
import { childList, derivedField, GraphQLDate, registerEnumOnce } from '@platform/api';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { OutsideSeries, OutsideValue } from './outside-series.entity';
import { AreaKind } from './outside-series.rules';

registerEnumOnce(AreaKind, 'OutsideAreaKind');

@ObjectType({ description: 'Tổng của một tỉnh hoặc địa bàn, cộng từ các xã của ngày đó' })
class OutsideAreaTotal {
  @Field(() => AreaKind) area!: keyof typeof AreaKind;
  @Field(() => ID) areaId!: string;
  @Field({ description: 'Tên tỉnh hoặc địa bàn' }) name!: string;
  @Field(() => GraphQLDate) measuredOn!: string;
  @Field(() => Float, { description: 'Tổng của các xã có số' }) value!: number;
  @Field(() => Int, { description: 'Số xã có số' }) unitsCounted!: number;
  @Field(() => Int, { description: 'Số xã của ngày đó; nhiều hơn số xã có số thì tổng còn thiếu' }) unitsTotal!: number;
}

const NEWEST_FIRST = ['measuredOn', 'DESC'] as const;

export const OUTSIDE_SERIES_FIELDS = [
  childList({
    on: AdminUnit,
    field: 'outsideValues',
    of: OutsideValue,
    via: 'unit',
    describe: 'Số liệu bên ngoài của đơn vị',
    orderBy: NEWEST_FIRST,
  }),
  childList({
    on: OutsideSeries,
    field: 'values',
    of: OutsideValue,
    via: 'series',
    describe: 'Giá trị của chuỗi',
    orderBy: NEWEST_FIRST,
  }),
  derivedField({
    on: OutsideSeries,
    field: 'areaTotals',
    type: () => [OutsideAreaTotal],
    describe: 'Tổng theo tỉnh và địa bàn, theo hiểu biết hiện nay; rỗng khi chuỗi không cộng được',
    sql: (alias) => `outside_series_totals(${alias}.id)`,
  }),
];
