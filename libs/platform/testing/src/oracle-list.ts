import type { PageArgs } from '@platform/database';
import { today } from '@platform/kernel';
import { holds, micros, type RawRow } from './oracle-row';
import type { ColumnMetadata, OracleRows, RecordClass } from './oracle-rows';

export type Order = readonly [property: string, direction: 'ASC' | 'DESC'];

/** A page by the plainest means: keep what the filter says, sort, cut at the cursors, take some. */
export interface OraclePage {
  rows: RawRow[];
  totalCount: number;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

export function pageOf(
  rows: OracleRows,
  cls: RecordClass,
  all: readonly RawRow[],
  args: PageArgs,
  order: Order,
  sees: Sees,
): OraclePage {
  const tests = testsOf(rows, cls, args.filter, sees);
  const kept = all.filter((row) => tests.every((test) => test(row)));
  const [property, direction] = args.sort ? [args.sort.field, args.sort.direction ?? 'ASC'] : order;
  const column = rows.column(cls, property);
  const { placeOf, compare } = comparison(rows, column, direction);
  let page = kept.map(placeOf).sort(compare);
  if (args.after) {
    const after = placeOf(cursorRow(column, args.after));
    page = page.filter((place) => compare(place, after) > 0);
  }
  if (args.before) {
    const before = placeOf(cursorRow(column, args.before));
    page = page.filter((place) => compare(place, before) < 0);
  }
  const size = (args.first ?? args.last)!;
  const more = page.length > size;
  const backwards = args.first === null || args.first === undefined;
  return {
    rows: (backwards ? page.slice(-size) : page.slice(0, size)).map(({ row }) => row),
    totalCount: kept.length,
    hasNextPage: backwards ? Boolean(args.before) : more,
    hasPreviousPage: backwards ? more : Boolean(args.after),
  };
}

/** The cursor a list gives for a row: where it stands in the order. */
export function tokenOf(rows: OracleRows, cls: RecordClass, row: RawRow, property: string): string {
  return Buffer.from(JSON.stringify([row[rows.column(cls, property).databaseName], row['id']])).toString('base64url');
}

function cursorRow(column: ColumnMetadata, token: string): RawRow {
  const [value, id] = JSON.parse(Buffer.from(token, 'base64url').toString()) as [string | null, string];
  return { [column.databaseName]: value, id };
}

/** A row with what its column is ordered by: found out once a row, not once a comparison. */
interface Place {
  row: RawRow;
  value: number | string | null;
}

/* Empty values stand last in both directions, the id breaks ties in the direction of the list. */
function comparison(rows: OracleRows, column: ColumnMetadata, direction: 'ASC' | 'DESC') {
  const sign = direction === 'ASC' ? 1 : -1;
  const name = column.databaseName;
  const placeOf = (row: RawRow): Place => {
    const value = row[name] ?? null;
    return { row, value: value === null ? null : orderedBy(rows, column, value) };
  };
  const compare = (one: Place, other: Place): number => {
    const [a, b] = [one.value, other.value];
    if (a === null || b === null) {
      if (a !== b) return a === null ? 1 : -1;
    } else if (a !== b) return a < b ? -sign : sign;
    const [id, otherId] = [one.row['id']!, other.row['id']!];
    return id === otherId ? 0 : sign * (id < otherId ? -1 : 1);
  };
  return { placeOf, compare };
}

function orderedBy(rows: OracleRows, column: ColumnMetadata, value: string): number | string {
  switch (typeOf(column)) {
    case 'integer':
    case 'bigint':
    case 'double precision':
      return Number(value);
    case 'timestamptz':
      return micros(value);
    case 'text':
      return rows.rank(column.collation ?? 'default', value);
    default:
      return value;
  }
}

export function typeOf({ type }: ColumnMetadata): string {
  if (type === 'timestamp with time zone') return 'timestamptz';
  return typeof type === 'string' ? type : type === String ? 'text' : type === Number ? 'integer' : 'boolean';
}

type Test = (row: RawRow) => boolean;
/** Whether the caller sees a row of a class. */
type Sees = (cls: RecordClass, row: RawRow) => boolean;

function testsOf(rows: OracleRows, cls: RecordClass, filter: PageArgs['filter'], sees: Sees): Test[] {
  return Object.entries(filter ?? {}).flatMap(([property, operators]) => {
    const column = rows.column(cls, property);
    return Object.entries(operators ?? {}).flatMap(([operator, wanted]) =>
      wanted === null || wanted === undefined
        ? []
        : [referenceTest(rows, column, operator, wanted, sees) ?? testOf(column, operator, wanted)],
    );
  });
}

function testOf(column: ColumnMetadata, operator: string, wanted: unknown): Test {
  const name = column.databaseName;
  if (operator === 'isNull') return (row) => ((row[name] ?? null) === null) === wanted;
  const values = (Array.isArray(wanted) ? wanted : [wanted]).map(asText);
  return (row) => {
    const value = row[name] ?? null;
    if (value === null) return false;
    if (operator === 'in' || operator === 'eq') return values.some((other) => compareExact(column, value, other) === 0);
    const difference = compareExact(column, value, values[0]!);
    return operator === 'min' || operator === 'from' ? difference >= 0 : difference <= 0;
  };
}

/* Of what a reference points at, as it is today. */
const OF_ORGANISATION: Readonly<Record<string, readonly string[]>> = {
  inUnit: ['commune_id', 'province_id'],
  ofKind: ['kind'],
  ofField: ['field'],
};

function referenceTest(
  rows: OracleRows,
  column: ColumnMetadata,
  operator: string,
  wanted: unknown,
  sees: Sees,
): Test | null {
  if (operator === 'inTerritory') return territoryTest(rows, column, wanted);
  if (operator === 'holdsRole') return roleTest(rows, wanted);
  const columns = OF_ORGANISATION[operator];
  if (!columns) return null;
  const organisation = rows.classOf('organisation');
  const meant = rows
    .believed(organisation, null)
    .filter((row) => columns.some((name) => (wanted as (string | null)[]).includes(row[name] ?? null)))
    .filter((row) => sees(organisation, row));
  const ids = new Set(meant.map(({ id }) => id));
  return (row) => ids.has(row[column.databaseName] ?? '');
}

function roleTest(rows: OracleRows, wanted: unknown): Test {
  const held = rows
    .believed(rows.classOf('role_appointment'), null)
    .filter((row) => (wanted as (string | null)[]).includes(row['role'] ?? null) && holds(row, today()));
  const users = new Set(held.map((row) => row['user_id']));
  return (row) => users.has(row['id'] ?? null);
}

function territoryTest(rows: OracleRows, column: ColumnMetadata, wanted: unknown): Test {
  const all = (table: string): readonly RawRow[] => rows.believed(rows.classOf(table), null);
  const meant = new Set(
    all('territory')
      .filter(({ code }) => (wanted as string[]).includes(code!))
      .map(({ id }) => id),
  );
  const units = new Set(
    all('territory_unit')
      .filter((one) => meant.has(one['territory_id']))
      .map((one) => one['unit_id']),
  );
  return (row) => row[column.databaseName] !== null && units.has(row[column.databaseName]);
}

function asText(value: unknown): string {
  return typeof value === 'boolean' ? (value ? 't' : 'f') : String(value);
}

function compareExact(column: ColumnMetadata, a: string, b: string): number {
  const type = typeOf(column);
  if (type === 'timestamptz') return micros(a) - micros(b);
  if (type === 'integer' || type === 'bigint' || type === 'double precision') return Number(a) - Number(b);
  return a === b ? 0 : a < b ? -1 : 1;
}
