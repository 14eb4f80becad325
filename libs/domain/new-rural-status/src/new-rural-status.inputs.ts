import { Act, ActOnRow, GraphQLDate, ReadableText } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field, ID, InputType, IntersectionType, PickType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { NewRuralRecognition } from './new-rural-status.entity';
import { NewRuralLevel } from './new-rural-status.rules';

@InputType()
class DecisionText extends IntersectionType(
  Act,
  PickType(NewRuralRecognition, ['decisionNumber', 'decisionOn', 'issuedBy', 'documentReference'] as const, InputType),
) {
  @Field(() => GraphQLDate, { nullable: true, description: 'Có hiệu lực từ ngày; bỏ trống là ngày quyết định' })
  @IsOptional()
  @IsString()
  validFrom?: IsoDate | null;
}

@InputType()
export class RecogniseNewRural extends DecisionText {
  @Field(() => ID, { description: 'Xã, phường của ngày công nhận (có thể đã sáp nhập)' })
  @IsUUID()
  unitId!: string;

  @Field(() => NewRuralLevel)
  @IsIn(Object.values(NewRuralLevel))
  level!: NewRuralLevel;
}

@InputType({ description: 'Sửa cho đúng văn bản; đơn vị và cấp độ không đổi' })
export class CorrectNewRural extends IntersectionType(ActOnRow, DecisionText) {}

@InputType()
export class RevokeNewRural extends ActOnRow {
  @Field({ description: 'Quyết định thu hồi số' })
  @IsString()
  @ReadableText(1)
  @MaxLength(60)
  revocationNumber!: string;

  @Field(() => GraphQLDate, { description: 'Ngày quyết định thu hồi' })
  @IsString()
  revocationOn!: IsoDate;

  @Field({ description: 'Cơ quan thu hồi' })
  @IsString()
  @ReadableText(2)
  @MaxLength(200)
  revocationBy!: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Hết hiệu lực từ ngày; bỏ trống là ngày quyết định thu hồi',
  })
  @IsOptional()
  @IsString()
  endsOn?: IsoDate | null;
}

@InputType({ description: 'Bỏ một bản ghi nhập nhầm; lịch sử vẫn giữ' })
export class RemoveNewRural extends ActOnRow {}
