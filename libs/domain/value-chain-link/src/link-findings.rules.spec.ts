import { linkFindings, type WatchedLink } from './link-findings.rules';

const LIMITS = { behindPercent: 70, buyerPercent: 80, endingDays: 90 };
const link = (change: Partial<WatchedLink> = {}): WatchedLink => ({
  state: 'IN_FORCE',
  supply: false,
  production: true,
  processing: false,
  consumption: true,
  partyCount: 2,
  leadFits: true,
  signedOn: '2026-01-01',
  inForceOn: '2026-01-01',
  startsOn: '2026-01-01',
  endsOn: '2027-12-31',
  number: '01/2026',
  product: 'Vải thiều',
  commodityId: 'lychee',
  value: null,
  buyers: [],
  seasons: [],
  ...change,
});
const rules = (links: WatchedLink[], limits = LIMITS, on = '2026-06-30'): string[] =>
  linkFindings(links, limits, on).map(({ rule }) => rule);
const season = (deliveredVolume: number) => ({
  name: 'Vụ 2026',
  startsOn: '2026-06-01',
  endsOn: '2026-06-30',
  contractedVolume: 100,
  deliveredVolume,
});

describe('findings of links', () => {
  it('show what breaks V17 while the link lives', () => {
    expect(rules([link()])).toEqual([]);
    expect(rules([link({ consumption: false })])).toEqual(['V17']);
    expect(rules([link({ consumption: false, state: 'DRAFT' })])).toEqual([]);
    expect(rules([link({ consumption: false, state: 'TERMINATED' })])).toEqual([]);
  });

  it('warn of a delivery behind what the days of the season ask', () => {
    expect(rules([link({ seasons: [season(60)] })], LIMITS, '2026-07-05')).toEqual(['LINK_BEHIND']);
    expect(rules([link({ seasons: [season(70)] })], LIMITS, '2026-07-05')).toEqual([]);
    expect(rules([link({ seasons: [season(30)] })], LIMITS, '2026-06-11')).toEqual([]);
    expect(rules([link({ seasons: [season(20)] })], LIMITS, '2026-06-11')).toEqual(['LINK_BEHIND']);
    expect(rules([link({ seasons: [season(0)] })], LIMITS, '2026-06-01')).toEqual([]);
    expect(rules([link({ seasons: [season(0)], state: 'SIGNED' })], LIMITS, '2026-07-05')).toEqual([]);
  });

  it('warn of an end within the days of the parameter, and of one that is over and was not told', () => {
    expect(rules([link({ endsOn: '2026-09-28' })])).toEqual(['LINK_ENDING']);
    expect(rules([link({ endsOn: '2026-09-29' })])).toEqual([]);
    expect(linkFindings([link({ endsOn: '2026-06-29' })], LIMITS, '2026-06-30')[0]!.message).toMatch(/đã hết hạn/);
  });

  it('warn of one buyer above the share, product by product', () => {
    const sold = (buyers: string[], value: string, commodityId = 'lychee') => link({ buyers, value, commodityId });
    expect(rules([sold(['A'], '81'), sold(['B'], '19')])).toEqual(['LINK_ONE_BUYER']);
    expect(rules([sold(['A'], '80'), sold(['B'], '20')])).toEqual([]);
    expect(rules([sold(['A'], '50'), sold(['B'], '50'), sold(['A'], '5', 'honey')])).toEqual(['LINK_ONE_BUYER']);
    expect(rules([sold(['A', 'B'], '100')])).toEqual([]);
  });

  it('judge nothing by a threshold that nobody has set', () => {
    const all = link({ buyers: ['A'], value: '1', endsOn: '2026-07-01', seasons: [season(0)] });
    expect(rules([all]).sort()).toEqual(['LINK_BEHIND', 'LINK_ENDING', 'LINK_ONE_BUYER']);
    expect(rules([all], { behindPercent: null, buyerPercent: null, endingDays: null } as never)).toEqual([]);
  });
});
