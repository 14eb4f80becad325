import { snakeCase } from '../naming';
import { type TableInfo, tableInfoByName } from '../table-info';
import type { Bind } from './from-item';
import type { Facts, Slot } from './question';
import { type AskedScope, mayRead, scopeOfPermission, scopesOf, withScopes } from './scope-of-table';

/** What a predicate is written with. */
interface Writing {
  facts: Facts;
  bind: Bind;
  /** A row of several parties is seen where any of them lies, and written where the first does. */
  forWriting?: boolean;
}

/** Which state of the rows is asked for: of today, of another day, or of an earlier state of knowledge. */
export type AskedState = 'NOW' | 'OTHER_DAY' | 'KNOWN_THEN';

/**
 * The first wall: no statement is built without this predicate. A row is judged by its unit today, also when the
 * statement asks about another day (the `scope_*` columns of the dated projection). It says just what row-level security
 * says: where a row is seen through another one, the same other one lies in the scope and may itself be read.
 */
export function scopePredicate(
  info: TableInfo,
  alias: string,
  scope: AskedScope,
  state: AskedState,
  writing: Writing,
): string[] {
  if (info.scope === 'OPEN') return [];
  if (info.scope === 'LINKED') return isSystem(writing.facts) ? [] : [linked(info, alias, scope, writing)];
  if (info.scope === 'TERRITORY') {
    if (scope.all) return [];
    const column = info.kind === 'projection' && state !== 'NOW' ? 'scope_' : '';
    return [territory(info, `${alias}.`, column, scope, writing.bind)];
  }
  return belonging(info, info.scope, alias, scope, state === 'KNOWN_THEN', writing);
}

/**
 * The other half of the first wall: rows of a confidential class only where the caller is one of those it is confided to. It
 * stands wherever a statement names the table, also where the row above has been checked, for that one says nothing of it.
 */
export function confidedPredicate(info: TableInfo, alias: string, state: AskedState, writing: Writing): string[] {
  if (!info.confided) return [];
  const column = `${alias}.${snakeCase(info.confided.by)}`;
  const to = Object.entries(info.confided.to);
  const each = to.flatMap(([value, permission]) => {
    if (!writing.facts.holds(permission)) return [];
    const inside = scopePredicate(info, alias, scopeOfPermission(permission, writing.facts), state, writing);
    return [`(${[`${column} = '${value}'`, ...inside].join(' AND ')})`];
  });
  const named = to.map(([value]) => `'${value}'`).join(', ');
  return [`(${[`${column} NOT IN (${named})`, ...each].join(' OR ')})`];
}

/* A row of an earlier state of knowledge may belong to one that has left since; now the row above is always there. */
function belonging(
  info: TableInfo,
  { through, parent, founding, left }: Exclude<TableInfo['scope'], string>,
  alias: string,
  scope: AskedScope,
  knownThen: boolean,
  writing: Writing,
): string[] {
  const above = tableInfoByName(parent);
  const [first] = through;
  const place = founding ? `${alias}.${snakeCase(founding)}_id` : left && `${left}(${alias}.${snakeCase(first)}_id)`;
  const exists = (property: string, by: string, inside: readonly string[]): string =>
    `EXISTS (SELECT 1 FROM ${parent} ${by} WHERE ${[`${by}.id = ${alias}.${snakeCase(property)}_id`, ...inside].join(' AND ')})`;
  const parties = through.slice(0, writing.forWriting ? 1 : undefined).map((property, index) => {
    const by = `${alias}_up${index}`;
    const inside = itself(above, by, scope, writing);
    if (inside.length === 0 && (!knownThen || place)) return null;
    return exists(property, by, inside);
  });
  if (parties.includes(null)) return [];
  if (knownThen && place) {
    const gone = `NOT ${exists(first, `${alias}_left`, [])}`;
    parties.push(scope.all ? gone : `(${gone} AND ${lastIn(info, place, `${alias}_unit`, scope, writing.bind)})`);
  }
  return [parties.length === 1 ? parties[0]! : `(${parties.join(' OR ')})`];
}

function lastIn(info: TableInfo, place: string, unit: string, scope: AskedScope, bind: Bind): string {
  const inside = territory(info, `${unit}.`, '', scope, bind, 'id');
  return `EXISTS (SELECT 1 FROM admin_unit ${unit} WHERE ${unit}.id = register_unit_today(${place}) AND ${inside})`;
}

/* One row through which another is seen: it lies in the scope, and the caller may read it. */
function itself(info: TableInfo, alias: string, scope: AskedScope, { facts, bind, forWriting }: Writing): string[] {
  const places = withScopes([scope], scopesOf(info, facts), facts).flatMap((one) =>
    scopePredicate(info, alias, one, 'NOW', { facts, bind, forWriting: forWriting && one === scope }),
  );
  return [...places, ...confidedPredicate(info, alias, 'NOW', { facts, bind })];
}

/* Jobs of our own find again whom they once knew. */
function isSystem(facts: Facts): boolean {
  return facts.once('is a job of our own', ({ request }) => request.actor.kind === 'SYSTEM');
}

/* Somebody points at the row from where this scope holds, and the caller may see that row too. */
function linked(info: TableInfo, alias: string, scope: AskedScope, writing: Writing): string {
  const { facts } = writing;
  const seen = info
    .links()
    .filter(({ from }) => mayRead(from, facts))
    .map(({ from, column }, index) => {
      const by = `${alias}_by${index}`;
      const inside = itself(from, by, scope, writing);
      return `EXISTS (SELECT 1 FROM ${from.table} ${by} WHERE ${[`${by}.${column} = ${alias}.id`, ...inside].join(' AND ')})`;
    });
  return seen.length > 0 ? `(${seen.join(' OR ')})` : 'false';
}

/*
 * One province or one commune becomes an equality, so that one index gives the page in its order; one organisation is
 * looked up by its key. Who holds no role for an organisation has no word of it in his statement.
 */
function territory(
  { appointable, table }: TableInfo,
  row: string,
  dated: string,
  scope: AskedScope,
  bind: Bind,
  commune = 'commune_id',
): string {
  const { of, provinces, communes, organisations } = scope;
  const parts: string[] = [];
  if (provinces > 0)
    parts.push(isOneOf(`${row}${dated}province_id`, provinces, (question) => of(question).provinceIds, bind));
  if (communes > 0)
    parts.push(isOneOf(`${row}${dated}${commune}`, communes, (question) => of(question).communeIds, bind));
  if (appointable && organisations > 0) {
    const own = isOneOf(`${row}${appointable}`, organisations, (question) => of(question).organisationIds, bind);
    // One that has left the register is nobody's own any more, whatever was known of it once.
    const stands = `EXISTS (SELECT 1 FROM ${table} own_today WHERE own_today.id = ${row}id)`;
    parts.push(dated === '' ? own : `(${own} AND ${stands})`);
  }
  if (parts.length === 0) return 'false';
  return parts.length === 1 ? parts[0]! : `(${parts.join(' OR ')})`;
}

function isOneOf(column: string, count: number, ids: Slot<readonly string[]>, bind: Bind): string {
  return count === 1
    ? `${column} = ${bind((question) => ids(question)[0], 'uuid')}`
    : `${column} = ANY(${bind(ids, 'uuid[]')})`;
}
