import type { EntityManager } from 'typeorm';
import { Problem } from './problem';

/** What a request is answered, the first time and each time after. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** A request under the key its sender gave it. A key belongs to one client and one operation. */
export interface KeyedRequest {
  clientId: string;
  key: string;
  operation: string;
  /** Hash of the body. */
  fingerprint: Buffer;
}

const KEPT_DAYS = 7;
const LOCK_SPACE = 13;

/**
 * The answer that this request already got, or `null` when it is the first of its key; until the transaction ends nobody
 * else is the first.
 * @throws Problem `idempotency-in-progress` while another connection works on the same key, `idempotency-key-reused`
 * for another body or operation under it.
 */
export async function knownAnswer(tx: EntityManager, request: KeyedRequest): Promise<Answer | null> {
  const { clientId, key, operation, fingerprint } = request;
  const [lock] = (await tx.query('SELECT pg_try_advisory_xact_lock(hashtextextended($1, $2)) AS ours', [
    `${clientId} ${key}`,
    LOCK_SPACE,
  ])) as [{ ours: boolean }];
  if (!lock.ours) throw new Problem('idempotency-in-progress');
  const [row] = (await tx.query(
    `SELECT operation = $3 AND fingerprint = $4 AS same, status, body FROM idempotency WHERE client_id = $1 AND key = $2`,
    [clientId, key, operation, fingerprint],
  )) as (Answer & { same: boolean })[];
  if (!row) return null;
  if (!row.same) throw new Problem('idempotency-key-reused');
  return { status: row.status, body: row.body };
}

export async function keepAnswer(tx: EntityManager, request: KeyedRequest, { status, body }: Answer): Promise<void> {
  const { clientId, key, operation, fingerprint } = request;
  await tx.query(
    `INSERT INTO idempotency (client_id, key, operation, fingerprint, status, body, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(days => ${KEPT_DAYS}))`,
    [clientId, key, operation, fingerprint, status, JSON.stringify(body)],
  );
}

/** Keys whose time is over; a nightly job calls this. */
export async function forgetOldAnswers(tx: EntityManager): Promise<void> {
  await tx.query('DELETE FROM idempotency WHERE expires_at < now()');
}
