import { PermissionGuard } from '@platform/api';
import type { RegisterConfig } from '@platform/kernel';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ArgumentsPipe } from './arguments.pipe';
import { FEATURES } from './features';
import { GRAPHQL_TRANSPORT } from './graphql-transport';
import { PlatformModule, WEB_TIME_LIMITS } from './platform.module';
import type { FailureLog } from './present-error';
import { ProblemFilter } from './problem.filter';
import { SyncExchange } from './sync-exchange';

/** The whole API: platform, features of THE LIST, exchange, one guard, one filter, GraphQL's types and resolvers. */
@Module({})
export class AppModule {
  static with(config: RegisterConfig, log: FailureLog): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, WEB_TIME_LIMITS),
        ...FEATURES,
        SyncExchange,
        GraphQLModule.forRoot(GRAPHQL_TRANSPORT),
      ],
      providers: [
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_FILTER, useValue: new ProblemFilter(log) },
        { provide: APP_PIPE, useClass: ArgumentsPipe },
      ],
    };
  }
}
