import { Allow, Ask, Exported } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  ChangeUser,
  CreateUser,
  EndRole,
  GrantRole,
  RenameUser,
  ResetPassword,
  UserAccountConnection,
  UserAccountList,
} from './identity.inputs';
import { IDENTITY_GRANT, IDENTITY_MANAGE, IDENTITY_READ } from './identity.permissions';
import { describeRoles, RoleDescription } from './me';
import { RoleService } from './role.service';
import { RoleAppointment, UserAccount } from './user-account.entity';
import { SignInLock } from './sign-in-guard';
import { UserService } from './user.service';

/** Users and their roles. */
@Resolver(() => UserAccount)
export class IdentityResolver {
  constructor(
    private readonly reads: Reads,
    private readonly users: UserService,
    private readonly roles: RoleService,
  ) {}

  @Query(() => UserAccountConnection, { description: 'Người dùng trong địa bàn được xem' })
  @Exported({ title: 'Danh sách người dùng' })
  @Allow(IDENTITY_READ)
  userAccounts(@Args() args: UserAccountList, @Ask() ask: Ask) {
    return this.reads.connection(UserAccount, ask, args, { order: ['username', 'ASC'] });
  }

  @Query(() => UserAccount, { nullable: true })
  @Allow(IDENTITY_READ)
  userAccount(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask) {
    return this.reads.one(UserAccount, ask, { id });
  }

  @Query(() => [RoleDescription], { description: 'Các vai trò và quyền của từng vai trò' })
  @Allow(IDENTITY_READ)
  roleDescriptions(): RoleDescription[] {
    return describeRoles();
  }

  @Query(() => [SignInLock], { description: 'Tài khoản đang tạm khóa đăng nhập, trong địa bàn được xem' })
  @Allow(IDENTITY_READ)
  signInLocks(@Ask() ask: Ask): Promise<SignInLock[]> {
    return this.users.locks(ask.actor);
  }

  @Mutation(() => UserAccount, { description: 'Mở lại đăng nhập cho người đã gõ sai mật khẩu nhiều lần' })
  @Allow(IDENTITY_MANAGE)
  unlockSignIn(@Args('input') input: ChangeUser, @Ask() ask: Ask) {
    return this.users.unlock(ask.actor, input, ask);
  }

  @Mutation(() => UserAccount)
  @Allow(IDENTITY_MANAGE)
  createUser(@Args('input') input: CreateUser, @Ask() ask: Ask) {
    return this.users.create(ask.actor, input, ask);
  }

  @Mutation(() => UserAccount)
  @Allow(IDENTITY_MANAGE)
  renameUser(@Args('input') input: RenameUser, @Ask() ask: Ask) {
    return this.users.rename(ask.actor, input, ask);
  }

  @Mutation(() => UserAccount, { description: 'Khóa tài khoản; mọi phiên kết thúc' })
  @Allow(IDENTITY_MANAGE)
  disableUser(@Args('input') input: ChangeUser, @Ask() ask: Ask) {
    return this.users.disable(ask.actor, input, ask);
  }

  @Mutation(() => UserAccount)
  @Allow(IDENTITY_MANAGE)
  enableUser(@Args('input') input: ChangeUser, @Ask() ask: Ask) {
    return this.users.enable(ask.actor, input, ask);
  }

  @Mutation(() => UserAccount)
  @Allow(IDENTITY_MANAGE)
  resetPassword(@Args('input') input: ResetPassword, @Ask() ask: Ask) {
    return this.users.resetPassword(ask.actor, input, ask);
  }

  @Mutation(() => RoleAppointment, { description: 'Giao vai trò, không vượt quá quyền của người giao' })
  @Allow(IDENTITY_GRANT)
  grantRole(@Args('input') input: GrantRole, @Ask() ask: Ask) {
    return this.roles.grant(ask.actor, input, ask);
  }

  @Mutation(() => RoleAppointment)
  @Allow(IDENTITY_GRANT)
  endRole(@Args('input') input: EndRole, @Ask() ask: Ask) {
    return this.roles.end(ask.actor, input, ask);
  }
}
