import { Allow, Ask } from '@platform/api';
import { Database } from '@platform/database';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, me } from './me';
import { SignInService } from './sign-in.service';

/** The door: who one is, coming in and going out. */
@Resolver(() => Me)
export class SignInResolver {
  constructor(
    private readonly db: Database,
    private readonly service: SignInService,
  ) {}

  @Query(() => Me, { description: 'Người đang đăng nhập' })
  @Allow('SIGNED_IN')
  me(@Ask() ask: Ask): Promise<Me> {
    return me(this.db, ask.actor);
  }

  @Mutation(() => Me, { description: 'Đăng nhập' })
  @Allow('ANYONE')
  async signIn(@Args('username') username: string, @Args('password') password: string, @Ask() ask: Ask): Promise<Me> {
    return me(this.db, await this.service.signIn(username, password, ask.http));
  }

  @Mutation(() => Boolean, { description: 'Đăng xuất' })
  @Allow('ANYONE')
  signOut(@Ask() ask: Ask): Promise<boolean> {
    return this.service.signOut(ask.http);
  }

  @Mutation(() => Me, { description: 'Tự đổi mật khẩu; các phiên khác kết thúc' })
  @Allow('SIGNED_IN')
  async changePassword(
    @Args('current') current: string,
    @Args('password') password: string,
    @Ask() ask: Ask,
  ): Promise<Me> {
    return me(this.db, await this.service.changePassword(ask.actor, current, password, ask.http));
  }
}
