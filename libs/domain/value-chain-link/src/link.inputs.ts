import { Act, ActOnRow, GraphQLDate, GraphQLMoney } from '@platform/api';
import { AttachToRecord } from '@platform/attachment';
import type { IsoDate } from '@platform/kernel';
import { Field, Float, ID, InputType, IntersectionType, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
// A type is read whole by the first input that is picked from it: what its acts add must stand by then.
import './link.acts';
import { LinkParty, ValueChainLink } from './link.entity';
import { LinkBreach, LinkDelivery, LinkSeason } from './link-season.entity';

const CONTENT = [
  'kind',
  'number',
  'product',
  'supply',
  'production',
  'processing',
  'consumption',
  'legalBasis',
  'market',
  'areaHa',
  'volume',
  'volumeUnit',
  'priceRule',
  'inputsAdvanced',
  'qualityStandard',
  'performanceSecurityKind',
  'insured',
  'value',
  'startsOn',
  'endsOn',
  'approvalNumber',
  'approvalOn',
  'approvalBody',
  'note',
] as const;

@InputType()
export class LinkPartyInput extends PickType(
  LinkParty,
  ['kind', 'role', 'isLead', 'taxCode', 'whereabouts', 'place'] as const,
  InputType,
) {
  @Field(() => ID, { nullable: true, description: 'Tổ chức trong sổ, khi loại là ORGANISATION' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Tên, khi không phải tổ chức trong sổ' })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  name?: string | null;
}

@InputType({ isAbstract: true })
class LinkContent extends PickType(ValueChainLink, CONTENT, InputType) {
  @Field(() => ID, { nullable: true, description: 'Sản phẩm của danh mục' })
  @IsOptional()
  @IsUUID()
  commodityId?: string | null;
}

@InputType({ isAbstract: true })
class LinkParties {
  @Field(() => [LinkPartyInput], { description: 'Các bên; đúng một bên chủ trì' })
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => LinkPartyInput)
  parties!: LinkPartyInput[];
}

@InputType()
export class DraftLink extends IntersectionType(IntersectionType(Act, LinkContent), LinkParties) {}

@InputType()
export class ChangeLink extends IntersectionType(ActOnRow, LinkContent) {}

@InputType()
export class SetLinkParties extends IntersectionType(ActOnRow, LinkParties) {}

@InputType({ description: 'Chuyển trạng thái của một liên kết vào một ngày' })
export class MoveLink extends ActOnRow {
  @Field(() => GraphQLDate, { description: 'Ngày ký, bắt đầu, hoàn thành, chấm dứt' })
  @IsString()
  on!: IsoDate;
}

@InputType({ isAbstract: true })
class BreachContent extends PickType(LinkBreach, ['occurredOn', 'side', 'cause', 'description'] as const, InputType) {}

@InputType({ description: 'Ghi một lần vi phạm; liên kết vẫn tiếp tục, hoặc dừng hẳn' })
export class BreakLink extends IntersectionType(ActOnRow, BreachContent) {}

@InputType()
export class SettleBreach extends ActOnRow {
  @Field(() => GraphQLDate, { description: 'Ngày giải quyết xong' })
  @IsString()
  settledOn!: IsoDate;
}

@InputType({ isAbstract: true })
class SeasonContent extends PickType(LinkSeason, ['name', 'startsOn', 'endsOn'] as const, InputType) {
  @Field(() => Float, { description: 'Sản lượng phải giao' })
  @IsNumber()
  @Min(0)
  contractedVolume!: number;

  @Field(() => GraphQLMoney, { nullable: true, description: 'Giá trị phải giao (đồng)' })
  @IsOptional()
  contractedValue?: string | null;
}

@InputType({ description: 'Thêm một vụ vào liên kết' })
export class PlanSeason extends IntersectionType(ActOnRow, SeasonContent) {}

@InputType()
export class ChangeSeason extends IntersectionType(ActOnRow, SeasonContent) {}

@InputType()
export class RecordDelivery extends IntersectionType(
  Act,
  PickType(LinkDelivery, ['deliveredOn', 'volume', 'value', 'note'] as const, InputType),
) {
  @Field(() => ID, { description: 'Vụ' })
  @IsUUID()
  seasonId!: string;
}

@InputType()
export class AttachLinkFile extends AttachToRecord {
  @Field(() => ID)
  @IsUUID()
  linkId!: string;
}

@InputType()
export class DetachLinkFile extends ActOnRow {}
