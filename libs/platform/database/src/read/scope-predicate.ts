import { type Actor, type Scope, scopeOf } from '@platform/kernel';
import { snakeCase } from '../naming';
import { type TableInfo, tableInfoByName } from '../table-info';
import type { Bind } from './from-item';
import type { ReadMoment } from './read-registry';
import { mayRead, permissionsOver, withScopes } from './scope-of-table';

/** Who asks and about when. */
interface Asked {
  actor: Actor;
  moment: ReadMoment;
}

/**
 * The first wall: no statement is built without this predicate. A row is judged by its unit today, also when the
 * statement asks about another day (`scope_*` of the dated projection).
 */
export function scopePredicate(info: TableInfo, alias: string, scope: Scope, asked: Asked, bind: Bind): string[] {
  if (info.scope === 'OPEN') return [];
  if (info.scope === 'LINKED') return [linked(info, alias, scope, asked, bind)];
  if (info.scope === 'TERRITORY') {
    if (scope.all) return [];
    const { asOf, knownAt } = asked.moment;
    const dated = info.kind === 'projection' && (asOf || knownAt) ? 'scope_' : '';
    return [territory(`${alias}.${dated}`, scope, bind)];
  }
  const { through, parent } = info.scope;
  const parties = through.map((property, index) => {
    const above = `${alias}_up${index}`;
    const inside = scopePredicate(tableInfoByName(parent), above, scope, today(asked), bind);
    return inside.length > 0
      ? `EXISTS (SELECT 1 FROM ${parent} ${above} WHERE ${above}.id = ${alias}.${snakeCase(property)}_id AND ${inside.join(' AND ')})`
      : null;
  });
  return parties.includes(null) ? [] : [parties.length === 1 ? parties[0]! : `(${parties.join(' OR ')})`];
}

/* Somebody points at the row from where this scope holds, and the caller may see that row too. */
function linked(info: TableInfo, alias: string, scope: Scope, asked: Asked, bind: Bind): string {
  const { actor } = asked;
  const seen = info
    .links()
    .filter(({ from }) => mayRead(from, actor))
    .map(({ from, column }, index) => {
      const by = `${alias}_by${index}`;
      const scopes = withScopes(
        [scope],
        permissionsOver(from).map((permission) => scopeOf(actor, permission)),
      );
      const inside = scopes.flatMap((one) => scopePredicate(from, by, one, today(asked), bind));
      return `EXISTS (SELECT 1 FROM ${from.table} ${by} WHERE ${[`${by}.${column} = ${alias}.id`, ...inside].join(' AND ')})`;
    });
  return seen.length > 0 ? `(${seen.join(' OR ')})` : 'false';
}

function today({ actor, moment }: Asked): Asked {
  return { actor, moment: { ...moment, asOf: null, knownAt: null } };
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
