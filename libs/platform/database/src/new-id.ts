import type { EntityManager } from 'typeorm';

/** An id as the database makes them, for a row that others must name before it is written. */
export async function newId(tx: EntityManager): Promise<string> {
  const [{ id }] = (await tx.query('SELECT uuidv7() AS id')) as [{ id: string }];
  return id;
}
