import { type CriteriaTree, type Criterion, leavesOf } from './criteria-tree';

/** Points from which each rank begins; a band ends where the next begins. */
export type StarBands = Readonly<Record<string, number>>;

/** What somebody has put down about a product. */
export interface Scoring {
  /** Criterion code → number of the level chosen. */
  choices: Readonly<Record<string, number>>;
  /** Numbers (from 0) of the set's disqualifiers that were found. */
  disqualifiers: readonly number[];
  /** Codes of the eliminating criteria that were found to apply. */
  eliminations: readonly string[];
}

/** A level that was not reached. */
export interface OpenGate {
  star: number;
  code: string;
  name: string;
  /** The level at least needed, and its points. */
  needs: string;
  needsPoints: number;
  points: number;
}

export interface Outcome {
  total: number;
  /** Part code → points. */
  parts: Record<string, number>;
  /** By total alone. */
  bandStars: number;
  /** By the gates alone: the highest rank that none of them bars; five where no gate is known. */
  gateStars: number;
  /** By total and gates; 0 where it was thrown out. */
  stars: number;
  /** Why it was thrown out; empty where it was not. */
  eliminatedBy: string[];
  /** Codes still to be scored; the outcome is final only where there are none. */
  missing: string[];
  /** What stands before the next star: points, gates or both; null at five stars, and where it was thrown out. */
  next: { star: number; points: number; gates: OpenGate[] } | null;
  /** False where no criteria set was there to ask: the rank is that of the total alone. */
  gatesKnown: boolean;
}

export interface ScoringFault {
  fault: 'UNKNOWN_CRITERION' | 'UNKNOWN_OPTION' | 'NOT_APPLICABLE' | 'NOT_ELIMINATING' | 'UNKNOWN_DISQUALIFIER';
  /** Of the criterion, or the number of the disqualifier. */
  code: string;
}

const MOST = 5;
const GATED = [3, 4, 5] as const;

/** What cannot stand on a sheet of this set, or null. A criterion that is not scored yet is no fault. */
export function scoringFault(
  tree: CriteriaTree,
  { choices, disqualifiers, eliminations }: Scoring,
): ScoringFault | null {
  const leaves = new Map(leavesOf(tree).map(({ leaf }) => [leaf.code, leaf]));
  for (const [code, no] of Object.entries(choices)) {
    const leaf = leaves.get(code);
    if (!leaf) return { fault: 'UNKNOWN_CRITERION', code };
    if (!leaf.options.some((option) => option.no === no)) return { fault: 'UNKNOWN_OPTION', code };
    if (!applies(leaf, leaves, choices) && pointsOf(leaf, choices) > 0) return { fault: 'NOT_APPLICABLE', code };
  }
  const stranger = disqualifiers.find((index) => tree.disqualifiers[index] === undefined);
  if (stranger !== undefined) return { fault: 'UNKNOWN_DISQUALIFIER', code: String(stranger) };
  const eliminating = eliminations.find((code) => eliminatingOf(tree, code)?.elimination !== 'NOTED');
  return eliminating === undefined ? null : { fault: 'NOT_ELIMINATING', code: eliminating };
}

/**
 * The points and the rank of a scoring: elimination first, then the band of the total AND every gate up to that rank.
 * Pure: the same tree, scoring and bands give the same outcome for ever.
 */
export function outcomeOf(tree: CriteriaTree, scoring: Scoring, bands: StarBands): Outcome {
  const leaves = leavesOf(tree);
  const byCode = new Map(leaves.map(({ leaf }) => [leaf.code, leaf]));
  const parts: Record<string, number> = Object.fromEntries(tree.parts.map(({ code }) => [code, 0]));
  const missing: string[] = [];
  const open: OpenGate[] = [];
  for (const { leaf, part } of leaves) {
    const points = pointsOf(leaf, scoring.choices);
    parts[part] = (parts[part] ?? 0) + points;
    if (scoring.choices[leaf.code] === undefined && applies(leaf, byCode, scoring.choices)) missing.push(leaf.code);
    open.push(...openGates(leaf, scoring.choices, points));
  }
  const total = Object.values(parts).reduce((sum, points) => sum + points, 0);
  const eliminatedBy = eliminatedBecause(tree, scoring);
  return { ...ranked(total, parts, open, eliminatedBy, bands), missing, gatesKnown: true };
}

