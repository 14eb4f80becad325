import { GraphQLDateTime } from '@platform/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Một việc đang chờ người hỏi duyệt' })
export class ApprovalForMe {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Phiên bản để duyệt' }) version!: number;
  @Field({ description: 'Loại việc (mã)' }) kind!: string;
  @Field({ description: 'Loại việc, viết thành lời' }) kindName!: string;
  @Field({ description: 'Việc được đề nghị' }) title!: string;
  @Field({ description: 'Dấu vết SHA-256 của nội dung' }) payloadHash!: string;
  @Field({ description: 'Người đề nghị' }) proposerName!: string;
  @Field({ description: 'Lý do đề nghị' }) reason!: string;
  @Field(() => GraphQLDateTime, { description: 'Đề nghị lúc' }) proposedAt!: Date;
  @Field(() => GraphQLDateTime, { description: 'Hạn duyệt' }) expiresAt!: Date;
  @Field(() => String, { nullable: true, description: 'Địa chỉ trong bàn điều khiển' }) link!: string | null;
}
