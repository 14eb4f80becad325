import { AnnualFigureContent } from '@domain/annual-report';
import { Act, ActOnRow, GraphQLDate } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field, ID, InputType, Int, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AnnualReturn } from './annual-return.entity';

@InputType()
export class OpenAnnualCampaign extends Act {
  @Field(() => ID, { description: 'Tỉnh' })
  @IsUUID()
  provinceId!: string;

  @Field(() => Int, { description: 'Năm báo cáo' })
  @IsInt()
  @Min(2000)
  @Max(2200)
  year!: number;

  @Field(() => GraphQLDate, { nullable: true, description: 'Hạn tổ chức nộp; bỏ trống là theo tham số pháp lý' })
  @IsOptional()
  dueOn?: IsoDate | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Hạn xã kiểm tra xong; bỏ trống là bằng hạn nộp' })
  @IsOptional()
  communeDueOn?: IsoDate | null;

  @Field(() => String, { nullable: true, description: 'Căn cứ của hạn nộp đặt khác tham số' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  basis?: string | null;
}

/** Reminds those who have not submitted: of a whole place, of one commune, or these alone. */
@InputType()
export class RemindAnnualReturns extends Act {
  @Field(() => ID, { description: 'Đợt báo cáo' })
  @IsUUID()
  campaignId!: string;

  @Field(() => ID, { nullable: true, description: 'Chỉ xã, phường này' })
  @IsOptional()
  @IsUUID()
  communeId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Chỉ các tổ chức này' })
  @IsOptional()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  organisationIds?: string[] | null;
}

/** Any act on a return that says nothing but why. */
@InputType()
export class ActOnReturn extends ActOnRow {}

@InputType()
class ReturnTexts extends PickType(AnnualReturn, ['difficulties', 'proposals'] as const, InputType) {}

@InputType()
export class SaveAnnualReturn extends ActOnReturn {
  @Field(() => AnnualFigureContent)
  @Type(() => AnnualFigureContent)
  @ValidateNested()
  content!: AnnualFigureContent;

  @Field(() => ReturnTexts, { nullable: true })
  @IsOptional()
  @Type(() => ReturnTexts)
  @ValidateNested()
  texts?: ReturnTexts | null;
}
