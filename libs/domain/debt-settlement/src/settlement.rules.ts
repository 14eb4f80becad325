import type { Band } from '@domain/legal-rule';
import type { SettlementFault } from './settlement.errors';
import { CaseState, type DecidingBody, SettlementPath } from './settlement.words';

/** What a decision does to the book; a path that is not named changes no balance. */
export const POSTINGS = { WRITE_OFF: 'WRITE_OFF', REVIVAL: 'REVIVAL', ASSIGNMENT: 'TRANSFER', SET_OFF: 'SET_OFF' } as const;

export function postingOf(path: SettlementPath): (typeof POSTINGS)[keyof typeof POSTINGS] | null {
  return path in POSTINGS ? POSTINGS[path as keyof typeof POSTINGS] : null;
}

export type CaseMove =
  | 'verifyDebtCase'
  | 'classifyDebtCase'
  | 'planDebtCase'
  | 'submitDebtCase'
  | 'returnDebtCase'
  | 'executeDebtCase'
  | 'disputeDebtCase'
  | 'settleDebtDispute'
  | 'unfreezeDebtCase'
  | 'closeDebtCase'
  | 'reopenDebtCase';

const S = CaseState;
const RUNNING: readonly CaseState[] = [
  S.IDENTIFIED,
  S.VERIFIED,
  S.CLASSIFIED,
  S.PLAN_PROPOSED,
  S.SUBMITTED,
  S.DECIDED,
  S.IN_EXECUTION,
  S.RETURNED,
  S.REOPENED,
];

/* From where each move goes; where to, unless the case goes back to where it was. */
const MOVES: Readonly<Record<CaseMove, { from: readonly CaseState[]; to: CaseState | 'BEFORE' }>> = {
  verifyDebtCase: { from: [S.IDENTIFIED, S.REOPENED], to: S.VERIFIED },
  classifyDebtCase: { from: [S.VERIFIED], to: S.CLASSIFIED },
  planDebtCase: { from: [S.CLASSIFIED, S.RETURNED, S.PLAN_PROPOSED], to: S.PLAN_PROPOSED },
  submitDebtCase: { from: [S.PLAN_PROPOSED], to: S.SUBMITTED },
  returnDebtCase: { from: [S.SUBMITTED], to: S.RETURNED },
  executeDebtCase: { from: [S.DECIDED], to: S.IN_EXECUTION },
  disputeDebtCase: { from: RUNNING, to: S.DISPUTED },
  settleDebtDispute: { from: [S.DISPUTED], to: 'BEFORE' },
  unfreezeDebtCase: { from: [S.FROZEN], to: 'BEFORE' },
  closeDebtCase: { from: [S.DECIDED, S.IN_EXECUTION], to: S.CLOSED },
  reopenDebtCase: { from: [S.CLOSED], to: S.REOPENED },
};

export interface CaseFacts {
  state: CaseState;
  stateBefore: CaseState | null;
  /** Something is owed, after all that is known. */
  owes: boolean;
  /** A decision waits for its second person. */
  waits: boolean;
}

/** Why a move cannot be made; null where it can. */
export function moveFault({ state, owes, waits }: CaseFacts, move: CaseMove): SettlementFault | null {
  if (!MOVES[move].from.includes(state)) {
    if (state === S.FROZEN) return 'SETTLEMENT_FROZEN';
    return state === S.CLOSED ? 'SETTLEMENT_CLOSED' : 'SETTLEMENT_STATE';
  }
  if (move !== 'closeDebtCase') return null;
  if (owes) return 'SETTLEMENT_OWES';
  return waits ? 'SETTLEMENT_WAITS' : null;
}

/** Where a move leads, and what is kept to come back to. */
export function afterMove(
  { state, stateBefore }: Pick<CaseFacts, 'state' | 'stateBefore'>,
  move: CaseMove,
): { state: CaseState; stateBefore: CaseState | null } {
  const { to } = MOVES[move];
  if (to === 'BEFORE') return { state: stateBefore ?? S.REOPENED, stateBefore: null };
  return { state: to, stateBefore: to === S.DISPUTED ? state : null };
}

