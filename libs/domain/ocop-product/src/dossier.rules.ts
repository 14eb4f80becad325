/** Why a dossier is filed (Form 02 has three variants). */
export const DossierKind = { FIRST: 'FIRST', UPGRADE: 'UPGRADE', RE_RANKING: 'RE_RANKING' } as const;
export type DossierKind = (typeof DossierKind)[keyof typeof DossierKind];

/** Where a dossier stands on its way from the subject over commune and province to the decision. */
export const DossierState = {
  DRAFT: 'DRAFT',
  SELF_ASSESSED: 'SELF_ASSESSED',
  SUBMITTED_COMMUNE: 'SUBMITTED_COMMUNE',
  RETURNED: 'RETURNED',
  COMMUNE_CHECKED: 'COMMUNE_CHECKED',
  PROVINCE_APPRAISAL: 'PROVINCE_APPRAISAL',
  PROVINCE_SCORED: 'PROVINCE_SCORED',
  FORWARDED_CENTRE: 'FORWARDED_CENTRE',
  RECOGNISED_3_4: 'RECOGNISED_3_4',
  RECOGNISED_5: 'RECOGNISED_5',
  NOT_RECOGNISED: 'NOT_RECOGNISED',
} as const;
export type DossierState = (typeof DossierState)[keyof typeof DossierState];

export const DossierAct = {
  ASSESS: 'ASSESS',
  SUBMIT: 'SUBMIT',
  RETURN: 'RETURN',
  CHECK: 'CHECK',
  APPRAISE: 'APPRAISE',
  SCORE: 'SCORE',
  FORWARD: 'FORWARD',
  RECOGNISE: 'RECOGNISE',
  RECOGNISE_CENTRE: 'RECOGNISE_CENTRE',
  REFUSE: 'REFUSE',
} as const;
export type DossierAct = (typeof DossierAct)[keyof typeof DossierAct];

const S = DossierState;

/** From where each act leads where; what is not written here is not possible. */
const MOVES: Readonly<Record<DossierAct, Partial<Record<DossierState, DossierState>>>> = {
  ASSESS: { DRAFT: S.SELF_ASSESSED, SELF_ASSESSED: S.SELF_ASSESSED, RETURNED: S.SELF_ASSESSED },
  SUBMIT: { SELF_ASSESSED: S.SUBMITTED_COMMUNE },
  RETURN: { SUBMITTED_COMMUNE: S.RETURNED, COMMUNE_CHECKED: S.RETURNED },
  CHECK: { SUBMITTED_COMMUNE: S.COMMUNE_CHECKED },
  APPRAISE: { COMMUNE_CHECKED: S.PROVINCE_APPRAISAL },
  SCORE: { PROVINCE_APPRAISAL: S.PROVINCE_SCORED },
  FORWARD: { PROVINCE_SCORED: S.FORWARDED_CENTRE },
  RECOGNISE: { PROVINCE_SCORED: S.RECOGNISED_3_4, FORWARDED_CENTRE: S.RECOGNISED_3_4 },
  RECOGNISE_CENTRE: { FORWARDED_CENTRE: S.RECOGNISED_5 },
  REFUSE: { PROVINCE_SCORED: S.NOT_RECOGNISED, FORWARDED_CENTRE: S.NOT_RECOGNISED },
};

/** What the council found: null until it has closed. */
export interface Scored {
  score: number | null;
  /** By total and gates; 0 where the product was thrown out. */
  stars: number | null;
}

/** The law of the day of the act. */
export interface DecisionLaw {
  /** Points from which a dossier goes to the centre. */
  forwardFrom: number;
  /** The lowest rank that gets a certificate. */
  certificateFrom: number;
}

/** The state after an act; null where it is not possible from here. */
export function afterAct(state: DossierState, act: DossierAct): DossierState | null {
  return MOVES[act][state] ?? null;
}

/**
 * Why the result of the council does not allow a decision; null where it does. Below three stars nothing is recognised;
 * to the centre goes what has the points for it and was not thrown out; a dossier with a rank is not refused here.
 */
export function decisionFault(
  state: DossierState,
  act: DossierAct,
  { score, stars }: Scored,
  { forwardFrom, certificateFrom }: DecisionLaw,
): 'RANK_TOO_LOW' | 'POINTS_TOO_LOW' | 'HAS_RANK' | 'GOES_TO_CENTRE' | null {
  const rank = stars ?? 0;
  if (act === DossierAct.FORWARD) return (score ?? 0) >= forwardFrom && rank > 0 ? null : 'POINTS_TOO_LOW';
  if (act === DossierAct.RECOGNISE && rank < certificateFrom) return 'RANK_TOO_LOW';
  if (act === DossierAct.RECOGNISE && state === S.PROVINCE_SCORED && rank > 4) return 'GOES_TO_CENTRE';
  if (act === DossierAct.REFUSE && state === S.PROVINCE_SCORED && rank >= certificateFrom) return 'HAS_RANK';
  return null;
}

/** What may be done with a dossier as it stands, whoever may do it. */
export function actsIn(state: DossierState, scored: Scored, law: DecisionLaw): DossierAct[] {
  return Object.values(DossierAct).filter(
    (act) => afterAct(state, act) !== null && decisionFault(state, act, scored, law) === null,
  );
}

/** Still on its way: a product has one such dossier at most. */
export function isPending(state: DossierState): boolean {
  return !ENDS.has(state);
}
const ENDS: ReadonlySet<DossierState> = new Set([S.RECOGNISED_3_4, S.RECOGNISED_5, S.NOT_RECOGNISED]);

/** Four eyes: whoever submitted for somebody else does not check it, whoever checked does not appraise it. */
export function isOwnWork(
  act: DossierAct,
  actorId: string,
  hands: { submittedBy: string | null; onBehalf: boolean; checkedBy: string | null },
): boolean {
  if (act === DossierAct.CHECK) return hands.onBehalf && hands.submittedBy === actorId;
  return act === DossierAct.APPRAISE && hands.checkedBy === actorId;
}
