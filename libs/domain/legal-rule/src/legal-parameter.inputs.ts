import type { IsoDate } from '@platform/kernel';
import { GraphQLDate, GraphQLJson, Reason } from '@platform/api';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';

/** Confirms the value a parameter has, or states another one from a day on. */
@InputType()
export class ConfirmLegalParameter {
  @Field(() => ID, { description: 'Tham số' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Phiên bản đã xem' })
  @IsInt()
  expectedVersion!: number;

  @Reason('Căn cứ: văn bản, công văn, người trả lời')
  reason!: string;

  @Field(() => GraphQLJson, { nullable: true, description: 'Giá trị mới, khi khác giá trị đang ghi' })
  @Allow()
  value?: unknown;

  @Field(() => GraphQLDate, { nullable: true, description: 'Giá trị mới áp dụng từ ngày; mặc định từ đầu thời kỳ' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  validFrom?: IsoDate | null;

  @Field(() => String, { nullable: true, description: 'Văn bản và điều khoản của giá trị mới' })
  @IsOptional()
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  source?: string | null;
}
