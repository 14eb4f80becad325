import { matchingPages, personEntries, recentEntries, remember, type PaletteEntry } from './palette-entries';

const page = (label: string): PaletteEntry => ({ key: label, kind: 'page', label, to: `/${label}` });
const PAGES = ['Tổ chức', 'Đơn vị hành chính', 'Nhật ký', 'Nhập từ tệp'].map(page);

test.each([
  ['to', ['Tổ chức']],
  ['đơn', ['Đơn vị hành chính']],
  ['dvhc', ['Đơn vị hành chính']],
  ['nh', ['Nhật ký', 'Nhập từ tệp']],
  ['hanh ch', ['Đơn vị hành chính']],
  ['xyz', []],
  ['', ['Tổ chức', 'Đơn vị hành chính', 'Nhật ký', 'Nhập từ tệp']],
])('"%s" leads to %j', (typed, labels) => {
  expect(matchingPages(PAGES, typed).map(({ label }) => label)).toEqual(labels);
});

test('the latest place comes first, each once, six at most', () => {
  for (const label of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']) remember(page(label));
  expect(recentEntries().map(({ label }) => label)).toEqual(['c', 'g', 'f', 'e', 'd', 'b']);
});

test('a person is one entry however many memberships led to him; a member that is no person leads to the membership', () => {
  const commune = { fullName: 'Xã Bắc Lũng' };
  const party = { id: 'p', birthYear: 1984, maskedNationalId: '0991••••••17' };
  const found = [
    { id: 'a', name: 'Nguyễn Thị Ánh', party, organisation: { name: 'HTX Một' }, commune },
    { id: 'b', name: 'Nguyễn Thị Ánh', party, organisation: { name: 'HTX Hai' }, commune },
    { id: 'c', name: 'Tổ hợp tác Ánh Dương', party: null, organisation: { name: 'HTX Một' }, commune },
  ];
  expect(personEntries(found)).toEqual([
    {
      key: 'p',
      kind: 'person',
      label: 'Nguyễn Thị Ánh',
      note: '1984 · 0991••••••17 · HTX Một, Xã Bắc Lũng; HTX Hai, Xã Bắc Lũng',
      to: '/persons/p',
    },
    { key: 'c', kind: 'person', label: 'Tổ hợp tác Ánh Dương', note: 'HTX Một, Xã Bắc Lũng', to: '/members/c' },
  ]);
});
