import { snakeCase } from '../naming';
import type { TableInfo } from '../table-info';
import type { Slot } from './question';

/** Writes a parameter of the statement for a value of the question. */
export type Bind = (slot: Slot, cast?: string) => string;

/** Whether a day and a state of knowledge are asked about; null stands for now. */
export interface AskedMoment {
  asOf: Slot | null;
  knownAt: Slot | null;
}

const NOTHING: Slot = () => null;

export interface FromItem {
  sql: string;
  /** Conditions of time, over the alias. */
  where: string[];
}

/**
 * The one place where (kind, asOf, knownAt) becomes a FROM item.
 *
 * | kind        | now              | asOf d                        | knownAt k                              |
 * |-------------|------------------|-------------------------------|----------------------------------------|
 * | projection  | the table        | `<table>_at(d, k)`            | `<table>_at(d, k)`                     |
 * | period fact | every period     | the period that holds d       | rows as believed at k (with history)   |
 * | versioned   | the table        | the table                     | rows as believed at k (with history)   |
 * | ledger      | every entry      | entries up to the end of d    | entries up to k                        |
 * | reference   | the table        | the table                     | the table                              |
 */
export function fromItem(
  info: TableInfo,
  columns: readonly string[],
  alias: string,
  { asOf, knownAt }: AskedMoment,
  bind: Bind,
): FromItem {
  const plain = `${info.table} ${alias}`;
  switch (info.kind) {
    case 'projection':
      if (!asOf && !knownAt) return { sql: plain, where: [] };
      return {
        sql: `${info.table}_at(${bind(asOf ?? NOTHING, 'date')}, ${bind(knownAt ?? NOTHING, 'timestamptz')}) ${alias}`,
        where: [],
      };
    case 'period-fact':
    case 'versioned':
      return {
        sql: knownAt ? `${believed(info.table, columns, bind(knownAt, 'timestamptz'))} ${alias}` : plain,
        where: info.kind === 'period-fact' && asOf ? [holdsDay(alias, bind(asOf, 'date'))] : [],
      };
    case 'ledger': {
      const where: string[] = [];
      if (asOf) where.push(`${alias}.at < (${bind(asOf, 'date')} + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`);
      if (knownAt) where.push(`${alias}.at <= ${bind(knownAt, 'timestamptz')}`);
      return { sql: plain, where };
    }
    case 'reference':
      return { sql: plain, where: [] };
  }
}

/** True on the days of a half-open period. */
export function holdsDay(alias: string, day: string): string {
  return `${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > ${day})`;
}

/** The rows of a table that keeps history as they were believed at a moment: a FROM item without an alias. */
export function believed(table: string, properties: readonly string[], moment: string): string {
  const columns = properties.map(snakeCase).join(', ');
  return (
    `(SELECT ${columns} FROM ${table} WHERE known_from <= ${moment}` +
    ` UNION ALL SELECT ${columns} FROM ${table}_history WHERE known_from <= ${moment} AND known_to > ${moment})`
  );
}
