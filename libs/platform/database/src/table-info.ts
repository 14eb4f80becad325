import type { Scope } from '@platform/kernel';
import { snakeCase } from './naming';

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
   * Lies nowhere itself: a row is seen where a row that points at it is seen (`registerLink`), and changed where such a
   * row may be written. A row nobody points at is seen by the transaction that makes it and by jobs of our own, which must
   * find again whom they once knew.
   */
  | 'LINKED'
  /**
   * Belongs to the row it points to (property `through`, table `parent`) and is seen exactly where that row is seen.
   * With several properties it is a row of several parties: seen where any of them is, written where the first is.
   * `founding` names the unit property of a row that may come before its parent (a first statement makes the
   * organisation): until then its own unit decides. `follows` names the row that belongs to the same one always, by a
   * trigger of the database: below it nothing is asked again (an entry in the book of capital, by its membership).
   * `left` names the SQL function that tells, by the id of a parent that has gone, the unit it last stood in: what was
   * believed of it then stays seen there.
   */
  | { through: readonly [string, ...string[]]; parent: string; founding?: string; follows?: string; left?: string };

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
  /**
   * The column with the organisation for which alone a role may be held (role × organisation × period): `id` of the
   * organisations themselves; `null` where nobody is appointed so. The scope is `TERRITORY`.
   */
  appointable: string | null;
  /**
   * Says something of the row above as it is, and is made or told anew for another: where two rows above become one, it
   * stays with its own.
   */
  stays: boolean;
  /**
   * The column that is filled while a row stands for itself no more (it was merged into another): no list holds it, nor
   * what belongs to it. `<table>_merged(asOf, knownAt)` gives the ids of another day.
   */
  mergedInto: string | null;
  /** Its rows are about a merger or what may become one: shown also where a row above was merged into another. */
  shownMerged: boolean;
  /**
   * Rows that are read and changed only with the permission of their class besides, in the same place: by the property that
   * holds the class (never empty), each confidential value with its permission. A value not named is as open as the table.
   */
  confided: { by: string; to: Readonly<Record<string, string>> } | null;
  /** Answers a typed text; see the search of the class. */
  search?: SearchPlan;
  /** Through which rows a `LINKED` table is seen; empty for any other. */
  links: () => readonly Link[];
}

/** A relation that shows the row it points at to whoever sees the row that holds it. */
export interface Link {
  from: TableInfo;
  property: string;
  /** The column that holds the id. */
  column: string;
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
  ): Search;
}

export interface Search {
  join: string;
  rank: string;
  why: string;
  /**
   * A FROM item that `join` knows as `candidates`, for a search that stops at a number of them: it is looked up once for the
   * rows and for their count, and its column `cut` says whether more rows answer than were looked at.
   */
  candidates?: string;
}

type Class = abstract new (...args: never[]) => unknown;

const tables = new Map<Class, TableInfo>();
const pointers: { from: Class; property: string; to: () => unknown }[] = [];
/* Made again after each registration: a pointer may be declared before its own table or the one it points at. */
let links: ReadonlyMap<unknown, readonly Link[]> | null = null;

/** @throws Error where another class has the table, or a `LINKED` one does not know since when a row is known. */
export function registerTable(target: Class, info: Omit<TableInfo, 'links'>): void {
  const twin = [...tables].find(([cls, other]) => other.table === info.table && cls !== target);
  if (twin) throw new Error(`Table ${info.table} is declared by two classes`);
  if (info.scope === 'LINKED' && info.kind !== 'versioned' && info.kind !== 'period-fact')
    throw new Error(`Table ${info.table} is LINKED and keeps no known_from`);
  tables.set(target, { ...info, links: () => linksByTarget().get(target) ?? [] });
  links = null;
}

/**
 * Says that whoever sees a row of `from` (or of a class that extends it) sees the row its `property` points at. The
 * higher lib calls it (`@Ref(…, { seenThrough: true })`); both walls of the `LINKED` table are made from it.
 */
export function registerLink(from: Class, property: string, to: () => unknown): void {
  pointers.push({ from, property, to });
  links = null;
}

function linksByTarget(): ReadonlyMap<unknown, readonly Link[]> {
  links ??= new Map(
    [...Map.groupBy(pointers, ({ to }) => to())].map(([target, group]) => [
      target,
      group.flatMap(linksOf).sort(byName),
    ]),
  );
  return links;
}

/* Policies are compared by their text, whichever lib was loaded first. */
function byName(one: Link, other: Link): number {
  return `${one.from.table} ${one.column}` < `${other.from.table} ${other.column}` ? -1 : 1;
}

function linksOf({ from, property }: (typeof pointers)[number]): Link[] {
  return [...tables].flatMap(([cls, info]) =>
    cls === from || cls.prototype instanceof (from as never)
      ? [{ from: info, property, column: `${snakeCase(property)}_id` }]
      : [],
  );
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
