import { decimal, decimalText } from './decimal';

it('reads numbers as they are typed here', () => {
  expect(decimal('12,5')).toBe(12.5);
  expect(decimal('1.234,5')).toBe(1234.5);
  expect(decimal('12.5')).toBe(12.5);
  expect(decimal(' -3 ')).toBe(-3);
  expect(decimal('')).toBeNull();
  expect(decimal(undefined)).toBeNull();
  expect(decimal('chục tấn')).toBeNaN();
});

it('writes them so that they are read again', () => {
  expect(decimalText(12.5)).toBe('12,5');
  expect(decimal(decimalText(1234.25))).toBe(1234.25);
  expect(decimalText(null)).toBeUndefined();
});
