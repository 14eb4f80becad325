import { declaredFields, type ExportOptions } from '@platform/api';
import { classOfType } from '@platform/database';
import {
  getNamedType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  isEnumType,
  isObjectType,
} from 'graphql';
import { EXPORT_ERRORS } from './export.errors';

/** One column of the file: where its value stands in a row, what it is, how it is headed. */
export interface ExportColumn {
  path: readonly string[];
  heading: string;
  kind: 'text' | 'money' | 'int' | 'decimal' | 'day' | 'instant' | 'flag';
  /** Words of a choice by its codes. */
  words: ReadonlyMap<string, string> | null;
  /** The field that says how precisely a day is known. */
  precision: string | null;
}

const KINDS: Readonly<Record<string, ExportColumn['kind']>> = {
  Money: 'money',
  Int: 'int',
  Float: 'decimal',
  Date: 'day',
  DateTime: 'instant',
  Boolean: 'flag',
};

/* What keeps a row, and says nothing of it. */
const KEEPING = new Set(['id', 'version', 'knownFrom', 'matchedBy']);
/* How a record of another class is called, best first; its code stands beside it. */
const NAMES = ['fullName', 'name', 'displayName', 'title', 'username', 'number'];

/**
 * The columns of a list for the names asked: fields of its type, `*` for all; a record behind a relation becomes its name
 * and its code, `relation.field` is that one field. Nothing asked is the list's own choice.
 * @throws EXPORT_COLUMN for a name that is no field or holds a list.
 */
export function columnsOf(
  list: ExportOptions,
  type: GraphQLObjectType,
  asked: readonly string[] | null,
): ExportColumn[] {
  const names = asked?.includes('*') ? everyField(type) : (asked ?? list.columns ?? everyField(type));
  const columns = names.flatMap((name) => columnsFor(list, type, name));
  const seen = new Set<string>();
  return columns.filter(({ path }) => !seen.has(path.join('.')) && seen.add(path.join('.')));
}

function columnsFor(list: ExportOptions, type: GraphQLObjectType, name: string): ExportColumn[] {
  const [first = '', ...rest] = name.split('.');
  const field = type.getFields()[first];
  if (!field || field.args.length > 0)
    throw EXPORT_ERRORS.EXPORT_COLUMN({ field: 'columns', details: { column: name } });
  const target = getNamedType(field.type);
  if (!isObjectType(target)) {
    if (rest.length > 0) throw EXPORT_ERRORS.EXPORT_COLUMN({ field: 'columns', details: { column: name } });
    return [column(list, [field])];
  }
  const inside = rest.length > 0 ? rest.slice(0, 1) : shownOf(target);
  return inside.map((property) => {
    const within = target.getFields()[property];
    if (!within || within.args.length > 0 || isObjectType(getNamedType(within.type)) || rest.length > 1) {
      throw EXPORT_ERRORS.EXPORT_COLUMN({ field: 'columns', details: { column: name } });
    }
    return column(list, [field, within]);
  });
}

/** The field that names a record of this type. */
export function nameField(type: GraphQLObjectType): string | undefined {
  return NAMES.find((one) => type.getFields()[one]);
}

/** The name and the code of a record, as far as its type has them. */
function shownOf(type: GraphQLObjectType): string[] {
  const name = nameField(type);
  return [...(name ? [name] : []), ...(type.getFields()['code'] ? ['code'] : [])];
}

/** Every field that fits a cell, in the order of the class, then what higher libs added. */
function everyField(type: GraphQLObjectType): string[] {
  const cls = classOfType(type.name);
  const declared = (cls ? declaredFields(cls) : []).map(({ property }) => property);
  const fields = type.getFields();
  const fits = (name: string): boolean => {
    const field = fields[name];
    if (!field || KEEPING.has(name) || field.args.length > 0) return false;
    const named = getNamedType(field.type);
    return isObjectType(named) ? shownOf(named).length > 0 : named.name !== 'ID' && named.name !== 'Json';
  };
  const others = Object.keys(fields).filter((name) => !declared.includes(name));
  return [...declared, ...others].filter(fits);
}

function column(list: ExportOptions, fields: readonly GraphQLField<unknown, unknown>[]): ExportColumn {
  const path = fields.map(({ name }) => name);
  const last = fields.at(-1)!;
  const type = getNamedType(last.type);
  return {
    path,
    heading: list.headings?.[path.join('.')] ?? headingOf(fields),
    kind: KINDS[type.name] ?? 'text',
    words: isEnumType(type) ? enumWords(type) : null,
    precision: list.precision?.[path.join('.')] ?? null,
  };
}

/** What the class says of the field; the code of another record is that record's code. */
function headingOf(fields: readonly GraphQLField<unknown, unknown>[]): string {
  const [first, last] = [fields[0]!, fields.at(-1)!];
  const own = first.description ?? first.name;
  if (first === last || NAMES.includes(last.name)) return own;
  return last.name === 'code' ? `Mã: ${own}` : `${own}: ${last.description ?? last.name}`;
}

export function enumWords(type: GraphQLEnumType): Map<string, string> {
  return new Map(type.getValues().map(({ name, description }) => [name, description ?? name]));
}

/** The selection that reads the columns. */
export function selectionOf(columns: readonly ExportColumn[]): string {
  const tops = new Map<string, Set<string>>();
  for (const { path, precision } of columns) {
    const [top = '', inside] = path;
    const known = tops.get(top) ?? new Set<string>();
    if (inside) known.add(inside);
    tops.set(top, known);
    if (precision && !tops.has(precision)) tops.set(precision, new Set());
  }
  const fields = [...tops].map(([top, inside]) => (inside.size > 0 ? `${top} { ${[...inside].join(' ')} }` : top));
  return fields.join(' ');
}
