import { type IsoDate, today } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import { CO_OP_ERRORS } from './co-op.errors';
import { ORGANISATION_WRITE } from './co-op.permissions';

/**
 * A commune the organisation can lie in, inside the place where the actor may write: nobody hands a record to others unseen.
 * @throws UNIT_NOT_VALID, UNIT_OUTSIDE
 */
export async function requireUnit(tx: EntityManager, unitId: string, day: IsoDate): Promise<void> {
  const { inside } = await unitSince(tx, unitId, day);
  if (!inside) throw CO_OP_ERRORS.UNIT_OUTSIDE({ field: 'unitId' });
}

/**
 * A commune that was there on the day or has come since: what was founded in 2019 is entered under its commune of today, as
 * an office's file states it. Which one it was in before, the lineage of units says where there is only one.
 * @throws UNIT_NOT_VALID
 */
export async function unitSince(tx: EntityManager, unitId: string, day: IsoDate): Promise<{ inside: boolean }> {
  const [unit] = (await tx.query(
    `SELECT register_unit_in_scope($3, id) AS inside FROM admin_unit
     WHERE id = $1 AND level = 'COMMUNE' AND valid_from <= greatest($2::date, $4::date) AND (valid_to IS NULL OR valid_to > $2)`,
    [unitId, day, ORGANISATION_WRITE.code, today()],
  )) as { inside: boolean }[];
  if (!unit) throw CO_OP_ERRORS.UNIT_NOT_VALID({ field: 'unitId' });
  return unit;
}
