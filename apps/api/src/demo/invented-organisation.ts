import type { Invention } from './invention';
import { hamlet, person, productOf, properName } from './words';

/** A commune as it was before July 2025, with what it became. */
export interface OldCommune {
  id: string;
  name: string;
  district: string;
  successorId: string;
}

export type InventedKind = 'COOPERATIVE' | 'COOPERATIVE_GROUP' | 'COOPERATIVE_UNION' | 'PEOPLES_CREDIT_FUND';

export interface InventedOrganisation {
  kind: InventedKind;
  code: string | null;
  name: string;
  field: 'AGRICULTURE' | 'INDUSTRY_CONSTRUCTION' | 'FINANCE' | 'TRADE_SERVICES_OTHER';
  industry: string;
  unitId: string;
  unitName: string;
  addressLine: string;
  establishedOn: string;
  charterCapital: number | null;
  members: number;
  registryStatus: string;
  registryStatusSince: string | null;
  taxStatus: string;
  finding: { state: string; foundOn: string; evidence: string } | null;
  registrationKind: 'REGISTERED' | 'NOTIFIED' | 'NONE';
  people: { post: string; name: string; nationalId: string; birthDate: string; phone: string }[];
  years: InventedYear[];
  /** The registry writes the name otherwise: with an abbreviation, which is no discrepancy, or another word, which is one. */
  registryName: string | null;
}

export interface InventedYear {
  year: number;
  members: number;
  workers: number;
  capital: number;
  revenue: number;
  profit: number;
  grade: 'GOOD' | 'FAIR' | 'AVERAGE' | 'WEAK' | 'NOT_RATED';
}

const REFORM = '2025-07-01';
const LAST_YEAR = 2025;

type NonFarm = readonly [field: InventedOrganisation['field'], industry: string, words: string];

const NON_FARM: readonly (readonly [number, NonFarm])[] = [
  [30, ['TRADE_SERVICES_OTHER', 'Thương mại - dịch vụ', 'Thương mại và Dịch vụ']],
  [20, ['INDUSTRY_CONSTRUCTION', 'Công nghiệp - tiểu thủ công nghiệp', 'Sản xuất tiểu thủ công nghiệp']],
  [14, ['TRADE_SERVICES_OTHER', 'Vận tải', 'Vận tải']],
  [13, ['INDUSTRY_CONSTRUCTION', 'Xây dựng', 'Xây dựng']],
  [11, ['INDUSTRY_CONSTRUCTION', 'Vệ sinh môi trường', 'Dịch vụ môi trường']],
  [5, ['INDUSTRY_CONSTRUCTION', 'Dịch vụ điện, nước', 'Dịch vụ điện năng']],
  [3, ['TRADE_SERVICES_OTHER', 'Du lịch', 'Dịch vụ du lịch cộng đồng']],
];

const PREFIX = {
  COOPERATIVE: 'Hợp tác xã',
  COOPERATIVE_GROUP: 'Tổ hợp tác',
  COOPERATIVE_UNION: 'Liên hiệp hợp tác xã',
  PEOPLES_CREDIT_FUND: 'Quỹ tín dụng nhân dân',
} as const;

/** One organisation with its people and years. `code` is given from outside, since it must be unique. */
export function inventOrganisation(
  r: Invention,
  kind: InventedKind,
  commune: OldCommune,
  code: string,
  asOf: string,
): InventedOrganisation {
  const farm =
    kind === 'COOPERATIVE_UNION' ||
    (kind !== 'PEOPLES_CREDIT_FUND' && r.chance(kind === 'COOPERATIVE_GROUP' ? 0.9 : 0.63));
  const establishedOn =
    kind === 'PEOPLES_CREDIT_FUND'
      ? r.day('1994-01-01', '2008-01-01')
      : r.chance(0.14)
        ? r.day(REFORM, '2026-10-01')
        : r.day('2003-01-01', REFORM);
  const product = productOf(r, commune.district);
  const [field, industry, words] =
    kind === 'PEOPLES_CREDIT_FUND'
      ? (['FINANCE', 'Tín dụng', ''] as const)
      : farm
        ? ([
            'AGRICULTURE',
            product,
            r.chance(0.5)
              ? product
              : r.pick(['Nông nghiệp', 'Nông nghiệp sạch', 'Dịch vụ nông nghiệp', 'Sản xuất và tiêu thụ nông sản']),
          ] as const)
        : r.weighted(NON_FARM);
  const proper = kind === 'PEOPLES_CREDIT_FUND' || r.chance(0.25) ? commune.name : properName(r);
  const name = [PREFIX[kind], words, proper].filter(Boolean).join(' ');
  const group = kind === 'COOPERATIVE_GROUP';
  const minimum = establishedOn < '2024-07-01' ? 7 : 5;
  // A few have fallen below the minimum: a register must hold them, they are the ones officials look for.
  const members =
    kind === 'COOPERATIVE_UNION'
      ? 7
      : group
        ? r.between(2, 12)
        : r.chance(0.025)
          ? r.between(3, 4)
          : minimum + Math.floor(r.around(kind === 'PEOPLES_CREDIT_FUND' ? 600 : 14, 0.8));
  const registrationKind = group
    ? r.weighted([
        [45, 'REGISTERED'],
        [40, 'NOTIFIED'],
        [15, 'NONE'],
      ] as const)
    : 'REGISTERED';
  const registered = registrationKind === 'REGISTERED';
  const registryStatus = !registered
    ? 'UNKNOWN'
    : r.weighted([
        [880, 'ACTIVE'],
        [42, 'SUSPENDED'],
        [28, 'NOT_AT_ADDRESS'],
        [6, 'REVOKED_TAX_ENFORCEMENT'],
        [22, 'DISSOLVING'],
        [2, 'BANKRUPTCY_IN_PROGRESS'],
        [20, 'TERMINATED'],
      ] as const);
  const taxStatus = !registered
    ? 'UNKNOWN'
    : registryStatus === 'TERMINATED'
      ? 'S01'
      : registryStatus === 'SUSPENDED'
        ? 'S05'
        : registryStatus === 'ACTIVE'
          ? r.weighted([
              [940, 'S00'],
              [36, 'S06'],
              [18, 'S03'],
              [6, 'S09'],
            ] as const)
          : r.pick(['S00', 'S03', 'S06']);
  const newUnit = establishedOn >= REFORM;
  return {
    kind,
    code: registered ? code : null,
    name,
    field,
    industry,
    unitId: newUnit ? commune.successorId : commune.id,
    unitName: commune.name,
    addressLine: hamlet(r),
    establishedOn,
    charterCapital: group
      ? null
      : Math.round(r.around(kind === 'PEOPLES_CREDIT_FUND' ? 6e9 : 9e8, 0.9) / 1e6) * 1_000_000,
    members,
    registrationKind,
    registryStatus,
    registryStatusSince:
      registryStatus === 'ACTIVE' ? establishedOn : registered ? later(r, establishedOn, asOf) : null,
    taxStatus,
    finding: findingOf(r, registryStatus, establishedOn, asOf),
    people: peopleOf(r, kind),
    years: yearsOf(r, { establishedOn, members, field, ended: registryStatus === 'TERMINATED' }),
    registryName: registered ? registryNameOf(r, name, proper) : null,
  };
}

