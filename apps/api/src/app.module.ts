import { type GraphqlContext, PermissionGuard } from '@platform/api';
import type { RegisterConfig } from '@platform/kernel';
import { ActorSource } from '@domain/identity';
import { type DynamicModule, Logger, Module, ValidationPipe } from '@nestjs/common';
import { APP_GUARD, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FEATURES } from './features';
import { graphqlTransport } from './graphql-transport';
import { invalidInput } from './invalid-input';
import { PlatformModule } from './platform.module';
import { requestContext } from './request-context';

/** The whole API: the platform, the features of THE LIST, and one GraphQL door. */
@Module({})
export class AppModule {
  static with(config: RegisterConfig): DynamicModule {
    const log = new Logger('GraphQL');
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config),
        ...FEATURES,
        GraphQLModule.forRootAsync({
          driver: graphqlTransport({ context: async () => ({}) as GraphqlContext, log: () => undefined }).driver,
          inject: [ActorSource],
          useFactory: (actors: ActorSource) =>
            graphqlTransport({
              context: requestContext(actors),
              log: (traceId, error) => log.error(`${traceId} ${error instanceof Error ? error.stack : String(error)}`),
            }),
        }),
      ],
      providers: [
        { provide: APP_GUARD, useClass: PermissionGuard },
        {
          provide: APP_PIPE,
          useValue: new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, exceptionFactory: invalidInput }),
        },
      ],
    };
  }
}
