import { Allow } from '@platform/api';
import { Controller, Inject, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { Inbox } from './inbox';
import { Problem } from './problem';
import { ProblemFilter } from './problem.filter';
import { requireSource, SOURCES, SYNC_AUTHORITY, type Source, type SyncAuthority } from './sync-authority';
import type { SyncReply, SyncRequest } from './sync-http';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Where a neighbour system tells us what changed at its side. */
@Controller('sync/v1/sources')
@UseFilters(ProblemFilter)
export class InboxController {
  constructor(
    private readonly inbox: Inbox,
    @Inject(SYNC_AUTHORITY) private readonly authority: SyncAuthority,
  ) {}

  /** 202 says that the events are on our disk; it says nothing of their being applied. */
  @Post(':source/events')
  // The exchange knows its callers by their own tokens and asks for the scope itself.
  @Allow('ANYONE')
  async push(@Param('source') name: string, @Req() request: SyncRequest, @Res() reply: SyncReply): Promise<void> {
    const source = SOURCES.find((one): one is Source => one === name);
    if (!source) throw new Problem('not-found');
    const caller = await requireSource(this.authority, request, source);
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !UUID.test(key)) throw new Problem('idempotency-key-missing');
    if (!Buffer.isBuffer(request.body)) throw new Problem('media-type');
    const { status, body } = await this.inbox.receive(caller, source, key, request.body);
    const kind = status === 202 ? 'application/json' : 'application/problem+json';
    reply.status(status).header('Content-Type', `${kind}; charset=utf-8`).send(JSON.stringify(body));
  }
}
