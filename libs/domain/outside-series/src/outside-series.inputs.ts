import { Reason } from '@platform/api';
import { Field, ID, InputType, Int, PickType } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { OutsideSeries, OutsideValue } from './outside-series.entity';

@InputType()
export class CreateOutsideSeries extends PickType(
  OutsideSeries,
  ['code', 'name', 'measure', 'step', 'additive', 'decimals', 'minimum', 'maximum', 'publisher', 'note'] as const,
  InputType,
) {
  @Reason()
  reason!: string;
}

@InputType({ description: 'Mã, kỳ, số chữ số lẻ và tính cộng được của chuỗi không đổi' })
export class ChangeOutsideSeries extends PickType(
  OutsideSeries,
  ['name', 'measure', 'minimum', 'maximum', 'publisher', 'note'] as const,
  InputType,
) {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;

  @Reason()
  reason!: string;
}

@InputType()
export class StateOutsideValue extends PickType(
  OutsideValue,
  ['measuredOn', 'value', 'stage', 'document', 'url', 'publishedOn'] as const,
  InputType,
) {
  @Field(() => ID)
  @IsUUID()
  seriesId!: string;

  @Field(() => ID, { description: 'Đơn vị hành chính của ngày số liệu' })
  @IsUUID()
  unitId!: string;

  @Reason()
  reason!: string;
}

@InputType()
export class CorrectOutsideValue extends PickType(
  OutsideValue,
  ['value', 'stage', 'document', 'url', 'publishedOn'] as const,
  InputType,
) {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;

  @Reason()
  reason!: string;
}

@InputType({ description: 'Bỏ một giá trị nhập nhầm; lịch sử vẫn giữ' })
export class RemoveOutsideValue {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;

  @Reason()
  reason!: string;
}
