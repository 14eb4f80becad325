/** Where a proposal stands. `STALE`: what is stored has changed since it was made; it is decided all the same. */
export const ProposalState = { OPEN: 'OPEN', STALE: 'STALE', DECIDED: 'DECIDED', WITHDRAWN: 'WITHDRAWN' } as const;
export type ProposalState = (typeof ProposalState)[keyof typeof ProposalState];

export const FieldDecision = { ACCEPTED: 'ACCEPTED', REFUSED: 'REFUSED' } as const;
export type FieldDecision = (typeof FieldDecision)[keyof typeof FieldDecision];

/** Still waits: for a decision, or to be withdrawn. */
export function isUndecided(state: ProposalState): boolean {
  return state === 'OPEN' || state === 'STALE';
}

/** Values as text, whatever the field: an amount keeps its digits, a day is `YYYY-MM-DD`, a unit its id. */
export type Values = Readonly<Record<string, string | null>>;

/** What is asked for and differs from what is stored; an emptied text is no value. */
export function proposedChanges(asked: Values, stored: Values): Values {
  const cleaned = Object.entries(asked).map(([field, value]) => [field, value?.trim() || null] as const);
  return Object.fromEntries(cleaned.filter(([field, value]) => value !== (stored[field] ?? null)));
}

export interface Decision {
  field: string;
  accepted: boolean;
  refusal?: string | null;
}

/** The first fault of a set of decisions: each field decided once, each refusal with its reason; `null` when it is whole. */
export function decisionFault(
  fields: readonly string[],
  decisions: readonly Decision[],
): { fault: 'DECISION_MISSING' | 'REFUSAL_WITHOUT_REASON'; field: string } | null {
  for (const field of fields) {
    const found = decisions.filter((one) => one.field === field);
    if (found.length !== 1) return { fault: 'DECISION_MISSING', field };
    if (!found[0]!.accepted && !found[0]!.refusal?.trim()) return { fault: 'REFUSAL_WITHOUT_REASON', field };
  }
  const stranger = decisions.find(({ field }) => !fields.includes(field));
  return stranger ? { fault: 'DECISION_MISSING', field: stranger.field } : null;
}

/** `STALE` when any value has moved away from what the proposer saw, `OPEN` when none has. */
export function undecidedState(seen: Values, stored: Values): ProposalState {
  return Object.entries(seen).some(([field, value]) => value !== (stored[field] ?? null)) ? 'STALE' : 'OPEN';
}

/** What must be accepted together and was not: the first of those fields that is refused while something is accepted. */
export function brokenTogether(
  decisions: readonly Decision[],
  together: readonly string[],
  whole: boolean,
): string | null {
  const counted = whole ? decisions : decisions.filter(({ field }) => together.includes(field));
  if (!counted.some(({ accepted }) => accepted)) return null;
  return counted.find(({ field, accepted }) => together.includes(field) && !accepted)?.field ?? null;
}
