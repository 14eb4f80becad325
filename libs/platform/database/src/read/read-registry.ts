import type { Actor, IsoDate } from '@platform/kernel';

type Class = abstract new (...args: never[]) => unknown;

/** A list (or one row) of a higher lib that hangs on a lower lib's type: `Organisation.officers`. */
export interface ChildList {
  of: () => Class;
  /** The property of the child that points at the parent. */
  via: string;
  /** `one` gives the first row by `orderBy` instead of a connection. */
  single: boolean;
  /** Property and direction of the default order. */
  orderBy: readonly [property: string, direction: 'ASC' | 'DESC'];
  /** Permission code needed to read it, where it differs from the parent's. */
  permission: string | null;
}

/** A pure function of columns that it names; it runs after the one statement, once per row that asks for it. */
export interface ComputedField {
  needs: readonly string[];
  compute(row: Record<string, unknown>, moment: ReadMoment): unknown;
}

/** A value that only SQL can give, written over the alias of its row. */
export interface DerivedField {
  sql(alias: string, moment: MomentParameters, row: RowSql): string;
  /** Set when the value is an object: its class, read where `id = <sql>`. */
  to?: () => Class;
  /** A pure function that makes the answer of what SQL gave; it runs after the one statement. */
  finish?: (value: unknown, asked: { actor: Actor; moment: ReadMoment }) => unknown;
}

/** What a derived value may ask of its row besides the alias. */
export interface RowSql {
  /** The row as it is today and as we know it now, not of another day or another state of knowledge. */
  now: boolean;
  /** SQL of a column, by its property. */
  column(property: string): string;
  /** SQL of whether the row lies where the caller holds a permission, as for writing it today. */
  within(permission: string): string;
}

/** For which day, and as known when. `asOf` and `knownAt` are null for "now". */
export interface ReadMoment {
  today: IsoDate;
  asOf: IsoDate | null;
  knownAt: string | null;
}

/** The same as bound parameters of a statement. */
export interface MomentParameters {
  /** SQL for the day asked about: `asOf`, or today. */
  day: string;
  /** SQL for the moment of knowledge asked about; null for now. */
  knownAt: string | null;
}

interface TypeReads {
  children: Map<string, ChildList>;
  computed: Map<string, ComputedField>;
  derived: Map<string, DerivedField>;
}

const reads = new Map<Class, TypeReads>();

export function readsOf(target: Class): TypeReads {
  let found = reads.get(target);
  if (!found) reads.set(target, (found = { children: new Map(), computed: new Map(), derived: new Map() }));
  return found;
}

/** A GraphQL type that shows only the public registry basics of a table, whoever asks; `view` holds just those columns. */
export interface PublicFace {
  of: () => Class;
  view: string;
}

const faces = new Map<string, PublicFace>();
const typeNames = new Map<string, Class>();

export function registerPublicFace(typeName: string, face: PublicFace): void {
  faces.set(typeName, face);
}

export function publicFace(typeName: string): PublicFace | undefined {
  return faces.get(typeName);
}

export function registerTypeName(typeName: string, target: Class): void {
  typeNames.set(typeName, target);
}

/** The class behind a GraphQL object type, if it is a record. */
export function classOfType(typeName: string): Class | undefined {
  return typeNames.get(typeName);
}
