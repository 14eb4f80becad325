/** One level of a criterion that a scorer chooses. */
export interface CriterionOption {
  /** Its place in the criterion, from 1. */
  no: number;
  label: string;
  points: number;
  /** Choosing at least this level is needed for so many stars (3 to 5); null: no gate stands here. */
  minStar: number | null;
  /** Which of the alternative cases it belongs to ("a", "b"); null where there is one case only. */
  choiceCase: string | null;
  /** Choosing it throws the product out. */
  eliminating: boolean;
}

/** `NOTED`: a scorer finds it and ticks it. `ZERO`: 0 points here, or in a criterion before it in the group, throws out. */
export type Elimination = 'NOTED' | 'ZERO';

/** A criterion has either parts of its own or levels to choose from, never both. */
export interface Criterion {
  code: string;
  name: string;
  max: number;
  note: string | null;
  elimination: Elimination | null;
  /** Numbers of the papers of Form 02 that prove it. */
  evidence: readonly number[];
  /** Code of the criterion without which (0 points) this one is not scored. */
  dependsOn: string | null;
  children: readonly Criterion[];
  options: readonly CriterionOption[];
}

export interface CriteriaPart {
  code: string;
  name: string;
  max: number;
  criteria: readonly Criterion[];
}

/** The rule of one product set under one decision, as it was imported; never changed. */
export interface CriteriaTree {
  /** Grounds on which a dossier is thrown out before anything is scored. */
  disqualifiers: readonly string[];
  parts: readonly CriteriaPart[];
}

/** The criteria that are scored, in their order, with the criteria before each in its own group. */
export function leavesOf(
  tree: CriteriaTree,
): readonly { leaf: Criterion; part: string; before: readonly Criterion[] }[] {
  return tree.parts.flatMap(({ code, criteria }) => below(criteria).map((one) => ({ ...one, part: code })));
}

function below(criteria: readonly Criterion[]): { leaf: Criterion; before: readonly Criterion[] }[] {
  return criteria.flatMap((leaf, at) =>
    leaf.children.length > 0 ? below(leaf.children) : [{ leaf, before: criteria.slice(0, at) }],
  );
}
