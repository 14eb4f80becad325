import { figure, periodOf, readFigure } from './value-text';

describe('a figure', () => {
  it.each([
    [1_234_567, '1.234.567'],
    [12.5, '12,5'],
    [0, '0'],
  ])('%d is written %s', (value, text) => expect(figure(value)).toBe(text));

  it.each([
    ['1.234.567', 1_234_567],
    ['1234567', 1_234_567],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234', 1_234],
    ['1.234,5', 1_234.5],
    ['12 345', 12_345],
    ['x', undefined],
    ['', undefined],
    ['1,2,3', undefined],
  ])('%s is read as %s', (text, value) => expect(readFigure(text)).toBe(value));

  it('of a year is called by it', () => {
    expect([periodOf('YEAR', '2024-12-31'), periodOf('DAY', '2024-06-30')]).toEqual(['2024', '30/06/2024']);
  });
});
