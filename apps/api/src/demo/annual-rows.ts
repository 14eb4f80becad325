import { Invention } from './invention';
import type { InventedOrganisation, InventedYear } from './invented-organisation';

type Row = Record<string, unknown>;

const TRAINING = [
  [18, 'NONE'],
  [24, 'ELEMENTARY'],
  [36, 'SECONDARY_COLLEGE'],
  [22, 'UNIVERSITY'],
] as const;

/** A stream of its own, so that what is invented here moves nothing of the organisation itself. */
const SEED = 77;

/** The figures of the years of one organisation: parts add up, members of a year begin where the last year ended. */
export function annualRows(id: string, organisation: InventedOrganisation, index: number): Row[] {
  const r = new Invention(SEED, index);
  const inside = 0.15 + 0.5 * r.fraction();
  const equityShare = 0.35 + 0.5 * r.fraction();
  const thrifty = r.chance(0.9);
  const [chair, director, head, accountant] = [0, 1, 2, 3].map(() => r.weighted(TRAINING));
  const group = organisation.kind === 'COOPERATIVE_GROUP';
  let before: InventedYear | null = null;
  let fund = 0;
  return organisation.years.map((year) => {
    const money = moneyOf(year, { inside, equityShare, thrifty, union: organisation.kind === 'COOPERATIVE_UNION' });
    fund += money.allocation;
    const start = before?.members ?? Math.max(1, year.members - r.between(0, 2));
    const left = Math.min(start, r.between(0, 2) + Math.max(0, start - year.members));
    const associates = Math.floor(year.members * 0.15 * r.fraction());
    const households =
      organisation.kind === 'COOPERATIVE_UNION' ? 0 : Math.floor((year.members - 1) * 0.4 * r.fraction());
    const legal = organisation.kind === 'COOPERATIVE_UNION' ? year.members : r.chance(0.1) && year.members > 5 ? 1 : 0;
    const row: Row = {
      organisation_id: id,
      year: year.year,
      members_at_start: start,
      members_joined: year.members - start + left,
      members_left: left,
      member_count: year.members,
      official_member_count: year.members - associates,
      associate_member_count: associates,
      individual_member_count: year.members - households - legal,
      household_member_count: households,
      legal_member_count: legal,
      worker_count: year.workers,
      member_worker_count: Math.floor(year.workers * (0.4 + 0.5 * r.fraction())),
      female_worker_count: Math.floor(year.workers * (0.25 + 0.4 * r.fraction())),
      worker_monthly_income: tenThousands(3.6e6 + 2.4e6 * r.fraction() + 2.5e5 * (year.year - 2021)),
      member_monthly_income: tenThousands(3.1e6 + 3e6 * r.fraction() + 2.5e5 * (year.year - 2021)),
      charter_capital_registered: organisation.charterCapital,
      charter_capital_paid: group ? null : thousands((organisation.charterCapital ?? 0) * (0.7 + 0.3 * r.fraction())),
      equity: money.equity,
      liabilities: year.capital - money.equity,
      receivables: thousands(year.revenue * 0.12 * r.fraction()),
      total_capital: year.capital,
      indivisible_fund: group ? null : fund,
      revenue: year.revenue,
      revenue_internal: money.inside,
      revenue_external: year.revenue - money.inside,
      external_income: money.externalIncome,
      profit: year.profit,
      profit_after_tax: year.profit - money.tax,
      tax_paid: thousands(year.revenue * 0.015 * r.fraction()) + money.tax,
      indivisible_fund_allocation: group ? null : money.allocation,
      development_fund: thousands(Math.max(0, year.profit) * 0.2),
      reserve_fund: thousands(Math.max(0, year.profit) * 0.05),
      other_funds: thousands(Math.max(0, year.profit) * 0.03 * r.fraction()),
      chair_training: group ? null : chair,
      director_training: group ? null : director,
      supervisor_head_training: group ? null : head,
      accountant_training: group ? null : accountant,
      reported_grade: year.grade,
      origin: 'Tỉnh minh họa',
    };
    before = year;
    return row;
  });
}

interface Shares {
  inside: number;
  equityShare: number;
  /** Puts aside what the law asks; the others are found by rule V9. */
  thrifty: boolean;
  union: boolean;
}

function moneyOf(year: InventedYear, { inside: share, equityShare, thrifty, union }: Shares) {
  const inside = thousands(year.revenue * share);
  const externalIncome = thousands(year.profit * (1 - share));
  const tax = thousands(Math.max(0, externalIncome) * 0.1);
  const wanted = (union ? 0.1 : 0.05) * (thrifty ? 1.2 : 0.5);
  return {
    inside,
    externalIncome,
    tax,
    equity: thousands(year.capital * equityShare),
    allocation: Math.ceil((Math.max(0, externalIncome) * wanted) / 1000) * 1000,
  };
}

/** Which model of governance a general meeting chose: small ones mostly the reduced; of some nobody has told us. */
export function governanceRow(id: string, { kind, establishedOn, people }: InventedOrganisation, index: number): Row[] {
  if (kind !== 'COOPERATIVE' && kind !== 'COOPERATIVE_UNION') return [];
  const r = new Invention(SEED + 1, index);
  if (r.chance(0.2)) return [];
  const model = people.some(({ post }) => post === 'SUPERVISOR_HEAD') && r.chance(0.5) ? 'FULL' : 'REDUCED';
  const validFrom = establishedOn > '2024-07-01' ? establishedOn : '2024-07-01';
  return [
    {
      organisation_id: id,
      model,
      basis: 'Nghị quyết đại hội thành viên (minh họa)',
      valid_from: validFrom,
      valid_to: null,
    },
  ];
}

const thousands = (amount: number): number => Math.round(amount / 1000) * 1000;
const tenThousands = (amount: number): number => Math.round(amount / 10_000) * 10_000;
