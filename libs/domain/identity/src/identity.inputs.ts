import { Act, ActOnRow, connectionOf, GraphQLDate, listArgs } from '@platform/api';
import { isIsoDate, type IsoDate } from '@platform/kernel';
import { ArgsType, Field, ID, InputType, IntersectionType, ObjectType, PickType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength, ValidateBy } from 'class-validator';
import { Role } from './identity.permissions';
import { Reach } from './role.rules';
import { UserAccount } from './user-account.entity';

const isDay = (): PropertyDecorator => ValidateBy({ name: 'isIsoDate', validator: { validate: isIsoDate } });

@ArgsType()
export class UserAccountList extends listArgs(UserAccount) {}
@ObjectType()
export class UserAccountConnection extends connectionOf(UserAccount) {}

@InputType()
export class CreateUser extends IntersectionType(Act, PickType(UserAccount, ['username', 'displayName'], InputType)) {
  @Field(() => ID, { nullable: true, description: 'Đơn vị công tác (rỗng: cấp trung ương)' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @Field({ description: 'Mật khẩu ban đầu, phải đổi khi đăng nhập lần đầu' })
  @IsString()
  @MaxLength(200)
  password!: string;
}

@InputType()
export class ChangeUser extends ActOnRow {}

@InputType()
export class RenameUser extends ChangeUser {
  @Field({ description: 'Họ và tên' })
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  displayName!: string;
}

@InputType()
export class ResetPassword extends ChangeUser {
  @Field({ description: 'Mật khẩu mới, phải đổi khi đăng nhập lần tới' })
  @IsString()
  @MaxLength(200)
  password!: string;
}

@InputType()
export class GrantRole extends Act {
  @Field(() => ID)
  @IsUUID()
  userId!: string;

  @Field(() => Role)
  @IsIn(Object.values(Role))
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'Đơn vị (rỗng: cả nước)' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Tổ chức, khi giao vai trò người dùng của tổ chức' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => Reach, { description: 'Cả cấp dưới hay chỉ cấp đó' })
  @IsIn(Object.values(Reach))
  reach!: Reach;

  @Field(() => GraphQLDate, { description: 'Từ ngày, sớm nhất là hôm nay' })
  @isDay()
  validFrom!: IsoDate;

  @Field(() => GraphQLDate, { nullable: true, description: 'Đến ngày (không tính ngày này)' })
  @IsOptional()
  @isDay()
  validTo?: IsoDate | null;
}

@InputType()
export class EndRole extends ChangeUser {
  @Field(() => GraphQLDate, { description: 'Thôi giữ vai trò từ ngày' })
  @isDay()
  on!: IsoDate;
}
