import { figuresDay } from './figures-day.rules';

it.each([
  ['(Số liệu đến ngày 24/11/2026; đơn vị tính: đồng)', '2026-11-24'],
  ['Tính đến hết ngày 30.6.2026', '2026-06-30'],
  ['SỐ LIỆU TÍNH ĐẾN NGÀY 1 THÁNG 2 NĂM 2026', '2026-02-01'],
  ['Số liệu đến ngày 31/02/2026', null],
  ['Quyết định số 12 ngày 01/02/2026', null],
])('“%s” speaks of %s', (title, day) => expect(figuresDay(['UBND TỈNH', title])).toBe(day));
