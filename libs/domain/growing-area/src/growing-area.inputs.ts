import { Act, ActOnRow, GraphQLDate } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field, ID, InputType, IntersectionType, PickType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID } from 'class-validator';
// A type is read whole by the first input that is picked from it: what its acts add must stand by then.
import './growing-area.acts';
import { ExportShipment, GrowingAreaCode } from './growing-area.entity';

@InputType()
export class RegisterAreaCode extends IntersectionType(
  Act,
  PickType(GrowingAreaCode, ['kind', 'code', 'market', 'name', 'areaHa', 'issuedOn', 'expiresOn'] as const, InputType),
) {
  @Field(() => ID, { description: 'Tổ chức giữ mã' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'Sản phẩm của danh mục' })
  @IsUUID()
  commodityId!: string;

  @Field(() => ID, { nullable: true, description: 'Xã, phường' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;
}

@InputType({ description: 'Gia hạn một mã số' })
export class RenewAreaCode extends ActOnRow {
  @Field(() => GraphQLDate, { nullable: true, description: 'Có giá trị đến hết ngày; bỏ trống: không thời hạn' })
  @IsOptional()
  @IsString()
  expiresOn?: IsoDate | null;
}

@InputType({ description: 'Thay mã số bằng mã mới; hỏi bằng mã cũ vẫn ra mã mới' })
export class RecodeArea extends IntersectionType(
  ActOnRow,
  PickType(GrowingAreaCode, ['code', 'issuedOn', 'expiresOn'] as const, InputType),
) {}

@InputType({ description: 'Tạm dừng, thu hồi hoặc khôi phục một mã số' })
export class SetAreaCodeStatus extends IntersectionType(
  ActOnRow,
  PickType(GrowingAreaCode, ['status'] as const, InputType),
) {}

@InputType()
export class RecordExport extends IntersectionType(
  Act,
  PickType(ExportShipment, ['shippedOn', 'tonnes', 'declarationNumber', 'importer'] as const, InputType),
) {
  @Field(() => ID, { description: 'Mã số' })
  @IsUUID()
  areaCodeId!: string;
}
