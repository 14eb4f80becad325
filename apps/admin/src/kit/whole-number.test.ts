import { parseSigned, parseWhole } from './whole-number';

describe('a sum as it is typed', () => {
  it.each([
    ['1500000', '1500000'],
    ['1.500.000', '1500000'],
    ['1 500 000', '1500000'],
    ['1\u00a0500\u00a0000 đ', '1500000'],
    ['1,500,000', '1500000'],
    ['1.500.000 đồng', '1500000'],
    ['0', '0'],
    ['007', '7'],
    ['1,5 tỷ', '1500000000'],
    ['1,50 tỷ đồng', '1500000000'],
    ['200 triệu', '200000000'],
    ['1.200 triệu', '1200000000'],
    ['0,5tr', '500000'],
    ['1,234567891 tỷ', '1234567891'],
  ])('reads %s as %s đồng', (typed, amount) => expect(parseWhole(typed, true)).toBe(amount));

  it.each([
    '1.500.000,5',
    '1.500.000,50',
    '1500000.5',
    '1500000,0',
    '1,5',
    '1,500',
    '1.5',
    '1.50.000',
    '1.5000',
    '1.500 000',
    '1.5 tỷ',
    '1,2345678915 tỷ',
    '0,0005 nghìn',
    '5 nghìn tỷ',
    '-5',
    '1e9',
    'tỷ',
    'năm triệu',
    '',
  ])('never makes another sum of %s', (typed) => expect(parseWhole(typed, true)).toBeUndefined());

  it('knows no spoken sums where a number is counted', () => {
    expect(parseWhole('1.200')).toBe('1200');
    expect(parseWhole('2 triệu')).toBeUndefined();
  });

  it.each([
    ['-1.500.000', '-1500000'],
    ['− 2 triệu', '-2000000'],
    ['(1,5 tỷ)', '-1500000000'],
    ['1.500', '1500'],
    ['-0', '0'],
  ])('reads %s as %s where a loss may stand', (typed, amount) => expect(parseSigned(typed, true)).toBe(amount));

  it.each(['--5', '-(5)', '5-', '(5', '-', '-1,5'])('makes no sum of %s there', (typed) =>
    expect(parseSigned(typed, true)).toBeUndefined(),
  );
});
