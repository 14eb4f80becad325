import type { IsoDate } from '@platform/kernel';
import { OrganisationKind, RegistryStatus, Severity, TaxStatus } from './co-op.words';

/** The dated parameters the rules of this lib look at; `null` where the law's figure is not known. */
export interface CoOpParameters {
  /** V1: least number of official members of a cooperative established on the day asked. */
  minimumCooperativeMembers: number | null;
  /** V2: least number of member cooperatives of a union. */
  minimumUnionMembers: number | null;
  /** V3: least number of members of a group. */
  minimumGroupMembers: number | null;
  /** V23: tax-code statuses that do not go with a registry status of ACTIVE. */
  mismatchTaxStatuses: readonly string[];
}

/** What the rules look at of one organisation. */
export interface OrganisationFacts {
  kind: OrganisationKind;
  registryStatus: RegistryStatus;
  taxStatus: TaxStatus;
  establishedOn: IsoDate | null;
  registeredOn: IsoDate | null;
  officialMemberCount: number | null;
  charterCapital: string | null;
  representativeId: string | null;
}

export interface Finding {
  rule: 'V1' | 'V2' | 'V3' | 'V23' | 'V24' | 'V27';
  severity: Severity;
  message: string;
}

/** The least number of members the law asks of a kind; `null` when no rule is known. */
export function minimumMembers(kind: OrganisationKind, parameters: CoOpParameters): number | null {
  switch (kind) {
    case OrganisationKind.COOPERATIVE:
      return parameters.minimumCooperativeMembers;
    case OrganisationKind.COOPERATIVE_UNION:
      return parameters.minimumUnionMembers;
    case OrganisationKind.COOPERATIVE_GROUP:
      return parameters.minimumGroupMembers;
    case OrganisationKind.PEOPLES_CREDIT_FUND:
      return null;
  }
}

const MEMBER_RULE = {
  [OrganisationKind.COOPERATIVE]: 'V1',
  [OrganisationKind.COOPERATIVE_UNION]: 'V2',
  [OrganisationKind.COOPERATIVE_GROUP]: 'V3',
  [OrganisationKind.PEOPLES_CREDIT_FUND]: 'V1',
} as const;

/** True when the number is known and below the least number at the law of the day. An unknown number is not a breach. */
export function hasTooFewMembers(
  { kind, officialMemberCount }: OrganisationFacts,
  parameters: CoOpParameters,
): boolean {
  const minimum = minimumMembers(kind, parameters);
  return minimum !== null && officialMemberCount !== null && officialMemberCount < minimum;
}

/**
 * V27: nothing is registered before it was founded. A founding day known by its year or month alone stands at its first day,
 * so only what is surely before it counts.
 */
export function isRegisteredBeforeEstablished({
  establishedOn,
  registeredOn,
}: Pick<OrganisationFacts, 'establishedOn' | 'registeredOn'>): boolean {
  return establishedOn !== null && registeredOn !== null && registeredOn < establishedOn;
}

/** What the stored facts of one organisation break. A told fact is never refused for it. */
export function findingsOf(facts: OrganisationFacts, parameters: CoOpParameters): Finding[] {
  const findings: Finding[] = [];
  if (facts.registryStatus === RegistryStatus.TERMINATED) return findings;
  if (hasTooFewMembers(facts, parameters)) {
    const minimum = minimumMembers(facts.kind, parameters);
    findings.push({
      rule: MEMBER_RULE[facts.kind],
      severity: Severity.ERROR,
      message: `Có ${facts.officialMemberCount} thành viên chính thức, luật cần ít nhất ${minimum}`,
    });
  }
  if (facts.kind === OrganisationKind.COOPERATIVE_GROUP && facts.charterCapital !== null) {
    findings.push({ rule: 'V3', severity: Severity.WARNING, message: 'Tổ hợp tác không có vốn điều lệ' });
  }
  if (
    facts.registryStatus === RegistryStatus.ACTIVE &&
    parameters.mismatchTaxStatuses.includes(facts.taxStatus.slice(1))
  ) {
    findings.push({
      rule: 'V23',
      severity: Severity.ALERT,
      message: `Đăng ký ghi đang hoạt động nhưng mã số thuế ở trạng thái ${facts.taxStatus.slice(1)}`,
    });
  }
  if (isRegisteredBeforeEstablished(facts)) {
    findings.push({
      rule: 'V27',
      severity: Severity.WARNING,
      message: `Ngày đăng ký ${shown(facts.registeredOn!)} trước ngày thành lập ${shown(facts.establishedOn!)}`,
    });
  }
  return findings;
}

function shown(day: IsoDate): string {
  return day.split('-').toReversed().join('/');
}

/** Whole months from one day to another: from the 28th to the 27th of the next month is none. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number];
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

/** True when adding `union → member` would close a circle among the known memberships. */
export function closesCircle(
  union: string,
  member: string,
  memberships: readonly { union: string; member: string }[],
): boolean {
  const below = new Map<string, string[]>();
  for (const edge of memberships) below.set(edge.union, [...(below.get(edge.union) ?? []), edge.member]);
  const open = [member];
  const seen = new Set<string>();
  while (open.length > 0) {
    const at = open.pop()!;
    if (at === union) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(below.get(at) ?? []));
  }
  return false;
}

/** The fields only the registry may state once it has spoken about the organisation (sync protocol, section 4). */
export const REGISTRY_FIELDS = [
  'code',
  'kind',
  'name',
  'shortName',
  'foreignName',
  'registryStatus',
  'registryStatusSince',
  'unitId',
  'addressLine',
  'registeredOn',
  'charterCapital',
] as const;

/* Whoever states the name states these too: empty means "has none". Any other empty field has not been spoken about. */
const SAID_WITH_THE_NAME: ReadonlySet<string> = new Set(['shortName', 'foreignName']);

/** The fields only the tax authority may state once it has spoken. */
export const TAX_FIELDS = ['taxCode', 'taxStatus', 'taxStatusSince'] as const;

/** The first field of a change that belongs to an authority which has spoken and says otherwise; `null` when all may be stated. */
export function ownedField(
  change: Record<string, unknown>,
  registry: Record<string, unknown> | null,
  tax: Record<string, unknown> | null,
): string | null {
  const differs = (field: string, statement: Record<string, unknown> | null): boolean => {
    if (!statement || !(field in change) || change[field] === undefined) return false;
    const said = statement[field] ?? null;
    if (said === null && !SAID_WITH_THE_NAME.has(field)) return false;
    return said !== (change[field] ?? null);
  };
  return (
    REGISTRY_FIELDS.find((field) => differs(field, registry)) ?? TAX_FIELDS.find((field) => differs(field, tax)) ?? null
  );
}
