import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Tổ chức không nhắc được vì chưa có người dùng' })
export class UnreachedOrganisation {
  @Field(() => ID) returnId!: string;
  @Field(() => ID) organisationId!: string;
  @Field() name!: string;
}

@ObjectType({ description: 'Kết quả một lần cán bộ nhắc các tổ chức chưa nộp' })
export class ReminderOutcome {
  @Field(() => Int, { description: 'Số tổ chức chưa nộp' }) missing!: number;
  @Field(() => Int, { description: 'Số tổ chức được nhắc lần này' }) reminded!: number;
  @Field(() => Int, { description: 'Số tổ chức hôm nay đã được nhắc rồi' }) already!: number;
  @Field(() => [UnreachedOrganisation]) unreached!: UnreachedOrganisation[];
}