/** Why a decision cannot be proposed on a case as it stands; a revival is of what is closed or not. */
export function decisionFault({ state, waits }: CaseFacts, path: SettlementPath | null): SettlementFault | null {
  if (waits) return 'SETTLEMENT_WAITS';
  if (state === S.CLOSED) return path === SettlementPath.REVIVAL || path === null ? null : 'SETTLEMENT_CLOSED';
  const ready: readonly CaseState[] = [S.SUBMITTED, S.DECIDED, S.IN_EXECUTION, S.FROZEN, S.REOPENED];
  return ready.includes(state) ? null : 'SETTLEMENT_STATE';
}

/** The state of a case once a decision on it stands. A freeze keeps what it comes back to; what is revived is open again. */
export function afterDecision(
  { state, stateBefore }: Pick<CaseFacts, 'state' | 'stateBefore'>,
  path: SettlementPath,
): { state: CaseState; stateBefore: CaseState | null } {
  if (path === SettlementPath.FREEZE) return state === S.FROZEN ? { state, stateBefore } : { state: S.FROZEN, stateBefore: S.DECIDED };
  if (path === SettlementPath.REVIVAL) return { state: S.REOPENED, stateBefore: null };
  if (state === S.FROZEN) return { state, stateBefore };
  return { state: state === S.IN_EXECUTION ? S.IN_EXECUTION : S.DECIDED, stateBefore: null };
}

export interface DecisionFacts {
  path: SettlementPath;
  body: DecidingBody;
  kind: string;
  subKind: string;
  isTax: boolean;
  amount: bigint | null;
}

/**
 * V20: whether the path is open to this kind and the body competent for it, by the law of the day of the decision. `path` and
 * `tax` are its parameters; what is not known judges nothing.
 */
export function competenceFault(
  { path, body, kind, subKind, isTax, amount }: DecisionFacts,
  law: { path: Band | null; tax: Band | null },
): SettlementFault | null {
  const kinds = listOf(law.path, 'kinds');
  if (kinds && !kinds.includes(kind)) return 'SETTLEMENT_PATH';
  const bodies = listOf(law.path, 'bodies');
  if (bodies && !bodies.includes(body)) return 'SETTLEMENT_BODY';
  if (!isTax || path !== SettlementPath.WRITE_OFF || !law.tax || amount === null) return null;
  if (listOf(law.tax, 'landSubKinds')?.includes(subKind))
    return listOf(law.tax, 'landBodies')?.includes(body) === false ? 'SETTLEMENT_BODY' : null;
  const [below, by] = [listOf(law.tax, 'below'), listOf(law.tax, 'bodies')];
  if (!below || !by) return null;
  const level = below.findIndex((limit) => amount < BigInt(limit));
  return by[level < 0 ? below.length : level] === body ? null : 'SETTLEMENT_BODY';
}

function listOf(band: Band | null, name: string): string[] | null {
  const value = band?.[name];
  return Array.isArray(value) ? value.map(String) : null;
}

export interface Instalment {
  dueOn: string;
  amount: bigint;
}

/** Why instalments make no plan: in order of days, each of something, together no more than is owed. */
export function planFault(instalments: readonly Instalment[], owed: bigint): SettlementFault | null {
  if (instalments.some(({ amount }) => amount <= 0n)) return 'SETTLEMENT_AMOUNT';
  const isOrdered = instalments.every(({ dueOn }, n) => n === 0 || instalments[n - 1]!.dueOn < dueOn);
  if (!isOrdered) return 'SETTLEMENT_DAYS';
  return instalments.reduce((sum, { amount }) => sum + amount, 0n) > owed ? 'SETTLEMENT_TOO_MUCH' : null;
}
