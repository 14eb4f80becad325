import { day, money, wholeNumber } from './format';
import { dictionary, type Language } from './language';
import type { Option } from './vocabulary';
import { operationalStateWord, organisationKindWord, registryStatusWord, taxStatusWord } from './vocabulary';

/** What the fields of an organisation are called, wherever they are named. */
export const organisationFieldWords = dictionary(
  {
    code: 'Mã số',
    kind: 'Loại hình',
    name: 'Tên',
    shortName: 'Tên viết tắt',
    foreignName: 'Tên nước ngoài',
    registryLong: 'Trạng thái đăng ký',
    taxLong: 'Trạng thái thuế',
    operationalLong: 'Tình trạng thực tế',
    village: 'Thôn, xóm, số nhà',
    addressAsRegistered: 'Địa chỉ như đã đăng ký',
    unitStated: 'Đơn vị hành chính',
    commune: 'Xã, phường',
    registeredOn: 'Ngày đăng ký',
    establishedOn: 'Ngày thành lập',
    field: 'Lĩnh vực',
    capital: 'Vốn điều lệ',
    members: 'Thành viên chính thức',
    registryStatusSince: 'Trạng thái đăng ký từ ngày',
    taxStatusSince: 'Trạng thái thuế từ ngày',
    legacyRegistrationNo: 'Số giấy chứng nhận cũ',
    registrationKind: 'Hình thức đăng ký',
    industry: 'Ngành, nghề chính',
    taxCode: 'Mã số thuế',
    agriculture: 'Nông nghiệp',
    industryField: 'Công nghiệp, xây dựng',
    finance: 'Tài chính, tín dụng',
    services: 'Thương mại, dịch vụ, khác',
  },
  {
    code: 'Code',
    kind: 'Kind',
    name: 'Name',
    shortName: 'Short name',
    foreignName: 'Foreign name',
    registryLong: 'Registry status',
    taxLong: 'Tax status',
    operationalLong: 'State in fact',
    village: 'House, hamlet',
    addressAsRegistered: 'Address as registered',
    unitStated: 'Unit',
    commune: 'Commune',
    registeredOn: 'Registered on',
    establishedOn: 'Established on',
    field: 'Field',
    capital: 'Charter capital',
    members: 'Official members',
    registryStatusSince: 'Registry status since',
    taxStatusSince: 'Tax status since',
    legacyRegistrationNo: 'Old certificate number',
    registrationKind: 'Registration',
    industry: 'Main industry',
    taxCode: 'Tax code',
    agriculture: 'Agriculture',
    industryField: 'Industry, construction',
    finance: 'Finance, credit',
    services: 'Trade, services, other',
  },
);

/** Fields and columns of the register in those words; discrepancies and history name the column. */
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
  return key ? organisationFieldWords[language][key] : column;
}

/** The four groups of Decree 113/2024, Article 4. A code of another list is shown as it is. */
const FIELDS = {
  AGRICULTURE: 'agriculture',
  INDUSTRY_CONSTRUCTION: 'industryField',
  FINANCE: 'finance',
  TRADE_SERVICES_OTHER: 'services',
} as const;

export function organisationFieldWord(code: string | null | undefined, language: Language): string {
  const key = FIELDS[code as keyof typeof FIELDS];
  return key ? organisationFieldWords[language][key] : (code ?? '–');
}

export function organisationFieldOptions(language: Language): Option[] {
  return Object.keys(FIELDS).map((value) => ({ value, label: organisationFieldWord(value, language) }));
}

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
