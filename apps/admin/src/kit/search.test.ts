import { changeSearch, filterOf, pageOf, readSort, writeSort, type ListState } from './list-state';
import type { ListSpec } from './list-spec';
import { cleanSearch, parseSearch, stringifySearch } from './search';

describe('the address of the console', () => {
  it('keeps codes as text, with their zeros', () => {
    expect(parseSearch('?q=0012345678&kind=A,B')).toEqual({ q: '0012345678', kind: 'A,B' });
  });

  it('comes back as it went', () => {
    const search = { q: 'hợp tác xã & "rau"', kind: 'COOPERATIVE,COOPERATIVE_GROUP', asOf: '2025-06-30' };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });

  it('leaves out what has no value', () => {
    expect(stringifySearch({ q: '', asOf: undefined })).toBe('');
    expect(cleanSearch({ q: 'a', n: 5, nothing: null, list: ['x'] })).toEqual({ q: 'a', n: '5' });
  });
});

describe('the state of a list in the address', () => {
  it('goes back to the first page when a condition changes', () => {
    expect(changeSearch({ q: 'a', after: 'c' }, { kind: 'X' })).toEqual({ q: 'a', kind: 'X' });
  });

  it('keeps the conditions when the page is turned', () => {
    expect(changeSearch({ q: 'a' }, { after: 'c', before: undefined })).toMatchObject({ q: 'a', after: 'c' });
  });

  it('writes a sort as its field, with a dash when it goes down', () => {
    expect(readSort('-name')).toEqual({ field: 'name', direction: 'DESC' });
    expect(writeSort(readSort('name'))).toBe('name');
    expect(writeSort(readSort('-name'))).toBe('-name');
    expect(readSort(undefined)).toBeUndefined();
  });

  it('asks forward from one cursor, back from another, and first otherwise', () => {
    expect(pageOf({ pageSize: 50 }, { search: {} })).toEqual({ first: 50, after: undefined });
    expect(pageOf({ pageSize: 50 }, { search: { after: 'c' } })).toEqual({ first: 50, after: 'c' });
    expect(pageOf({ pageSize: 50 }, { search: { before: 'c' } })).toEqual({ last: 50, before: 'c' });
  });

  it('puts together the filters that have a value', () => {
    const spec: ListSpec<object, { kind?: readonly string[]; unit?: string }> = {
      pageSize: 50,
      columns: [],
      filters: [
        { key: 'kind', kind: 'choice', label: '', options: [], toFilter: (kind) => ({ kind }) },
        { key: 'unit', kind: 'unit', level: 'COMMUNE', label: '', toFilter: ([unit]) => ({ unit }) },
      ],
    };
    const state = { values: (key: string) => (key === 'kind' ? ['A', 'B'] : []) } as unknown as ListState;
    expect(filterOf(spec, state)).toEqual({ kind: ['A', 'B'] });
  });
});
