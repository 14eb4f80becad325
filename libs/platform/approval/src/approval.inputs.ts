import { ActOnRow } from '@platform/api';
import { Field, InputType } from '@nestjs/graphql';
import { Matches } from 'class-validator';

@InputType({ description: 'Duyệt đúng nội dung đã xem' })
export class ApproveAct extends ActOnRow {
  @Field(() => String, { description: 'Dấu vết SHA-256 của nội dung đã xem' })
  @Matches(/^[0-9a-f]{64}$/)
  payloadHash!: string;
}

@InputType({ description: 'Từ chối hoặc rút một đề nghị' })
export class CloseProposedAct extends ActOnRow {}
