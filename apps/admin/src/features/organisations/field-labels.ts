import type { Language } from '../../kit/language';
import { organisationWords } from './words';

/** Column names of the register in the words of the page; discrepancies and history name the column. */
const LABELS = {
  code: 'code',
  kind: 'kind',
  name: 'name',
  shortName: 'shortName',
  foreignName: 'foreignName',
  registryStatus: 'registryLong',
  taxStatus: 'taxLong',
  state: 'operationalLong',
  operationalState: 'operationalLong',
  addressLine: 'village',
  addressAsRegistered: 'addressAsRegistered',
  unit: 'unitStated',
  unitId: 'commune',
  commune: 'commune',
  registeredOn: 'registeredOn',
  establishedOn: 'establishedOn',
  field: 'field',
  charterCapital: 'capital',
  officialMemberCount: 'members',
  registryStatusSince: 'registryStatusSince',
  taxStatusSince: 'taxStatusSince',
  legacyRegistrationNo: 'legacyRegistrationNo',
  registrationKind: 'registrationKind',
  industry: 'industry',
  taxCode: 'taxCode',
} as const;

/** `charter_capital` and `charterCapital` alike; a column without a word is shown as it is. */
export function organisationFieldLabel(column: string, language: Language): string {
  const property = column.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
  const key = LABELS[property as keyof typeof LABELS];
  return key ? organisationWords[language][key] : column;
}
