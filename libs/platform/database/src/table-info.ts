import type { Scope } from '@platform/kernel';

/**
 * What a table is, said once beside its class: how it keeps time, whose rows they are, who may write. The compiler,
 * the policies, the triggers and the grants are all made from this; there is no second description.
 */
export type TableKind =
  /** Has a period in which it is true and a time since which we know it; periods of one key never overlap. */
  | 'period-fact'
  /** Changes in place, every earlier state is kept. */
  | 'versioned'
  /** Only ever appended to. */
  | 'ledger'
  /** Today's chosen values, written by its trigger alone; `<table>_at(asOf, knownAt)` answers for any other day. */
  | 'projection'
  /** Reference data or working data without a history of its own. */
  | 'reference';

export type TableScope =
  /** Not bound to a place. */
  | 'OPEN'
  /** Has `province_id` and `commune_id`: today's units of the row. */
  | 'TERRITORY'
  /**
   * Belongs to the row it points to (property `through`, table `parent`) and is seen exactly where that row is seen.
   * With several properties it is a row of several parties: seen where any of them is, written where the first is.
   * `founding` names the unit property of a row that may come before its parent (a first statement makes the
   * organisation): until then its own unit decides.
   */
  | { through: readonly [string, ...string[]]; parent: string; founding?: string };

export interface TableInfo {
  table: string;
  kind: TableKind;
  scope: TableScope;
  /** The columns that together with the period identify a period fact. */
  key: readonly string[];
  /** Permission code needed to read, or `null` for whoever is signed in. */
  read: string | null;
  /** Permission code needed to write by a person; `null` means no person writes here. */
  write: string | null;
  /** Database roles that may insert and update; a source's role writes its own table and no other. */
  writers: readonly string[];
  /** Rows may be removed (their history stays). */
  deletable: boolean;
  /** Answers a typed text; see the search of the class. */
  search?: SearchPlan;
}

/** How a typed text selects and ranks rows of one table. */
export interface SearchPlan {
  /**
   * SQL over the alias of the row: what to join, a rank (smaller is better), and why a row matched (a text). The list's
   * own predicate keeps the scope; `scope` is for a search that stops at a number of candidates.
   */
  compile(
    text: string,
    bind: (value: unknown, cast?: string) => string,
    alias: string,
    scope: Scope,
  ): { join: string; rank: string; why: string };
}

type Class = abstract new (...args: never[]) => unknown;

const tables = new Map<Class, TableInfo>();

export function registerTable(target: Class, info: TableInfo): void {
  const twin = [...tables].find(([cls, other]) => other.table === info.table && cls !== target);
  if (twin) throw new Error(`Table ${info.table} is declared by two classes`);
  tables.set(target, info);
}

/** @throws Error for a class without `@Record`. */
export function tableInfo(target: unknown): TableInfo {
  const info = tables.get(target as Class);
  if (!info) throw new Error(`${String((target as { name?: string }).name ?? target)} is not a record`);
  return info;
}

/** @throws Error when no class maps the table. */
export function tableInfoByName(table: string): TableInfo {
  const info = [...tables.values()].find((one) => one.table === table);
  if (!info) throw new Error(`No record maps the table ${table}`);
  return info;
}

export function isTable(target: unknown): boolean {
  return tables.has(target as Class);
}

export function allTables(): ReadonlyMap<Class, TableInfo> {
  return tables;
}
