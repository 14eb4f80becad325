import { Act, ActOnRow, GraphQLDate, GraphQLMoney } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field, ID, InputType, IntersectionType, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, ValidateNested } from 'class-validator';
// A type is read whole by the first input that is picked from it: what its acts add must stand by then.
import './settlement.acts';
import { DebtCase, DebtDecision, DebtInstalment } from './settlement.entity';
import { CaseClosing, Recoverability, SettlementPath } from './settlement.words';

const AMOUNT = /^\d{1,18}$/;

@InputType({ description: 'Mở hồ sơ xử lý một khoản nợ' })
export class OpenDebtCase extends IntersectionType(Act, PickType(DebtCase, ['openedOn', 'dueOn', 'note'] as const, InputType)) {
  @Field(() => ID)
  @IsUUID()
  debtId!: string;
}

@InputType({ description: 'Chuyển bước một hồ sơ xử lý nợ' })
export class MoveDebtCase extends ActOnRow {
  @Field(() => GraphQLDate, { nullable: true, description: 'Hạn của bước tiếp theo' })
  @IsOptional()
  @IsString()
  dueOn?: IsoDate | null;
}

@InputType()
export class ClassifyDebtCase extends MoveDebtCase {
  @Field(() => Recoverability)
  @IsIn(Object.values(Recoverability))
  recoverability!: Recoverability;
}

@InputType()
export class DebtInstalmentInput extends PickType(DebtInstalment, ['dueOn', 'amount'] as const, InputType) {}

@InputType({ description: 'Phương án: đường xử lý và các kỳ trả (thay các kỳ trước)' })
export class PlanDebtCase extends MoveDebtCase {
  @Field(() => SettlementPath)
  @IsIn(Object.values(SettlementPath))
  path!: SettlementPath;

  @Field(() => [DebtInstalmentInput])
  @IsArray()
  @ArrayMaxSize(240)
  @ValidateNested({ each: true })
  @Type(() => DebtInstalmentInput)
  instalments!: DebtInstalmentInput[];
}

@InputType()
export class CloseDebtCase extends ActOnRow {
  @Field(() => GraphQLDate, { description: 'Kết thúc ngày' })
  @IsString()
  closedOn!: IsoDate;

  @Field(() => CaseClosing)
  @IsIn(Object.values(CaseClosing))
  closing!: CaseClosing;
}

@InputType({ description: 'Đề nghị ghi một quyết định của cơ quan có thẩm quyền; người thứ hai duyệt thì mới có hiệu lực trong sổ' })
export class ProposeDebtDecision extends IntersectionType(
  ActOnRow,
  PickType(
    DebtDecision,
    ['path', 'number', 'decidedOn', 'effectiveOn', 'body', 'bodyName', 'signer', 'legalBasis', 'amount'] as const,
    InputType,
  ),
) {
  @Field(() => ID, { description: 'Tệp quyết định vừa gửi (POST /attachments)' })
  @IsUUID()
  uploadId!: string;

  @Field(() => GraphQLMoney, { nullable: true, description: 'Trong đó gốc (đồng)' })
  @IsOptional()
  @Matches(AMOUNT)
  principal?: string | null;

  @Field(() => GraphQLMoney, { nullable: true, description: 'Trong đó lãi (đồng)' })
  @IsOptional()
  @Matches(AMOUNT)
  interest?: string | null;

  @Field(() => GraphQLMoney, { nullable: true, description: 'Trong đó phạt, chậm nộp (đồng)' })
  @IsOptional()
  @Matches(AMOUNT)
  penalty?: string | null;
}
