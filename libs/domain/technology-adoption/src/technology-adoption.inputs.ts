import { Act, ActOnRow, GraphQLDate } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field, ID, InputType, IntersectionType, PickType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { TechnologyAdoption, TechnologyItem } from './technology-adoption.entity';

@InputType()
export class AddTechnologyItem extends IntersectionType(
  Act,
  PickType(TechnologyItem, ['code', 'kind', 'name', 'description'] as const, InputType),
) {}

@InputType({ description: 'Mã và loại của một mục không đổi' })
export class ChangeTechnologyItem extends IntersectionType(
  ActOnRow,
  PickType(TechnologyItem, ['name', 'description', 'offered'] as const, InputType),
) {}

@InputType()
class TechnologyContent extends IntersectionType(
  Act,
  PickType(TechnologyAdoption, ['evidence', 'foundOn', 'foundBy'] as const, InputType),
) {
  @Field(() => GraphQLDate, { nullable: true, description: 'Áp dụng từ ngày; bỏ trống là ngày phát hiện' })
  @IsOptional()
  @IsString()
  validFrom?: IsoDate | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Hết hiệu lực vào ngày (không tính ngày này)' })
  @IsOptional()
  @IsString()
  validTo?: IsoDate | null;
}

@InputType()
export class RecordTechnology extends TechnologyContent {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'Mục của danh mục' })
  @IsUUID()
  itemId!: string;
}

@InputType({ description: 'Sửa ghi nhận; xác minh đã có mất hiệu lực' })
export class CorrectTechnology extends IntersectionType(ActOnRow, TechnologyContent) {}

@InputType()
export class VerifyTechnology extends ActOnRow {
  @Field({ description: 'true: đúng là có ứng dụng; false: bác bỏ' })
  @IsIn([true, false])
  confirmed!: boolean;

  @Field(() => GraphQLDate, { description: 'Ngày xác minh' })
  @IsString()
  verifiedOn!: IsoDate;

  @Field(() => GraphQLDate, { nullable: true, description: 'Hết hiệu lực vào ngày; bỏ trống giữ như đã ghi' })
  @IsOptional()
  @IsString()
  validTo?: IsoDate | null;

  @Field(() => String, { nullable: true, description: 'Kết luận' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  verdictNote?: string | null;
}

@InputType({ description: 'Tổ chức thôi dùng' })
export class EndTechnology extends ActOnRow {
  @Field(() => GraphQLDate, { description: 'Ngày đầu tiên không còn dùng' })
  @IsString()
  endsOn!: IsoDate;
}
