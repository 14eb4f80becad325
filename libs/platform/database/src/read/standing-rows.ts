import { snakeCase } from '../naming';
import { type TableInfo, tableInfoByName } from '../table-info';
import type { AskedMoment, Bind } from './from-item';
import type { Slot } from './question';
import type { Reach } from './scope-of-table';

const NOTHING: Slot = () => null;

/**
 * Keeps what was merged into another row out of the lists: the row itself, and what stayed with it. Behind a relation or
 * below its own row it is still shown, as it is.
 */
export function standingRows(info: TableInfo, alias: string, reach: Reach, moment: AskedMoment, bind: Bind): string[] {
  const above = typeof reach === 'object' && 'above' in reach ? reach.via : null;
  if (reach !== 'ROOT' && above === null) return [];
  if (info.mergedInto) return [`${alias}.${info.mergedInto} IS NULL`];
  if (typeof info.scope !== 'object' || info.shownMerged) return [];
  const parent = tableInfoByName(info.scope.parent);
  if (!parent.mergedInto) return [];
  const others = info.scope.through.filter((property) => property !== above);
  // A hashed set of the few that were merged; a row without one of its parties is not kept out by it.
  return others.map(
    (property) => `(${alias}.${snakeCase(property)}_id NOT IN (${mergedRows(parent, moment, bind)})) IS NOT FALSE`,
  );
}

function mergedRows({ table, mergedInto }: TableInfo, { asOf, knownAt }: AskedMoment, bind: Bind): string {
  if (!asOf && !knownAt) return `SELECT id FROM ${table} WHERE ${mergedInto} IS NOT NULL`;
  return `SELECT id FROM ${table}_merged(${bind(asOf ?? NOTHING, 'date')}, ${bind(knownAt ?? NOTHING, 'timestamptz')})`;
}
