/**
 * Who acts, and where. One policy decides what is seen: role × unit × period, or role × organisation × period. It
 * reaches this floor already resolved for today: a grant is a permission in a place.
 */
export interface Grant {
  permission: string;
  level: 'NATION' | 'PROVINCE' | 'COMMUNE' | 'ORGANISATION';
  /** The unit the permission holds in, with everything below it, or the one organisation; `null` for the nation. */
  unitId: string | null;
}

export interface Actor {
  id: string;
  kind: 'USER' | 'CLIENT' | 'SYSTEM';
  name: string;
  grants: readonly Grant[];
}

/** Where rows may be touched. A province is kept as one id, never as a list of its communes. */
export interface Scope {
  all: boolean;
  provinceIds: readonly string[];
  communeIds: readonly string[];
  /** Organisations by themselves, wherever they lie: what a user of a cooperative holds. */
  organisationIds: readonly string[];
}

export const WHOLE_SCOPE: Scope = { all: true, provinceIds: [], communeIds: [], organisationIds: [] };
export const NO_SCOPE: Scope = { all: false, provinceIds: [], communeIds: [], organisationIds: [] };

/** True when the actor holds the permission anywhere. */
export function actorHolds(actor: Actor, permission: string): boolean {
  return actor.kind === 'SYSTEM' || actor.grants.some((grant) => grant.permission === permission);
}

/** The scope of one permission; `NO_SCOPE` when the actor does not hold it. */
export function scopeOf(actor: Actor, permission: string): Scope {
  if (actor.kind === 'SYSTEM') return WHOLE_SCOPE;
  // One statement asks for every table it reads, and an actor never changes: his grants are made anew as a whole.
  let known = scopes.get(actor.grants);
  if (!known) scopes.set(actor.grants, (known = new Map()));
  let scope = known.get(permission);
  if (!scope) known.set(permission, (scope = scopeIn(actor.grants, permission)));
  return scope;
}

const scopes = new WeakMap<readonly Grant[], Map<string, Scope>>();

function scopeIn(grants: readonly Grant[], permission: string): Scope {
  const ids = { PROVINCE: new Set<string>(), COMMUNE: new Set<string>(), ORGANISATION: new Set<string>() };
  for (const grant of grants) {
    if (grant.permission !== permission) continue;
    if (grant.level === 'NATION' || grant.unitId === null) return WHOLE_SCOPE;
    ids[grant.level].add(grant.unitId);
  }
  return {
    all: false,
    provinceIds: [...ids.PROVINCE].sort(),
    communeIds: [...ids.COMMUNE].sort(),
    organisationIds: [...ids.ORGANISATION].sort(),
  };
}

/** A job or a connector of our own: it acts everywhere and is named in the audit. */
export function systemActor(name: string): Actor {
  return { id: `system:${name}`, kind: 'SYSTEM', name, grants: [] };
}
