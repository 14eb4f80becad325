import { Party } from '@domain/party';
import { Entry, Record, Ref, Text } from '@platform/api';
import type { Relation } from 'typeorm';
import { DISCLOSURE_READ, PERSON_UNMASK } from './member.permissions';

/** That somebody looked at what is masked of a person: who, when, why, what. Never the value itself. */
@Record({
  table: 'person_disclosure',
  kind: 'ledger',
  scope: { through: ['party'], parent: 'party' },
  read: DISCLOSURE_READ,
  write: PERSON_UNMASK,
  describe: 'Một lần mở thông tin cá nhân đã che',
})
export class PersonDisclosure extends Entry {
  @Ref(() => Party, { describe: 'Của người nào (rỗng khi không được xem người)', absentThen: true, index: true })
  party!: Relation<Party>;

  @Text({ describe: 'Người mở (mã)', max: 200, filter: true, index: true })
  actorId!: string;

  @Text({ describe: 'Người mở', max: 200 })
  actorName!: string;

  @Text({ describe: 'Lý do, căn cứ', max: 1000 })
  reason!: string;

  @Text({ describe: 'Đã mở những gì', max: 200 })
  shown!: string;
}
