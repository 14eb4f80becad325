import { Act, ActOnRow, registerEnumOnce } from '@platform/api';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { MergeSide } from './merge-fields';

registerEnumOnce(MergeSide, 'MergeSide');

@InputType({ description: 'Mục này lấy theo hồ sơ nào' })
export class MergeChoice {
  @Field({ description: 'Tên mục, như trong bản xem trước' })
  @IsString()
  @MaxLength(60)
  field!: string;

  @Field(() => MergeSide)
  @IsIn(Object.values(MergeSide))
  from!: MergeSide;
}

@InputType({ description: 'Hai hồ sơ và điều cơ quan chọn; mục không chọn thì theo hồ sơ giữ lại, hoặc hồ sơ có ghi' })
export class MergePlan {
  @Field(() => ID)
  @IsUUID()
  survivorId!: string;

  @Field(() => ID)
  @IsUUID()
  absorbedId!: string;

  @Field(() => [MergeChoice], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => MergeChoice)
  choices?: MergeChoice[] | null;
}

@InputType()
export class MergeOrganisations extends Act {
  @Field(() => MergePlan)
  @Type(() => MergePlan)
  @ValidateNested()
  plan!: MergePlan;

  @Field(() => Int, { description: 'Phiên bản hồ sơ giữ lại mà người gộp đã xem' })
  @IsInt()
  survivorVersion!: number;

  @Field(() => Int, { description: 'Phiên bản hồ sơ được gộp mà người gộp đã xem' })
  @IsInt()
  absorbedVersion!: number;
}

@InputType({ description: 'Tách lại hai hồ sơ đã gộp' })
export class UnmergeOrganisations extends ActOnRow {}
