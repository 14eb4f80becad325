import type { Language } from '../../kit/language';
import type { Option } from '../../kit/vocabulary';
import { organisationWords } from './words';

/** The four groups of Decree 113/2024, Article 4. A code of another list is shown as it is. */
const FIELDS = {
  AGRICULTURE: 'agriculture',
  INDUSTRY_CONSTRUCTION: 'industryField',
  FINANCE: 'finance',
  TRADE_SERVICES_OTHER: 'services',
} as const;

export function organisationFieldWord(code: string | null | undefined, language: Language): string {
  const key = FIELDS[code as keyof typeof FIELDS];
  return key ? organisationWords[language][key] : (code ?? '–');
}

export function organisationFieldOptions(language: Language): Option[] {
  return Object.keys(FIELDS).map((value) => ({ value, label: organisationFieldWord(value, language) }));
}
