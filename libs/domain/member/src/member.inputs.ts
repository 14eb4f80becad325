import { PartyKind, Sex } from '@domain/party';
import { Act, GraphQLDate, GraphQLMoney, ReadableText } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field, ID, InputType, Int, OmitType, PartialType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ContributionKind, ExitReason, MemberType } from './member.words';

const AMOUNT = /^\d{1,15}$/;

@InputType({ description: 'Những gì ghi về một cá nhân, hộ, pháp nhân hoặc cơ quan' })
export class PartyInput {
  @Field(() => PartyKind)
  @IsIn(Object.values(PartyKind))
  kind!: PartyKind;

  @Field({ description: 'Họ và tên hoặc tên gọi' })
  @IsString()
  @ReadableText(2)
  @MaxLength(200)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Số định danh cá nhân; được mã hoá, không hiện lại' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  nationalId?: string | null;

  @Field(() => String, { nullable: true, description: 'Điện thoại; được mã hoá' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  phone?: string | null;

  @Field(() => Sex, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(Sex))
  sex?: Sex | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Ngày sinh; ngày, tháng được mã hoá' })
  @IsOptional()
  @IsString()
  birthDate?: IsoDate | null;

  @Field(() => Int, { nullable: true, description: 'Năm sinh, khi không biết ngày' })
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2100)
  birthYear?: number | null;

  @Field(() => String, { nullable: true, description: 'Nơi ở; được mã hoá' })
  @IsOptional()
  @IsString()
  @ReadableText()
  @MaxLength(300)
  homeAddress?: string | null;
}

@InputType({ description: 'Phần sửa; trường không gửi giữ nguyên' })
export class PartyChange extends PartialType(OmitType(PartyInput, ['kind'] as const)) {}

@InputType()
class ActOnMembership extends Act {
  @Field(() => ID)
  @IsUUID()
  membershipId!: string;

  @Field(() => Int, { description: 'Phiên bản mà người ghi đã xem' })
  @IsInt()
  expectedVersion!: number;
}

@InputType()
export class AdmitMember extends Act {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => PartyInput, { nullable: true, description: 'Thành viên chưa có trong sổ' })
  @IsOptional()
  @Type(() => PartyInput)
  @ValidateNested()
  party?: PartyInput | null;

  @Field(() => ID, { nullable: true, description: 'Hoặc người, hộ, pháp nhân đã thấy trong sổ' })
  @IsOptional()
  @IsUUID()
  partyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Hoặc một tổ hợp tác của sổ này' })
  @IsOptional()
  @IsUUID()
  memberOrganisationId?: string | null;

  @Field(() => PartyInput, { nullable: true, description: 'Người đại diện của hộ hoặc tổ chức' })
  @IsOptional()
  @Type(() => PartyInput)
  @ValidateNested()
  representative?: PartyInput | null;

  @Field(() => MemberType)
  @IsIn(Object.values(MemberType))
  type!: MemberType;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  usesServices?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  contributesLabour?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Cá nhân nước ngoài hoặc tổ chức có vốn nước ngoài' })
  @IsOptional()
  @IsBoolean()
  isForeign?: boolean | null;

  @Field(() => GraphQLDate)
  @IsString()
  joinedOn!: IsoDate;

  @Field(() => GraphQLMoney, { nullable: true, description: 'Vốn cam kết góp (đồng)' })
  @IsOptional()
  @Matches(AMOUNT)
  pledged?: string | null;

  @Field(() => GraphQLMoney, { nullable: true, description: 'Vốn đã góp bằng tiền (đồng)' })
  @IsOptional()
  @Matches(AMOUNT)
  paid?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @ReadableText()
  @MaxLength(500)
  note?: string | null;
}

@InputType()
export class ChangeMemberType extends ActOnMembership {
  @Field(() => MemberType)
  @IsIn(Object.values(MemberType))
  type!: MemberType;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  usesServices?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  contributesLabour?: boolean | null;

  @Field(() => GraphQLDate, { description: 'Từ ngày; bằng ngày bắt đầu của loại hiện tại là sửa cho đúng' })
  @IsString()
  from!: IsoDate;
}

@InputType()
export class RecordMemberExit extends ActOnMembership {
  @Field(() => GraphQLDate, { description: 'Ngày đầu tiên không còn là thành viên' })
  @IsString()
  exitedOn!: IsoDate;

  @Field(() => ExitReason)
  @IsIn(Object.values(ExitReason))
  exitReason!: ExitReason;
}

/** What an officer enters himself; the other kinds are made by acts of their own. */
export const EnteredKind = {
  PLEDGED: ContributionKind.PLEDGED,
  PLEDGE_LOWERED: ContributionKind.PLEDGE_LOWERED,
  PAID_MONEY: ContributionKind.PAID_MONEY,
  PAID_IN_KIND: ContributionKind.PAID_IN_KIND,
  RETURNED: ContributionKind.RETURNED,
} as const;
export type EnteredKind = (typeof EnteredKind)[keyof typeof EnteredKind];

@InputType()
export class RecordContribution extends Act {
  @Field(() => ID)
  @IsUUID()
  membershipId!: string;

  @Field(() => ContributionKind)
  @IsIn(Object.values(EnteredKind))
  kind!: EnteredKind;

  @Field(() => GraphQLMoney, { description: 'Số tiền (đồng)' })
  @Matches(AMOUNT)
  amount!: string;

  @Field(() => GraphQLDate)
  @IsString()
  occurredOn!: IsoDate;

  @Field(() => String, { nullable: true, description: 'Tài sản góp và căn cứ định giá, khi góp bằng tài sản' })
  @IsOptional()
  @IsString()
  @ReadableText()
  @MaxLength(500)
  asset?: string | null;

  @Field(() => String, { nullable: true, description: 'Số giấy chứng nhận góp vốn' })
  @IsOptional()
  @IsString()
  @ReadableText()
  @MaxLength(60)
  certificateNo?: string | null;
}

@InputType()
export class TransferCapital extends Act {
  @Field(() => ID)
  @IsUUID()
  fromMembershipId!: string;

  @Field(() => ID)
  @IsUUID()
  toMembershipId!: string;

  @Field(() => GraphQLMoney)
  @Matches(AMOUNT)
  amount!: string;

  @Field(() => GraphQLDate)
  @IsString()
  occurredOn!: IsoDate;
}

@InputType()
export class CorrectContribution extends Act {
  @Field(() => ID, { description: 'Bút toán ghi nhầm' })
  @IsUUID()
  id!: string;
}

@InputType()
export class CorrectPerson extends Act {
  @Field(() => ID)
  @IsUUID()
  partyId!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;

  @Field(() => PartyChange)
  @Type(() => PartyChange)
  @ValidateNested()
  content!: PartyChange;
}

@InputType()
export class UnmaskPerson extends Act {
  @Field(() => ID)
  @IsUUID()
  partyId!: string;
}
