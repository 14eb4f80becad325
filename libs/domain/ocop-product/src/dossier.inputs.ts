import { OcopScoring } from '@domain/ocop-criteria';
import { Act, ActOnRow, GraphQLDate, ReadableText } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field, ID, InputType, IntersectionType, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { OcopDossier } from './dossier.entity';
import { DossierKind } from './dossier.rules';
import { CouncilPost } from './ocop.words';

@InputType()
export class OpenOcopDossier extends Act {
  @Field(() => ID)
  @IsUUID()
  productId!: string;

  @Field(() => DossierKind)
  @IsIn(Object.values(DossierKind))
  kind!: DossierKind;
}

@InputType()
export class AssessOcopDossier extends ActOnRow {
  @Field(() => OcopScoring)
  @Type(() => OcopScoring)
  @ValidateNested()
  scoring!: OcopScoring;
}

@InputType()
export class ActOnOcopDossier extends ActOnRow {}

@InputType({ description: 'Mẫu 03: xã kiểm tra' })
export class CheckOcopDossier extends IntersectionType(
  ActOnRow,
  PickType(
    OcopDossier,
    ['originConfirmed', 'labourConfirmed', 'ideaConfirmed', 'identityConfirmed', 'communeNote'] as const,
    InputType,
  ),
) {}

@InputType({ description: 'Tổ tư vấn của tỉnh: báo cáo thẩm định' })
export class AppraiseOcopDossier extends IntersectionType(
  ActOnRow,
  PickType(OcopDossier, ['appraisal', 'siteVisitOn'] as const, InputType),
) {}

@InputType()
export class SeatOcopMember extends Act {
  @Field(() => ID)
  @IsUUID()
  dossierId!: string;

  @Field(() => ID, { description: 'Tài khoản giữ vai trò thành viên hội đồng OCOP' })
  @IsUUID()
  userId!: string;

  @Field(() => CouncilPost)
  @IsIn(Object.values(CouncilPost))
  post!: CouncilPost;
}

@InputType({ description: 'Xung đột lợi ích của một thành viên; để trống là bỏ' })
export class DeclareOcopConflict extends ActOnRow {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @ReadableText(3)
  conflict?: string | null;
}

@InputType({ description: 'Phiếu của chính mình; không ai khác xem được cho đến khi hội đồng chốt' })
export class SaveOcopSheet extends Act {
  @Field(() => ID)
  @IsUUID()
  dossierId!: string;

  @Field(() => OcopScoring)
  @Type(() => OcopScoring)
  @ValidateNested()
  scoring!: OcopScoring;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  comment?: string | null;

  @Field({ description: 'Gửi: từ đây không sửa được nữa' })
  @IsIn([true, false])
  send!: boolean;
}

@InputType({ description: 'Chốt điểm: trung bình các phiếu, rồi phiếu mới được đọc' })
export class CloseOcopCouncil extends ActOnRow {
  @Field(() => String, { description: 'Ý kiến chung của hội đồng' })
  @IsString()
  @MaxLength(4000)
  @ReadableText(3)
  opinion!: string;
}

@InputType()
export class ForwardOcopDossier extends ActOnRow {
  @Field(() => String, { description: 'Số văn bản chuyển trung ương' })
  @IsString()
  @MaxLength(100)
  @ReadableText(2)
  documentNumber!: string;
}

@InputType({ description: 'Quyết định công nhận theo hồ sơ' })
export class RecogniseOcopDossier extends ActOnRow {
  @Field(() => String)
  @IsString()
  @MaxLength(100)
  @ReadableText(2)
  decisionNumber!: string;

  @Field(() => GraphQLDate)
  @IsString()
  decisionOn!: IsoDate;

  @Field(() => String, { description: 'Cơ quan ban hành' })
  @IsString()
  @MaxLength(300)
  @ReadableText(3)
  issuedBy!: string;
}
