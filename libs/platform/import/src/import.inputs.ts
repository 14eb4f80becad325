import { ActOnRow } from '@platform/api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ImportMode } from './import.entity';

@InputType({ description: 'Chọn cho một cột của sheet; trường không gửi giữ như đề xuất' })
export class ImportColumnChoice {
  @Field(() => Int, { description: 'Sheet thứ mấy (từ 0)' })
  @IsInt()
  @Min(0)
  sheet!: number;

  @Field(() => Int, { description: 'Cột thứ mấy (từ 0)' })
  @IsInt()
  @Min(0)
  @Max(255)
  index!: number;

  @Field(() => String, { nullable: true, description: 'Cột của biểu; null: không nhập' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  key?: string | null;

  @Field(() => Int, { nullable: true, description: 'Đơn vị tiền: 0 đồng, 3 nghìn, 6 triệu, 9 tỷ' })
  @IsOptional()
  @IsIn([0, 3, 6, 9])
  power?: number;

  @Field(() => Boolean, { nullable: true, description: 'Nhận mọi đề nghị của cột này' })
  @IsOptional()
  @IsBoolean()
  accepted?: boolean;
}

@InputType()
export class MapImportColumns {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;

  @Field(() => [ImportColumnChoice])
  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => ImportColumnChoice)
  columns!: ImportColumnChoice[];
}

@InputType()
export class DecideImport extends ActOnRow {}

@InputType()
export class ApplyImport extends DecideImport {
  @Field(() => ImportMode, {
    nullable: true,
    description: 'Nhập tất cả hoặc không gì cả, hay chỉ các dòng tốt (mặc định)',
  })
  @IsOptional()
  @IsIn(Object.values(ImportMode))
  mode?: ImportMode | null;
}

@InputType()
export class UndoImport extends DecideImport {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Hoàn tác các dòng chưa ai sửa, giữ các dòng đã sửa sau đó; bỏ trống là tất cả hoặc không gì cả',
  })
  @IsOptional()
  @IsBoolean()
  keepChanged?: boolean | null;
}

@ObjectType({ description: 'Một cột của biểu' })
export class ImportFormColumn {
  @Field() key!: string;
  @Field() label!: string;
  @Field({ description: 'MONEY, COUNT, DAY, CODE, CHOICE, LOOKUP, TEXT, ORDINAL' }) kind!: string;
  @Field() required!: boolean;
}

@ObjectType({ description: 'Một biểu có thể nhập' })
export class ImportForm {
  @Field() code!: string;
  @Field() label!: string;
  @Field(() => [ImportFormColumn]) columns!: ImportFormColumn[];
}
