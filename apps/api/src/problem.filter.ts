import type { ErrorKind } from '@platform/kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type FailureLog, presentCause } from './present-error';

const STATUS: Record<ErrorKind, number> = {
  INVALID: 422,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  UNAVAILABLE: 503,
};

/** Sends an error as RFC 9457 `application/problem+json`. `status` where the kind alone does not tell it. */
export function sendProblem(reply: FastifyReply, cause: unknown, log: FailureLog, status?: number): FastifyReply {
  const { code, kind, message, field, details, traceId } = presentCause(cause, log);
  const { status: told, ...rest } = (details ?? {}) as { status?: number };
  const answered = status ?? told ?? (code === 'INTERNAL' ? 500 : STATUS[kind]);
  const type = `/problems/${code.toLowerCase().replaceAll('_', '-')}`;
  if (answered === 401) reply.header('www-authenticate', 'Bearer');
  if (answered === 503) reply.header('retry-after', '2');
  return reply
    .code(answered)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      JSON.stringify({
        type,
        title: message,
        status: answered,
        code,
        kind,
        ...(field ? { field } : {}),
        ...(Object.keys(rest).length > 0 ? { details: rest } : {}),
        ...(traceId ? { instance: `/trace/${traceId}` } : {}),
      }),
    );
}

/** The one filter: REST gets a problem document; a resolver's error goes on to the GraphQL door, which presents it. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: FailureLog) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw exception;
    void sendProblem(host.switchToHttp().getResponse<FastifyReply>(), exception, this.log);
  }
}
