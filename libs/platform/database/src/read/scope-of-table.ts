import { type Actor, actorHolds, type Scope, scopeOf } from '@platform/kernel';
import { type TableInfo, tableInfoByName } from '../table-info';
import type { ReadRequest } from './read-request';

/** How a statement comes to a table: asked for itself, behind a relation, or as a list under a row it has checked. */
export type Reach = 'ROOT' | 'RELATION' | { above: TableInfo; via: string };

/** Whether the caller may read the table anywhere; the policy of a table without a place says just this. */
export function mayRead(info: TableInfo, actor: Actor): boolean {
  return permissionsOver(info).every((permission) => actorHolds(actor, permission));
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
 * The scopes that must all hold for a row: those of the permissions which read the table, as in its policy, and for the
 * root that of the operation too. Nothing is asked twice: children that belong to the row above them, and are read by
 * the same permissions, are inside its scope already.
 */
export function scopesFor(info: TableInfo, reach: Reach, { actor, scope }: ReadRequest): readonly Scope[] {
  if (typeof reach === 'object' && isCovered(info, reach)) return [];
  const own = permissionsOver(info).map((permission) => scopeOf(actor, permission));
  if (reach !== 'ROOT') return own;
  return own.some((one) => one === scope || JSON.stringify(one) === JSON.stringify(scope)) ? own : [...own, scope];
}

function isCovered(info: TableInfo, { above, via }: Exclude<Reach, string>): boolean {
  const { scope } = info;
  const belongs = typeof scope === 'object' && scope.through.includes(via) && scope.parent === above.table;
  const known = permissionsOver(above);
  return belongs && permissionsOver(info).every((permission) => known.includes(permission));
}
