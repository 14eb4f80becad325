import { type Actor, actorHolds, type Scope, scopeOf } from '@platform/kernel';
import { type TableInfo, tableInfoByName } from '../table-info';
import type { ReadRequest } from './read-request';

/** How a statement comes to a table: asked for itself, behind a relation, or as a list under a row it has checked. */
export type Reach = 'ROOT' | 'RELATION' | { above: TableInfo; via: string };

/** Whether the caller may read the table anywhere; the policy of a table without a place says just this. */
export function mayRead(info: TableInfo, actor: Actor): boolean {
  const read = permissionToRead(info);
  return read === null || actorHolds(actor, read);
}

/** A table that names no permission is read where the row it belongs to is read; public data by whoever is signed in. */
function permissionToRead({ read, scope }: TableInfo): string | null {
  return read ?? (typeof scope === 'object' ? permissionToRead(tableInfoByName(scope.parent)) : null);
}

/**
 * The scopes that must all hold for a row: that of the permission which reads the table, as in its policy, and for the
 * root that of the operation too. Nothing is asked twice: children that belong to the row above them, and are read by
 * the same permission, are inside its scope already.
 */
export function scopesFor(info: TableInfo, reach: Reach, { actor, scope }: ReadRequest): readonly Scope[] {
  if (typeof reach === 'object' && isCovered(info, reach)) return [];
  const read = permissionToRead(info);
  const own = read === null ? [] : [scopeOf(actor, read)];
  if (reach !== 'ROOT') return own;
  return own.some((one) => JSON.stringify(one) === JSON.stringify(scope)) ? own : [...own, scope];
}

function isCovered(info: TableInfo, { above, via }: Exclude<Reach, string>): boolean {
  const { scope } = info;
  const belongs = typeof scope === 'object' && scope.through.includes(via) && scope.parent === above.table;
  return belongs && permissionToRead(info) === permissionToRead(above);
}
