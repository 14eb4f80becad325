import { ReadableText } from '@platform/api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

@ObjectType({ description: 'Một cách xem đã lưu của tôi, hoặc người cùng cơ quan chia sẻ' })
export class MyView {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field() name!: string;
  @Field({ description: 'Điều kiện, thứ tự, cột như trong địa chỉ trang' }) state!: string;
  @Field({ description: 'Người cùng cơ quan cũng thấy' }) shared!: boolean;
  @Field({ description: 'Danh sách của tôi mở ra với cách xem này' }) preferred!: boolean;
  @Field({ description: 'Là của tôi: đổi và xóa được' }) own!: boolean;
  @Field({ description: 'Người lưu' }) ownerName!: string;
}

@InputType({ description: 'Cách xem để lưu; có id là sửa cách xem đã có' })
export class SaveView {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Phiên bản đã xem, khi sửa' })
  @IsOptional()
  @IsInt()
  expectedVersion?: number | null;

  @Field({ description: 'Danh sách nào' })
  @IsString()
  @Matches(/^[A-Za-z]{1,60}$/)
  list!: string;

  @Field()
  @IsString()
  @ReadableText(1)
  @MaxLength(80)
  name!: string;

  @Field()
  @IsString()
  @ReadableText()
  @MaxLength(2000)
  state!: string;

  @Field()
  @IsBoolean()
  shared!: boolean;

  @Field()
  @IsBoolean()
  preferred!: boolean;
}
