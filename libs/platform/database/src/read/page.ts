import { RegisterError } from '@platform/kernel';
import type { EntityMetadata } from 'typeorm';
import { columnOf } from './filter';
import type { Bind } from './from-item';

/** Page arguments of a Relay connection plus what is generated for the type. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  filter?: Record<string, Record<string, unknown> | null> | null;
  sort?: { field: string; direction: 'ASC' | 'DESC' } | null;
  search?: string | null;
}

export const MAX_PAGE = 100;

export interface PagePlan {
  size: number;
  backwards: boolean;
  /** Seeks past the cursor; empty on the first page. */
  where: string[];
  orderBy: string;
  /** SQL of the cursor's values, as one JSON array. */
  cursor: string;
}

/**
 * A keyset page: never an offset, so page one thousand costs what page one costs. Empty values stand last in both
 * directions; the id breaks ties.
 * @throws RegisterError when neither or both of `first` and `last` are given, or a cursor is not one of ours.
 */
export function pagePlan(
  metadata: EntityMetadata,
  args: PageArgs,
  order: readonly [property: string, direction: 'ASC' | 'DESC'],
  alias: string,
  bind: Bind,
): PagePlan {
  const size = pageSize(args);
  const backwards = args.last !== null && args.last !== undefined;
  const [property, direction] = args.sort ? [args.sort.field, args.sort.direction] : order;
  const column = columnOf(metadata, property);
  const value = `${alias}.${column.name}`;
  const id = `${alias}.id`;
  const ascending = (direction === 'ASC') !== backwards;
  const way = ascending ? 'ASC' : 'DESC';
  const nulls = column.nullable ? ` NULLS ${backwards ? 'FIRST' : 'LAST'}` : '';
  const token = backwards ? args.before : args.after;
  return {
    size,
    backwards,
    where: token ? [seek(readCursor(token), { value, id, ascending, backwards, type: column.type, nullable: column.nullable }, bind)] : [],
    orderBy: property === 'id' ? `${id} ${way}` : `${value} ${way}${nulls}, ${id} ${way}`,
    cursor: `json_build_array(${value}::text, ${id}::text)`,
  };
}

function pageSize({ first, last }: PageArgs): number {
  const size = first ?? last;
  const both = first !== null && first !== undefined && last !== null && last !== undefined;
  if (size === null || size === undefined || both || size < 1 || size > MAX_PAGE) {
    throw new RegisterError('PAGE_SIZE', 'INVALID', `Cần đúng một trong first, last, từ 1 đến ${MAX_PAGE}`);
  }
  return size;
}

interface Seek {
  value: string;
  id: string;
  ascending: boolean;
  backwards: boolean;
  type: string;
  nullable: boolean;
}

function seek([last, lastId]: Cursor, { value, id, ascending, backwards, type, nullable }: Seek, bind: Bind): string {
  const beyond = ascending ? '>' : '<';
  const bound = bind(lastId, 'uuid');
  if (!nullable) return `(${value}, ${id}) ${beyond} (${bind(last, type)}, ${bound})`;
  if (last === null) {
    const rest = `${value} IS NULL AND ${id} ${beyond} ${bound}`;
    return backwards ? `(${rest} OR ${value} IS NOT NULL)` : `(${rest})`;
  }
  const further = `(${value}, ${id}) ${beyond} (${bind(last, type)}, ${bound})`;
  return backwards ? further : `(${further} OR ${value} IS NULL)`;
}

type Cursor = [last: string | null, id: string];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function writeCursor(values: Cursor): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

function readCursor(token: string): Cursor {
  try {
    const values: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    if (Array.isArray(values) && values.length === 2) {
      const [last, id] = values as unknown[];
      if ((last === null || typeof last === 'string') && typeof id === 'string' && UUID.test(id)) return [last, id];
    }
  } catch {
    // Falls through to the one refusal below: a forged cursor and a broken one are the same to the caller.
  }
  throw new RegisterError('CURSOR', 'INVALID', 'Con trỏ trang không hợp lệ', { field: 'after' });
}
