import { Act, ActOnRow, GraphQLDate, ReadableText } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field, ID, InputType, Int, PartialType, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { OfficeStatement } from './statement.entity';
import { OfficerPost, OperationalState } from './co-op.words';

/** What an office may state of an organisation; which of it counts is the choosing rule's affair. */
@InputType({ description: 'Nội dung cơ quan quản lý ghi về một tổ chức' })
export class OrganisationInput extends PickType(
  OfficeStatement,
  [
    'code',
    'kind',
    'name',
    'shortName',
    'foreignName',
    'registryStatus',
    'registryStatusSince',
    'addressLine',
    'addressAsRegistered',
    'registeredOn',
    'establishedOn',
    'charterCapital',
    'legacyRegistrationNo',
    'registrationKind',
    'field',
    'industry',
    'officialMemberCount',
    'taxCode',
    'taxStatus',
    'taxStatusSince',
  ] as const,
  InputType,
) {
  @Field(() => ID, { description: 'Xã, phường nơi đặt trụ sở chính' })
  @IsUUID()
  unitId!: string;
}

@InputType({ description: 'Phần thay đổi; trường không gửi giữ nguyên' })
export class OrganisationChange extends PartialType(OrganisationInput, InputType) {}

@InputType()
export class CreateOrganisation extends Act {
  @Field(() => OrganisationInput)
  @Type(() => OrganisationInput)
  @ValidateNested()
  content!: OrganisationInput;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Có hiệu lực từ ngày; bỏ trống là ngày thành lập hoặc hôm nay',
  })
  @IsOptional()
  effectiveOn?: IsoDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Xác nhận mã số in như vậy dù sai số kiểm tra' })
  @IsOptional()
  @IsBoolean()
  acceptCode?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Vẫn lập dù đã có hồ sơ giống; lý do nêu ở phần lý do' })
  @IsOptional()
  @IsBoolean()
  acceptTwins?: boolean | null;
}

@InputType()
export class UpdateOrganisation extends ActOnRow {
  @Field(() => OrganisationChange)
  @Type(() => OrganisationChange)
  @ValidateNested()
  content!: OrganisationChange;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Thay đổi có hiệu lực từ ngày; bỏ trống là sửa cho đúng nội dung hiện tại',
  })
  @IsOptional()
  effectiveOn?: IsoDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Xác nhận mã số in như vậy dù sai số kiểm tra' })
  @IsOptional()
  @IsBoolean()
  acceptCode?: boolean | null;
}

@InputType()
export class RecordOperationalState extends Act {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => OperationalState)
  @IsIn(Object.values(OperationalState))
  state!: OperationalState;

  @Field(() => GraphQLDate)
  @IsString()
  foundOn!: IsoDate;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  evidence?: string | null;
}

@InputType()
export class AppointOfficer extends Act {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field({ description: 'Họ và tên' })
  @IsString()
  @ReadableText(2)
  @MaxLength(200)
  personName!: string;

  @Field(() => OfficerPost)
  @IsIn(Object.values(OfficerPost))
  post!: OfficerPost;

  @Field(() => GraphQLDate)
  @IsString()
  validFrom!: IsoDate;

  @Field(() => GraphQLDate, { nullable: true })
  @IsOptional()
  @IsString()
  validTo?: IsoDate | null;
}

@InputType()
export class EndTerm extends ActOnRow {
  @Field(() => GraphQLDate, { description: 'Ngày đầu tiên không còn hiệu lực' })
  @IsString()
  endsOn!: IsoDate;
}

@InputType()
export class JoinUnion extends Act {
  @Field(() => ID)
  @IsUUID()
  unionId!: string;

  @Field(() => ID)
  @IsUUID()
  memberId!: string;

  @Field(() => GraphQLDate)
  @IsString()
  validFrom!: IsoDate;
}

@InputType()
export class PromoteGroup extends Act {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;

  @Field({ description: 'Tên hợp tác xã mới' })
  @IsString()
  @ReadableText(2)
  @MaxLength(300)
  name!: string;

  @Field(() => GraphQLDate, { description: 'Ngày thành lập hợp tác xã' })
  @IsString()
  promotedOn!: IsoDate;
}
