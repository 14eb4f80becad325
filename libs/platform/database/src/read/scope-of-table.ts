import { type Actor, actorHolds, type Scope, scopeOf } from '@platform/kernel';
import { type TableInfo, tableInfoByName } from '../table-info';
import type { ReadRequest } from './read-compiler';

/** How a statement comes to a table: asked for itself, behind a relation, or as a list under a row it has checked. */
export type Reach = 'ROOT' | 'RELATION' | { above: TableInfo; via: string };

/** Whether the caller may read the table anywhere; the policy of a table without a place says just this. */
export function mayRead({ read }: TableInfo, actor: Actor): boolean {
  return read === null || actorHolds(actor, read);
}

/**
 * The scopes that must all hold for a row: that of the permission which reads the table, as in its policy, and for the
 * root that of the operation too. Nothing is asked twice: children that belong to the row above them, and are read by
 * the same permission, are inside its scope already.
 */
export function scopesFor(info: TableInfo, reach: Reach, { actor, scope }: ReadRequest): readonly Scope[] {
  if (typeof reach === 'object' && isCovered(info, reach)) return [];
  const own = info.read === null ? [] : [scopeOf(actor, info.read)];
  if (reach !== 'ROOT') return own;
  return own.some((one) => JSON.stringify(one) === JSON.stringify(scope)) ? own : [...own, scope];
}

function isCovered({ scope, read }: TableInfo, { above, via }: Exclude<Reach, string>): boolean {
  return (
    typeof scope === 'object' &&
    scope.through.includes(via) &&
    scope.parent === above.table &&
    read === tableInfoByName(scope.parent).read
  );
}
