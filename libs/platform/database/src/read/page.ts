import { RegisterError } from '@platform/kernel';
import type { EntityMetadata } from 'typeorm';
import { columnOf } from './filter';
import type { Bind } from './from-item';
import type { Asked, Facts, PageArgs, Slot } from './question';

export const MAX_PAGE = 100;

export interface PagePlan {
  size: Slot<number>;
  backwards: boolean;
  /** Seeks past the cursors; empty on the first page. */
  where: string[];
  orderBy: string;
  /** SQL of the cursor's values, as one JSON array. */
  cursor: string;
  /** SQL of the same as the text that `writeCursor` makes of it before it is encoded. */
  place: string;
}

/** In which order the rows stand: by `rank` where a search gives one, then by a property, then by id. */
export interface PageOrder {
  alias: string;
  default: readonly [property: string, direction: 'ASC' | 'DESC'];
  /** SQL of the rank of a searched row, smaller is better; ignored when the caller sorts. */
  rank: string | null;
  /** The rows come out of a function, whose columns have forgotten their collation. */
  computed: boolean;
}

/**
 * A keyset page: never an offset, so page one thousand costs what page one costs. Empty values stand last in both
 * directions; the id breaks ties.
 * @throws RegisterError when neither or both of `first` and `last` are given, or a cursor is not one of ours.
 */
export function pagePlan(
  metadata: EntityMetadata,
  args: Asked<PageArgs>,
  order: PageOrder,
  facts: Facts,
  bind: Bind,
): PagePlan {
  const backwards = facts.about(args, ({ last }) => last !== null && last !== undefined);
  const sort = facts.about(args, (asked) => (asked.sort ? `${asked.sort.field} ${asked.sort.direction ?? 'ASC'}` : ''));
  const [property, direction] = sort ? (sort.split(' ') as [string, string]) : order.default;
  const column = columnOf(metadata, property);
  const keys: Keys = {
    rank: sort ? null : order.rank,
    value: `${order.alias}.${column.name}${order.computed && column.collation ? ` COLLATE "${column.collation}"` : ''}`,
    id: `${order.alias}.id`,
    type: column.type,
    nullable: column.nullable,
    ascending: direction === 'ASC',
  };
  const where = (['after', 'before'] as const).flatMap((field) => {
    const place = facts.about(args, (asked) => placeOf(asked[field], field, keys));
    if (place === 'NONE') return [];
    const at: At = {
      last: place === 'EMPTY' ? null : (question) => readCursor(args.of(question)[field]!, field, keys)[0],
      id: (question) => readCursor(args.of(question)[field]!, field, keys)[1],
      rank: (question) => readCursor(args.of(question)[field]!, field, keys)[2],
    };
    return [beyond(at, field === 'after', keys, bind)];
  });
  const size: Slot<number> = (question) => pageSize(args.of(question));
  return { size, backwards, where, orderBy: orderBy(keys, backwards), cursor: cursor(keys), place: place(keys) };
}

/* Behind an empty value other rows follow than behind one; a cursor of another order is refused here already. */
function placeOf(token: string | null | undefined, field: 'after' | 'before', keys: Keys): 'NONE' | 'EMPTY' | 'VALUE' {
  if (!token) return 'NONE';
  return readCursor(token, field, keys)[0] === null ? 'EMPTY' : 'VALUE';
}

function pageSize({ first, last }: PageArgs): number {
  const size = first ?? last;
  const both = first !== null && first !== undefined && last !== null && last !== undefined;
  if (size === null || size === undefined || both || size < 1 || size > MAX_PAGE) {
    throw new RegisterError('PAGE_SIZE', 'INVALID', `Cần đúng một trong first, last, từ 1 đến ${MAX_PAGE}`);
  }
  return size;
}

/** SQL of what orders the rows. */
interface Keys {
  rank: string | null;
  value: string;
  id: string;
  type: string;
  nullable: boolean;
  ascending: boolean;
}

function orderBy({ rank, value, id, nullable, ascending }: Keys, backwards: boolean): string {
  const way = ascending !== backwards ? 'ASC' : 'DESC';
  const nulls = nullable ? ` NULLS ${backwards ? 'FIRST' : 'LAST'}` : '';
  const tail = value === id ? `${id} ${way}` : `${value} ${way}${nulls}, ${id} ${way}`;
  return rank ? `${rank} ${backwards ? 'DESC' : 'ASC'}, ${tail}` : tail;
}

function cursor({ rank, value, id }: Keys): string {
  return `json_build_array((${value})::text, ${id}::text${rank ? `, (${rank})::text` : ''})`;
}

function place({ value, id }: Keys): string {
  return `concat('[', coalesce(to_json((${value})::text)::text, 'null'), ',"', ${id}, '"]')`;
}

/** SQL of the token of a `place`: what `writeCursor` gives, from PostgreSQL. */
export function cursorSql(place: string): string {
  return `translate(encode(convert_to(${place}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** Where the values of a cursor stand; `last` is null for a row without a value. */
interface At {
  last: Slot | null;
  id: Slot;
  rank: Slot;
}

/** The rows behind a cursor (`forward`), or those before it, in the order of the list. */
function beyond(at: At, forward: boolean, keys: Keys, bind: Bind): string {
  const tail = beyondValue(at.last, bind(at.id, 'uuid'), forward, keys, bind);
  if (!keys.rank) return tail;
  const rank = bind(at.rank, 'float8');
  return `(${keys.rank} ${forward ? '>' : '<'} ${rank} OR (${keys.rank} = ${rank} AND ${tail}))`;
}

function beyondValue(last: Slot | null, lastId: string, forward: boolean, keys: Keys, bind: Bind): string {
  const { value, id, type, nullable, ascending } = keys;
  const sign = ascending === forward ? '>' : '<';
  if (last === null) {
    const rest = `${value} IS NULL AND ${id} ${sign} ${lastId}`;
    return forward ? `(${rest})` : `(${rest} OR ${value} IS NOT NULL)`;
  }
  const further = `(${value}, ${id}) ${sign} (${bind(last, type)}, ${lastId})`;
  return forward && nullable ? `(${further} OR ${value} IS NULL)` : further;
}

/** The sorted value and the id of a row, and its rank in a search. */
export type Cursor = [last: string | null, id: string, rank?: string];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function writeCursor(values: Cursor): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

function readCursor(token: string, field: 'after' | 'before', { rank, nullable }: Keys): Cursor {
  try {
    const values: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    if (isCursor(values) && values.length === (rank ? 3 : 2) && (nullable || values[0] !== null)) return values;
  } catch {
    // Falls through to the one refusal below: a forged cursor and a broken one are the same to the caller.
  }
  throw new RegisterError('CURSOR', 'INVALID', 'Con trỏ trang không hợp lệ', { field });
}

function isCursor(values: unknown): values is Cursor {
  if (!Array.isArray(values)) return false;
  const [last, id, rank] = values as unknown[];
  const isRank = rank === undefined || (typeof rank === 'string' && Number.isFinite(Number(rank)));
  return (last === null || typeof last === 'string') && typeof id === 'string' && UUID.test(id) && isRank;
}
