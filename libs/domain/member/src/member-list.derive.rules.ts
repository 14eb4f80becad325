import { PartyKind } from '@domain/party';
import { fold, type IsoDate, type KeyRing } from '@platform/kernel';
import type { JudgedRow } from '@platform/sheet-form';
import { MemberType } from './member.words';
import { readNationalId, readPhone } from './national-id.rules';

const BODIES: readonly (readonly [string, PartyKind])[] = [
  ['công ty', PartyKind.ENTERPRISE],
  ['doanh nghiệp', PartyKind.ENTERPRISE],
  ['hợp tác xã', PartyKind.ENTERPRISE],
  ['htx', PartyKind.ENTERPRISE],
  ['tổ hợp tác', PartyKind.AGENCY],
  ['hộ', PartyKind.HOUSEHOLD],
];
/* "Hộ" is also no family name; "Hồ" folds to the same word. */
const HOUSEHOLD = /^hộ(?:\s+(?:gia đình|ông|bà|kinh doanh))?\s/iu;

/** Who a member is, by how his name begins. */
export function memberKind(name: string): PartyKind {
  if (HOUSEHOLD.test(name)) return PartyKind.HOUSEHOLD;
  const key = `${fold(name)} `;
  const body = BODIES.find(([word, kind]) => kind !== PartyKind.HOUSEHOLD && key.startsWith(`${fold(word)} `));
  return body?.[1] ?? PartyKind.PERSON;
}

/** A person's data as the register keeps it; the values of the personal columns are in the clear here and nowhere else. */
export interface PersonalData {
  nationalId: string | null;
  phone: string | null;
  /** Only a whole day: a year stands open as `birthYear`. */
  birthDate: IsoDate | null;
  homeAddress: string | null;
}

export function personalData(values: Readonly<Record<string, string | undefined>>): PersonalData {
  const { residence, registeredAt, birthDate } = values;
  const registered = registeredAt && registeredAt !== residence ? registeredAt : null;
  const address = residence && registered ? `${residence} (thường trú: ${registered})` : (residence ?? registered);
  return {
    nationalId: values.nationalId ? (readNationalId(values.nationalId)?.digits ?? null) : null,
    phone: values.phone ? readPhone(values.phone) : null,
    birthDate: birthDate?.length === 10 ? birthDate : null,
    homeAddress: address ?? null,
  };
}

/**
 * What a row says in the register's words, readable: nothing that identifies a person, but blind indexes by which the
 * database compares. A list without types is one of official members; of the day somebody came in it says what it can.
 */
export function deriveMember(row: JudgedRow, ring: KeyRing): Record<string, string | number | null> {
  const text = (key: string): string | undefined => {
    const value = row.cells[key]?.value;
    return value === null || value === undefined ? undefined : String(value);
  };
  const name = text('memberName') ?? '';
  const kind = memberKind(name);
  const isPerson = kind === PartyKind.PERSON;
  const data = personalData({
    nationalId: text('nationalId'),
    phone: text('phone'),
    birthDate: text('birthDate'),
    residence: text('residence'),
    registeredAt: text('registeredAt'),
  });
  const number = isPerson && data.nationalId ? readNationalId(data.nationalId) : null;
  const born = isPerson ? text('birthDate')?.slice(0, 4) : undefined;
  const nationality = text('nationality');
  const day = (key: string): string | null => text(key)?.padEnd(10, '-01') ?? null;
  return {
    memberFold: fold(name),
    memberKind: kind,
    memberType: text('type') ?? MemberType.OFFICIAL,
    numberIndex: number ? ring.blindIndex('national-id', number.digits).toString('hex') : null,
    birthYear: born ? Number(born) : (number?.birthYear ?? null),
    memberSex: isPerson ? (text('sex') ?? number?.sex ?? null) : null,
    isForeign: nationality !== undefined && fold(nationality) !== fold('Việt Nam') ? 'true' : 'false',
    joinedFrom: day('joinedOn'),
    paidFrom: day('paidOn'),
    hasBirthDate: isPerson && data.birthDate ? 'true' : null,
    hasPhone: data.phone ? 'true' : null,
    hasHomeAddress: data.homeAddress ? 'true' : null,
  };
}

/**
 * Which member of its co-op a row is: by number, else by name, sex and birth as written. Blind, for it stands in the
 * clear.
 */
export function memberPart(row: JudgedRow, ring: KeyRing): string | null {
  const { nationalId, memberName, sex, birthDate } = row.cells;
  const number = typeof nationalId?.value === 'string' ? readNationalId(nationalId.value) : null;
  if (number) return ring.blindIndex('national-id', number.digits).toString('hex');
  const who = [fold(String(memberName?.value ?? '')), sex?.value ?? '', birthDate?.value ?? ''].join('|');
  return ring.blindIndex('member-row', who).toString('hex');
}

/** Where the number of the paper says something else than the columns beside it: one of them is mistyped. */
export function reviewMember(row: JudgedRow): void {
  const { nationalId, birthDate, sex } = row.cells;
  const number = typeof nationalId?.value === 'string' ? readNationalId(nationalId.value) : null;
  if (!number || !nationalId) return;
  const year = typeof birthDate?.value === 'string' ? Number(birthDate.value.slice(0, 4)) : null;
  if (number.birthYear !== null && year !== null && number.birthYear !== year) {
    const message = 'Năm sinh trong số định danh khác với cột ngày sinh';
    nationalId.findings.push({ kind: 'id_birth_year_differs', severity: 'WARNING', message });
  }
  if (number.sex !== null && sex?.value && number.sex !== sex.value) {
    const message = 'Giới tính trong số định danh khác với cột giới tính';
    nationalId.findings.push({ kind: 'id_sex_differs', severity: 'WARNING', message });
  }
}
