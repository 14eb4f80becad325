import type { EntityManager } from 'typeorm';
import { CHAINED_COLUMNS, type ChainedEntry, link } from './audit-chain.rules';

const SLICE = 2_000;

/**
 * Gives the committed entries that have none yet their place in the chain. It runs in the sequencer's transaction, after
 * the commit of the changes themselves: a chain head inside every write would make all writers wait for each other.
 * Returns how many were sealed, 2,000 at most.
 */
export async function sealAudit(tx: EntityManager): Promise<number> {
  const entries = (await tx.query(
    `SELECT ${CHAINED_COLUMNS}, at::text AS moment FROM audit_entry WHERE position IS NULL ORDER BY id LIMIT ${SLICE}`,
  )) as (ChainedEntry & { moment: string })[];
  if (entries.length === 0) return 0;
  const [head] = (await tx.query('SELECT position::text, chain_hash FROM audit_head FOR UPDATE')) as [
    { position: string; chain_hash: Buffer },
  ];
  let position = BigInt(head.position);
  let hash = head.chain_hash;
  const sealed = entries.map((entry) => {
    position += 1n;
    hash = link(hash, position, entry);
    return { position: String(position), hash: hash.toString('hex') };
  });
  await tx.query(
    `UPDATE audit_entry e SET position = n.position, chain_hash = decode(n.hash, 'hex')
     FROM unnest($1::uuid[], $2::timestamptz[], $3::bigint[], $4::text[]) AS n(id, at, position, hash)
     WHERE e.id = n.id AND e.at = n.at`,
    [
      entries.map(({ id }) => id),
      entries.map(({ moment }) => moment),
      sealed.map((one) => one.position),
      sealed.map((one) => one.hash),
    ],
  );
  await tx.query('UPDATE audit_head SET position = $1, chain_hash = $2', [String(position), hash]);
  return entries.length;
}
