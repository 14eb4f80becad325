import { fold } from '@platform/kernel';
import type { JudgedRow } from '@platform/sheet-form';
import { EconomicField, OperationalState, OrganisationKind, RegistryStatus } from './co-op.words';
import { OperatingState } from './organisation-list.form';

/** Words of a field that place it in one of the four fields of Decree 113/2024 Art. 4; others are left open. */
const FIELD_WORDS: readonly (readonly [string, EconomicField])[] = [
  ['phi nông nghiệp', EconomicField.TRADE_SERVICES_OTHER],
  ['tín dụng', EconomicField.FINANCE],
  ['ngân hàng', EconomicField.FINANCE],
  ['xây dựng', EconomicField.INDUSTRY_CONSTRUCTION],
  ['công nghiệp', EconomicField.INDUSTRY_CONSTRUCTION],
  ['nông nghiệp', EconomicField.AGRICULTURE],
  ['trồng trọt', EconomicField.AGRICULTURE],
  ['chăn nuôi', EconomicField.AGRICULTURE],
  ['lâm nghiệp', EconomicField.AGRICULTURE],
  ['thủy sản', EconomicField.AGRICULTURE],
  ['diêm nghiệp', EconomicField.AGRICULTURE],
  ['thương mại', EconomicField.TRADE_SERVICES_OTHER],
  ['vận tải', EconomicField.TRADE_SERVICES_OTHER],
  ['du lịch', EconomicField.TRADE_SERVICES_OTHER],
  ['môi trường', EconomicField.TRADE_SERVICES_OTHER],
];

/** A field named "phi nông nghiệp" says only what it is not. */
const NOT_AGRICULTURE = 'phi nông nghiệp';

const STATES: Readonly<Record<OperatingState, OperationalState | null>> = {
  [OperatingState.OPERATING]: OperationalState.OPERATING,
  [OperatingState.SUSPENDED]: OperationalState.DORMANT,
  [OperatingState.CEASED]: OperationalState.DORMANT,
  [OperatingState.AWAITING_DISSOLUTION]: OperationalState.AWAITING_DISSOLUTION,
  // No situation an officer finds, but the end of the organisation: a legal status, and the registry's to confirm.
  [OperatingState.DISSOLVED]: null,
};

/** The legal kind an organisation's name begins with; a name that begins with none is taken for a cooperative's. */
export function kindByName(nameKey: string): OrganisationKind {
  if (nameKey.startsWith(fold('Liên hiệp'))) return OrganisationKind.COOPERATIVE_UNION;
  if (nameKey.startsWith(fold('Tổ hợp tác'))) return OrganisationKind.COOPERATIVE_GROUP;
  if (nameKey.startsWith(fold('Quỹ tín dụng'))) return OrganisationKind.PEOPLES_CREDIT_FUND;
  return OrganisationKind.COOPERATIVE;
}

/** The field of Decree 113/2024 that the office's word surely belongs to; null when it may be several. */
export function fieldByWord(word: string): EconomicField | null {
  const key = fold(word);
  if (key === fold(NOT_AGRICULTURE)) return null;
  return FIELD_WORDS.find(([part]) => ` ${key} `.includes(` ${fold(part)} `))?.[1] ?? null;
}

/**
 * What a row says in the register's words besides its cells. The office's word for the situation stays word for word as
 * evidence. "Đã giải thể" is the one that speaks of the legal status: the office states it, and where the registry says
 * otherwise, that is a discrepancy.
 */
export function deriveOrganisation(row: JudgedRow): Record<string, string | null> {
  const { name, code, field, establishedOn, status } = row.cells;
  const day = typeof establishedOn?.value === 'string' ? establishedOn.value : null;
  const otherNumber = code?.findings.some(({ kind }) => kind === 'code_other') ?? false;
  const derived: Record<string, string | null> = {
    nameFold: fold(String(name?.value ?? '')),
    kind: kindByName(name?.key ?? ''),
    establishedFrom: day === null ? null : day.padEnd(10, '-01'),
    establishedPrecision: day === null ? null : day.length === 4 ? 'YEAR' : day.length === 7 ? 'MONTH' : 'DAY',
    economicField: typeof field?.value === 'string' ? fieldByWord(field.value) : null,
    operationalState: status?.value ? STATES[status.value as OperatingState] : null,
    registryStatus: status?.value === OperatingState.DISSOLVED ? RegistryStatus.TERMINATED : null,
    statusShown: status?.shown ?? null,
  };
  return otherNumber ? { ...derived, code: null, legacyNo: String(code?.value) } : derived;
}
