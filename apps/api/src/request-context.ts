import type { GraphqlContext, HttpExchange } from '@platform/api';
import { type Actor, RegisterError } from '@platform/kernel';
import type { ActorSource } from '@domain/identity';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A browser adds this header only for a page of ours, or after asking us; a foreign page's form can not. */
export const CSRF_HEADER = 'x-register-csrf';

export type CallerSource = (request: FastifyRequest) => Promise<Actor | null>;

/** Who asks: the client of the bearer token, else the session of the cookie; nobody otherwise. */
export function callerOf(actors: ActorSource): CallerSource {
  const { cookieName } = actors;
  return async (request) => {
    const bearer = bearerOf(request);
    if (bearer !== null) return actors.fromBearer(bearer);
    const session = request.cookies[cookieName];
    return session ? actors.fromSession(session) : null;
  };
}

export function requestContext(caller: CallerSource) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => ({
    actor: await caller(request),
    http: new Exchange(request, reply),
  });
}

/** What a domain may touch of a request; a class, because one is made for every request. */
class Exchange implements HttpExchange {
  constructor(
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
  ) {}

  get ip(): string {
    return this.request.ip;
  }

  get cookies(): HttpExchange['cookies'] {
    return this.request.cookies;
  }

  setCookie(name: string, value: string, options: Record<string, unknown>): void {
    this.reply.setCookie(name, value, options);
  }
}

/**
 * Refuses what a browser signs by itself at the bidding of another site, whatever else the request says of itself: old
 * browsers name the origin, newer ones the relation. What neither header tells is judged by \`refuseForged\`.
 * @throws RegisterError \`CSRF\`
 */
export function refuseForeign(request: FastifyRequest, cookieName: string, publicOrigin: string): void {
  if (request.cookies[cookieName] === undefined || bearerOf(request) !== null) return;
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  const own = origin === undefined || origin === publicOrigin || hostOf(origin) === host;
  if (site === 'cross-site' || !own) {
    throw new RegisterError('CSRF', 'FORBIDDEN', 'Yêu cầu đến từ một trang khác, không phải từ hệ thống này');
  }
}

/* The register is also opened by an address of the machine; a page there has it for its origin and for its host. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/**
 * A request that a browser signs by itself must prove that a page of ours sent it; a bearer token is proof enough.
 * @throws RegisterError `CSRF`
 */
export function refuseForged(request: FastifyRequest, cookieName: string): void {
  const signed = request.cookies[cookieName] !== undefined && bearerOf(request) === null;
  if (signed && request.headers[CSRF_HEADER] !== '1') {
    throw new RegisterError('CSRF', 'FORBIDDEN', `Thiếu ${CSRF_HEADER}: yêu cầu không đến từ trang của hệ thống`);
  }
}

function bearerOf({ headers: { authorization } }: FastifyRequest): string | null {
  return authorization?.startsWith('Bearer ') ? authorization.slice(7) : null;
}
