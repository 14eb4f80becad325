import { Database } from '@platform/database';
import { CONFIG, keyFile, keyFolder, KeyRing, type RegisterConfig } from '@platform/kernel';
import { randomBytes } from 'node:crypto';
import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { FeedController } from './feed.controller';
import { FeedReader } from './feed-reader';
import { Inbox } from './inbox';
import { InboxController } from './inbox.controller';
import { InboxWorker } from './inbox-worker';
import { SyncBody } from './sync-body';
import { SyncHandlers } from './sync-handler';

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
export class SyncModule implements OnApplicationShutdown {
  constructor(private readonly ring: KeyRing) {}

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
