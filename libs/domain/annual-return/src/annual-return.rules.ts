import type { IsoDate } from '@platform/kernel';

/** Where a return stands on its way from the co-op over the commune to the province. */
export const ReturnState = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  COMMUNE_CHECKED: 'COMMUNE_CHECKED',
  ACCEPTED: 'ACCEPTED',
} as const;
export type ReturnState = (typeof ReturnState)[keyof typeof ReturnState];

export const ReturnAct = {
  SAVE: 'SAVE',
  SUBMIT: 'SUBMIT',
  RETURN: 'RETURN',
  CHECK: 'CHECK',
  SEND_BACK: 'SEND_BACK',
  ACCEPT: 'ACCEPT',
  WITHDRAW: 'WITHDRAW',
} as const;
export type ReturnAct = (typeof ReturnAct)[keyof typeof ReturnAct];

const { DRAFT, SUBMITTED, RETURNED, COMMUNE_CHECKED, ACCEPTED } = ReturnState;

/** From where each act leads where; what is not written here is not possible. */
const MOVES: Readonly<Record<ReturnAct, Partial<Record<ReturnState, ReturnState>>>> = {
  SAVE: { DRAFT, RETURNED },
  SUBMIT: { DRAFT: SUBMITTED, RETURNED: SUBMITTED },
  RETURN: { SUBMITTED: RETURNED },
  CHECK: { SUBMITTED: COMMUNE_CHECKED },
  SEND_BACK: { COMMUNE_CHECKED: SUBMITTED },
  ACCEPT: { COMMUNE_CHECKED: ACCEPTED },
  WITHDRAW: { ACCEPTED: COMMUNE_CHECKED },
};

/** The state after an act; null where it is not possible from here. */
export function afterAct(state: ReturnState, act: ReturnAct): ReturnState | null {
  return MOVES[act][state] ?? null;
}

/** Who has had a hand in a return so far. */
export interface Hands {
  submittedBy: string | null;
  onBehalf: boolean;
  checkedBy: string | null;
}

/**
 * Four eyes: whoever submitted for a co-op does not check what he wrote, whoever checked does not accept. A co-op that
 * submits itself is checked by anybody of its commune.
 */
export function isOwnWork(act: ReturnAct, actorId: string, { submittedBy, onBehalf, checkedBy }: Hands): boolean {
  if (act === ReturnAct.CHECK) return onBehalf && submittedBy === actorId;
  return act === ReturnAct.ACCEPT && checkedBy === actorId;
}

/** Days after the deadline: of the day it was submitted, or until today where it was not; 0 in time. */
export function daysLate(dueOn: IsoDate, submittedOn: IsoDate | null, today: IsoDate): number {
  const days = (Date.parse(submittedOn ?? today) - Date.parse(dueOn)) / 86_400_000;
  return Math.max(0, Math.round(days));
}

/** The deadline of a campaign where the law's parameter knows it: the day (MM-DD) of the year after. */
export function deadlineOf(year: number, monthAndDay: string | null): IsoDate | null {
  return monthAndDay !== null && /^\d\d-\d\d$/.test(monthAndDay) ? `${year + 1}-${monthAndDay}` : null;
}
