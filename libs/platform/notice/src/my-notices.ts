import { GraphQLDateTime } from '@platform/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Một thông báo gửi cho người đang đăng nhập' })
export class MyNotice {
  @Field(() => ID) id!: string;
  @Field(() => GraphQLDateTime) at!: Date;
  @Field() subject!: string;
  @Field() text!: string;
  @Field(() => String, { nullable: true, description: 'Địa chỉ trong bảng điều khiển' }) link!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Đã đọc lúc' }) readAt!: Date | null;
}

@ObjectType({ description: 'Thông báo của người đang đăng nhập: 50 thông báo gần nhất' })
export class MyNotices {
  @Field(() => Int, { description: 'Số thông báo chưa đọc' }) unread!: number;
  @Field(() => [MyNotice]) latest!: MyNotice[];
  @Field(() => String, { nullable: true, description: 'Thư điện tử nhận thông báo; trống là không gửi thư' })
  email!: string | null;
}
