import { type Permission, type RoleCode } from '@platform/api';
import { deterministicUuid, type Grant, type IsoDate, type Scope } from '@platform/kernel';

export const Reach = { ALL_BELOW: 'ALL_BELOW', LEVEL_ONLY: 'LEVEL_ONLY' } as const;
/** A province with all its communes, or the province's own rows and no commune's. */
export type Reach = (typeof Reach)[keyof typeof Reach];

/** A unit as far as roles are concerned; the nation is `null`. */
export interface Place {
  id: string;
  level: 'PROVINCE' | 'COMMUNE';
  provinceId: string;
}

/** The one organisation a co-op user acts for, with the commune it lies in today; `null` when it is no more. */
export interface OwnOrganisation {
  id: string;
  commune: Place | null;
}

export interface Appointed {
  role: RoleCode;
  reach: Reach;
  unit: Place | null;
  /** Instead of a unit; a co-op user has one, and nobody else. */
  organisation?: OwnOrganisation | null;
  validFrom: IsoDate;
  /** The first day it no longer holds; `null` for an open end. */
  validTo: IsoDate | null;
}

/**
 * The mark of "the rows of this level itself". A row that belongs to an office above the communes carries it where a
 * commune's row carries the commune, so an appointment for that level only is a grant for this one mark: no commune's
 * row has it, and in a table whose rows all lie in communes such an appointment shows nothing.
 */
export function levelMark(unitId: string | null): string {
  return deterministicUuid('level-only', unitId ?? 'nation');
}

/** What an office's own row carries as `province_id` and `commune_id`. */
export function territoryOf(unit: Place | null): { provinceId: string | null; communeId: string } {
  if (!unit) return { provinceId: null, communeId: levelMark(null) };
  return { provinceId: unit.provinceId, communeId: unit.level === 'COMMUNE' ? unit.id : levelMark(unit.id) };
}

export function holdsOn({ validFrom, validTo }: Pick<Appointed, 'validFrom' | 'validTo'>, day: IsoDate): boolean {
  return validFrom <= day && (validTo === null || validTo > day);
}

/** True where the place goes with the role: a co-op user acts for one organisation, everybody else in a unit. */
export function fitsRole({ role, unit, organisation }: Pick<Appointed, 'role' | 'unit' | 'organisation'>): boolean {
  return role === 'COOP_USER' ? Boolean(organisation) && unit === null : !organisation;
}

/** Role × place × period, resolved for one day: every permission of every role that holds on it. */
export function grantsOn(
  day: IsoDate,
  appointments: readonly Appointed[],
  permissions: readonly Permission[],
): Grant[] {
  return appointments
    .filter((appointment) => holdsOn(appointment, day) && fitsRole(appointment))
    .flatMap(({ role, reach, unit, organisation }) => {
      const where = organisation
        ? ({ level: 'ORGANISATION', unitId: organisation.id } as const)
        : grantPlace(unit, reach);
      return permissions
        .filter(({ roles }) => roles.includes(role))
        .map(({ code }) => ({ permission: code, ...where }));
    });
}

/** Where a role or a client's scope lets act. */
export function grantPlace(unit: Place | null, reach: Reach): Omit<Grant, 'permission'> {
  if (unit?.level === 'COMMUNE') return { level: 'COMMUNE', unitId: unit.id };
  if (reach === Reach.LEVEL_ONLY) return { level: 'COMMUNE', unitId: levelMark(unit?.id ?? null) };
  return unit ? { level: 'PROVINCE', unitId: unit.id } : { level: 'NATION', unitId: null };
}

/** True when acting within `scope` reaches the whole of `unit`. */
export function scopeReaches(scope: Scope, unit: Place | null): boolean {
  if (scope.all) return true;
  const { provinceId, communeId } = territoryOf(unit);
  return (provinceId !== null && scope.provinceIds.includes(provinceId)) || scope.communeIds.includes(communeId);
}

function reaches(held: Appointed, wanted: Pick<Appointed, 'unit' | 'reach' | 'organisation'>): boolean {
  if (held.organisation) return held.organisation.id === wanted.organisation?.id;
  if (wanted.organisation) {
    const { commune } = wanted.organisation;
    const everywhere = held.unit === null && held.reach === Reach.ALL_BELOW;
    return commune ? reaches(held, { unit: commune, reach: Reach.ALL_BELOW }) : everywhere;
  }
  const sameUnit = held.unit?.id === wanted.unit?.id;
  if (held.reach === Reach.LEVEL_ONLY && held.unit?.level !== 'COMMUNE') {
    return sameUnit && wanted.reach === Reach.LEVEL_ONLY;
  }
  if (held.unit === null || sameUnit) return true;
  return held.unit.level === 'PROVINCE' && held.unit.id === wanted.unit?.provinceId;
}

function outlasts(held: Appointed, wanted: Pick<Appointed, 'validFrom' | 'validTo'>): boolean {
  if (held.validFrom > wanted.validFrom) return false;
  return held.validTo === null || (wanted.validTo !== null && wanted.validTo <= held.validTo);
}

export interface Granting {
  /** Appointments of whoever grants. */
  held: readonly Appointed[];
  permissions: readonly Permission[];
  /** The permission to grant at all. */
  toGrant: Permission;
  today: IsoDate;
}

/**
 * Nobody grants above himself. For the permission to grant and for each permission of the role he holds an appointment
 * today that has it, reaches the unit and lasts at least as long. Returns the first permission that fails, or `null`.
 */
export function refusedPermission(wanted: Appointed, { held, permissions, toGrant, today }: Granting): string | null {
  const needed = [toGrant, ...permissions.filter(({ roles }) => roles.includes(wanted.role))];
  const missing = needed.find(
    ({ roles }) =>
      !held.some(
        (own) => holdsOn(own, today) && roles.includes(own.role) && reaches(own, wanted) && outlasts(own, wanted),
      ),
  );
  return missing?.code ?? null;
}

/**
 * True when an account holds, today or later, something the actor does not: to give it a new password would be to take
 * over what one may not grant. Its period does not matter, for a password is used today.
 */
export function standsAbove(target: readonly Appointed[], granting: Granting): boolean {
  const { today } = granting;
  return target
    .filter(({ validTo }) => validTo === null || validTo > today)
    .some(({ role, reach, unit, organisation }) => {
      const now = { role, reach, unit, organisation, validFrom: today, validTo: nextDay(today) };
      return refusedPermission(now, granting) !== null;
    });
}

function nextDay(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
