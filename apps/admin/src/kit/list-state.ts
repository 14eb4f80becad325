import { useNavigate, useSearch } from '@tanstack/react-router';
import { isDay } from './format';
import type { Filter, ListSpec } from './list-spec';
import type { Search } from './search';

export type Direction = 'ASC' | 'DESC';

export interface Sort {
  field: string;
  direction: Direction;
}

/** What the address says about a list: nothing of a table's state lives anywhere else. */
export interface ListState {
  search: Search;
  text: string | undefined;
  asOf: string | undefined;
  sort: Sort | undefined;
  columns: readonly string[];
  values: (key: string) => readonly string[];
  filtered: boolean;
  /** What stands in the address and means nothing to this list; it is left out of the question. */
  dropped: readonly string[];
  /** Changes the address; a new condition always starts at the first page. */
  set: (change: Search) => void;
  clear: () => void;
  /** Leaves the list as it opens: conditions, order, page and day gone. */
  reset: () => void;
}

const PAGE_KEYS = ['after', 'before', 'page'] as const;

export function readSort(text: string | undefined): Sort | undefined {
  if (!text) return undefined;
  return text.startsWith('-') ? { field: text.slice(1), direction: 'DESC' } : { field: text, direction: 'ASC' };
}

export function writeSort(sort: Sort | undefined): string | undefined {
  return sort && (sort.direction === 'DESC' ? `-${sort.field}` : sort.field);
}

/** `a,b` in the address is the two values a and b. */
function split(text: string | undefined): readonly string[] {
  return text ? text.split(',').filter(Boolean) : [];
}

/** The values of one filter, those that cannot be meant apart: codes it does not offer, days that do not exist. */
function readValues<Input>(filter: Filter<Input>, text: string | undefined) {
  const values = split(text);
  const known = (value: string) => {
    if (filter.kind === 'day') return isDay(value);
    return filter.kind !== 'choice' || filter.options.length === 0 || filter.options.some((one) => one.value === value);
  };
  return { kept: values.filter(known), dropped: values.filter((value) => !known(value)) };
}

/** Drops the page unless the change itself turns the page. */
export function changeSearch(search: Search, change: Search): Search {
  const turnsPage = PAGE_KEYS.some((key) => key in change);
  const kept = turnsPage ? search : without(search, PAGE_KEYS);
  return { ...kept, ...change };
}

function without(search: Search, keys: readonly string[]): Search {
  return Object.fromEntries(Object.entries(search).filter(([key]) => !keys.includes(key)));
}

export function useListState<Row, Input extends object>(spec: ListSpec<Row, Input>): ListState {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const chosen = split(search.columns);
  const shown = spec.columns.filter(({ key, optional, fixed }) =>
    chosen.length > 0 ? fixed || chosen.includes(key) : !optional,
  );
  const readings = spec.filters.map((filter) => ({ key: filter.key, ...readValues(filter, search[filter.key]) }));
  const sort = readSort(search.sort);
  const badSort = sort !== undefined && !spec.columns.some((column) => column.sort === sort.field);
  const badDay = spec.dated && search.asOf !== undefined && !isDay(search.asOf);
  const conditions = [...spec.filters.map(({ key }) => key), 'q', ...PAGE_KEYS];
  const left = [...(badDay ? [search.asOf ?? ''] : []), ...(badSort ? [search.sort ?? ''] : [])];
  const go = (next: Search) => void navigate({ to: '.', search: next });
  return {
    search,
    text: spec.search ? search.q : undefined,
    asOf: spec.dated && !badDay ? search.asOf : undefined,
    sort: badSort ? undefined : sort,
    columns: shown.map(({ key }) => key),
    values: (key) => readings.find((one) => one.key === key)?.kept ?? [],
    filtered: Boolean(search.q) || readings.some(({ kept }) => kept.length > 0),
    dropped: [...readings.flatMap(({ dropped }) => dropped), ...left],
    set: (change) => go(changeSearch(search, change)),
    clear: () => go(without(search, conditions)),
    reset: () => go(without(search, [...conditions, 'sort', 'columns', 'asOf'])),
  };
}

/** The filter argument: what always holds and the part of each filter that has a value; two may speak of one field. */
export function filterOf<Row, Input extends object>(
  spec: ListSpec<Row, Input>,
  state: ListState,
  always?: Input,
): Input {
  const chosen = spec.filters.flatMap((filter) => {
    const values = state.values(filter.key);
    return values.length > 0 ? [filter.toFilter(values)] : [];
  });
  const whole: Record<string, unknown> = {};
  for (const [field, condition] of [always ?? {}, ...chosen].flatMap(Object.entries)) {
    const before = whole[field];
    whole[field] = typeof before === 'object' ? { ...before, ...(condition as object) } : condition;
  }
  return whole as Input;
}

/** The page argument: forward from a cursor, back from one, or the first page. */
export function pageOf({ pageSize }: { pageSize: number }, { search }: Pick<ListState, 'search'>) {
  if (search.before) return { last: pageSize, before: search.before };
  return { first: pageSize, after: search.after };
}