function registryNameOf(r: Invention, name: string, proper: string): string | null {
  if (r.chance(0.05)) return name.replace('Hợp tác xã', 'HTX');
  return r.chance(0.015) ? name.replace(proper, properName(r)) : null;
}

function later(r: Invention, from: string, asOf: string): string {
  return r.day(from > '2023-01-01' ? from : '2023-01-01', asOf);
}

function findingOf(
  r: Invention,
  registryStatus: string,
  establishedOn: string,
  asOf: string,
): InventedOrganisation['finding'] {
  const state =
    registryStatus === 'ACTIVE' || registryStatus === 'UNKNOWN'
      ? r.weighted([
          [62, null],
          [25, 'OPERATING'],
          [6, 'WEAK'],
          [5, 'DORMANT'],
          [2, 'AWAITING_DISSOLUTION'],
        ] as const)
      : r.weighted([
          [20, null],
          [40, 'DORMANT'],
          [40, 'AWAITING_DISSOLUTION'],
        ] as const);
  if (!state) return null;
  const evidence = {
    OPERATING: 'Kiểm tra thực tế',
    WEAK: 'Không có doanh thu hai quý',
    DORMANT: 'Không còn trụ sở hoạt động, thành viên xác nhận',
    AWAITING_DISSOLUTION: 'Đại hội đã thống nhất giải thể, còn vướng công nợ',
  }[state];
  return { state, foundOn: later(r, establishedOn, asOf), evidence };
}

function peopleOf(r: Invention, kind: InventedKind): InventedOrganisation['people'] {
  const posts =
    kind === 'COOPERATIVE_GROUP'
      ? ['GROUP_HEAD']
      : ['CHAIR', 'DIRECTOR', 'SUPERVISOR_HEAD'].slice(0, r.chance(0.6) ? 3 : 2);
  return posts.map((post) => ({ post, ...person(r) }));
}

interface Basis {
  establishedOn: string;
  members: number;
  field: string;
  ended: boolean;
}

/* Ratings drift upwards from year to year and are still short of the target of 2030. */
function yearsOf(r: Invention, { establishedOn, members, field, ended }: Basis): InventedYear[] {
  const first = Math.max(2021, Number(establishedOn.slice(0, 4)) + (establishedOn.slice(5) > '06' ? 1 : 0));
  const last = ended ? LAST_YEAR - 1 : LAST_YEAR;
  let revenue = r.around(field === 'FINANCE' ? 9e9 : 1.9e9, 0.9);
  const strength = r.fraction();
  const years: InventedYear[] = [];
  for (let year = first; year <= last; year += 1) {
    revenue *= 1 + 0.02 + 0.12 * (r.fraction() - 0.35);
    const margin = 0.02 + 0.12 * (strength - 0.25) + 0.03 * (r.fraction() - 0.5);
    const reported = r.chance(0.9);
    const score = 28 + 44 * strength + 12 * r.fraction() + 2.2 * (year - 2021);
    const grade =
      !reported || r.chance(0.08)
        ? 'NOT_RATED'
        : score >= 80
          ? 'GOOD'
          : score >= 65
            ? 'FAIR'
            : score >= 50
              ? 'AVERAGE'
              : 'WEAK';
    years.push({
      year,
      members: Math.max(2, Math.round(members * (0.9 + 0.02 * (year - 2021)))),
      workers: Math.round(members * (0.3 + 0.3 * r.fraction())),
      capital: thousands(revenue * (0.6 + 0.5 * r.fraction())),
      revenue: thousands(revenue),
      profit: thousands(revenue * margin),
      grade,
    });
  }
  return years;
}

function thousands(amount: number): number {
  return Math.round(amount / 1000) * 1000;
}

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Codes with a right check digit in series that the tax authority has not issued (24 5…, 23 5…). */
export function inventedCode(province: '24' | '23', index: number): string {
  for (let serial = 5_000_000 + index * 3; ; serial += 1) {
    const body = `${province}${serial}`;
    const rest = WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(body[at]), 0) % 11;
    if (rest !== 0) return `${body}${10 - rest}`;
  }
}
