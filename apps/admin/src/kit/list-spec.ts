import type { ReactNode } from 'react';
import type { UnitLevel } from '../graphql/graphql';
import type { Search } from './search';
import type { Option } from './vocabulary';

/** A column of a list. `key` stands in the address when columns are chosen. */
export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** The server's sort field; without it the column does not sort. */
  sort?: string;
  width?: number;
  align?: 'right';
  /** Offered by the column chooser, not shown until chosen. */
  optional?: boolean;
  /** What the server calls it, in a file; without it the key. `null` for a column that only the screen has. */
  field?: string | null;
  /** Cannot be switched off: it holds the way to the record. */
  fixed?: boolean;
}

interface FilterBase<Input> {
  key: string;
  label: string;
  /** Chosen by a link of the page only: the bar has no input for it, and clears it with the rest. */
  byLink?: boolean;
  /** What the chosen values mean to the server. Never called without a value. */
  toFilter: (values: readonly string[]) => Input;
}

export interface ChoiceFilter<Input> extends FilterBase<Input> {
  kind: 'choice';
  options: readonly Option[];
  /** One value at a time instead of several. */
  single?: boolean;
}

export interface UnitFilter<Input> extends FilterBase<Input> {
  kind: 'unit';
  level: UnitLevel;
}

export interface FlagFilter<Input> extends FilterBase<Input> {
  kind: 'flag';
}

export interface DayFilter<Input> extends FilterBase<Input> {
  kind: 'day';
}

export interface TextFilter<Input> extends FilterBase<Input> {
  kind: 'text';
}

export type Filter<Input> =
  ChoiceFilter<Input> | UnitFilter<Input> | FlagFilter<Input> | DayFilter<Input> | TextFilter<Input>;

/** Everything a list is: its columns, its filters, how many rows a page holds (1 to 100). */
export interface ListSpec<Row, Input extends object = object> {
  columns: readonly Column<Row>[];
  filters: readonly Filter<Input>[];
  pageSize: number;
  /** The list has a search box. */
  search?: string;
  /** The list can be read as of an earlier day. */
  dated?: boolean;
  /** The list goes out as a file and to the printer. */
  file?: ListFile;
}

/** The server's name of a list that goes out as a file, and what the page asks beside filters, sort, search and day. */
export interface ListFile {
  list: string;
  /** A list that is part of another page keeps no views of its own. */
  noViews?: boolean;
  /** The whole question of the file, where it is another list than the one on the screen; its own columns. */
  instead?: (search: Search) => Readonly<Record<string, unknown>>;
  also?: (search: Search) => Readonly<Record<string, unknown>> & { filter?: object };
}

/** A keyset page as the server sends it. */
export interface ListPage<Row> {
  nodes: readonly Row[];
  totalCount: number;
  /** A search looked at only a part of what answers it: there are at least so many. */
  totalIsMinimum?: boolean;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor?: string | null;
    endCursor?: string | null;
  };
}
