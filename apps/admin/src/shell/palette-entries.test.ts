import { matchingPages, recentEntries, remember, type PaletteEntry } from './palette-entries';

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
