import { Act, ActOnRow, GraphQLDate, ReadableText } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field, ID, InputType, IntersectionType, PickType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { EnterpriseHolding } from './enterprise-holding.entity';
import { EntrustedService } from './entrusted-service.entity';
import { Establishment } from './establishment.entity';

@InputType()
class EstablishmentContent extends IntersectionType(
  Act,
  PickType(Establishment, ['kind', 'code', 'name', 'addressLine', 'headName'] as const, InputType),
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
}

@InputType()
export class OpenEstablishment extends EstablishmentContent {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;
}

@InputType({ description: 'Sửa cho đúng' })
export class CorrectEstablishment extends IntersectionType(ActOnRow, EstablishmentContent) {}

@InputType()
class HoldingContent extends IntersectionType(
  Act,
  PickType(EnterpriseHolding, ['manner', 'sharePercent', 'capital', 'resolution'] as const, InputType),
) {
  @Field(() => GraphQLDate, { description: 'Từ ngày' })
  @IsString()
  validFrom!: IsoDate;

  @Field(() => GraphQLDate, { nullable: true, description: 'Đến ngày (không tính ngày này)' })
  @IsOptional()
  @IsString()
  validTo?: IsoDate | null;
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
export class CorrectHolding extends IntersectionType(ActOnRow, HoldingContent) {}

@InputType()
class ServiceContent extends IntersectionType(
  Act,
  PickType(
    EntrustedService,
    ['service', 'content', 'entrustedBy', 'decisionNumber', 'decisionOn', 'amount'] as const,
    InputType,
  ),
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
}

@InputType()
export class EntrustService extends ServiceContent {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;
}

@InputType({ description: 'Sửa cho đúng' })
export class CorrectEntrustedService extends IntersectionType(ActOnRow, ServiceContent) {}

@InputType({ description: 'Kết thúc từ một ngày' })
export class EndRecord extends ActOnRow {
  @Field(() => GraphQLDate, { description: 'Ngày đầu tiên không còn' })
  @IsString()
  endsOn!: IsoDate;
}
