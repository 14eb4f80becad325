import { day, dayBefore, instant, money, period, spokenMoney, today, wholeNumber } from './format';

describe('how the office writes', () => {
  it('puts dots between thousands and keeps every digit of a large sum', () => {
    expect(wholeNumber(1234567)).toBe('1.234.567');
    expect(wholeNumber('900719925474099312345')).toBe('900.719.925.474.099.312.345');
    expect(wholeNumber(0)).toBe('0');
  });

  it('writes money in đồng and a missing sum as a dash', () => {
    expect(money('1250000000')).toBe('1.250.000.000\u00a0đ');
    expect(money('0')).toBe('0\u00a0đ');
    expect(money(null)).toBe('–');
  });

  it.each([
    ['1250000000', '1,25 tỷ đồng'],
    ['1000000000', '1 tỷ đồng'],
    ['18000000', '18 triệu đồng'],
    ['18050000', '18,05 triệu đồng'],
    ['500000', '500.000 đồng'],
    ['', ''],
    ['abc', ''],
  ])('says %s as %s', (value, spoken) => expect(spokenMoney(value)).toBe(spoken));

  it('writes days and instants as in Vietnam, wherever the browser stands', () => {
    expect(day('2026-07-01')).toBe('01/07/2026');
    expect(day(null)).toBe('–');
    expect(instant('2026-11-24T18:30:00Z')).toBe('25/11/2026 01:30');
    expect(instant('no time')).toBe('–');
    expect(today(new Date('2026-11-24T18:30:00Z'))).toBe('2026-11-25');
  });

  it('shows the last day of a period, which the wire does not count', () => {
    expect(dayBefore('2025-07-01')).toBe('2025-06-30');
    expect(period('2019-01-01', '2025-07-01')).toBe('01/01/2019 – 30/06/2025');
    expect(period('2025-07-01', null)).toBe('01/07/2025 –');
    expect(period('1900-01-01', '2025-07-01')).toBe('– 30/06/2025');
    expect(period(null, null)).toBe('–');
  });
});
