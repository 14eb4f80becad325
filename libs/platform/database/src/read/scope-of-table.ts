import { type Actor, actorHolds, type Scope, scopeOf } from '@platform/kernel';
import { type TableInfo, tableInfoByName } from '../table-info';
import type { ReadRequest } from './read-request';

/**
 * How a statement comes to a table: asked for itself, behind a relation, as a list under a row it has checked, or as
 * the row that such a row points at. `held` are the scopes that hold for the row above.
 */
export type Reach =
  | 'ROOT'
  | 'RELATION'
  | { above: TableInfo; via: string; held: readonly Scope[] }
  | { from: TableInfo; property: string; held: readonly Scope[] };

/** What stands in the predicate of a table, and what then holds for its rows. */
export interface ReachScopes {
  scopes: readonly Scope[];
  held: readonly Scope[];
}

/** Whether the caller may read the table anywhere; the policy of a table without a place says just this. */
export function mayRead({ read, scope, links }: TableInfo, actor: Actor): boolean {
  if (read !== null && !actorHolds(actor, read)) return false;
  if (scope === 'LINKED') return links().some(({ from }) => mayRead(from, actor));
  return typeof scope !== 'object' || mayRead(tableInfoByName(scope.parent), actor);
}

/**
 * What must be held to read a table: its own permission and, where a row belongs to another, what reads that one, for
 * a row is seen only where the row above it is seen. Public data asks for none.
 */
export function permissionsOver({ read, scope }: TableInfo): string[] {
  const above = typeof scope === 'object' ? permissionsOver(tableInfoByName(scope.parent)) : [];
  return [...new Set([...(read === null ? [] : [read]), ...above])];
}

/**
 * The scopes that must all hold for a row: those of the permissions which read the table, as in its policy, and for the
 * root that of the operation too. Nothing is asked twice: children that belong to the row above them, and are read by
 * the same permissions, are inside its scope already, and so is the row that shows itself through the one above.
 */
export function scopesFor(info: TableInfo, reach: Reach, { actor, scope, moment }: ReadRequest): ReachScopes {
  const own = permissionsOver(info).map((permission) => scopeOf(actor, permission));
  if (reach === 'RELATION') return { scopes: own, held: own };
  if (reach === 'ROOT') {
    const all = withScopes(own, [scope]);
    return { scopes: all, held: all };
  }
  if ('above' in reach) {
    return isCovered(info, reach) ? { scopes: [], held: reach.held } : { scopes: own, held: own };
  }
  // A row of an earlier state of knowledge may point at what no row points at today.
  const isShown =
    !moment.knownAt &&
    info.links().some(({ from, property }) => from.table === reach.from.table && property === reach.property);
  return isShown && own.every((one) => isAmong(one, reach.held))
    ? { scopes: [], held: own }
    : { scopes: own, held: own };
}

/** These scopes and those of `more` that are not among them. */
export function withScopes(scopes: readonly Scope[], more: readonly Scope[]): readonly Scope[] {
  return more.reduce((all, one) => (isAmong(one, all) ? all : [...all, one]), scopes);
}

function isAmong(scope: Scope, others: readonly Scope[]): boolean {
  return others.some((one) => one === scope || JSON.stringify(one) === JSON.stringify(scope));
}

function isCovered(info: TableInfo, { above, via }: { above: TableInfo; via: string }): boolean {
  const { scope } = info;
  const belongs = typeof scope === 'object' && scope.through.includes(via) && scope.parent === above.table;
  const known = permissionsOver(above);
  return belongs && permissionsOver(info).every((permission) => known.includes(permission));
}
