import { Act, ActOnRow } from '@platform/api';
import { Field, ID, InputType, IntersectionType, PickType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { OutsideSeries, OutsideValue } from './outside-series.entity';

@InputType()
export class CreateOutsideSeries extends IntersectionType(
  Act,
  PickType(
    OutsideSeries,
    ['code', 'name', 'measure', 'step', 'additive', 'decimals', 'minimum', 'maximum', 'publisher', 'note'] as const,
    InputType,
  ),
) {}

@InputType({ description: 'Mã, kỳ, số chữ số lẻ và tính cộng được của chuỗi không đổi' })
export class ChangeOutsideSeries extends IntersectionType(
  ActOnRow,
  PickType(OutsideSeries, ['name', 'measure', 'minimum', 'maximum', 'publisher', 'note'] as const, InputType),
) {}

@InputType()
export class StateOutsideValue extends IntersectionType(
  Act,
  PickType(OutsideValue, ['measuredOn', 'value', 'stage', 'document', 'url', 'publishedOn'] as const, InputType),
) {
  @Field(() => ID)
  @IsUUID()
  seriesId!: string;

  @Field(() => ID, { description: 'Đơn vị hành chính của ngày số liệu' })
  @IsUUID()
  unitId!: string;
}

@InputType()
export class CorrectOutsideValue extends IntersectionType(
  ActOnRow,
  PickType(OutsideValue, ['value', 'stage', 'document', 'url', 'publishedOn'] as const, InputType),
) {}

@InputType({ description: 'Bỏ một giá trị nhập nhầm; lịch sử vẫn giữ' })
export class RemoveOutsideValue extends ActOnRow {}
