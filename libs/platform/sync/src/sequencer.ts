import { Database } from '@platform/database';
import { systemActor } from '@platform/kernel';
import type { EntityManager } from 'typeorm';

/** Work on rows that have committed; returns how many it found. */
export type AfterCommit = (tx: EntityManager) => Promise<number>;

const LEADER = 72_021;
const LONGEST_SILENCE = '4s';
const ACTOR = systemActor('sequencer');

/**
 * Numbers what has committed, in one order that every reader sees. Who leads is decided anew for each pass by an advisory
 * lock that ends with its transaction: a leader that is killed or frozen loses its connection within four seconds, and
 * whatever it still had in hand was never written. So leadership needs no fencing number: a zombie has nothing to write with.
 */
export class Sequencer {
  constructor(
    private readonly db: Database,
    private readonly work: readonly AfterCommit[],
  ) {}

  /** Returns how many rows were numbered; 0 also while another process leads. */
  pass(): Promise<number> {
    return this.db.write(ACTOR, { reason: 'Đánh số sau khi ghi', role: 'register_job' }, async (tx) => {
      const [{ leads }] = (await tx.query(
        `SELECT pg_try_advisory_xact_lock($1) AS leads, set_config('idle_in_transaction_session_timeout', $2, true)`,
        [LEADER, LONGEST_SILENCE],
      )) as [{ leads: boolean }];
      if (!leads) return 0;
      let found = 0;
      for (const step of this.work) found += await step(tx);
      return found;
    });
  }
}

const SLICE = 5_000;

/**
 * Gives committed feed rows their positions. A row with a lower `seq` that commits later gets a later position, and a
 * reader that stands at a position has seen every row before it.
 */
export async function numberFeed(tx: EntityManager): Promise<number> {
  const [numbered] = (await tx.query(
    `WITH head AS (SELECT epoch, position FROM feed_head FOR UPDATE),
          fresh AS (SELECT seq, at, row_number() OVER (ORDER BY seq) AS rank
                    FROM (SELECT seq, at FROM feed WHERE position IS NULL ORDER BY seq LIMIT ${SLICE}) f),
          numbered AS (UPDATE feed f SET epoch = head.epoch, position = head.position + fresh.rank
                       FROM fresh, head WHERE f.seq = fresh.seq AND f.at = fresh.at RETURNING 1),
          moved AS (UPDATE feed_head h SET position = h.position + (SELECT count(*) FROM fresh)
                    WHERE EXISTS (SELECT 1 FROM fresh) RETURNING 1)
     SELECT (SELECT count(*)::int FROM numbered) AS count, (SELECT count(*) FROM moved) AS moved`,
  )) as [{ count: number }];
  return numbered.count;
}
