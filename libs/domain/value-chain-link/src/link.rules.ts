import { choiceWords } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { LinkForm, LinkState } from './link.words';

/** The four stages of Decree 98/2018 Art. 4. */
export interface Stages {
  supply: boolean;
  production: boolean;
  processing: boolean;
  consumption: boolean;
}

const FORMS: Readonly<Record<string, LinkForm>> = {
  '111': LinkForm.F1,
  '100': LinkForm.F2,
  '010': LinkForm.F3,
  '110': LinkForm.F4,
  '011': LinkForm.F5,
  '101': LinkForm.F6,
  '001': LinkForm.F7,
};

/** The form that the stages make; null without consumption or with nothing beside it. */
export function formOf({ supply, production, processing, consumption }: Stages): LinkForm | null {
  if (!consumption) return null;
  return FORMS[[supply, production, processing].map(Number).join('')] ?? null;
}

/** What V17 looks at. */
export interface LinkShape extends Stages {
  partyCount: number;
  /** The lead is a co-op, a union of co-ops or an enterprise. */
  leadFits: boolean;
}

export type ShapeFault = 'LINK_NO_CONSUMPTION' | 'LINK_ONE_STAGE' | 'LINK_ONE_PARTY' | 'LINK_LEAD';

/** What V17 finds: consumption, one stage besides, at least two parties, a fitting lead; in this order. */
export function shapeFaults(link: LinkShape): ShapeFault[] {
  const faults: ShapeFault[] = [];
  if (!link.consumption) faults.push('LINK_NO_CONSUMPTION');
  else if (formOf(link) === null) faults.push('LINK_ONE_STAGE');
  if (link.partyCount < 2) faults.push('LINK_ONE_PARTY');
  if (!link.leadFits) faults.push('LINK_LEAD');
  return faults;
}

/** The acts that move a link from one state to another. */
export const LinkMove = {
  signLink: 'signLink',
  startLink: 'startLink',
  completeLink: 'completeLink',
  terminateLink: 'terminateLink',
  breachLink: 'breachLink',
} as const;
export type LinkMove = (typeof LinkMove)[keyof typeof LinkMove];

const { DRAFT, SIGNED, IN_FORCE, COMPLETED, TERMINATED, BREACHED } = LinkState;

/** From where each act leads where; what is not written here is not possible. */
const MOVES: Readonly<Record<LinkMove, Partial<Record<LinkState, LinkState>>>> = {
  signLink: { DRAFT: SIGNED },
  startLink: { SIGNED: IN_FORCE },
  completeLink: { IN_FORCE: COMPLETED },
  terminateLink: { SIGNED: TERMINATED, IN_FORCE: TERMINATED },
  breachLink: { IN_FORCE: BREACHED },
};

/** The state after an act; null where it is not possible from here. */
export function afterMove(state: LinkState, move: LinkMove): LinkState | null {
  return MOVES[move][state] ?? null;
}

export interface LinkFacts extends LinkShape {
  state: LinkState;
  signedOn: IsoDate | null;
  inForceOn: IsoDate | null;
  endsOn: IsoDate | null;
}

export type MoveFault = ShapeFault | 'LINK_DRAFT' | 'LINK_NOT_IN_FORCE' | 'LINK_SIGNED' | 'LINK_STARTED' | 'LINK_OVER';

/** Why a link cannot make a move as it stands, or null. What is signed must be a link in the sense of V17. */
export function moveFault(facts: LinkFacts, move: LinkMove): MoveFault | null {
  if (afterMove(facts.state, move) === null) return stateFault(facts.state, move);
  return move === LinkMove.signLink ? (shapeFaults(facts)[0] ?? null) : null;
}

function stateFault(state: LinkState, move: LinkMove): MoveFault {
  if (state === DRAFT) return 'LINK_DRAFT';
  if (state === SIGNED) return move === LinkMove.signLink ? 'LINK_SIGNED' : 'LINK_NOT_IN_FORCE';
  return state === IN_FORCE ? 'LINK_STARTED' : 'LINK_OVER';
}

export type ContentAct = 'changeLink' | 'setLinkParties' | 'planLinkSeason' | 'recordDelivery' | 'recordLinkBreach';

