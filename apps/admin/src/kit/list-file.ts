import type { ListSpec } from './list-spec';
import { filterOf, type ListState } from './list-state';

export type FileFormat = 'xlsx' | 'csv' | 'html';
/** SHOWN as on the screen, DEFAULT the file's own choice (which can be sent in again), ALL whatever the record holds. */
export type FileColumns = 'SHOWN' | 'DEFAULT' | 'ALL';

/** Where the server hands out the list as it stands in the address: same conditions, order, day and, if wanted, columns. */
export function fileAddress<Row, Input extends object>(
  spec: ListSpec<Row, Input>,
  state: ListState,
  format: FileFormat,
  columns: FileColumns,
): string {
  const { list, also, instead } = spec.file!;
  if (instead) return address(list, format, { ...instead(state.search), columns: columns === 'ALL' ? '*' : undefined });
  const { filter: more, ...args } = also?.(state.search) ?? {};
  const filter = { ...filterOf(spec, state), ...more };
  const asked: Record<string, unknown> = {
    ...args,
    filter: Object.keys(filter).length > 0 ? filter : undefined,
    sort: state.sort,
    search: state.text,
    ...(state.asOf ? { asOf: state.asOf } : {}),
    columns: columns === 'DEFAULT' ? undefined : columns === 'ALL' ? '*' : shownFields(spec, state).join(','),
  };
  return address(list, format, asked);
}

function address(list: string, format: FileFormat, asked: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    if (value === undefined || value === '') continue;
    query.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  const text = query.toString();
  return `/export/${list}.${format}${text ? `?${text}` : ''}`;
}

function shownFields<Row, Input extends object>({ columns }: ListSpec<Row, Input>, state: ListState): string[] {
  const shown = columns.filter(({ key }) => state.columns.includes(key));
  return shown.flatMap(({ key, field = key }) => (field === null ? [] : field.split(',')));
}
