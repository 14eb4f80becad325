import { CoOpSyncModule } from '@domain/co-op';
import { ActorSource, Audience } from '@domain/identity';
import { SYNC_AUTHORITY, type SyncAuthority, SyncDoorModule } from '@platform/sync';
import { Global, Module } from '@nestjs/common';

/** A program's access token for the exchange, judged by identity: its grants there are its scopes. */
function authorityOf(actors: ActorSource): SyncAuthority {
  return {
    callerOf: async (token) => {
      const actor = await actors.fromBearer(token, Audience.SYNC);
      if (!actor) return (await actors.fromBearer(token, Audience.GRAPHQL)) ? 'OTHER_DOOR' : null;
      return { clientId: actor.id.replace(/^client:/, ''), scopes: actor.grants.map(({ permission }) => permission) };
    },
  };
}

@Global()
@Module({
  providers: [{ provide: SYNC_AUTHORITY, useFactory: authorityOf, inject: [ActorSource] }],
  exports: [SYNC_AUTHORITY],
})
class SyncAuthorityModule {}

/** The exchange with the neighbour systems: its doors, who may use them, and the libs that take its events. */
@Module({ imports: [SyncAuthorityModule, SyncDoorModule, CoOpSyncModule] })
export class SyncExchange {}
