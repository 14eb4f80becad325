import { Act, ActOnRow, ReadableText } from '@platform/api';
import { Field, ID, InputType, Int, PartialType, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { AnnualFigure } from './annual-figure.entity';
import { FIGURE_FIELDS } from './annual-figure.words';

/** What is reported of a year; in a change an absent field stays as it is and an empty one is emptied. */
@InputType({ description: 'Số liệu của một năm; trường không gửi giữ nguyên' })
export class AnnualFigureContent extends PartialType(PickType(AnnualFigure, FIGURE_FIELDS, InputType), InputType) {}

@InputType()
export class RecordAnnualFigure extends Act {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1990)
  @Max(2200)
  year!: number;

  @Field(() => AnnualFigureContent)
  @Type(() => AnnualFigureContent)
  @ValidateNested()
  content!: AnnualFigureContent;

  @Field({ description: 'Nguồn số liệu: báo cáo giấy số nào, biểu nào' })
  @IsString()
  @ReadableText(3)
  @MaxLength(200)
  origin!: string;
}

@InputType()
export class CorrectAnnualFigure extends ActOnRow {
  @Field(() => AnnualFigureContent)
  @Type(() => AnnualFigureContent)
  @ValidateNested()
  content!: AnnualFigureContent;

  @Field(() => String, { nullable: true, description: 'Nguồn mới của số liệu; bỏ trống là giữ nguyên' })
  @IsOptional()
  @IsString()
  @ReadableText(3)
  @MaxLength(200)
  origin?: string | null;
}
