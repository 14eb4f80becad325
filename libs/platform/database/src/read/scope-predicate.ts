import type { Scope } from '@platform/kernel';
import { snakeCase } from '../naming';
import { type TableInfo, tableInfoByName } from '../table-info';
import type { Bind } from './from-item';
import type { ReadMoment } from './read-registry';

/**
 * The first wall: no statement is built without this predicate. A row is judged by its unit today, also when the
 * statement asks about another day (`scope_*` of the dated projection).
 */
export function scopePredicate(info: TableInfo, alias: string, scope: Scope, moment: ReadMoment, bind: Bind): string[] {
  if (info.scope === 'OPEN' || scope.all) return [];
  if (info.scope === 'TERRITORY') {
    const dated = info.kind === 'projection' && (moment.asOf || moment.knownAt) ? 'scope_' : '';
    return [territory(`${alias}.${dated}`, scope, bind)];
  }
  const { through, parent } = info.scope;
  const now = { ...moment, asOf: null, knownAt: null };
  const parties = through.map((property, index) => {
    const above = `${alias}_up${index}`;
    const inside = scopePredicate(tableInfoByName(parent), above, scope, now, bind);
    return inside.length > 0
      ? `EXISTS (SELECT 1 FROM ${parent} ${above} WHERE ${above}.id = ${alias}.${snakeCase(property)}_id AND ${inside.join(' AND ')})`
      : null;
  });
  return parties.includes(null) ? [] : [parties.length === 1 ? parties[0]! : `(${parties.join(' OR ')})`];
}

/* One province or one commune becomes an equality, so that one index gives the page in its order. */
function territory(prefix: string, { provinceIds, communeIds }: Scope, bind: Bind): string {
  const parts: string[] = [];
  if (provinceIds.length > 0) parts.push(isOneOf(`${prefix}province_id`, provinceIds, bind));
  if (communeIds.length > 0) parts.push(isOneOf(`${prefix}commune_id`, communeIds, bind));
  if (parts.length === 0) return 'false';
  return parts.length === 1 ? parts[0]! : `(${parts.join(' OR ')})`;
}

function isOneOf(column: string, ids: readonly string[], bind: Bind): string {
  return ids.length === 1 ? `${column} = ${bind(ids[0], 'uuid')}` : `${column} = ANY(${bind(ids, 'uuid[]')})`;
}
