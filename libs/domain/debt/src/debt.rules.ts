import type { IsoDate } from '@platform/kernel';
import type { DebtFault } from './debt.errors';
import { Confidentiality, DebtDirection, type DebtGroup, DebtKind, type DebtSubKind } from './debt.words';

/** What each kind can be of; anything may be of a kind nobody has specified. */
const SUB_KINDS: Readonly<Record<DebtKind, readonly DebtSubKind[]>> = {
  STATE: ['TAX', 'FEE', 'LAND_RENT', 'LATE_PAYMENT', 'SOCIAL_INSURANCE', 'BUDGET_ADVANCE', 'OLD_FUND'],
  BANK: ['COMMERCIAL_BANK', 'POLICY_BANK', 'COOPERATIVE_BANK', 'CREDIT_FUND', 'SUPPORT_FUND'],
  OTHER_ORG: ['ENTERPRISE', 'COOPERATIVE', 'SUPPLIER'],
  TO_MEMBER: ['CAPITAL_RETURN', 'INCOME_SHARE', 'WAGE', 'DEPOSIT'],
  FROM_MEMBER: ['CAPITAL_PLEDGED', 'SERVICE_FEE', 'INTERNAL_LOAN'],
  OTHER: [],
};

/* Of the State and yet no secret of the taxpayer. */
const NO_TAX: readonly DebtSubKind[] = ['SOCIAL_INSURANCE', 'BUDGET_ADVANCE', 'OLD_FUND'];

/** Who may know of it. What the State is owed and nobody has specified may be tax, and is kept like it. */
export function confidentialityOf(kind: DebtKind, subKind: DebtSubKind): Confidentiality {
  if (kind === DebtKind.BANK) return Confidentiality.BANK;
  return kind === DebtKind.STATE && !NO_TAX.includes(subKind) ? Confidentiality.TAX : Confidentiality.OPEN;
}

/** Which way a kind goes; null where either is possible. */
export function directionOf(kind: DebtKind): DebtDirection | null {
  if (kind === DebtKind.OTHER) return null;
  return kind === DebtKind.FROM_MEMBER ? DebtDirection.RECEIVABLE : DebtDirection.PAYABLE;
}

export function isOfMember(kind: DebtKind): boolean {
  return kind === DebtKind.TO_MEMBER || kind === DebtKind.FROM_MEMBER;
}

/** The content of a debt as far as its rules look at it. */
export interface DebtContent {
  kind: DebtKind;
  subKind: DebtSubKind;
  direction: DebtDirection;
  originOn: IsoDate;
  dueOn?: IsoDate | null;
  confirmedOn?: IsoDate | null;
  debtGroup?: DebtGroup | null;
  debtGroupSource?: string | null;
  debtGroupOn?: IsoDate | null;
}

/** What is wrong with a content, and in which field; null where nothing is (V19 among it). */
export function contentFault(content: DebtContent, today: IsoDate): readonly [DebtFault, string] | null {
  const { kind, subKind, direction, originOn, dueOn, confirmedOn, debtGroup, debtGroupSource, debtGroupOn } = content;
  if (subKind !== 'UNSPECIFIED' && !SUB_KINDS[kind].includes(subKind)) return ['DEBT_SUB_KIND', 'subKind'];
  const only = directionOf(kind);
  if (only !== null && direction !== only) return ['DEBT_DIRECTION', 'direction'];
  if (originOn > today) return ['DEBT_FUTURE', 'originOn'];
  if (dueOn && dueOn < originOn) return ['DEBT_DUE', 'dueOn'];
  if (confirmedOn && confirmedOn > today) return ['DEBT_FUTURE', 'confirmedOn'];
  if (confirmedOn && confirmedOn < originOn) return ['DEBT_BEFORE', 'confirmedOn'];
  const said = [debtGroup, debtGroupSource?.trim(), debtGroupOn].filter(Boolean).length;
  if (said > 0 && (said < 3 || kind !== DebtKind.BANK)) return ['DEBT_GROUP', 'debtGroup'];
  return debtGroupOn && debtGroupOn > today ? ['DEBT_FUTURE', 'debtGroupOn'] : null;
}

/** One line of totals as SQL gives it. */
export interface KindSum {
  kind: DebtKind;
  direction: DebtDirection;
  count: number;
  principal: string;
  interest: string;
  interestEstimated: string;
  penalty: string;
}

interface TotalsLine extends KindSum {
  outstanding: string;
  /** Something of this kind is not the viewer's to know, if there is anything. */
  isPartial: boolean;
}

export interface Totals {
  lines: TotalsLine[];
  payable: string;
  receivable: string;
  withoutClasses: Confidentiality[];
}

/**
 * Five lines, always, and what else there is; two sums that are never set against each other. `hidden` are the classes the
 * viewer is not told of: they are named whether there is anything in them or not, so that the name tells nothing.
 */
export function totalsOf(sums: readonly KindSum[], hidden: readonly Confidentiality[]): Totals {
  const wanted = Object.values(DebtKind).flatMap((kind) => {
    const direction = directionOf(kind);
    return direction ? [{ kind, direction }] : [];
  });
  const rest = sums.filter(({ kind }) => kind === DebtKind.OTHER).sort((a, b) => (a.direction < b.direction ? -1 : 1));
  const lines = [...wanted, ...rest].map(({ kind, direction }): TotalsLine => {
    const sum = sums.find((one) => one.kind === kind && one.direction === direction) ?? { ...NOTHING, kind, direction };
    const outstanding = BigInt(sum.principal) + BigInt(sum.interest) + BigInt(sum.penalty);
    const isPartial = hidden.includes(Confidentiality.BANK) && kind === DebtKind.BANK;
    return {
      ...sum,
      outstanding: String(outstanding),
      isPartial: isPartial || (hidden.includes(Confidentiality.TAX) && kind === DebtKind.STATE),
    };
  });
  const total = (way: DebtDirection): string =>
    String(lines.filter((line) => line.direction === way).reduce((sum, line) => sum + BigInt(line.outstanding), 0n));
  return {
    lines,
    payable: total(DebtDirection.PAYABLE),
    receivable: total(DebtDirection.RECEIVABLE),
    withoutClasses: [...hidden],
  };
}

const NOTHING = { count: 0, principal: '0', interest: '0', interestEstimated: '0', penalty: '0' };
