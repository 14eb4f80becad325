import fc from 'fast-check';
import {
  afterMove,
  ChainStanding,
  contentFault,
  dayFault,
  formOf,
  type LinkFacts,
  LinkMove,
  type LinkPeriod,
  moveFault,
  monthsBefore,
  shapeFaults,
  standingOn,
} from './link.rules';
import { LinkState } from './link.words';

const WHOLE = { supply: false, production: true, processing: false, consumption: true, partyCount: 2, leadFits: true };
const facts = (change: Partial<LinkFacts> = {}): LinkFacts => ({
  ...WHOLE,
  state: 'DRAFT',
  signedOn: null,
  inForceOn: null,
  endsOn: null,
  ...change,
});

describe('the form of a link', () => {
  it.each([
    ['111', 'F1'],
    ['100', 'F2'],
    ['010', 'F3'],
    ['110', 'F4'],
    ['011', 'F5'],
    ['101', 'F6'],
    ['001', 'F7'],
    ['000', null],
  ])('of stages %s with consumption is %s, and none without it', (stages, form) => {
    const [supply, production, processing] = [...stages].map((one) => one === '1') as [boolean, boolean, boolean];
    expect(formOf({ supply, production, processing, consumption: true })).toBe(form);
    expect(formOf({ supply, production, processing, consumption: false })).toBeNull();
  });

  it('breaks V17 in each of its four ways', () => {
    expect(shapeFaults(WHOLE)).toEqual([]);
    expect(shapeFaults({ ...WHOLE, consumption: false })).toEqual(['LINK_NO_CONSUMPTION']);
    expect(shapeFaults({ ...WHOLE, production: false })).toEqual(['LINK_ONE_STAGE']);
    expect(shapeFaults({ ...WHOLE, partyCount: 1, leadFits: false })).toEqual(['LINK_ONE_PARTY', 'LINK_LEAD']);
  });
});

/* The machine a second time, as a picture: what a person would draw on paper. */
const PICTURE = `
  DRAFT    signLink      SIGNED
  SIGNED   startLink     IN_FORCE
  SIGNED   terminateLink TERMINATED
  IN_FORCE completeLink  COMPLETED
  IN_FORCE terminateLink TERMINATED
  IN_FORCE breachLink    BREACHED`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [LinkState, LinkMove, LinkState]);

describe('the states of a link', () => {
  it('go only the ways of the picture, over 1,000 random histories, and no way is lost', () => {
    const walked = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...Object.values(LinkMove)), fc.boolean()), { maxLength: 12 }),
        (acts) => {
          let state: LinkState = LinkState.DRAFT;
          for (const [move, whole] of acts) {
            const drawn = PICTURE.find(([from, act]) => from === state && act === move)?.[2] ?? null;
            const fault = moveFault(facts({ state, consumption: whole }), move);
            expect(afterMove(state, move)).toBe(drawn);
            if (drawn === null) expect(fault).not.toBeNull();
            else if (move === 'signLink' && !whole) expect(fault).toBe('LINK_NO_CONSUMPTION');
            else {
              expect(fault).toBeNull();
              walked.add(`${state} ${move} ${drawn}`);
              state = drawn;
            }
            if (['COMPLETED', 'TERMINATED', 'BREACHED'].includes(state))
              for (const any of Object.values(LinkMove)) expect(moveFault(facts({ state }), any)).toBe('LINK_OVER');
          }
        },
      ),
      { numRuns: 1_000 },
    );
    expect([...walked].sort()).toEqual(PICTURE.map((way) => way.join(' ')).sort());
  });

  it('say why a move is refused', () => {
    expect(moveFault(facts(), 'startLink')).toBe('LINK_DRAFT');
    expect(moveFault(facts({ state: 'SIGNED' }), 'signLink')).toBe('LINK_SIGNED');
    expect(moveFault(facts({ state: 'SIGNED' }), 'completeLink')).toBe('LINK_NOT_IN_FORCE');
    expect(moveFault(facts({ state: 'IN_FORCE' }), 'startLink')).toBe('LINK_STARTED');
  });

  it('close the record when they end, but what was delivered is still told', () => {
    for (const state of ['COMPLETED', 'TERMINATED', 'BREACHED'] as const) {
      expect(contentFault(state, 'changeLink')).toBe('LINK_OVER');
      expect(contentFault(state, 'planLinkSeason')).toBe('LINK_OVER');
      expect(contentFault(state, 'recordDelivery')).toBeNull();
    }
    expect(contentFault('DRAFT', 'changeLink')).toBeNull();
    expect(contentFault('DRAFT', 'planLinkSeason')).toBe('LINK_DRAFT');
    expect(contentFault('SIGNED', 'recordDelivery')).toBe('LINK_NOT_IN_FORCE');
    expect(contentFault('SIGNED', 'recordLinkBreach')).toBe('LINK_NOT_IN_FORCE');
  });

  it('never move on a day to come, nor before the day of what came before', () => {
    const signed = facts({ state: 'SIGNED', signedOn: '2026-03-01' });
    expect(dayFault(signed, '2026-03-01', '2026-03-01')).toBeNull();
    expect(dayFault(signed, '2026-02-28', '2026-03-01')).toBe('LINK_DAY_ORDER');
    expect(dayFault(signed, '2026-03-02', '2026-03-01')).toBe('LINK_FUTURE');
  });
});

