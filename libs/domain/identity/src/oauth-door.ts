import type { IncomingMessage } from 'node:http';
import { Database } from '@platform/database';
import { CONFIG, type RegisterConfig } from '@platform/kernel';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { OAUTH_PATH } from './access-tokens';
import { oauthServer } from './oauth-server';

/** Hangs the authorisation server under its path: the token endpoint and the public keys, no other address. */
@Injectable()
export class OAuthDoor implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: RegisterConfig,
  ) {}

  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    if (fastify) await mountOAuth(fastify, this.db, this.config);
  }
}

/** `POST /oauth/token` and `GET /oauth/jwks`. */
export async function mountOAuth(fastify: FastifyInstance, db: Database, config: RegisterConfig): Promise<void> {
  const answer = oauthServer(db, config).callback();
  await fastify.register(async (scope) => {
    // The library reads the body itself, with a limit of its own.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const [method, path] of [
      ['POST', '/token'],
      ['GET', '/jwks'],
    ] as const) {
      scope.route({
        method,
        url: OAUTH_PATH + path,
        handler: (request, reply) => {
          reply.hijack();
          const raw = request.raw as IncomingMessage & { originalUrl?: string };
          raw.originalUrl = raw.url;
          raw.url = path;
          void answer(raw, reply.raw);
        },
      });
    }
  });
}
