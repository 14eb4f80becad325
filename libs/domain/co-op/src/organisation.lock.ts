import type { EntityManager } from 'typeorm';

/**
 * One writer at a time per organisation: people, imports and the registry's events take the same lock, several of them in
 * the order of their ids, so that they wait for each other and never in a circle. It ends with the transaction.
 */
export async function lockOrganisation(tx: EntityManager, ...ids: string[]): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock(hashtextextended(id, 7)) FROM (SELECT unnest($1::text[]) AS id ORDER BY 1) ordered`,
    [ids],
  );
}
