import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Problem, type ProblemType } from './problem';
import type { SyncReply, SyncRequest } from './sync-http';

export const BATCH_TYPE = 'application/cloudevents-batch+json';
const PREFIX = '/sync/v1/';
const BODY_LIMIT = 1024 * 1024;

interface Server {
  hasContentTypeParser(type: string): boolean;
  addContentTypeParser(
    type: string,
    options: { parseAs: 'buffer'; bodyLimit: number },
    parser: (request: unknown, body: Buffer, done: (error: null, body: Buffer) => void) => void,
  ): void;
  addHook(
    name: 'onRequest',
    hook: (request: SyncRequest & { method: string }, reply: SyncReply, done: () => void) => void,
  ): void;
}

/**
 * Batches reach the inbox as the bytes that were sent, for a digest is over bytes. What is too large or of another kind
 * is refused before anything of it is read, in the words of the protocol.
 */
@Injectable()
export class SyncBody implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    // A worker has the same modules and no server.
    const server = this.host.httpAdapter?.getInstance<Server>();
    if (!server || server.hasContentTypeParser(BATCH_TYPE)) return;
    server.addContentTypeParser(BATCH_TYPE, { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_, body, done) =>
      done(null, body),
    );
    server.addHook('onRequest', (request, reply, done) => {
      const problem = request.url.startsWith(PREFIX) && request.method === 'POST' ? refusal(request) : null;
      if (!problem) return done();
      const { body } = new Problem(problem);
      reply
        .status(body.status)
        .header('Content-Type', 'application/problem+json; charset=utf-8')
        .send(JSON.stringify(body));
    });
  }
}

function refusal({ headers }: SyncRequest): ProblemType | null {
  if (headers['content-type']?.split(';')[0]!.trim().toLowerCase() !== BATCH_TYPE) return 'media-type';
  // Without a length nobody could refuse it in time.
  const length = Number(headers['content-length'] ?? NaN);
  return length <= BODY_LIMIT ? null : 'too-large';
}
