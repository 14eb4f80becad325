import { ActOnRow, GraphQLJson } from '@platform/api';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsInt, IsObject, IsOptional, IsString, IsUUID } from 'class-validator';
import type { OpenGate } from './ocop-criteria.rules';

@InputType({ description: 'Bộ đã có phiếu chấm thì không xóa được' })
export class RemoveOcopCriteriaSet extends ActOnRow {}

@InputType({ description: 'Điều đã chấm: theo bộ tiêu chí, hoặc theo điểm phần khi chưa có bộ tiêu chí' })
export class OcopScoring {
  @Field(() => GraphQLJson, { nullable: true, description: 'Mã tiêu chí → số thứ tự của mức đã chọn' })
  @IsOptional()
  @IsObject()
  choices?: { [code: string]: number } | null;

  @Field(() => GraphQLJson, { nullable: true, description: 'Phần → điểm, khi không có bộ tiêu chí' })
  @IsOptional()
  @IsObject()
  parts?: { [code: string]: number } | null;

  @Field(() => [Int], { nullable: true, description: 'Căn cứ loại đã thấy: số thứ tự từ 0' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsInt({ each: true })
  disqualifiers?: number[] | null;

  @Field(() => [String], { nullable: true, description: 'Tiêu chí loại đã thấy: mã' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  eliminations?: string[] | null;
}

@InputType()
export class OcopOutcomeQuestion extends OcopScoring {
  @Field(() => ID, { nullable: true, description: 'Bộ tiêu chí; bỏ trống thì chấm theo điểm phần của hôm nay' })
  @IsOptional()
  @IsUUID()
  criteriaSetId?: string | null;
}

@ObjectType({ description: 'Một mức tối thiểu của hạng sao chưa đạt' })
export class OcopOpenGate implements OpenGate {
  @Field(() => Int) star!: number;
  @Field() code!: string;
  @Field() name!: string;
  @Field({ description: 'Mức ít nhất phải đạt' }) needs!: string;
  @Field(() => Float) needsPoints!: number;
  @Field(() => Float) points!: number;
}

@ObjectType({ description: 'Còn thiếu gì để lên hạng sao kế tiếp' })
export class OcopNextStar {
  @Field(() => Int) star!: number;
  @Field(() => Float, { description: 'Số điểm còn thiếu' }) points!: number;
  @Field(() => [OcopOpenGate]) gates!: OcopOpenGate[];
}

@ObjectType({ description: 'Kết quả của một phiếu chấm' })
export class OcopOutcome {
  @Field(() => Float) total!: number;
  @Field(() => GraphQLJson, { description: 'Phần → điểm' }) parts!: object;
  @Field(() => Int, { description: 'Hạng chỉ theo tổng điểm' }) bandStars!: number;
  @Field(() => Int, { description: 'Hạng theo tổng điểm và mọi mức tối thiểu; 0 khi bị loại' }) stars!: number;
  @Field(() => [String], { description: 'Vì sao bị loại' }) eliminatedBy!: string[];
  @Field(() => [String], { description: 'Tiêu chí chưa chấm' }) missing!: string[];
  @Field(() => OcopNextStar, { nullable: true }) next!: OcopNextStar | null;
  @Field({ description: 'Có bộ tiêu chí để xét mức tối thiểu' }) gatesKnown!: boolean;
}
