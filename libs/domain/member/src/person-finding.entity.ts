import { Party } from '@domain/party';
import { Choice, Entry, Record, Ref, Text } from '@platform/api';
import type { Relation } from 'typeorm';
import { PERSON_REVIEW } from './member.permissions';
import { ContestOutcome } from './member.words';

/** What a province found of two records that claimed one ID number; one entry for each of the two. */
@Record({
  table: 'person_finding',
  kind: 'ledger',
  scope: { through: ['party'], parent: 'party' },
  read: PERSON_REVIEW,
  write: PERSON_REVIEW,
  describe: 'Kết luận về hai bản ghi cùng một số định danh',
})
export class PersonFinding extends Entry {
  @Ref(() => Party, { describe: 'Về người nào (rỗng khi không được xem người)', absentThen: true, index: true })
  party!: Relation<Party>;

  /** As the other record was called then. */
  @Text({ describe: 'Bản ghi kia tên là', max: 200 })
  otherName!: string;

  @Choice(ContestOutcome, 'ContestOutcome', { describe: 'Kết luận', filter: true })
  outcome!: ContestOutcome;

  @Text({ describe: 'Người kết luận (mã)', max: 200 })
  actorId!: string;

  @Text({ describe: 'Người kết luận', max: 200 })
  actorName!: string;

  @Text({ describe: 'Lý do, căn cứ', max: 1000 })
  reason!: string;
}
