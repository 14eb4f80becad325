import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Allow } from '@platform/api';
import { Controller, Get, Inject, Query, Req, Res, UseFilters } from '@nestjs/common';
import { type FeedPage, FeedReader } from './feed-reader';
import { Problem } from './problem';
import { ProblemFilter } from './problem.filter';
import { requireScope, SYNC_AUTHORITY, type SyncAuthority, type SyncCaller } from './sync-authority';
import type { SyncReply, SyncRequest } from './sync-http';

const MOST_ITEMS = 500;
const USUAL_ITEMS = 100;
const LONGEST_WAIT_SECONDS = 25;
const LOOK_AGAIN_MS = 200;

/** What others may know of our changes, in one order, at least once. */
@Controller('sync/v1')
@UseFilters(ProblemFilter)
export class FeedController {
  constructor(
    private readonly feed: FeedReader,
    @Inject(SYNC_AUTHORITY) private readonly authority: SyncAuthority,
  ) {}

  @Get('changes')
  // The exchange knows its callers by their own tokens and asks for the scope itself.
  @Allow('ANYONE')
  async changes(
    @Query('after') after: string | undefined,
    @Query('limit') limit: string | undefined,
    @Query('wait') wait: string | undefined,
    @Req() request: SyncRequest,
    @Res() reply: SyncReply,
  ): Promise<void> {
    const caller = await requireScope(this.authority, request, 'sync.feed.read');
    const size = wholeNumber('limit', limit ?? String(USUAL_ITEMS), 1, MOST_ITEMS);
    const seconds = wholeNumber('wait', wait ?? '0', 0, LONGEST_WAIT_SECONDS);
    const page = await this.waitFor(caller, after ?? null, size, seconds, request);
    const body = JSON.stringify(page);
    reply
      .status(200)
      .header('Content-Type', 'application/json; charset=utf-8')
      .header('Cache-Control', 'private, no-store')
      .header('Content-Digest', `sha-256=:${createHash('sha256').update(body).digest('base64')}:`)
      .header('Link', `</sync/v1/changes?after=${page.next}&limit=${size}>; rel="next"`)
      .send(body);
  }

  /* No connection of the database is held while nothing happens. */
  private async waitFor(
    caller: SyncCaller,
    after: string | null,
    size: number,
    seconds: number,
    request: SyncRequest,
  ): Promise<FeedPage> {
    const limit = Date.now() + seconds * 1000;
    for (;;) {
      const page = await this.feed.page(caller, after, size);
      const left = limit - Date.now();
      if (page.items.length > 0 || left <= 0 || request.raw.destroyed) return page;
      await pause(Math.min(LOOK_AGAIN_MS, left));
    }
  }
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (!(value >= least && value <= most)) {
    throw new Problem('parameter-invalid', { detail: `${name} cần từ ${least} đến ${most}` });
  }
  return value;
}
