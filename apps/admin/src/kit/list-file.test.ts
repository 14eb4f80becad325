import { fileAddress } from './list-file';
import type { ListSpec } from './list-spec';
import type { ListState } from './list-state';

interface Row {
  id: string;
}

const spec = (over: Partial<ListSpec<Row>> = {}): ListSpec<Row> => ({
  pageSize: 50,
  columns: [
    { key: 'name', title: 'Tên', cell: () => null },
    { key: 'place', field: 'commune,addressLine', title: 'Nơi', cell: () => null },
    { key: 'act', field: null, title: 'Việc', cell: () => null },
  ],
  filters: [
    { key: 'kind', kind: 'choice', label: 'Loại', options: [], toFilter: (kinds) => ({ kind: { in: kinds } }) },
  ],
  file: { list: 'things' },
  ...over,
});

const state = (over: Partial<ListState> = {}): ListState => ({
  search: {},
  text: undefined,
  asOf: undefined,
  sort: undefined,
  columns: ['name', 'place', 'act'],
  values: () => [],
  filtered: false,
  dropped: [],
  set: () => undefined,
  clear: () => undefined,
  reset: () => undefined,
  ...over,
});

const asked = (address: string) => Object.fromEntries(new URL(address, 'http://x').searchParams);

test('asks what the page asks, by the names the server has; what only the screen has stays there', () => {
  const shown = state({ values: () => ['A', 'B'], asOf: '2025-06-30', text: 'rau' });
  const address = fileAddress(spec(), shown, 'xlsx', 'SHOWN');
  expect(address).toMatch(/^\/export\/things\.xlsx\?/);
  expect(asked(address)).toEqual({
    filter: '{"kind":{"in":["A","B"]}}',
    search: 'rau',
    asOf: '2025-06-30',
    columns: 'name,commune,addressLine',
  });
  expect(asked(fileAddress(spec(), shown, 'csv', 'ALL'))['columns']).toBe('*');
});

test('a list that is part of a record asks for that record on its day', () => {
  const part = spec({ file: { list: 'things', also: () => ({ filter: { of: { eq: '1' } }, asOf: '2024-01-01' }) } });
  expect(asked(fileAddress(part, state(), 'html', 'DEFAULT'))).toEqual({
    filter: '{"of":{"eq":"1"}}',
    asOf: '2024-01-01',
  });
});

test('a file of another list asks its own question whole', () => {
  const other = spec({
    file: { list: 'figures', instead: ({ year }) => ({ filter: { year: { eq: Number(year) } } }) },
  });
  const address = fileAddress(other, state({ search: { year: '2025' }, text: 'rau' }), 'csv', 'SHOWN');
  expect(address).toMatch(/^\/export\/figures\.csv\?/);
  expect(asked(address)).toEqual({ filter: '{"year":{"eq":2025}}' });
});
