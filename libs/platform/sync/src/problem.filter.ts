import { randomUUID } from 'node:crypto';
import { RegisterError } from '@platform/kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { Problem } from './problem';
import type { SyncReply } from './sync-http';

const RETRY_AFTER_SECONDS = '5';

/** Every error of the sync doors as problem+json; what we did not foresee is written down and leaves as a trace id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Sync');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<SyncReply>();
    const problem = problemOf(error);
    const instance = `/trace/${randomUUID()}`;
    if (problem.status >= 500) this.log.error(`${instance} ${error instanceof Error ? error.stack : String(error)}`);
    if (problem.status === 503) reply.header('Retry-After', RETRY_AFTER_SECONDS);
    if (problem.status === 401) reply.header('WWW-Authenticate', 'Bearer');
    reply
      .status(problem.status)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify({ ...problem.body, instance }));
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof RegisterError && error.code === 'STORAGE_LOW') return new Problem('storage-low');
  if (error instanceof RegisterError && error.kind === 'UNAVAILABLE') return new Problem('overloaded');
  return new Problem('internal');
}
