import { CONFIG, type RegisterConfig } from '@platform/kernel';
import { NoticeModule, Notices } from '@platform/notice';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { AccessTokens } from './access-tokens';
import { ActorSource } from './actor-source';
import { ApiClientResolver } from './api-client.resolver';
import { ApiClientService } from './api-client.service';
import { IdentityResolver } from './identity.resolver';
import { OAuthDoor } from './oauth-door';
import { RoleService } from './role.service';
import { SessionCookie } from './session-cookie';
import { SignInResolver } from './sign-in.resolver';
import { SignInService } from './sign-in.service';
import { HOLDERS_OF_ROLES } from './role.holders';
import { UserRoles } from './user-account.entity';
import { UserService } from './user.service';

/** Who may do what, where and until when. The door asks `ActorSource`; nobody else decides who the caller is. */
@Global()
@Module({
  imports: [NoticeModule],
  providers: [
    {
      provide: SessionCookie,
      useFactory: ({ publicOrigin }: RegisterConfig) => new SessionCookie(publicOrigin),
      inject: [CONFIG],
    },
    { provide: AccessTokens, useFactory: (config: RegisterConfig) => new AccessTokens(config), inject: [CONFIG] },
    ActorSource,
    OAuthDoor,
    SignInService,
    UserService,
    RoleService,
    ApiClientService,
    SignInResolver,
    IdentityResolver,
    ApiClientResolver,
    UserRoles,
  ],
  exports: [ActorSource],
})
export class IdentityModule implements OnModuleInit {
  constructor(private readonly notices: Notices) {}

  onModuleInit(): void {
    this.notices.registerRecipients(HOLDERS_OF_ROLES);
  }
}
