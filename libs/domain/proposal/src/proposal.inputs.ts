import { OrganisationChange } from '@domain/co-op';
import { AdmitMember, ChangeMemberType, PartyChange, PartyInput, RecordMemberExit } from '@domain/member';
import { ActOnRow, ReadableText, Reason } from '@platform/api';
import { Field, ID, InputType, Int, IntersectionType, PartialType, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Proposal } from './proposal.entity';

@InputType()
export class ProposeOrganisationChange extends PickType(Proposal, ['effectiveOn', 'evidence'] as const, InputType) {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => Int, { description: 'Phiên bản của hồ sơ mà người đề nghị đã xem' })
  @IsInt()
  expectedVersion!: number;

  @Field(() => OrganisationChange, { description: 'Các mục đề nghị sửa; mục không gửi giữ nguyên' })
  @Type(() => OrganisationChange)
  @ValidateNested()
  content!: OrganisationChange;

  @Reason('Lý do đề nghị')
  reason!: string;
}

@InputType({ description: 'Những gì đề nghị sửa của một thành viên; mục không gửi giữ nguyên' })
export class MemberChange extends PartialType(
  IntersectionType(
    PickType(PartyChange, ['name', 'nationalId', 'phone', 'birthDate', 'homeAddress'] as const),
    IntersectionType(
      PickType(ChangeMemberType, ['type', 'usesServices', 'contributesLabour'] as const),
      PickType(RecordMemberExit, ['exitedOn', 'exitReason'] as const),
    ),
  ),
) {}

@InputType({ description: 'Người, hộ hoặc pháp nhân được đề nghị kết nạp' })
export class NewMember extends IntersectionType(
  PickType(PartyInput, ['kind', 'name', 'nationalId', 'phone', 'sex', 'birthDate', 'homeAddress'] as const),
  PickType(AdmitMember, [
    'type',
    'usesServices',
    'contributesLabour',
    'isForeign',
    'joinedOn',
    'pledged',
    'paid',
  ] as const),
) {}

@InputType()
export class ProposeNewMember extends PickType(Proposal, ['evidence'] as const, InputType) {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => NewMember)
  @Type(() => NewMember)
  @ValidateNested()
  content!: NewMember;

  @Reason('Lý do đề nghị')
  reason!: string;
}

@InputType()
export class ProposeMemberChange extends PickType(Proposal, ['effectiveOn', 'evidence'] as const, InputType) {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => ID)
  @IsUUID()
  membershipId!: string;

  @Field(() => Int, { description: 'Phiên bản của thành viên mà người đề nghị đã xem' })
  @IsInt()
  expectedVersion!: number;

  @Field(() => MemberChange)
  @Type(() => MemberChange)
  @ValidateNested()
  content!: MemberChange;

  @Reason('Lý do đề nghị')
  reason!: string;
}

@InputType()
export class DecideField {
  @Field({ description: 'Mục' })
  @IsString()
  @MaxLength(60)
  field!: string;

  @Field({ description: 'Nhận hay không nhận' })
  @IsBoolean()
  accepted!: boolean;

  @Field(() => String, { nullable: true, description: 'Lý do, khi không nhận' })
  @IsOptional()
  @IsString()
  @ReadableText(3)
  @MaxLength(500)
  refusal?: string | null;
}

@InputType()
export class WithdrawProposal extends ActOnRow {}

@InputType()
export class DecideProposal extends WithdrawProposal {
  @Field(() => Int, { description: 'Phiên bản của hồ sơ mà người quyết định đã xem' })
  @IsInt()
  targetVersion!: number;

  @Field(() => [DecideField], { description: 'Quyết định của từng mục, đủ mọi mục' })
  @IsArray()
  @ArrayMaxSize(60)
  @Type(() => DecideField)
  @ValidateNested({ each: true })
  decisions!: DecideField[];
}
