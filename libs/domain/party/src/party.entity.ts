import { Bytes, Choice, Flag, Int, permission, Record, Text, Uuid, Versioned } from '@platform/api';
import { Index } from 'typeorm';

export const PartyKind = {
  PERSON: 'PERSON',
  HOUSEHOLD: 'HOUSEHOLD',
  ENTERPRISE: 'ENTERPRISE',
  AGENCY: 'AGENCY',
} as const;
export type PartyKind = (typeof PartyKind)[keyof typeof PartyKind];

export const Sex = { MALE: 'MALE', FEMALE: 'FEMALE' } as const;
export type Sex = (typeof Sex)[keyof typeof Sex];

export const PARTY_READ = permission('party:read', 'Xem cá nhân, hộ và pháp nhân có liên quan', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'ALLIANCE_OFFICER',
  'FUND_OFFICER',
  'COOP_USER',
  'AUDITOR',
]);
export const PARTY_WRITE = permission('party:write', 'Ghi cá nhân, hộ và pháp nhân có liên quan', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
]);

/**
 * Whoever takes part without being a collective-economy organisation: one record each, however many organisations he
 * serves. Names are readable, for a register of members is their purpose; what identifies a person is ciphertext under
 * a key of his own (Law 91/2025), and looked up by a blind index.
 */
@Record({
  table: 'party',
  kind: 'versioned',
  // The higher libs say through which of their rows one is seen: a post, a membership, a statement.
  scope: 'LINKED',
  read: PARTY_READ,
  write: PARTY_WRITE,
  describe: 'Cá nhân, hộ gia đình, doanh nghiệp hoặc cơ quan có liên quan',
})
// Those who wait for a province, by name; made by hand in its migration.
@Index('party_contested_idx', { synchronize: false })
export class Party extends Versioned {
  @Choice(PartyKind, 'PartyKind', { describe: 'Loại', filter: true })
  kind!: PartyKind;

  @Text({ describe: 'Họ và tên hoặc tên gọi', min: 1, max: 200, vietnamese: true, sort: true })
  name!: string;

  @Text({ max: 200 })
  nameKey!: string;

  @Bytes({ nullable: true })
  nationalIdSealed!: Buffer | null;

  /** HMAC of the number; finds a person without the number standing anywhere. */
  @Bytes({ nullable: true, unique: true })
  nationalIdIndex!: Buffer | null;

  /** HMAC of a number that the register already knows under another name: a province decides who he is. */
  @Bytes({ nullable: true, index: true })
  contestedIdIndex!: Buffer | null;

  @Flag({ default: false })
  isContested!: boolean;

  /** The person of whom a province found this record to be another writing; whoever is written so again is that one. */
  @Uuid({ nullable: true })
  sameAsId!: string | null;

  @Choice(Sex, 'Sex', { describe: 'Giới tính (rỗng: chưa biết)', nullable: true })
  sex!: Sex | null;

  /** Readable, unlike the day: with the name it is what tells two people without a number apart. */
  @Int({ describe: 'Năm sinh (rỗng: chưa biết)', nullable: true, min: 1900, max: 2100 })
  birthYear!: number | null;

  @Bytes({ nullable: true })
  phoneSealed!: Buffer | null;

  @Bytes({ nullable: true })
  birthDateSealed!: Buffer | null;

  @Bytes({ nullable: true })
  homeAddressSealed!: Buffer | null;
}
