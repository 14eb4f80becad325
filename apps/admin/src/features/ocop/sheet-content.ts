/** What somebody put down on a sheet, as the server keeps it. */
export interface SheetContent {
  choices?: Record<string, number>;
  parts?: Record<string, number>;
  disqualifiers?: number[];
  eliminations?: string[];
}

export interface Criterion {
  code: string;
  name: string;
  max: number;
  note: string | null;
  elimination: 'NOTED' | 'ZERO' | null;
  children: readonly Criterion[];
  options: readonly { no: number; label: string; points: number; minStar: number | null }[];
}

/** The criteria of a set as the server sends them. */
export interface CriteriaTree {
  disqualifiers: readonly string[];
  parts: readonly { code: string; name: string; max: number; criteria: readonly Criterion[] }[];
}

/** The criteria that are scored, in their order. */
export function leavesOf(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.flatMap((one) => (one.children.length > 0 ? leavesOf(one.children) : [one]));
}

/** Points as the office writes them: 74,67. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}
