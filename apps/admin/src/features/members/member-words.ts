import type { Language } from '../../kit/language';
import type { Option } from '../../kit/vocabulary';

type Spoken = Readonly<Record<string, readonly [vi: string, en: string]>>;

const TYPES: Spoken = {
  OFFICIAL: ['Chính thức', 'Official'],
  ASSOCIATE_CAPITAL: ['Liên kết góp vốn', 'Associate with capital'],
  ASSOCIATE_NON_CAPITAL: ['Liên kết không góp vốn', 'Associate without capital'],
};

const KINDS: Spoken = {
  PERSON: ['Cá nhân', 'Person'],
  HOUSEHOLD: ['Hộ gia đình', 'Household'],
  ENTERPRISE: ['Pháp nhân', 'Legal entity'],
  AGENCY: ['Tổ chức không có tư cách pháp nhân', 'Body without legal personality'],
  ORGANISATION: ['Tổ hợp tác', 'Cooperative group'],
};

const EXITS: Spoken = {
  VOLUNTARY: ['Tự nguyện', 'Of his own will'],
  EXPELLED: ['Khai trừ', 'Expelled'],
  DEATH: ['Chết', 'Death'],
  DISSOLUTION: ['Tổ chức là thành viên giải thể', 'The member body was dissolved'],
  BREACH: ['Vi phạm điều lệ', 'Breach of the charter'],
  NO_USE: ['Không sử dụng dịch vụ', 'Did not use the services'],
  NO_LABOUR: ['Không góp sức lao động', 'Did not work'],
  NO_CAPITAL: ['Không góp vốn', 'Did not contribute'],
};

const ENTRIES: Spoken = {
  PLEDGED: ['Cam kết góp', 'Pledged'],
  PAID_MONEY: ['Góp bằng tiền', 'Paid in money'],
  PAID_IN_KIND: ['Góp bằng tài sản', 'Paid in kind'],
  RETURNED: ['Trả lại vốn', 'Returned'],
  PLEDGE_LOWERED: ['Giảm vốn cam kết', 'Pledge lowered'],
  TRANSFERRED_IN: ['Nhận chuyển nhượng', 'Transferred in'],
  TRANSFERRED_OUT: ['Chuyển nhượng', 'Transferred out'],
  CARRIED_IN: ['Từ loại thành viên trước', 'From the former type'],
  CARRIED_OUT: ['Sang loại thành viên mới', 'To the new type'],
  CORRECTION: ['Hủy bút toán', 'Taken back'],
};

const SEXES: Spoken = { MALE: ['Nam', 'Male'], FEMALE: ['Nữ', 'Female'] };

const VOCABULARIES = { type: TYPES, kind: KINDS, exit: EXITS, entry: ENTRIES, sex: SEXES } as const;
type Vocabulary = keyof typeof VOCABULARIES;

/** The word of a code; a code without one is shown as it is. */
export function memberWord(of: Vocabulary, code: string | null | undefined, language: Language): string {
  if (!code) return '–';
  return VOCABULARIES[of][code]?.[language === 'vi' ? 0 : 1] ?? code;
}

export function memberOptions(of: Vocabulary, language: Language, only?: readonly string[]): Option[] {
  return Object.keys(VOCABULARIES[of])
    .filter((code) => !only || only.includes(code))
    .map((value) => ({ value, label: memberWord(of, value, language) }));
}

/** What an officer enters in the book of capital himself. */
export const ENTERED = ['PLEDGED', 'PAID_MONEY', 'PAID_IN_KIND', 'RETURNED', 'PLEDGE_LOWERED'] as const;
