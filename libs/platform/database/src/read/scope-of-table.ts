import { type Scope, scopeOf } from '@platform/kernel';
import { type TableInfo, tableInfoByName } from '../table-info';
import type { Facts, Slot } from './question';

/** A scope as far as it shapes a statement: how many places of each level bound it (two stand for more); never which. */
export interface AskedScope {
  name: string;
  of: Slot<Scope>;
  all: boolean;
  provinces: number;
  communes: number;
  organisations: number;
}

/**
 * How a statement comes to a table: asked for itself, behind a relation, as a list under a row it has checked, or as
 * the row that such a row points at. `held` are the scopes that hold for the row above.
 */
export type Reach =
  | 'ROOT'
  | 'RELATION'
  | { above: TableInfo; via: string; held: readonly AskedScope[] }
  | { from: TableInfo; property: string; held: readonly AskedScope[] };

/** What stands in the predicate of a table, and what then holds for its rows. */
export interface ReachScopes {
  scopes: readonly AskedScope[];
  held: readonly AskedScope[];
}

/** Whether the caller may read the table anywhere; the policy of a table without a place says just this. */
export function mayRead({ read, scope, links }: TableInfo, facts: Facts): boolean {
  if (read !== null && !facts.holds(read)) return false;
  if (scope === 'LINKED') return links().some(({ from }) => mayRead(from, facts));
  return typeof scope !== 'object' || mayRead(tableInfoByName(scope.parent), facts);
}

/**
 * What must be held to read a table: its own permission and, where a row belongs to another, what reads that one, for
 * a row is seen only where the row above it is seen. Public data asks for none.
 */
function permissionsOver({ read, scope }: TableInfo): string[] {
  const above = typeof scope === 'object' ? permissionsOver(tableInfoByName(scope.parent)) : [];
  return [...new Set([...(read === null ? [] : [read]), ...above])];
}

/**
 * Where the permission holds that the policy of a table names; what reads the row above it stands in the predicate of
 * that row.
 */
export function scopesOf({ read, scope }: TableInfo, facts: Facts): readonly AskedScope[] {
  if (read !== null) return [scopeOfPermission(read, facts)];
  return typeof scope === 'object' ? scopesOf(tableInfoByName(scope.parent), facts) : [];
}

/* Where all that must be held to read a table holds. */
function scopesOver(info: TableInfo, facts: Facts): readonly AskedScope[] {
  return permissionsOver(info).map((permission) => scopeOfPermission(permission, facts));
}

export function scopeOfPermission(permission: string, facts: Facts): AskedScope {
  return askedScope(`scope of ${permission}`, ({ request }) => scopeOf(request.actor, permission), facts);
}

/**
 * The scopes that must all hold for a row: that of the permission which reads the table, as in its policy, and for the
 * root that of the operation too. Nothing is asked twice: children that belong to the row above them, and are read
 * where it is read, are inside its scope already, and so is the row that shows itself through the one above.
 */
export function scopesFor(info: TableInfo, reach: Reach, knownAt: boolean, facts: Facts): ReachScopes {
  const scopes = scopesOf(info, facts);
  const over = scopesOver(info, facts);
  if (reach === 'RELATION') return { scopes, held: over };
  if (reach === 'ROOT') {
    const held = withScopes(over, [askedScope('scope of the operation', ({ request }) => request.scope, facts)], facts);
    return { scopes: [...scopes, ...held.slice(over.length)], held };
  }
  const covered = { scopes: [], held: reach.held };
  const asked = { scopes, held: over };
  // Who was above in an earlier state of knowledge may have left since, and no row points any more at what one showed.
  if (knownAt || !over.every((one) => isAmong(one, reach.held, facts))) return asked;
  if ('above' in reach) return belongsTo(info, reach) ? covered : asked;
  const { from: above, property } = reach;
  return info.links().some((link) => link.from.table === above.table && link.property === property) ? covered : asked;
}

/** These scopes and those of `more` that are not among them. */
export function withScopes(
  scopes: readonly AskedScope[],
  more: readonly AskedScope[],
  facts: Facts,
): readonly AskedScope[] {
  return more.reduce((all, one) => (isAmong(one, all, facts) ? all : [...all, one]), scopes);
}

function isAmong(scope: AskedScope, others: readonly AskedScope[], facts: Facts): boolean {
  return others.some(
    (one) =>
      one.name === scope.name ||
      facts.once(`${one.name} is ${scope.name}`, (question) => isSame(one.of(question), scope.of(question))),
  );
}

function isSame(one: Scope, other: Scope): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function askedScope(name: string, of: Slot<Scope>, facts: Facts): AskedScope {
  const form = facts.once(name, (question) => formOf(of(question)));
  const [communes, provinces, organisations] = [form % 3, Math.floor(form / 3) % 3, Math.floor(form / 9)];
  return form < 0
    ? { name, of, all: true, provinces: 0, communes: 0, organisations: 0 }
    : { name, of, all: false, provinces, communes, organisations };
}

/* One number for the form of a scope, because it is asked for at every statement. */
function formOf({ all, provinceIds, communeIds, organisationIds }: Scope): number {
  if (all) return -1;
  return 9 * atMostTwo(organisationIds) + 3 * atMostTwo(provinceIds) + atMostTwo(communeIds);
}

function atMostTwo(ids: readonly string[]): number {
  return Math.min(ids.length, 2);
}

/* Seen where the row above is seen: it belongs to that row, or to whatever that row belongs to. */
function belongsTo({ scope }: TableInfo, { above, via }: { above: TableInfo; via: string }): boolean {
  if (typeof scope !== 'object') return false;
  if (scope.parent === above.table) return scope.through.includes(via);
  const besides = typeof above.scope === 'object' && above.scope.through.length === 1 ? above.scope.parent : null;
  return scope.follows === via && scope.parent === besides;
}
