import { Act, ReadableText } from '@platform/api';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';

/** Hangs a file on a record; the lib that owns the record adds which one. */
@InputType({ isAbstract: true })
export class AttachToRecord extends Act {
  @Field(() => ID, { description: 'Tệp vừa gửi (POST /attachments)' })
  @IsUUID()
  uploadId!: string;

  @Field(() => String, { description: 'Tên giấy tờ, 2 đến 300 chữ' })
  @IsString()
  @ReadableText(2)
  @MaxLength(300)
  title!: string;
}
