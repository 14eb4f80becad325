import { createHash } from 'node:crypto';

/** The fields that one link of the chain covers, as text exactly as PostgreSQL gives it. */
export interface ChainedEntry {
  id: string;
  /** Microseconds since 1970: no time zone and no rounding can change it. */
  at: string;
  actorId: string;
  reason: string;
  requestId: string;
  operation: string;
  recordTable: string;
  recordId: string;
  /** Hexadecimal. */
  recordHash: string;
}

/** The columns of `ChainedEntry` in SQL, over `audit_entry`. */
export const CHAINED_COLUMNS = `id, (extract(epoch FROM at) * 1000000)::bigint::text AS at, actor_id AS "actorId", reason,
  request_id AS "requestId", operation, record_table AS "recordTable", record_id AS "recordId", encode(record_hash, 'hex') AS "recordHash"`;

const FIELDS = [
  'id',
  'at',
  'actorId',
  'reason',
  'requestId',
  'operation',
  'recordTable',
  'recordId',
  'recordHash',
] as const;

/** What the chain begins with: the hash of nothing. */
export const CHAIN_START = createHash('sha256').digest();

/**
 * sha256(previous hash | position | every field behind its length). An entry that is changed, taken out, put in or moved
 * changes this hash and every one after it.
 */
export function link(previous: Uint8Array, position: bigint, entry: ChainedEntry): Buffer {
  const hash = createHash('sha256').update(previous).update(`${position}\n`);
  for (const field of FIELDS) {
    const bytes = Buffer.from(entry[field], 'utf8');
    hash.update(`${bytes.length}\n`).update(bytes);
  }
  return hash.digest();
}
