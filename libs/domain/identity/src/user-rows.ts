import { AdminUnit } from '@domain/admin-unit';
import type { IsoDate } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import { asPlace } from './appointments';
import { IDENTITY_ERRORS } from './identity.errors';
import { hashPassword } from './password-hash';
import { isAcceptablePassword } from './password.rules';
import { fitsRole, type Place, territoryOf } from './role.rules';
import { Session, UserCredential } from './session.entity';
import { RoleAppointment, UserAccount } from './user-account.entity';
import type { Role } from './identity.permissions';
import type { Reach } from './role.rules';

/** The unit as roles see it. @throws RegisterError `UNIT_NOT_CURRENT` for a district or a unit that is no more. */
export async function placeOf(tx: EntityManager, unitId: string | null, today: IsoDate): Promise<Place | null> {
  if (unitId === null) return null;
  const unit = await tx.findOne(AdminUnit, { where: { id: unitId }, relations: { province: true } });
  const current = unit && unit.validFrom <= today && (unit.validTo === null || unit.validTo > today);
  if (!current || unit.level === 'DISTRICT') throw IDENTITY_ERRORS.UNIT_NOT_CURRENT({ field: 'unitId' });
  return asPlace(unit);
}

export interface NewUser {
  username: string;
  displayName: string;
  password: string;
  /** He must choose another password at the first sign-in. */
  mustChange: boolean;
  unit: Place | null;
}

/** Writes account and password. @throws RegisterError `PASSWORD_TOO_WEAK`. */
export async function addUser(
  tx: EntityManager,
  { username, displayName, password, mustChange, unit }: NewUser,
): Promise<string> {
  const passwordHash = await hashAcceptable(password, username);
  const { identifiers } = await tx.insert(UserAccount, {
    username,
    displayName,
    unit: unit ? { id: unit.id } : null,
    ...territoryOf(unit),
    passwordSetAt: new Date(),
  });
  const id = (identifiers[0] as { id: string }).id;
  await tx.insert(UserCredential, { user: { id }, passwordHash, mustChange });
  return id;
}

export interface NewAppointment {
  userId: string;
  role: Role;
  unit: Place | null;
  /** Instead of a unit, for a co-op user. */
  organisationId?: string | null;
  reach: Reach;
  validFrom: IsoDate;
  validTo: IsoDate | null;
}

/** @throws RegisterError when the place does not go with the role. */
export async function addAppointment(
  tx: EntityManager,
  { userId, unit, organisationId = null, ...appointment }: NewAppointment,
): Promise<string> {
  const organisation = organisationId ? { id: organisationId, commune: null } : null;
  if (!fitsRole({ role: appointment.role, unit, organisation })) {
    throw appointment.role === 'COOP_USER'
      ? IDENTITY_ERRORS.ROLE_NEEDS_ORGANISATION({ field: 'organisationId' })
      : IDENTITY_ERRORS.ORGANISATION_ONLY_FOR_COOP_USER({ field: 'organisationId' });
  }
  const { identifiers } = await tx.insert(RoleAppointment, {
    ...appointment,
    user: { id: userId },
    unit: unit ? { id: unit.id } : null,
    organisationId,
  });
  return (identifiers[0] as { id: string }).id;
}

/** @throws RegisterError `PASSWORD_TOO_WEAK`. */
export async function hashAcceptable(password: string, username: string): Promise<string> {
  if (!isAcceptablePassword(password, username)) throw IDENTITY_ERRORS.PASSWORD_TOO_WEAK({ field: 'password' });
  return hashPassword(password);
}

/** A new password ends every session of the user. */
export async function setPassword(
  tx: EntityManager,
  user: { id: string },
  hash: string,
  mustChange: boolean,
): Promise<void> {
  await tx.update(UserCredential, { user: { id: user.id } }, { passwordHash: hash, mustChange });
  await tx.update(UserAccount, { id: user.id }, { passwordSetAt: new Date() });
  await endSessions(tx, user.id);
}

export async function endSessions(tx: EntityManager, userId: string): Promise<void> {
  await tx
    .createQueryBuilder()
    .update(Session)
    .set({ endedAt: new Date() })
    .where('user_id = :userId AND ended_at IS NULL', { userId })
    .execute();
}
