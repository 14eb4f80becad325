import type { IsoDate } from '@platform/kernel';

/** What a commune is recognised as; each level is a decision of its own. */
export const NewRuralLevel = { STANDARD: 'STANDARD', ADVANCED: 'ADVANCED', MODEL: 'MODEL' } as const;
export type NewRuralLevel = (typeof NewRuralLevel)[keyof typeof NewRuralLevel];

/** Where a commune stands on a day. `PARTIAL`: some of the communes it was formed from were recognised, not all. */
export const NewRuralState = {
  RECOGNISED: 'RECOGNISED',
  PARTIAL: 'PARTIAL',
  NOT_RECOGNISED: 'NOT_RECOGNISED',
} as const;
export type NewRuralState = (typeof NewRuralState)[keyof typeof NewRuralState];

/** What the standing rests on: its own decision, its own decision taken back, its predecessors, or nothing recorded. */
export const NewRuralBasis = {
  OWN_DECISION: 'OWN_DECISION',
  REVOKED: 'REVOKED',
  PREDECESSORS: 'PREDECESSORS',
  NONE: 'NONE',
} as const;
export type NewRuralBasis = (typeof NewRuralBasis)[keyof typeof NewRuralBasis];

export interface RecognitionPeriod {
  unitId: string;
  level: NewRuralLevel;
  validFrom: IsoDate;
  validTo: IsoDate | null;
}

export interface SuccessionStep {
  predecessorId: string;
  successorId: string;
  kind: string;
  portion: string;
}

export interface Standing {
  state: NewRuralState;
  /** Of a merged commune: the lowest level that all its predecessors reached. */
  level: NewRuralLevel | null;
  basis: NewRuralBasis;
  predecessors: readonly { unitId: string; portion: string; state: NewRuralState; level: NewRuralLevel | null }[];
}

export interface NewRuralFacts {
  recognitions: readonly RecognitionPeriod[];
  successions: readonly SuccessionStep[];
}

const LEVELS: readonly NewRuralLevel[] = ['STANDARD', 'ADVANCED', 'MODEL'];
/** The unit stays what it was under another name or kind: its own recognition goes with it. */
const SAME_UNIT: ReadonlySet<string> = new Set(['KEEP', 'RENAME', 'LEVEL_CHANGE']);

/** Where a commune stands on a day, by its own decisions or, without any, by those of the communes it was formed from. */
export function standingOf(unitId: string, day: IsoDate, facts: NewRuralFacts): Standing {
  const own = facts.recognitions.filter((one) => one.unitId === unitId && one.validFrom <= day);
  const held = own.filter(({ validTo }) => validTo === null || validTo > day).map(({ level }) => level);
  if (held.length > 0)
    return { state: 'RECOGNISED', level: byRank(held).at(-1)!, basis: 'OWN_DECISION', predecessors: [] };
  if (own.length > 0) return { state: 'NOT_RECOGNISED', level: null, basis: 'REVOKED', predecessors: [] };
  const before = facts.successions
    .filter(({ successorId }) => successorId === unitId)
    .sort((a, b) => (a.predecessorId < b.predecessorId ? -1 : 1))
    .map((step) => ({ step, standing: standingOf(step.predecessorId, day, facts) }));
  const predecessors = before.map(({ step: { predecessorId, portion }, standing: { state, level } }) => ({
    unitId: predecessorId,
    portion,
    state,
    level,
  }));
  const [only] = before;
  if (!only) return { state: 'NOT_RECOGNISED', level: null, basis: 'NONE', predecessors };
  if (before.length === 1 && only.step.portion === 'WHOLE' && SAME_UNIT.has(only.step.kind))
    return { ...only.standing, predecessors };
  const levels = predecessors.flatMap(({ state, level }) => (state === 'RECOGNISED' && level ? [level] : []));
  if (levels.length === predecessors.length)
    return { state: 'RECOGNISED', level: byRank(levels)[0]!, basis: 'PREDECESSORS', predecessors };
  const none = predecessors.every(({ state }) => state === 'NOT_RECOGNISED');
  return { state: none ? 'NOT_RECOGNISED' : 'PARTIAL', level: null, basis: 'PREDECESSORS', predecessors };
}

/**
 * Whether the commune counts as recognised when a target is measured.
 * @param reading `ALL`, `ANY` or `OWN_DECISION` of the day; null or anything else: nobody has said, nothing is judged
 */
export function countsAsRecognised({ state, basis }: Pick<Standing, 'state' | 'basis'>, reading: string | null) {
  switch (reading) {
    case 'ALL':
      return state === 'RECOGNISED';
    case 'ANY':
      return state !== 'NOT_RECOGNISED';
    case 'OWN_DECISION':
      return basis === 'OWN_DECISION';
    default:
      return null;
  }
}

function byRank(levels: readonly NewRuralLevel[]): NewRuralLevel[] {
  return [...levels].sort((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
}

/** What is wrong with the days of a recognition: as the code of the error, or null. */
export function dayFault(
  unit: { validFrom: IsoDate; validTo: IsoDate | null },
  { decisionOn, validFrom }: { decisionOn: IsoDate; validFrom: IsoDate },
  today: IsoDate,
): 'NEW_RURAL_FUTURE' | 'NEW_RURAL_BEFORE_DECISION' | 'NEW_RURAL_UNIT_DAY' | null {
  if (decisionOn > today) return 'NEW_RURAL_FUTURE';
  if (validFrom < decisionOn) return 'NEW_RURAL_BEFORE_DECISION';
  const existed = unit.validFrom <= validFrom && (unit.validTo === null || validFrom < unit.validTo);
  return existed ? null : 'NEW_RURAL_UNIT_DAY';
}
