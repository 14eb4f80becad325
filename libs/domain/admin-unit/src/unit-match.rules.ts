import { readUnitName, splitAddress } from './unit-name.rules';
import type { UnitName } from './unit-name.rules';

/** What a file says about where something is: a commune's name, and perhaps what it lay in. */
export interface UnitQuestion {
  /** "Xã Trí Yên", "P. Bắc Giang", "Trí Yên", also "xã Trí Yên, huyện Yên Dũng". */
  readonly commune: string;
  /** District or province, or both with commas: a group heading of the file, a column, the office's own province. */
  readonly within?: string | null;
}

/** A name that folds to what was asked, and the unit its territory belongs to on the day asked. */
export interface UnitCandidate {
  /** The unit that bears or bore the name. */
  readonly unitId: string;
  /** That unit on the day asked; null after a split or before anything is known. */
  readonly atUnitId: string | null;
  readonly fullName: string;
  readonly word: string;
  readonly core: string;
  readonly spelling: string;
  readonly label: string;
  readonly context: string;
  /** The unit itself exists on the day asked. */
  readonly current: boolean;
}

/** Why an answer is not beyond doubt; a person should look at it. */
export const UnitDoubt = {
  /** No unit of that name lay where the text says. */
  PLACE_DIFFERS: 'PLACE_DIFFERS',
  /** The unit is of another kind than the text says (xã for phường). */
  KIND_DIFFERS: 'KIND_DIFFERS',
} as const;
export type UnitDoubt = (typeof UnitDoubt)[keyof typeof UnitDoubt];

/** ONE: that unit. MANY: the text fits several. NONE: no unit ever had the name. UNKNOWN: one had it,
 * but what its territory belonged to on that day is not known (divided since, or before our data). */
export type UnitAnswer =
  | {
      readonly status: 'ONE';
      readonly unitId: string;
      readonly by: UnitCandidate;
      readonly doubts: readonly UnitDoubt[];
    }
  | { readonly status: 'MANY'; readonly among: readonly UnitCandidate[] }
  | { readonly status: 'UNKNOWN'; readonly among: readonly UnitCandidate[] }
  | { readonly status: 'NONE' };

/** Every key under which candidates for a question are to be fetched. */
export function coresOf(question: UnitQuestion): string[] {
  return [...new Set(namesIn(question).map((name) => name.core))].filter((core) => core !== '');
}

/**
 * Chooses among the candidates: by place, then kind, then marks, then the unit that exists on the day before one that
 * bore the name earlier. Each step only narrows; what contradicts the text is kept as a doubt, what remains several is
 * reported and never guessed.
 */
export function chooseUnit(question: UnitQuestion, candidates: readonly UnitCandidate[]): UnitAnswer {
  const names = namesIn(question);
  const doubts: UnitDoubt[] = [];
  let left: readonly UnitCandidate[] = candidates.filter((row) => names.some((name) => name.core === row.core));
  if (left.length === 0) return { status: 'NONE' };

  for (const place of placesIn(question)) {
    const inside = insideOf(place, left);
    if (inside.length > 0) left = inside;
    else if (!doubts.includes(UnitDoubt.PLACE_DIFFERS)) doubts.push(UnitDoubt.PLACE_DIFFERS);
  }
  const ofKind = left.filter((row) => names.some((name) => name.core === row.core && fitsKind(name, row)));
  if (ofKind.length > 0) left = ofKind;
  else doubts.push(UnitDoubt.KIND_DIFFERS);
  left = narrow(left, (row) => names.some((name) => name.spelling !== '' && name.spelling === row.spelling));

  const known = left.filter((row) => row.atUnitId !== null);
  if (known.length === 0) return { status: 'UNKNOWN', among: left };
  const best = distinctUnits(known) > 1 ? narrow(known, (row) => row.current) : known;
  if (distinctUnits(best) > 1) return { status: 'MANY', among: best };
  const by = best.find((row) => row.current) ?? best[0]!;
  return { status: 'ONE', unitId: by.atUnitId!, by, doubts };
}

/** Why an old name led to today's unit: "tên cũ: xã Trí Yên, thành phố Bắc Giang, tỉnh Bắc Giang". */
export function whyMatched(by: Pick<UnitCandidate, 'label' | 'current'>): string {
  return by.current ? by.label : `tên cũ: ${by.label}`;
}

function namesIn(question: UnitQuestion): UnitName[] {
  return readUnitName(splitAddress(question.commune)[0] ?? '');
}

function placesIn(question: UnitQuestion): UnitName[][] {
  const rest = splitAddress(question.commune).slice(1);
  return [...rest, ...splitAddress(question.within ?? '')].map(readUnitName);
}

/** "Tỉnh Bắc Giang" is the province; "Thành phố Bắc Giang" the city before any province; "Bắc Giang" may be either. */
function insideOf(place: readonly UnitName[], rows: readonly UnitCandidate[]): readonly UnitCandidate[] {
  const lies =
    (tier: string) =>
    (row: UnitCandidate): boolean =>
      place.some((name) => row.context.includes(`|${tier}:${name.core}|`));
  const word = place[0]?.word ?? null;
  const inDistrict = word === 'Tỉnh' ? [] : rows.filter(lies('d'));
  if (word !== null && inDistrict.length > 0) return inDistrict;
  return rows.filter((row) => inDistrict.includes(row) || lies('p')(row));
}

const fitsKind = (name: UnitName, row: UnitCandidate): boolean => name.word === null || name.word === row.word;

function narrow<T>(rows: readonly T[], test: (row: T) => boolean): readonly T[] {
  const kept = rows.filter(test);
  return kept.length > 0 ? kept : rows;
}

function distinctUnits(rows: readonly UnitCandidate[]): number {
  return new Set(rows.map((row) => row.atUnitId)).size;
}
