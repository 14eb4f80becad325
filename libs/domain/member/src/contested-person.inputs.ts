import { Act } from '@platform/api';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ContestOutcome } from './member.words';

@InputType({ description: 'Kết luận về người trùng số định danh' })
export class SettleContestedPerson extends Act {
  @Field(() => ID, { description: 'Người ghi sau, đang chờ xem xét' })
  @IsUUID()
  partyId!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;

  @Field(() => ContestOutcome)
  @IsIn(Object.values(ContestOutcome))
  outcome!: ContestOutcome;

  @Field(() => Int, { nullable: true, description: 'Phiên bản đã xem của người giữ số; cần khi bản ghi đó thay đổi' })
  @IsOptional()
  @IsInt()
  holderVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Số đúng của người ghi sau, khi số là của người giữ trước' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  nationalId?: string | null;
}
