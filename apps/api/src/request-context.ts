import type { GraphqlContext } from '@platform/api';
import type { ActorSource } from '@domain/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ContextSource } from './graphql-transport';

interface CookieRequest extends FastifyRequest {
  cookies: Record<string, string | undefined>;
}

interface CookieReply extends FastifyReply {
  setCookie(name: string, value: string, options: Record<string, unknown>): this;
}

/** Who asks: the session of the cookie, or the client of the bearer token; nobody otherwise. */
export function requestContext(actors: ActorSource): ContextSource {
  return async (rawRequest, rawReply): Promise<GraphqlContext> => {
    const request = rawRequest as CookieRequest;
    const reply = rawReply as CookieReply;
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const session = request.cookies[actors.cookieName];
    const actor = bearer ? await actors.fromBearer(bearer) : session ? await actors.fromSession(session) : null;
    return {
      actor,
      http: {
        ip: request.ip,
        cookies: request.cookies,
        setCookie: (name, value, options) => void reply.setCookie(name, value, options),
      },
    };
  };
}
