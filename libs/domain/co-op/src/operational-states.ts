import { GraphQLDate, Reason } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { OperationalState } from './co-op.words';

/** One act speaks of so many organisations at most: a screenful chosen by a person, not the register. */
export const MOST_AT_ONCE = 500;

@InputType({ description: 'Một tổ chức và phiên bản mà người chọn đã xem' })
export class SeenOrganisation {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;
}

@InputType({ description: 'Cùng một kết quả xác định thực tế cho nhiều tổ chức' })
export class RecordOperationalStates {
  @Field(() => [SeenOrganisation], { description: `Từ 1 đến ${MOST_AT_ONCE} tổ chức` })
  @Type(() => SeenOrganisation)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  organisations!: SeenOrganisation[];

  @Field(() => OperationalState)
  @IsIn(Object.values(OperationalState))
  state!: OperationalState;

  @Field(() => GraphQLDate)
  @IsString()
  foundOn!: IsoDate;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  evidence?: string | null;

  @Reason()
  reason!: string;
}

@ObjectType({ description: 'Một tổ chức không ghi được, và vì sao' })
export class RefusedOrganisation {
  @Field(() => ID) organisationId!: string;
  @Field(() => String, { nullable: true, description: 'Tên, nếu người hỏi được xem' }) name!: string | null;
  @Field() code!: string;
  @Field() message!: string;
}

@ObjectType({ description: 'Kết quả ghi cho nhiều tổ chức: bao nhiêu đã ghi, những tổ chức nào không' })
export class OperationalStatesRecorded {
  @Field(() => Int) recorded!: number;
  @Field(() => [RefusedOrganisation]) refused!: RefusedOrganisation[];
}
