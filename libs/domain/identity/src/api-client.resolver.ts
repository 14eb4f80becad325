import { Allow, allPermissions, Ask, Exported } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApiClient } from './api-client.entity';
import { ApiClientConnection, ApiClientList, CreateApiClient } from './api-client.inputs';
import { ApiClientService } from './api-client.service';
import { scopesOf } from './client-scope.rules';
import { ChangeUser } from './identity.inputs';
import { CLIENT_MANAGE, CLIENT_READ } from './identity.permissions';

/** Programs that may connect. */
@Resolver(() => ApiClient)
export class ApiClientResolver {
  constructor(
    private readonly reads: Reads,
    private readonly service: ApiClientService,
  ) {}

  @Query(() => ApiClientConnection)
  @Exported({ title: 'Danh sách phần mềm được kết nối' })
  @Allow(CLIENT_READ)
  apiClients(@Args() args: ApiClientList, @Ask() ask: Ask) {
    return this.reads.connection(ApiClient, ask, args, { order: ['clientId', 'ASC'] });
  }

  @Query(() => ApiClient, { nullable: true })
  @Allow(CLIENT_READ)
  apiClient(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask) {
    return this.reads.one(ApiClient, ask, { id });
  }

  @Query(() => [String], { description: 'Các phạm vi có thể cho phép' })
  @Allow(CLIENT_READ)
  apiClientScopes(): string[] {
    return scopesOf(allPermissions());
  }

  @Mutation(() => ApiClient)
  @Allow(CLIENT_MANAGE)
  createApiClient(@Args('input') input: CreateApiClient, @Ask() ask: Ask) {
    return this.service.create(ask.actor, input, ask);
  }

  @Mutation(() => ApiClient)
  @Allow(CLIENT_MANAGE)
  disableApiClient(@Args('input') input: ChangeUser, @Ask() ask: Ask) {
    return this.service.disable(ask.actor, input, ask);
  }
}
