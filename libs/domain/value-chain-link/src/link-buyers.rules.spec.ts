import { type BuyerFacts, rankBuyers } from './link-buyers.rules';

const buyer = (name: string, change: Partial<BuyerFacts> = {}): BuyerFacts => ({
  name,
  place: null,
  liveLinks: 0,
  completedLinks: 0,
  breaches: 0,
  agreedValue: '0',
  deliveredShare: null,
  ...change,
});

describe('other buyers', () => {
  it('stand in the order of what speaks for them, with the reasons', () => {
    const ranked = rankBuyers([
      buyer('Vi phạm', { liveLinks: 3, breaches: 2 }),
      buyer('Đang mua', { liveLinks: 2, deliveredShare: 0.95 }),
      buyer('Đã xong', { completedLinks: 1, deliveredShare: 0.5 }),
      buyer('Chưa rõ'),
    ]);
    expect(ranked.map(({ name }) => name)).toEqual(['Đang mua', 'Chưa rõ', 'Đã xong', 'Vi phạm']);
    expect(ranked[0]!.reasons).toEqual(['đang mua theo 2 liên kết', 'nhận 95 % mức hợp đồng']);
    expect(ranked[3]!.reasons).toContain('đã vi phạm 2 lần');
  });

  it('are not led by size alone, and equal ones stand by name', () => {
    expect(rankBuyers([buyer('B', { liveLinks: 50 }), buyer('A', { liveLinks: 5 })]).map(({ name }) => name)).toEqual([
      'A',
      'B',
    ]);
  });
});
