import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { today } from '../../kit/format';
import type { establishmentWords } from './words';

export type Words = (typeof establishmentWords)['en'];

const BRANCHES = ['BRANCH', 'REPRESENTATIVE_OFFICE', 'BUSINESS_LOCATION'] as const;
export const SERVICES = ['WATER_SUPPLY', 'IRRIGATION', 'WASTE', 'MARKET', 'ELECTRICITY', 'EXTENSION', 'OTHER'] as const;
const MANNERS = ['SET_UP', 'INVESTED'] as const;

const choice = (name: string, label: string, codes: readonly (keyof Words & string)[], words: Words): Field => ({
  name,
  label,
  kind: 'choice',
  required: true,
  options: codes.map((value) => ({ value, label: words[value] })),
});

const termFields = (words: Words): Field[] => [
  { name: 'validFrom', label: words.validFrom, kind: 'day', required: true, latest: today() },
  { name: 'validTo', label: words.validTo, kind: 'day' },
  reasonField(words.reason),
];

export const branchFields = (words: Words): Field[] => [
  choice('kind', words.kind, BRANCHES, words),
  { name: 'code', label: words.code, kind: 'text', max: 14, hint: words.codeHint },
  { name: 'name', label: words.name, kind: 'text', required: true, max: 300, wide: true },
  { name: 'unitId', label: words.place, kind: 'unit', required: true },
  { name: 'addressLine', label: words.addressLine, kind: 'text', max: 300 },
  { name: 'headName', label: words.headName, kind: 'text', max: 200 },
  ...termFields(words),
];

export const holdingFields = (words: Words): Field[] => [
  choice('manner', words.manner, MANNERS, words),
  { name: 'capital', label: words.capital, kind: 'money', required: true },
  { name: 'sharePercent', label: words.sharePercent, kind: 'text' },
  { name: 'resolution', label: words.resolution, kind: 'text', max: 200 },
  ...termFields(words),
];

export const serviceFields = (words: Words): Field[] => [
  choice('service', words.service, SERVICES, words),
  { name: 'unitId', label: words.area, kind: 'unit', required: true },
  { name: 'entrustedBy', label: words.entrustedBy, kind: 'text', required: true, max: 200 },
  { name: 'decisionNumber', label: words.decisionNumber, kind: 'text', required: true, max: 60 },
  { name: 'decisionOn', label: words.decisionOn, kind: 'day', required: true, latest: today() },
  { name: 'amount', label: words.amount, kind: 'money' },
  { name: 'content', label: words.content, kind: 'text', max: 500, wide: true },
  ...termFields(words),
];

/** What every record here is changed with: its term and why. */
export const termOf = ({ validFrom = '', validTo, reason = '' }: FormValues) => ({ validFrom, validTo, reason });

/** Values of a record as its form opens on them; nothing for what is empty. */
export function opened(record: Record<string, unknown>, unitId?: string): FormValues {
  const texts = Object.entries(record).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return { ...Object.fromEntries(texts.map(([key, value]) => [key, String(value)])), unitId };
}

/** "12,5" and "12.5" are 12.5; undefined for an empty field, NaN for what is no number. */
export function readPercent(text: string | undefined): number | undefined {
  if (!text) return undefined;
  return /^\d{1,3}([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN;
}
