import { isIsoDate, type IsoDate } from '@platform/kernel';

/** What kind of value a parameter has; the shape of each is in `LegalValue`. */
export const ValueKind = {
  NUMBER: 'NUMBER',
  MONEY: 'MONEY',
  DAYS: 'DAYS',
  TEXT: 'TEXT',
  DATE: 'DATE',
  LIST: 'LIST',
  BAND: 'BAND',
} as const;
export type ValueKind = (typeof ValueKind)[keyof typeof ValueKind];

/** CERTAIN: read in the law or confirmed by an official. LIKELY: built on. UNCONFIRMED: ask; nothing may rest on it. */
export const LegalMark = { CERTAIN: 'CERTAIN', LIKELY: 'LIKELY', UNCONFIRMED: 'UNCONFIRMED' } as const;
export type LegalMark = (typeof LegalMark)[keyof typeof LegalMark];

/** Thresholds of one class or rank: numbers by name, money as text of đồng; null where the law was not read. */
export interface Band {
  readonly [name: string]: BandValue;
}
export type BandValue = string | number | boolean | null | readonly (string | number)[] | Band;

/**
 * NUMBER and DAYS: a number (days are calendar days). MONEY: whole đồng as text. DATE: `YYYY-MM-DD`. LIST: texts.
 * BAND: an object. Null: the parameter exists and its value is not known.
 */
export type LegalValue = number | string | readonly string[] | Band | null;

/** One value in one period of validity; `[validFrom, validTo)`. */
export interface LegalPeriod {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly kind: ValueKind;
  readonly value: LegalValue;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly mark: LegalMark;
}

/** The period of a parameter that holds on a day, or undefined. At most one can: the database sees to it. */
export function ruleAt<P extends LegalPeriod>(parameters: readonly P[], code: string, on: IsoDate): P | undefined {
  return parameters.find(
    (row) => row.code === code && row.validFrom <= on && (row.validTo === null || on < row.validTo),
  );
}

/** A NUMBER or DAYS on a day; null where no period holds or its value is not known: the caller then does not judge. */
export function numberAt(parameters: readonly LegalPeriod[], code: string, on: IsoDate): number | null {
  const value = ruleAt(parameters, code, on)?.value;
  return typeof value === 'number' ? value : null;
}

/** A MONEY on a day, in đồng. */
export function moneyAt(parameters: readonly LegalPeriod[], code: string, on: IsoDate): bigint | null {
  const row = ruleAt(parameters, code, on);
  return row?.kind === ValueKind.MONEY && typeof row.value === 'string' ? BigInt(row.value) : null;
}

/** A TEXT or DATE on a day. */
export function textAt(parameters: readonly LegalPeriod[], code: string, on: IsoDate): string | null {
  const value = ruleAt(parameters, code, on)?.value;
  return typeof value === 'string' ? value : null;
}

/** A LIST on a day; empty where none holds. */
export function listAt(parameters: readonly LegalPeriod[], code: string, on: IsoDate): readonly string[] {
  const value = ruleAt(parameters, code, on)?.value;
  return isList(value) ? value : [];
}

/** A BAND on a day; null where none holds or it is not known. */
export function bandAt(parameters: readonly LegalPeriod[], code: string, on: IsoDate): Band | null {
  const value = ruleAt(parameters, code, on)?.value;
  return isBand(value) ? value : null;
}

/** True when the value has the shape its kind asks for. Null is never a value to confirm. */
export function fitsKind(kind: ValueKind, value: unknown): value is Exclude<LegalValue, null> {
  switch (kind) {
    case ValueKind.NUMBER:
      return typeof value === 'number' && Number.isFinite(value);
    case ValueKind.DAYS:
      return typeof value === 'number' && Number.isInteger(value) && value >= 0;
    case ValueKind.MONEY:
      return typeof value === 'string' && /^\d{1,18}$/.test(value);
    case ValueKind.DATE:
      return isIsoDate(value);
    case ValueKind.TEXT:
      return typeof value === 'string' && value.trim() !== '' && value.length <= 2000;
    case ValueKind.LIST:
      return isList(value) && value.length > 0;
    case ValueKind.BAND:
      return isBand(value) && isBandValue(value);
  }
}

const CLASS_NAMES: Readonly<Record<string, string>> = {
  large: 'lớn',
  medium: 'vừa',
  small: 'nhỏ',
  members: 'thành viên',
  revenue: 'doanh thu',
  capital: 'tổng vốn',
};

/** The value for a person to read: "5 thành viên", "chưa xác định", "lớn: thành viên 300, doanh thu 50.000.000.000". */
export function describeValue(
  kind: ValueKind,
  value: LegalValue,
  unit: string | null,
  words: Readonly<Record<string, string>> = {},
): string {
  if (value === null) return 'chưa xác định';
  if (isBand(value)) return describeBand(value, words);
  const text = isList(value)
    ? value.map((code) => words[code] ?? code).join(value.some((code) => code in words) ? '; ' : ', ')
    : kind === ValueKind.DATE || isDayOfYear(value)
      ? dayFirst(String(value))
      : grouped(value, words);
  return unit === null ? text : `${text} ${unit}`;
}

function describeBand(band: Band, words: Readonly<Record<string, string>>): string {
  const parts = Object.entries(band).map(([key, value]) => {
    const text =
      value === null ? 'chưa xác định' : isBand(value) ? describeBand(value, words).replaceAll('; ', ', ') : grouped(value, words);
    const said = words[key] ?? CLASS_NAMES[key] ?? key;
    return `${said}${isBand(value) || value === null || isWord(value) ? ':' : ''} ${text}`;
  });
  return parts.join('; ');
}

/** Numbers with dots between thousands and a comma before decimals, as Vietnamese offices write them. */
function grouped(value: unknown, words: Readonly<Record<string, string>> = {}): string {
  if (Array.isArray(value)) return value.map((one) => grouped(one, words)).join(', ');
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  const text = words[String(value)] ?? String(value);
  if (typeof value !== 'number' && !/^\d{4,}$/.test(text)) return text;
  const [whole = '', decimals] = text.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (decimals === undefined ? '' : `,${decimals}`);
}

/** A sentence or a code, not a number written as text. */
const isWord = (value: unknown): boolean => typeof value === 'string' && !/^\d+$/.test(value);

/** `03-31`: a day of every year. */
const isDayOfYear = (value: unknown): boolean => typeof value === 'string' && /^\d{2}-\d{2}$/.test(value);

const dayFirst = (day: IsoDate): string => day.split('-').reverse().join('/');

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
}

function isBand(value: unknown): value is Band {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBandValue(value: unknown, depth = 0): boolean {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every((item) => ['string', 'number'].includes(typeof item));
  return isBand(value) && depth < 3 && Object.values(value).every((item) => isBandValue(item, depth + 1));
}
