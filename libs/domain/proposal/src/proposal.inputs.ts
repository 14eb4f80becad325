import { OrganisationChange } from '@domain/co-op';
import { ActOnRow, ReadableText, Reason } from '@platform/api';
import { Field, ID, InputType, Int, PickType } from '@nestjs/graphql';
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
