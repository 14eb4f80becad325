import { Database } from '@platform/database';
import { every, Jobs } from '@platform/job';
import { CONFIG, keyFile, keyFolder, KeyRing, type RegisterConfig } from '@platform/kernel';
import { randomBytes } from 'node:crypto';
import { Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { FeedController } from './feed.controller';
import { FeedReader } from './feed-reader';
import { forgetOldAnswers } from './idempotency';
import { Inbox } from './inbox';
import { InboxController } from './inbox.controller';
import { InboxWorker } from './inbox-worker';
import { SyncBody } from './sync-body';
import { SyncHandlers } from './sync-handler';

/** A reader who comes later starts again from a snapshot (sync protocol, section 7). */
const KEPT_FEED_DAYS = 90;

/** What domain libs need to take part: the place for their handlers, and the keys. */
@Module({
  providers: [
    SyncHandlers,
    { provide: KeyRing, useFactory: ({ dataDir }: RegisterConfig) => KeyRing.at(dataDir), inject: [CONFIG] },
    {
      provide: InboxWorker,
      useFactory: (db: Database, ring: KeyRing, handlers: SyncHandlers) => new InboxWorker(db, ring, handlers),
      inject: [Database, KeyRing, SyncHandlers],
    },
  ],
  exports: [SyncHandlers, KeyRing, InboxWorker],
})
export class SyncModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly ring: KeyRing,
    private readonly inbox: InboxWorker,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add(
      { name: 'inbox', pace: { busy: 0, idle: 250 }, run: () => this.inbox.drainOnce() },
      every(6 * 60, 'partitions', (tx) => tx.query('SELECT register_partitions_ahead()')),
      every(24 * 60, 'feed-expiry', (tx) => tx.query('SELECT feed_expire($1)', [KEPT_FEED_DAYS])),
      every(60, 'old-answers', forgetOldAnswers),
    );
  }

  onApplicationShutdown(): void {
    this.ring.close();
  }
}

/** The REST doors of the exchange. The application above binds `SYNC_AUTHORITY`. */
@Module({
  imports: [SyncModule],
  controllers: [InboxController, FeedController],
  providers: [
    SyncBody,
    {
      provide: Inbox,
      useFactory: (db: Database, ring: KeyRing, handlers: SyncHandlers) => new Inbox(db, ring, handlers),
      inject: [Database, KeyRing, SyncHandlers],
    },
    {
      provide: FeedReader,
      useFactory: (db: Database, { dataDir }: RegisterConfig) => new FeedReader(db, feedKey(dataDir)),
      inject: [Database, CONFIG],
    },
  ],
})
export class SyncDoorModule {}

/** The key of the feed's cursors: a cursor outlives a restart. */
function feedKey(dataDir: string): Buffer {
  return Buffer.from(
    keyFile(keyFolder(dataDir), 'feed-cursor.key', () => randomBytes(32).toString('base64')),
    'base64',
  );
}
