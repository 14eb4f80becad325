import { Party } from '@domain/party';
import { childList, computedField } from '@platform/api';
import { maskIdNumber, maskPhone, RegisterError } from '@platform/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DISCLOSURE_READ, MEMBER_READ, PERSON_REVIEW } from './member.permissions';
import { Membership } from './membership.entity';
import { PersonDisclosure } from './person-disclosure.entity';
import { PersonFinding } from './person-finding.entity';
import { maskAddress } from './national-id.rules';
import { PersonRecords, type SealedField } from './person-records';

/* A field's function is declared with its class, before the application that holds the keys is built. */
let records: PersonRecords | null = null;

/** Gives the masked fields the keys of the running application. */
@Injectable()
export class MaskedPersons implements OnModuleInit {
  constructor(private readonly persons: PersonRecords) {}

  onModuleInit(): void {
    records = this.persons;
  }
}

/** What stands for a value that was destroyed or does not open: nobody takes it for "has none". */
const ERASED = '(đã xóa)';
const CLOSED = '(không mở được)';

/** A value that may be destroyed or not open, masked; what cannot be shown says so. */
export function maskedValue(open: () => string | null, mask: (value: string) => string): string | null {
  try {
    const value = open();
    return value === null ? null : mask(value);
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    return error.code === 'KEY_DESTROYED' ? ERASED : CLOSED;
  }
}

/** How each of what identifies a person is masked; of the day of birth the year stays. */
export const MASKS: Readonly<Record<SealedField, (value: string) => string>> = {
  nationalId: maskIdNumber,
  phone: maskPhone,
  birthDate: (day) => `••/••/${day.slice(0, 4)}`,
  homeAddress: maskAddress,
};

/** What the register holds of a person in a sealed column (`\\x…`), masked; `null` where it holds nothing. */
export function maskedOf(partyId: string, field: SealedField, sealed: string | null): string | null {
  const open = () => records?.open(partyId, field, Buffer.from(sealed!.replace(/^\\x/, ''), 'hex')) ?? null;
  return sealed === null ? null : maskedValue(open, MASKS[field]);
}

function masked(field: SealedField, column: keyof Party) {
  return (row: Record<string, unknown>): string | null =>
    maskedOf(row['id'] as string, field, row[column] as string | null);
}

/** What this lib adds to a person: masked data, his memberships, who looked at him, what was found of his number. */
export const PARTY_OF_MEMBERS = [
  computedField({
    on: Party,
    field: 'maskedNationalId',
    type: () => String,
    describe: 'Số định danh đã che: 0240••••••12 (rỗng: chưa có số)',
    needs: ['id', 'nationalIdSealed'],
    compute: masked('nationalId', 'nationalIdSealed'),
  }),
  computedField({
    on: Party,
    field: 'maskedPhone',
    type: () => String,
    describe: 'Điện thoại đã che: 09••••123 (rỗng: chưa có)',
    needs: ['id', 'phoneSealed'],
    compute: masked('phone', 'phoneSealed'),
  }),
  computedField({
    on: Party,
    field: 'maskedHomeAddress',
    type: () => String,
    describe: 'Nơi ở đã che số nhà, thôn: ••••, Xã Tân Mộc (rỗng: chưa có)',
    needs: ['id', 'homeAddressSealed'],
    compute: masked('homeAddress', 'homeAddressSealed'),
  }),
  childList({
    on: Party,
    field: 'memberships',
    of: Membership,
    via: 'party',
    describe: 'Là thành viên ở đâu, trong phạm vi người xem',
    orderBy: ['validFrom', 'DESC'],
    permission: MEMBER_READ,
  }),
  childList({
    on: Party,
    field: 'disclosures',
    of: PersonDisclosure,
    via: 'party',
    describe: 'Ai đã mở thông tin cá nhân đã che',
    orderBy: ['at', 'DESC'],
    permission: DISCLOSURE_READ,
  }),
  childList({
    on: Party,
    field: 'contestFindings',
    of: PersonFinding,
    via: 'party',
    describe: 'Kết luận đã có về việc trùng số định danh',
    orderBy: ['at', 'DESC'],
    permission: PERSON_REVIEW,
  }),
];
