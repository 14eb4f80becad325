import { type OrganisationFinding, OrganisationKind, Severity } from '@domain/co-op';
import { SIZES, type SizeClass } from './size-class.rules';

type Found = Omit<OrganisationFinding, 'organisationId'>;

/** What V8 and V9 look at of one organisation: its latest figures, its model of governance. */
export interface AnnualFacts {
  kind: OrganisationKind;
  registryStatus: string;
  officialMembers: number | null;
  /** REDUCED, FULL, or null where nobody has recorded it. */
  governance: string | null;
  year: number;
  sizeClass: SizeClass;
  externalIncome: string | null;
  indivisibleFundAllocation: string | null;
}

/** The figures of the law; null where not known: nothing is judged. */
export interface AnnualLaw {
  fullGovernanceFromSize: string | null;
  fullGovernanceUnionMembers: number | null;
  /** Percent of income from external transactions. */
  fundShareCooperative: number | null;
  fundShareUnion: number | null;
}

const SIZE_WORDS: Readonly<Record<SizeClass, string>> = {
  LARGE: 'lớn',
  MEDIUM: 'vừa',
  SMALL: 'nhỏ',
  MICRO: 'siêu nhỏ',
  UNKNOWN: 'chưa xác định',
};

/** V8: a model of governance that is too small for what the organisation has become; until a general meeting decides. */
export function governanceUpgradeDue(facts: AnnualFacts, law: AnnualLaw): Found | null {
  if (facts.governance !== 'REDUCED') return null;
  const because = tooLargeForReduced(facts, law);
  if (because === null) return null;
  const message = `${because}: đại hội thành viên tới phải quyết định chuyển sang tổ chức quản trị đầy đủ`;
  return { rule: 'V8', severity: Severity.ALERT, message };
}

function tooLargeForReduced({ kind, sizeClass, year, officialMembers }: AnnualFacts, law: AnnualLaw): string | null {
  if (kind === OrganisationKind.COOPERATIVE_UNION) {
    const limit = law.fullGovernanceUnionMembers;
    return limit !== null && officialMembers !== null && officialMembers >= limit
      ? `Liên hiệp có ${officialMembers} thành viên`
      : null;
  }
  if (kind !== OrganisationKind.COOPERATIVE || law.fullGovernanceFromSize === null) return null;
  const from = SIZES.indexOf(law.fullGovernanceFromSize as SizeClass);
  return from >= 0 && SIZES.indexOf(sizeClass) >= from
    ? `Quy mô ${SIZE_WORDS[sizeClass]} theo số liệu năm ${year}`
    : null;
}

/** V9: less than the law's share of the income from external transactions was put into the indivisible fund. */
export function fundAllocationTooSmall(facts: AnnualFacts, law: AnnualLaw): Found | null {
  const percent = shareFor(facts.kind, law);
  if (percent === null || facts.externalIncome === null || facts.indivisibleFundAllocation === null) return null;
  const [income, allocated] = [BigInt(facts.externalIncome), BigInt(facts.indivisibleFundAllocation)];
  // Hundredths of a percent, so that a law of 7,5 % would still be exact.
  if (income <= 0n || allocated * 10_000n >= income * BigInt(Math.round(percent * 100))) return null;
  const share = (Number((allocated * 10_000n) / income) / 100).toLocaleString('vi-VN');
  const message =
    `Năm ${facts.year}: trích quỹ chung không chia bằng ${share} % thu nhập từ giao dịch bên ngoài, ` +
    `luật cần ít nhất ${percent.toLocaleString('vi-VN')} %`;
  return { rule: 'V9', severity: Severity.WARNING, message };
}

function shareFor(kind: OrganisationKind, law: AnnualLaw): number | null {
  if (kind === OrganisationKind.COOPERATIVE) return law.fundShareCooperative;
  return kind === OrganisationKind.COOPERATIVE_UNION ? law.fundShareUnion : null;
}

/** Both rules; what has ended is not judged any more. */
export function annualFindings(facts: AnnualFacts, law: AnnualLaw): Found[] {
  if (facts.registryStatus === 'TERMINATED') return [];
  return [governanceUpgradeDue(facts, law), fundAllocationTooSmall(facts, law)].filter((found) => found !== null);
}
