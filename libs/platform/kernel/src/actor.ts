/**
 * Who acts, and where. One policy decides what is seen: role × unit × period. It reaches this floor already
 * resolved for today: a grant is a permission in a unit.
 */
export interface Grant {
  permission: string;
  level: 'NATION' | 'PROVINCE' | 'COMMUNE';
  /** The unit the permission holds in, with everything below it; `null` for the nation. */
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
}

export const WHOLE_SCOPE: Scope = { all: true, provinceIds: [], communeIds: [] };
export const NO_SCOPE: Scope = { all: false, provinceIds: [], communeIds: [] };

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
  const provinces = new Set<string>();
  const communes = new Set<string>();
  for (const grant of grants) {
    if (grant.permission !== permission) continue;
    if (grant.level === 'NATION' || grant.unitId === null) return WHOLE_SCOPE;
    (grant.level === 'PROVINCE' ? provinces : communes).add(grant.unitId);
  }
  return { all: false, provinceIds: [...provinces].sort(), communeIds: [...communes].sort() };
}

/** A job or a connector of our own: it acts everywhere and is named in the audit. */
export function systemActor(name: string): Actor {
  return { id: `system:${name}`, kind: 'SYSTEM', name, grants: [] };
}
