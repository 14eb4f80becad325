import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { Reason } from './reason';

/** What somebody does, with his reason. */
@InputType({ isAbstract: true })
export class Act {
  @Reason()
  reason!: string;
}

/** What somebody does to one row as he has seen it; who comes second is told, and nothing is overwritten. */
@InputType({ isAbstract: true })
export class ActOnRow extends Act {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Phiên bản mà người làm đã xem' })
  @IsInt()
  expectedVersion!: number;
}
