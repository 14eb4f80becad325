import { shareOf, stakeOf } from './share';

describe('the share of a member', () => {
  it.each([
    [300n, '1000', '30,0%'],
    [333n, '1000', '33,3%'],
    [1n, '8', '12,5%'],
    [1n, '2000', '0,1%'],
    [5n, null, '–'],
    [0n, '1000', '–'],
  ] as const)('%s of %s is %s', (stake, capital, text) => expect(shareOf(stake, capital)).toBe(text));

  it('is of what was undertaken, or paid where that is more', () => {
    expect(stakeOf('5', '3')).toBe(5n);
    expect(stakeOf('5', '30')).toBe(30n);
    expect(stakeOf(null, undefined)).toBe(0n);
  });
});