describe('taking part in a chain', () => {
  const link = (change: Partial<LinkPeriod> = {}): LinkPeriod => ({
    signedOn: '2025-01-10',
    inForceOn: '2025-02-01',
    endsOn: '2027-12-31',
    endedOn: null,
    seasons: [{ endsOn: '2025-07-31', deliveries: [{ on: '2025-06-10', volume: 5 }] }],
    ...change,
  });

  it('is being in force and having delivered', () => {
    expect(standingOn([link()], '2026-01-01', 12)).toBe(ChainStanding.TAKES_PART);
    expect(standingOn([link({ seasons: [] })], '2026-01-01', 12)).toBe(ChainStanding.SIGNED_ONLY);
    expect(standingOn([link({ inForceOn: null })], '2026-01-01', 12)).toBe(ChainStanding.SIGNED_ONLY);
    expect(standingOn([link({ signedOn: null, inForceOn: null })], '2026-01-01', 12)).toBe(ChainStanding.NONE);
    expect(standingOn([], '2026-01-01', 12)).toBe(ChainStanding.NONE);
  });

  it('is judged on the day asked about', () => {
    expect(standingOn([link()], '2025-01-09', 12)).toBe(ChainStanding.NONE);
    expect(standingOn([link()], '2025-01-10', 12)).toBe(ChainStanding.SIGNED_ONLY);
    expect(standingOn([link()], '2025-06-09', 12)).toBe(ChainStanding.SIGNED_ONLY);
    expect(standingOn([link()], '2025-06-10', 12)).toBe(ChainStanding.TAKES_PART);
    expect(standingOn([link()], '2027-12-31', null)).toBe(ChainStanding.TAKES_PART);
    expect(standingOn([link()], '2028-01-01', null)).toBe(ChainStanding.NONE);
    expect(standingOn([link({ endedOn: '2026-05-01' })], '2026-04-30', null)).toBe(ChainStanding.TAKES_PART);
    expect(standingOn([link({ endedOn: '2026-05-01' })], '2026-05-01', null)).toBe(ChainStanding.NONE);
  });

  it('looks at the last closed season, or at the months of the parameter', () => {
    const empty = { endsOn: '2026-07-31', deliveries: [] };
    const seasons = [...link().seasons, empty];
    expect(standingOn([link({ seasons })], '2026-06-09', 12)).toBe(ChainStanding.TAKES_PART);
    expect(standingOn([link({ seasons })], '2026-08-01', 12)).toBe(ChainStanding.SIGNED_ONLY);
    expect(standingOn([link({ seasons })], '2026-08-01', 24)).toBe(ChainStanding.TAKES_PART);
    const putRight = [
      {
        endsOn: '2025-07-31',
        deliveries: [
          { on: '2025-06-10', volume: 5 },
          { on: '2025-06-11', volume: -5 },
        ],
      },
    ];
    expect(standingOn([link({ seasons: putRight })], '2025-09-01', 12)).toBe(ChainStanding.SIGNED_ONLY);
  });

  it('counts months back to the same day, or the last of a shorter month', () => {
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
    expect(monthsBefore('2026-01-15', 12)).toBe('2025-01-15');
  });
});
