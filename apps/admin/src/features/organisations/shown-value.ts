import { day, money, wholeNumber } from '../../kit/format';
import type { Language } from '../../kit/language';
import { operationalStateWord, organisationKindWord, registryStatusWord, taxStatusWord } from '../../kit/vocabulary';
import { organisationFieldWord } from './field-of-work';

const DAYS = new Set(['registeredOn', 'establishedOn', 'registryStatusSince', 'taxStatusSince']);

/** A value of a field as the page writes it, in the history and among the differences; nothing for an empty one. */
export function shownValue(field: string, value: unknown, language: Language): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'object') return (value as { fullName?: string; name?: string }).fullName;
  const text = String(value);
  if (DAYS.has(field)) return day(text);
  switch (field) {
    case 'kind':
      return organisationKindWord(text, language);
    case 'registryStatus':
      return registryStatusWord(text, language);
    case 'taxStatus':
      return taxStatusWord(text, language);
    case 'state':
      return operationalStateWord(text, language);
    case 'field':
      return organisationFieldWord(text, language);
    case 'charterCapital':
      return money(text);
    case 'officialMemberCount':
      return wholeNumber(text);
    default:
      return text;
  }
}
