import { Act, ActOnRow, GraphQLDate, ReadableText } from '@platform/api';
import { AttachToRecord } from '@platform/attachment';
import type { IsoDate } from '@platform/kernel';
import { Field, Float, ID, InputType, Int, IntersectionType, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { OcopAuthority, RevocationGround } from './certificate.rules';
import { OcopEvidence } from './evidence.entity';
import { OcopProduct } from './ocop-product.entity';
import { SubjectKind } from './ocop.words';

@InputType({ description: 'Chủ thể: tổ chức của sổ; hoặc một sản phẩm khác của cùng doanh nghiệp, hộ; hoặc tên mới' })
export class OcopSubject {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => SubjectKind, { nullable: true, description: 'Doanh nghiệp hay hộ' })
  @IsOptional()
  @IsIn([SubjectKind.ENTERPRISE, SubjectKind.HOUSEHOLD])
  kind?: SubjectKind | null;

  @Field(() => String, { nullable: true, description: 'Tên doanh nghiệp, hộ' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @ReadableText(2)
  name?: string | null;
}

@InputType()
export class RegisterOcopProduct extends IntersectionType(
  Act,
  PickType(OcopProduct, ['name', 'setNumber', 'description'] as const, InputType),
) {
  @Field(() => OcopSubject)
  @Type(() => OcopSubject)
  @ValidateNested()
  subject!: OcopSubject;

  @Field(() => ID, { nullable: true, description: 'Xã, phường; bỏ trống là nơi tổ chức đặt trụ sở' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;
}

@InputType()
export class CorrectOcopProduct extends IntersectionType(
  ActOnRow,
  PickType(OcopProduct, ['name', 'setNumber', 'description'] as const, InputType),
) {}

@InputType({ description: 'Ghi lại một quyết định đã có' })
export class RecordOcopCertificate extends Act {
  @Field(() => ID)
  @IsUUID()
  productId!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(5)
  stars!: number;

  @Field(() => Float, { nullable: true })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  score?: number | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  decisionNumber?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Ngày quyết định; chỉ biết năm thì để trống' })
  @IsOptional()
  @IsString()
  decisionOn?: IsoDate | null;

  @Field(() => Int)
  @IsInt()
  @Min(2018)
  @Max(2100)
  decisionYear!: number;

  @Field(() => OcopAuthority, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(OcopAuthority))
  authority?: OcopAuthority | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  issuedBy?: string | null;

  @Field(() => String, { description: 'Nguồn' })
  @IsString()
  @MaxLength(500)
  @ReadableText(3)
  source!: string;
}

@InputType()
export class RevokeOcopCertificate extends ActOnRow {
  @Field(() => RevocationGround)
  @IsIn(Object.values(RevocationGround))
  ground!: RevocationGround;

  @Field(() => String)
  @IsString()
  @MaxLength(100)
  @ReadableText(2)
  decisionNumber!: string;

  @Field(() => GraphQLDate)
  @IsString()
  revokedOn!: IsoDate;
}

@InputType({ description: 'Có kết luận, hoặc xã xác nhận, là căn cứ thu hồi giấy chứng nhận' })
export class ConcludeOnOcopCertificate extends ActOnRow {
  @Field(() => RevocationGround)
  @IsIn(Object.values(RevocationGround))
  ground!: RevocationGround;

  @Field(() => GraphQLDate, { description: 'Ngày của kết luận, xác nhận' })
  @IsString()
  concludedOn!: IsoDate;

  @Field(() => String, { description: 'Số văn bản, cơ quan kết luận' })
  @IsString()
  @MaxLength(300)
  @ReadableText(3)
  conclusion!: string;
}

@InputType({ description: 'Kết luận bị hủy hoặc không còn là căn cứ thu hồi' })
export class DropOcopConclusion extends ActOnRow {}

@InputType({ description: 'Chủ thể đã được báo' })
export class RecordOcopNotice extends ActOnRow {
  @Field(() => GraphQLDate)
  @IsString()
  sentOn!: IsoDate;

  @Field(() => String, { description: 'Bằng chứng: số văn bản, mã thư, người nhận' })
  @IsString()
  @MaxLength(500)
  @ReadableText(3)
  proof!: string;
}

@InputType()
export class AddOcopEvidence extends IntersectionType(
  Act,
  PickType(OcopEvidence, ['kind', 'title', 'number', 'issuer', 'issuedOn', 'expiresOn'] as const, InputType),
) {
  @Field(() => ID, { description: 'Một sản phẩm của chủ thể' })
  @IsUUID()
  productId!: string;
}

@InputType()
export class CorrectOcopEvidence extends IntersectionType(
  ActOnRow,
  PickType(OcopEvidence, ['title', 'number', 'issuer', 'issuedOn', 'expiresOn'] as const, InputType),
) {}

@InputType({ description: 'Dùng một giấy tờ của chủ thể cho một tiêu chí của hồ sơ' })
export class UseOcopEvidence extends Act {
  @Field(() => ID)
  @IsUUID()
  dossierId!: string;

  @Field(() => ID)
  @IsUUID()
  evidenceId!: string;

  @Field(() => String, { description: 'Mã tiêu chí, hoặc phần A, B, C khi không có bộ tiêu chí' })
  @IsString()
  @MaxLength(20)
  criterion!: string;
}

@InputType()
export class DropOcopEvidence extends ActOnRow {}

@InputType()
export class AttachOcopProductFile extends AttachToRecord {
  @Field(() => ID)
  @IsUUID()
  productId!: string;
}

@InputType()
export class AttachOcopEvidenceFile extends AttachToRecord {
  @Field(() => ID)
  @IsUUID()
  evidenceId!: string;
}

@InputType()
export class DetachOcopFile extends ActOnRow {}
