import type { Permission } from '@platform/api';
import type { EntityManager } from 'typeorm';
import { OCOP_ERRORS } from './ocop.errors';

/** One writer at a time for a product, its dossiers and certificates; call it before reading what is to change. */
export async function lockProduct(tx: EntityManager, productId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('ocop-product:' || $1, 0))`, [productId]);
}

/** @throws OCOP_NOT_FOUND for a product the caller does not see, OCOP_NOT_YOURS without the permission in its place. */
export async function requireInPlace(tx: EntityManager, { code }: Permission, productId: string): Promise<void> {
  const [row] = (await tx.query(
    'SELECT register_in_scope($2, province_id, commune_id, organisation_id) AS inside FROM ocop_product WHERE id = $1',
    [productId, code],
  )) as { inside: boolean }[];
  if (!row) throw OCOP_ERRORS.OCOP_NOT_FOUND({ field: 'id' });
  if (!row.inside) throw OCOP_ERRORS.OCOP_NOT_YOURS();
}
