import type { EntityManager } from 'typeorm';
import { CO_OP_ERRORS } from './co-op.errors';

/**
 * Takes the lock of whoever acts on organisations, and refuses what was merged into another: that one is acted on now.
 * @throws ORGANISATION_MERGED with the id of the survivor.
 */
export async function lockOrganisation(tx: EntityManager, ...ids: string[]): Promise<void> {
  await lockRecords(tx, ...ids);
  const [merged] = (await tx.query(
    'SELECT merged_into_id AS "mergedIntoId" FROM organisation WHERE id = ANY($1::uuid[]) AND merged_into_id IS NOT NULL LIMIT 1',
    [ids],
  )) as { mergedIntoId: string }[];
  if (merged) throw CO_OP_ERRORS.ORGANISATION_MERGED({ details: merged });
}

/**
 * One writer at a time per organisation: people, imports and the registry's events wait for each other, several
 * organisations in the order of their ids, so never in a circle. The advisory lock keeps two apart who both bring an
 * organisation into being; the lock of its row also holds against an import, which locks rows alone (`organisation_lock`).
 * Both end with the transaction.
 */
export async function lockRecords(tx: EntityManager, ...ids: string[]): Promise<void> {
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
