import type { AdminUnit } from '@domain/admin-unit';
import { allPermissions } from '@platform/api';
import type { Database } from '@platform/database';
import { type Actor, systemActor, today } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import { IDENTITY_GRANT } from './identity.permissions';
import { asOwn, organisationsById } from './own-organisation';
import type { Appointed, Granting, Place } from './role.rules';
import { RoleAppointment } from './user-account.entity';

/** The unit as roles see it; its province must be loaded. */
export function asPlace(unit: AdminUnit): Place {
  return {
    id: unit.id,
    level: unit.level === 'COMMUNE' ? 'COMMUNE' : 'PROVINCE',
    provinceId: unit.province?.id ?? unit.id,
  };
}

/** Stored appointments as the rules see them; their units and those units' provinces must be loaded. */
export async function asAppointed(tx: EntityManager, stored: readonly RoleAppointment[]): Promise<Appointed[]> {
  const organisations = await organisationsById(
    tx,
    stored.map(({ organisationId }) => organisationId),
  );
  return stored.map(({ role, reach, unit, organisationId, validFrom, validTo }) => ({
    role,
    reach,
    validFrom,
    validTo,
    unit: unit && asPlace(unit),
    organisation: organisationId ? asOwn(organisationId, organisations.get(organisationId)) : null,
  }));
}

/** The appointments of one account, past and future ones too. */
export async function appointmentsOf(tx: EntityManager, userId: string): Promise<Appointed[]> {
  const found = await tx.find(RoleAppointment, {
    where: { user: { id: userId } },
    relations: { unit: { province: true } },
  });
  return asAppointed(tx, found);
}

/** What the rules of granting need to know of the actor; `null` for the system itself, which stands above all. */
export async function grantingOf(db: Database, actor: Actor): Promise<Granting | null> {
  if (actor.kind === 'SYSTEM') return null;
  // His own appointments may lie outside what his roles let him read.
  const reason = 'Xác định quyền của người thực hiện';
  const held = await db.write(systemActor('identity'), { reason }, (tx) => appointmentsOf(tx, actor.id));
  return { held, permissions: allPermissions(), toGrant: IDENTITY_GRANT, today: today() };
}
