import type { EntityManager } from 'typeorm';

/**
 * One writer at a time per organisation: people, imports and the registry's events wait for each other, several
 * organisations in the order of their ids, so never in a circle. The advisory lock keeps two apart who both bring an
 * organisation into being; the lock of its row also holds against an import, which locks rows alone (`organisation_lock`).
 * Both end with the transaction.
 */
export async function lockOrganisation(tx: EntityManager, ...ids: string[]): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock(hashtextextended(id, 7)) FROM (SELECT unnest($1::text[]) AS id ORDER BY 1) ordered`,
    [ids],
  );
  await tx.query('SELECT organisation_lock($1::uuid[])', [ids]);
}

/** The same for the organisations of a whole file: the rows alone, for advisory locks stand in shared memory. */
export async function lockImported(tx: EntityManager): Promise<void> {
  await tx.query(
    `SELECT organisation_lock(array_agg(target_id)) FROM import_work WHERE target_id IS NOT NULL HAVING count(*) > 0`,
  );
}
