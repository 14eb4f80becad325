import type { AnnualFigure } from './annual-figure.entity';
import type { FigureErrorCode } from './annual-figure.errors';
import type { FigureField } from './annual-figure.words';

/** Figures of a year as a form or a return carries them; an absent or empty field has not been reported. */
export type Figures = Partial<Pick<AnnualFigure, FigureField>>;

export interface Contradiction {
  field: FigureField;
  code: FigureErrorCode;
}

type Parts = readonly FigureField[];

const amount = (value: number | string | null | undefined): bigint | null =>
  value === null || value === undefined ? null : BigInt(value);

/**
 * Where the figures contradict each other: parts that do not add up, a part larger than the whole. Only what is known
 * is compared. Such figures are a slip of the pen and are refused; figures that break the law are stored and found.
 */
export function contradictions(figures: Figures): Contradiction[] {
  const at = (field: FigureField): bigint | null => amount(figures[field]);
  const found: Contradiction[] = [];
  const add = (field: FigureField, code: FigureErrorCode): void => void found.push({ field, code });

  if (differs(at, ['revenueInternal', 'revenueExternal'], 'revenue')) add('revenue', 'REVENUE_PARTS');
  if (differs(at, ['equity', 'liabilities'], 'totalCapital')) add('totalCapital', 'CAPITAL_PARTS');
  const [start, joined, left, end] = [at('membersAtStart'), at('membersJoined'), at('membersLeft'), at('memberCount')];
  if (start !== null && joined !== null && left !== null && end !== null && start + joined - left !== end) {
    add('memberCount', 'MEMBER_FLOW');
  }
  if (differs(at, ['officialMemberCount', 'associateMemberCount'], 'memberCount')) {
    add('officialMemberCount', 'MEMBER_PARTS');
  }
  if (differs(at, ['individualMemberCount', 'householdMemberCount', 'legalMemberCount'], 'memberCount')) {
    add('individualMemberCount', 'MEMBER_PARTS');
  }
  for (const part of ['memberWorkerCount', 'femaleWorkerCount'] as const) {
    if (isMore(at(part), at('workerCount'))) add(part, 'MORE_THAN_WORKERS');
  }
  if (isMore(at('profitAfterTax'), at('profit'))) add('profitAfterTax', 'TAX_BELOW_ZERO');
  return found;
}

/* All parts known: their sum. Some missing: what is known may not be more than the whole, unless a part may be a debt. */
function differs(at: (field: FigureField) => bigint | null, parts: Parts, whole: FigureField): boolean {
  const total = at(whole);
  if (total === null) return false;
  const known = parts.map(at).filter((part) => part !== null);
  const sum = known.reduce((all, part) => all + part, 0n);
  if (known.length === parts.length) return sum !== total;
  return !parts.includes('equity') && sum > total;
}

function isMore(part: bigint | null, whole: bigint | null): boolean {
  return part !== null && whole !== null && part > whole;
}
