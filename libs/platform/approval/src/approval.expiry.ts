import type { EntityManager } from 'typeorm';

/** Closes what nobody approved in time; gives how many. Approving refuses it from that very moment on, job or no job. */
export async function expireApprovals(tx: EntityManager): Promise<number> {
  const closed = (await tx.query(
    `WITH closed AS (UPDATE approval SET state = 'EXPIRED', decided_at = transaction_timestamp()
       WHERE state = 'PROPOSED' AND expires_at <= transaction_timestamp() RETURNING 1)
     SELECT count(*)::int AS count FROM closed`,
  )) as [{ count: number }];
  return closed[0].count;
}
