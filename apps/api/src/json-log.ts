import type { RegisterConfig } from '@platform/kernel';
import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { FailureLog } from './present-error';

/** What a line may tell of a request: how and where, never by whom, with what, or the text after `?`. */
export function logOptions({ logLevel }: Pick<RegisterConfig, 'logLevel'>, stream?: { write(line: string): void }) {
  return {
    level: logLevel,
    base: undefined,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    ...(stream ? { stream } : {}),
  };
}

/** A failure of ours under the id its caller was given. Of a database error message and code only: the rest holds values. */
export function failureLog(log: () => FastifyBaseLogger): FailureLog {
  return (traceId, cause) => {
    const { name, message, stack, code } = (cause instanceof Error ? cause : new Error(String(cause))) as Error & {
      code?: string;
    };
    log().error({ traceId, error: name, code, stack: stack?.split('\n').slice(1).join('\n') }, message);
  };
}

/** One line for every request that was refused or failed; what went well is told at `debug`. */
export function logAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const { statusCode } = reply;
    const level = statusCode >= 500 ? 'error' : statusCode >= 400 ? 'info' : 'debug';
    const path = request.url.split('?', 1)[0];
    request.log[level](
      { method: request.method, path, status: statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
    done();
  });
}

/** Nest speaks through the same lines. */
export class ProcessLog implements LoggerService {
  constructor(private readonly target: FastifyBaseLogger) {}

  log(message: unknown, ...rest: unknown[]): void {
    // How Nest wires itself is of interest to nobody but its developer.
    this.write('debug', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  private write(level: 'trace' | 'debug' | 'warn' | 'error' | 'fatal', message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    const text = message instanceof Error ? message.message : String(message);
    this.target[level]({ context: typeof context === 'string' ? context : undefined }, text);
  }
}
