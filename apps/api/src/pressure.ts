import { RegisterError } from '@platform/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FailureLog } from './present-error';
import { sendProblem } from './problem.filter';

export interface PressureLimits {
  /** Requests worked on at once. */
  inFlight: number;
  /** Requests that may wait for their turn; the next one is sent away. */
  waiting: number;
  /** Milliseconds one waits at most. */
  patience: number;
}

export const PRESSURE: PressureLimits = { inFlight: 64, waiting: 256, patience: 5_000 };

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers from memory, or must answer above all when everything else is full. */
    unlimited?: boolean;
  }
}

interface Waiting {
  admit: () => void;
  timer: NodeJS.Timeout;
}

/** Too many requests at once are told so at once (503, `Retry-After`), while those inside are finished. */
export function limitPressure(fastify: FastifyInstance, log: FailureLog, limits: PressureLimits = PRESSURE): void {
  const inside = new WeakSet<FastifyRequest>();
  const queue: Waiting[] = [];
  let working = 0;

  const enter = (request: FastifyRequest): void => {
    working += 1;
    inside.add(request);
  };
  const refuse = (reply: FastifyReply): void => {
    void sendProblem(reply, new RegisterError('OVERLOADED', 'UNAVAILABLE', 'Hệ thống đang bận, xin thử lại'), log, 503);
  };

  fastify.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.config.unlimited) return done();
    if (working < limits.inFlight) {
      enter(request);
      return done();
    }
    if (queue.length >= limits.waiting) return refuse(reply);
    const place: Waiting = {
      admit: () => {
        clearTimeout(place.timer);
        enter(request);
        done();
      },
      timer: setTimeout(() => {
        queue.splice(queue.indexOf(place), 1);
        refuse(reply);
      }, limits.patience),
    };
    queue.push(place);
  });

  fastify.addHook('onResponse', (request, _reply, done) => {
    if (inside.delete(request)) {
      working -= 1;
      queue.shift()?.admit();
    }
    done();
  });
}
