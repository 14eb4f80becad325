import { allPermissions, ROLE_CODES, type RoleCode } from '@platform/api';
import type { Actor, Grant } from '@platform/kernel';

/** Where a made-up actor stands. */
export type Place = Pick<Grant, 'level' | 'unitId'>;

export const NATION: Place = { level: 'NATION', unitId: null };

/** Somebody with a role in a unit: every permission that names the role, there. */
export function actorOf(role: RoleCode, ...places: readonly Place[]): Actor {
  const codes = allPermissions()
    .filter(({ roles }) => roles.includes(role))
    .map(({ code }) => code);
  const grants = codes.flatMap((permission) => places.map((place) => ({ permission, ...place })));
  return { id: `test:${role}`, kind: 'USER', name: role, grants };
}

export const EVERY_ROLE: readonly RoleCode[] = ROLE_CODES;