/** Where no criteria set was imported: the points of the parts alone, each at most its total; no gate is known. */
export function outcomeOfParts(points: Readonly<Record<string, number>>, bands: StarBands): Outcome {
  const total = Object.values(points).reduce((sum, one) => sum + one, 0);
  return { ...ranked(total, { ...points }, [], [], bands), missing: [], gatesKnown: false };
}

/** The code of the part whose points are more than its total or less than nothing, or null. */
export function partFault(
  points: Readonly<Record<string, number>>,
  totals: Readonly<Record<string, number>>,
): string | null {
  const fault = Object.keys(totals).find((code) => {
    const given = points[code];
    return given === undefined || !Number.isFinite(given) || given < 0 || given > totals[code]!;
  });
  return fault ?? Object.keys(points).find((code) => totals[code] === undefined) ?? null;
}

/** How many stars a total gives by the bands alone. */
export function starsOf(total: number, bands: StarBands): number {
  const reached = Object.entries(bands).filter(([, from]) => total >= from);
  return reached.reduce((most, [stars]) => Math.max(most, Number(stars)), 0);
}

function ranked(
  total: number,
  parts: Record<string, number>,
  open: readonly OpenGate[],
  eliminatedBy: string[],
  bands: StarBands,
): Omit<Outcome, 'missing' | 'gatesKnown'> {
  const bandStars = starsOf(total, bands);
  const gateStars = Math.min(...open.map(({ star }) => star - 1), MOST);
  const stars = eliminatedBy.length > 0 ? 0 : Math.min(bandStars, gateStars);
  const rank = { total, parts, bandStars, gateStars, stars, eliminatedBy };
  if (stars >= MOST || eliminatedBy.length > 0) return { ...rank, next: null };
  const star = stars + 1;
  const points = Math.max(0, (bands[star] ?? 0) - total);
  return { ...rank, next: { star, points, gates: open.filter((gate) => gate.star <= star) } };
}

/*
 * The gates of a criterion: to reach so many stars, at least the points of the level that carries the mark. Levels are
 * compared inside the case that was chosen.
 */
function openGates(leaf: Criterion, choices: Scoring['choices'], points: number): OpenGate[] {
  const chosen = leaf.options.find(({ no }) => no === choices[leaf.code]);
  const options = leaf.options.filter(({ choiceCase }) => choiceCase === (chosen?.choiceCase ?? choiceCase));
  return GATED.flatMap((star) => {
    const gate = options.find(({ minStar }) => minStar === star);
    if (!gate || (chosen !== undefined && points >= gate.points)) return [];
    return [{ star, code: leaf.code, name: leaf.name, needs: gate.label, needsPoints: gate.points, points }];
  });
}

function eliminatedBecause(tree: CriteriaTree, { choices, disqualifiers, eliminations }: Scoring): string[] {
  const found = disqualifiers.map((index) => tree.disqualifiers[index]!);
  const noted = eliminations.map((code) => reasonOf(eliminatingOf(tree, code)));
  const chosen = leavesOf(tree).flatMap(({ leaf, before }) => {
    const option = leaf.options.find(({ no }) => no === choices[leaf.code]);
    const zero =
      leaf.elimination === 'ZERO' &&
      [...before, leaf].some((one) => choices[one.code] !== undefined && pointsOf(one, choices) === 0);
    return option?.eliminating || zero ? [reasonOf(leaf)] : [];
  });
  return [...found, ...noted, ...chosen].filter((reason) => reason !== '');
}

function reasonOf(criterion: Criterion | undefined): string {
  return criterion ? `${criterion.code} ${criterion.name}${criterion.note ? `: ${criterion.note}` : ''}` : '';
}

function eliminatingOf(tree: CriteriaTree, code: string): Criterion | undefined {
  const find = (criteria: readonly Criterion[]): Criterion | undefined =>
    criteria.find((one) => one.code === code) ?? criteria.map(({ children }) => find(children)).find(Boolean);
  return tree.parts.map(({ criteria }) => find(criteria)).find(Boolean);
}

function pointsOf({ code, options }: Criterion, choices: Scoring['choices']): number {
  return options.find(({ no }) => no === choices[code])?.points ?? 0;
}

function applies(
  { dependsOn }: Criterion,
  leaves: ReadonlyMap<string, Criterion>,
  choices: Scoring['choices'],
): boolean {
  const other = dependsOn === null ? undefined : leaves.get(dependsOn);
  return other === undefined || choices[other.code] === undefined || pointsOf(other, choices) > 0;
}
