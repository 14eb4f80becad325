import { GraphQLDate, Reason, ReadableText } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field, ID, InputType, Int, PickType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { EnterpriseHolding } from './enterprise-holding.entity';
import { EntrustedService } from './entrusted-service.entity';
import { Establishment } from './establishment.entity';

@InputType()
class EstablishmentContent extends PickType(
  Establishment,
  ['kind', 'code', 'name', 'addressLine', 'headName'] as const,
  InputType,
) {
  @Field(() => GraphQLDate, { description: 'Từ ngày' })
  @IsString()
  validFrom!: IsoDate;

  @Field(() => GraphQLDate, { nullable: true, description: 'Đến ngày (không tính ngày này)' })
  @IsOptional()
  @IsString()
  validTo?: IsoDate | null;

  @Field(() => ID, { description: 'Xã, phường' })
  @IsUUID()
  unitId!: string;

  @Reason()
  reason!: string;
}

@InputType()
export class OpenEstablishment extends EstablishmentContent {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;
}

@InputType({ description: 'Sửa cho đúng' })
export class CorrectEstablishment extends EstablishmentContent {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;
}

@InputType()
class HoldingContent extends PickType(
  EnterpriseHolding,
  ['manner', 'sharePercent', 'capital', 'resolution'] as const,
  InputType,
) {
  @Field(() => GraphQLDate, { description: 'Từ ngày' })
  @IsString()
  validFrom!: IsoDate;

  @Field(() => GraphQLDate, { nullable: true, description: 'Đến ngày (không tính ngày này)' })
  @IsOptional()
  @IsString()
  validTo?: IsoDate | null;

  @Reason()
  reason!: string;
}

@InputType()
export class RecordHolding extends HoldingContent {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field({ description: 'Tên doanh nghiệp; đã có tên này thì dùng bản ghi đã có' })
  @IsString()
  @ReadableText(2)
  @MaxLength(200)
  enterpriseName!: string;
}

@InputType({ description: 'Sửa cho đúng' })
export class CorrectHolding extends HoldingContent {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;
}

@InputType()
class ServiceContent extends PickType(
  EntrustedService,
  ['service', 'content', 'entrustedBy', 'decisionNumber', 'decisionOn', 'amount'] as const,
  InputType,
) {
  @Field(() => GraphQLDate, { description: 'Từ ngày' })
  @IsString()
  validFrom!: IsoDate;

  @Field(() => GraphQLDate, { nullable: true, description: 'Đến ngày (không tính ngày này)' })
  @IsOptional()
  @IsString()
  validTo?: IsoDate | null;

  @Field(() => ID, { description: 'Xã, phường' })
  @IsUUID()
  unitId!: string;

  @Reason()
  reason!: string;
}

@InputType()
export class EntrustService extends ServiceContent {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;
}

@InputType({ description: 'Sửa cho đúng' })
export class CorrectEntrustedService extends ServiceContent {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;
}

@InputType({ description: 'Kết thúc từ một ngày' })
export class EndRecord {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;

  @Field(() => GraphQLDate, { description: 'Ngày đầu tiên không còn' })
  @IsString()
  endsOn!: IsoDate;

  @Reason()
  reason!: string;
}
