import { Database } from '@platform/database';
import type { FeedPlace } from './feed-cursor.rules';
import { readFeedCursor, writeFeedCursor } from './feed-cursor.rules';
import { Problem } from './problem';
import { actorOf, type SyncCaller } from './sync-authority';

/** One change as it leaves: a CloudEvent. */
export interface FeedItem {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  entityversion: number;
  data: unknown;
}

export interface FeedPage {
  items: FeedItem[];
  /** Where to go on; the same cursor as was given when there was nothing. */
  next: string;
  hasMore: boolean;
  headPosition: number;
  asOf: string;
}

interface Row {
  place: string;
  epoch: number;
  type: string;
  subject: string;
  time: string;
  entityversion: number;
  data: unknown;
}

interface Head extends FeedPlace {
  expired: number;
  asOf: string;
}

/** What a reader goes by. A test reads by `seq`, the order of writing, to see what the sequencer is for. */
export type FeedOrder = 'position' | 'seq';

const SOURCE = 'urn:kttt:register';

/** Pages of the feed for programs that follow us. */
export class FeedReader {
  constructor(
    private readonly db: Database,
    private readonly key: Uint8Array,
    private readonly order: FeedOrder = 'position',
  ) {}

  /**
   * The changes after a cursor, or from the beginning.
   * @throws Problem `cursor-invalid`, `cursor-epoch-changed`, `cursor-expired`.
   */
  page(caller: SyncCaller, after: string | null, limit: number): Promise<FeedPage> {
    return this.db.write(actorOf(caller), { reason: 'Đọc luồng thay đổi' }, async (tx) => {
      // The head first: rows numbered in between are then more than the head says, never fewer.
      const [head] = (await tx.query(
        `SELECT epoch, position::float8 AS position, expired::float8 AS expired,
                to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "asOf" FROM feed_head`,
      )) as Head[];
      if (!head) throw new Problem('scope');
      const from = after === null ? { epoch: head.epoch, position: 0 } : readFeedCursor(after, this.key);
      if (from.epoch !== head.epoch) throw new Problem('cursor-epoch-changed');
      if (from.position < head.expired) throw new Problem('cursor-expired');
      const rows = (await tx.query(
        `SELECT ${this.order}::text AS place, coalesce(epoch, 0) AS epoch, type, subject, entityversion::float8 AS entityversion, data,
                to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS time
         FROM feed WHERE ${this.order} > $1 ORDER BY ${this.order} LIMIT $2`,
        [from.position, limit + 1],
      )) as Row[];
      const items = rows.slice(0, limit);
      const position = items.length > 0 ? Number(items.at(-1)!.place) : from.position;
      return {
        items: items.map(itemOf),
        next: writeFeedCursor({ epoch: head.epoch, position }, this.key),
        hasMore: rows.length > limit,
        headPosition: Math.max(head.position, position),
        asOf: head.asOf,
      };
    });
  }
}

function itemOf({ place, epoch, type, subject, time, entityversion, data }: Row): FeedItem {
  return {
    specversion: '1.0',
    id: `chg-${epoch}-${place.padStart(10, '0')}`,
    source: SOURCE,
    type,
    subject,
    time,
    entityversion,
    data,
  };
}