/** Why nothing may be written to a link as it stands, or null: what is over stays as it was; what never began has no season. */
export function contentFault(state: LinkState, act: ContentAct): MoveFault | null {
  const over = ([COMPLETED, TERMINATED, BREACHED] as string[]).includes(state);
  if (act === 'recordDelivery') return state === DRAFT ? 'LINK_DRAFT' : state === SIGNED ? 'LINK_NOT_IN_FORCE' : null;
  if (over) return 'LINK_OVER';
  if (act === 'planLinkSeason') return state === DRAFT ? 'LINK_DRAFT' : null;
  if (act === 'recordLinkBreach')
    return state === IN_FORCE ? null : state === DRAFT ? 'LINK_DRAFT' : 'LINK_NOT_IN_FORCE';
  return null;
}

export type DayFault = 'LINK_FUTURE' | 'LINK_DAY_ORDER';

/** What is wrong with the day of a move: never in the future, never before what came before it. */
export function dayFault(facts: LinkFacts, day: IsoDate, today: IsoDate): DayFault | null {
  if (day > today) return 'LINK_FUTURE';
  const before = [facts.signedOn, facts.inForceOn].filter((one) => one !== null);
  return before.some((one) => day < one) ? 'LINK_DAY_ORDER' : null;
}

/** One link as "takes part" looks at it. */
export interface LinkPeriod {
  signedOn: IsoDate | null;
  inForceOn: IsoDate | null;
  /** Last day by the contract. */
  endsOn: IsoDate | null;
  /** First day on which it holds no more, by completion, termination or breach. */
  endedOn: IsoDate | null;
  seasons: readonly { endsOn: IsoDate; deliveries: readonly { on: IsoDate; volume: number }[] }[];
}

export const ChainStanding = { TAKES_PART: 'TAKES_PART', SIGNED_ONLY: 'SIGNED_ONLY', NONE: 'NONE' } as const;
export type ChainStanding = (typeof ChainStanding)[keyof typeof ChainStanding];
choiceWords(ChainStanding, {
  TAKES_PART: 'Tham gia: đang thực hiện và đã giao hàng',
  SIGNED_ONLY: 'Chỉ mới ký, chưa giao hàng',
  NONE: 'Không',
});

/**
 * Whether an organisation with these links takes part in a chain on a day: a link in force then has delivered in its last
 * closed season or in the months up to the day. What is signed or in force and has not delivered is told apart.
 * @param months length of the window; null: nobody has said, the last closed season alone decides
 */
export function standingOn(links: readonly LinkPeriod[], day: IsoDate, months: number | null): ChainStanding {
  if (links.some((link) => isInForce(link, day) && hasDelivered(link, day, months))) return ChainStanding.TAKES_PART;
  const signed = links.some(
    ({ signedOn, endsOn, endedOn }) =>
      signedOn !== null && signedOn <= day && (endsOn === null || day <= endsOn) && (endedOn === null || day < endedOn),
  );
  return signed ? ChainStanding.SIGNED_ONLY : ChainStanding.NONE;
}

function isInForce({ inForceOn, endsOn, endedOn }: LinkPeriod, day: IsoDate): boolean {
  return (
    inForceOn !== null && inForceOn <= day && (endsOn === null || day <= endsOn) && (endedOn === null || day < endedOn)
  );
}

function hasDelivered({ seasons }: LinkPeriod, day: IsoDate, months: number | null): boolean {
  const closed = seasons.filter(({ endsOn }) => endsOn < day);
  const lastEnd = closed.reduce((last, { endsOn }) => (endsOn > last ? endsOn : last), '');
  const sum = (list: readonly { volume: number }[]): number => list.reduce((total, { volume }) => total + volume, 0);
  const known = seasons.map((season) => ({ ...season, deliveries: season.deliveries.filter(({ on }) => on <= day) }));
  if (known.some((season) => season.endsOn === lastEnd && sum(season.deliveries) > 0)) return true;
  if (months === null) return false;
  const from = monthsBefore(day, months);
  return sum(known.flatMap(({ deliveries }) => deliveries).filter(({ on }) => on > from)) > 0;
}

/** The same day some months before, or the last one of that month. */
export function monthsBefore(day: IsoDate, months: number): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}
