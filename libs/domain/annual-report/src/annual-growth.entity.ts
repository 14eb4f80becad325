import { EconomicField, OrganisationKind } from '@domain/co-op';
import { LegalMark } from '@domain/legal-rule';
import { registerEnumOnce } from '@platform/api';
import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

/** What growth is measured of; WORKING_CAPITAL is the figure that the legal parameter maps it to. */
export const GrowthMetric = {
  REVENUE: 'REVENUE',
  REVENUE_EXTERNAL: 'REVENUE_EXTERNAL',
  PROFIT: 'PROFIT',
  PROFIT_AFTER_TAX: 'PROFIT_AFTER_TAX',
  TOTAL_CAPITAL: 'TOTAL_CAPITAL',
  EQUITY: 'EQUITY',
  CHARTER_CAPITAL_REGISTERED: 'CHARTER_CAPITAL_REGISTERED',
  CHARTER_CAPITAL_PAID: 'CHARTER_CAPITAL_PAID',
  WORKING_CAPITAL: 'WORKING_CAPITAL',
  MEMBERS: 'MEMBERS',
  WORKERS: 'WORKERS',
  WORKER_INCOME: 'WORKER_INCOME',
} as const;
export type GrowthMetric = (typeof GrowthMetric)[keyof typeof GrowthMetric];

registerEnumOnce(GrowthMetric, 'GrowthMetric');
registerEnumOnce(EconomicField, 'EconomicField');

@ArgsType()
export class GrowthQuestion {
  @Field(() => Int, { description: 'Năm, so với năm trước' })
  @IsInt()
  @Min(1991)
  @Max(2200)
  year!: number;

  @Field(() => GrowthMetric, { description: 'Chỉ số' })
  @IsIn(Object.values(GrowthMetric))
  metric!: GrowthMetric;

  @Field(() => OrganisationKind, { nullable: true, description: 'Chỉ loại hình này' })
  @IsOptional()
  @IsIn(Object.values(OrganisationKind))
  kind?: OrganisationKind | null;

  @Field(() => EconomicField, { nullable: true, description: 'Chỉ lĩnh vực này' })
  @IsOptional()
  @IsIn(Object.values(EconomicField))
  field?: EconomicField | null;

  @Field(() => ID, { nullable: true, description: 'Chỉ trong tỉnh hoặc xã này (theo đơn vị hôm nay)' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @Field(() => String, { nullable: true, description: 'Chỉ trong địa bàn có mã này, như FORMER_BAC_GIANG' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  territory?: string | null;
}

/**
 * Growth twice: of the means of whoever reported in each year, and of the organisations that reported in both. The
 * first moves with who reports; the second does not. Means are not amounts of money: they carry decimals.
 */
@ObjectType({ description: 'Tốc độ tăng bình quân: mọi tổ chức có báo cáo, và riêng các tổ chức báo cáo cả hai năm' })
export class AnnualGrowth {
  @Field(() => Int, { description: 'Năm' })
  year!: number;

  @Field(() => GrowthMetric, { description: 'Chỉ số' })
  metric!: GrowthMetric;

  @Field(() => GrowthMetric, {
    nullable: true,
    description: 'Vốn hoạt động được hiểu là số liệu nào; rỗng: chưa xác định',
  })
  measuredAs!: GrowthMetric | null;

  @Field(() => LegalMark, { nullable: true, description: 'Mức tin cậy của cách hiểu ấy' })
  measuredAsMark!: LegalMark | null;

  @Field(() => Int, { description: 'Số tổ chức còn hoạt động ngày 31/12 của năm' })
  due!: number;

  @Field(() => Int, { description: 'Trong đó có số liệu của năm' })
  reported!: number;

  @Field(() => Int, { description: 'Trong đó không có số liệu của năm' })
  missing!: number;

  @Field(() => Float, { nullable: true, description: 'Bình quân năm của các tổ chức có số liệu' })
  mean!: number | null;

  @Field(() => Int, { description: 'Số tổ chức còn hoạt động ngày 31/12 năm trước có số liệu năm trước' })
  reportedBefore!: number;

  @Field(() => Float, { nullable: true, description: 'Bình quân năm trước của các tổ chức ấy' })
  meanBefore!: number | null;

  @Field(() => Float, { nullable: true, description: 'Tăng so với năm trước, %; rỗng khi năm trước không dương' })
  growth!: number | null;

  @Field(() => Int, { description: 'Số tổ chức có số liệu cả hai năm' })
  matched!: number;

  @Field(() => Float, { nullable: true, description: 'Bình quân năm của các tổ chức có số liệu cả hai năm' })
  matchedMean!: number | null;

  @Field(() => Float, { nullable: true, description: 'Bình quân năm trước của chính các tổ chức ấy' })
  matchedMeanBefore!: number | null;

  @Field(() => Float, { nullable: true, description: 'Tăng của chính các tổ chức ấy, %' })
  matchedGrowth!: number | null;
}
