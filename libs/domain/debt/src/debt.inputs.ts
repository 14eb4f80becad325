import { Act, ActOnRow, GraphQLDate, GraphQLMoney, registerEnumOnce } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field, ID, InputType, IntersectionType, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength, ValidateNested } from 'class-validator';
// A type is read whole by the first input that is picked from it: what its acts add must stand by then.
import './debt.acts';
import { Debt, DebtAssignment } from './debt.entity';
import { CounterpartyKind } from './debt.words';

registerEnumOnce(CounterpartyKind, 'DebtCounterpartyKind');

const CONTENT = [
  'kind',
  'subKind',
  'direction',
  'originOn',
  'dueOn',
  'contractNumber',
  'secured',
  'collateral',
  'guarantor',
  'evidence',
  'evidenceNote',
  'confirmedOn',
  'limitationOn',
  'disputed',
  'debtGroup',
  'debtGroupSource',
  'debtGroupOn',
  'note',
] as const;
const AMOUNT = /^\d{1,18}$/;

@InputType({ description: 'Bên kia: một thành viên, một tổ chức trong sổ, hoặc tên và loại' })
export class DebtCounterparty {
  @Field(() => ID, { nullable: true, description: 'Tư cách thành viên (nợ thành viên, thành viên nợ)' })
  @IsOptional()
  @IsUUID()
  membershipId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Tổ chức trong sổ' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => CounterpartyKind, { nullable: true, description: 'Loại, khi ghi tên' })
  @IsOptional()
  @IsIn(Object.values(CounterpartyKind))
  kind?: CounterpartyKind | null;

  @Field(() => String, { nullable: true, description: 'Tên, khi không phải thành viên hay tổ chức trong sổ' })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  name?: string | null;
}

@InputType({ isAbstract: true })
class DebtContentInput extends PickType(Debt, CONTENT, InputType) {
  @Field(() => DebtCounterparty)
  @ValidateNested()
  @Type(() => DebtCounterparty)
  counterparty!: DebtCounterparty;
}

@InputType({ description: 'Ghi một khoản nợ, với gốc ban đầu' })
export class RegisterDebt extends IntersectionType(Act, DebtContentInput) {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => GraphQLMoney, { description: 'Gốc ban đầu (đồng)' })
  @Matches(AMOUNT)
  originalPrincipal!: string;
}

@InputType({ description: 'Sửa những gì đã biết về khoản nợ; số tiền sửa bằng bút toán' })
export class CorrectDebt extends IntersectionType(ActOnRow, DebtContentInput) {}

@InputType({ isAbstract: true })
class Posting extends Act {
  @Field(() => ID)
  @IsUUID()
  debtId!: string;

  @Field(() => GraphQLDate, { description: 'Có hiệu lực từ ngày' })
  @IsString()
  validOn!: IsoDate;

  @Field(() => String, { nullable: true, description: 'Căn cứ: giấy báo, chứng từ' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  basis?: string | null;

  @Field(() => ID, { nullable: true, description: 'Mã của lần gửi: gửi lại cùng mã chỉ ghi một lần' })
  @IsOptional()
  @IsUUID()
  requestKey?: string | null;
}

@InputType({ isAbstract: true })
class Parts extends Posting {
  @Field(() => GraphQLMoney, { nullable: true, description: 'Gốc (đồng)' })
  @IsOptional()
  @Matches(AMOUNT)
  principal?: string | null;

  @Field(() => GraphQLMoney, { nullable: true, description: 'Lãi (đồng)' })
  @IsOptional()
  @Matches(AMOUNT)
  interest?: string | null;

  @Field(() => GraphQLMoney, { nullable: true, description: 'Phạt, chậm nộp (đồng)' })
  @IsOptional()
  @Matches(AMOUNT)
  penalty?: string | null;
}

@InputType({ description: 'Chủ nợ xác nhận còn nợ bao nhiêu vào một ngày; khoản không nói đến giữ nguyên' })
export class StateDebt extends Parts {}

@InputType({ description: 'Trả nợ; không ghi từng phần thì phân bổ theo thứ tự của tham số pháp lý' })
export class PayDebt extends Parts {
  @Field(() => GraphQLMoney, { description: 'Số tiền (đồng)' })
  @Matches(AMOUNT)
  amount!: string;
}

@InputType({ description: 'Ước tính lãi của hệ thống; không bao giờ cộng vào số chủ nợ xác nhận' })
export class EstimateDebtInterest extends Posting {
  @Field(() => GraphQLMoney, { description: 'Lãi ước tính thêm (đồng)' })
  @Matches(AMOUNT)
  amount!: string;
}

@InputType({ description: 'Hủy một bút toán bằng bút toán ngược cùng ngày' })
export class ReverseDebtPosting extends Act {
  @Field(() => ID)
  @IsUUID()
  debtId!: string;

  @Field(() => ID)
  @IsUUID()
  postingId!: string;

  @Field(() => Boolean, { description: 'Hủy cả các bút toán sau đứng trên nó' })
  @IsBoolean()
  withLater!: boolean;
}

@InputType({ description: 'Phân công một cán bộ theo dõi nợ thuế hoặc nợ ngân hàng của một tổ chức' })
export class AssignDebtOfficer extends IntersectionType(
  Act,
  PickType(DebtAssignment, ['confidentiality', 'officerId'] as const, InputType),
) {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => GraphQLDate, { description: 'Từ ngày' })
  @IsString()
  validFrom!: IsoDate;

  @Field(() => GraphQLDate, { nullable: true, description: 'Thôi từ ngày (rỗng: không thời hạn)' })
  @IsOptional()
  @IsString()
  validTo?: IsoDate | null;
}

@InputType()
export class EndDebtAssignment extends ActOnRow {
  @Field(() => GraphQLDate, { description: 'Thôi từ ngày' })
  @IsString()
  endsOn!: IsoDate;
}
