import { Party } from '@domain/party';
import { Choice, Dated, Record, Ref } from '@platform/api';
import type { Relation } from 'typeorm';
import { ORGANISATION_READ, ORGANISATION_WRITE } from './co-op.permissions';
import { OfficerPost } from './co-op.words';
import { Organisation } from './organisation.entity';

/** A person in a post of an organisation, for a term (Law 17/2023 Art. 56). */
@Record({
  table: 'officer',
  kind: 'period-fact',
  key: ['organisationId', 'personId', 'post'],
  scope: { through: ['organisation'], parent: 'organisation', left: 'organisation_left_unit' },
  read: ORGANISATION_READ,
  write: ORGANISATION_WRITE,
  describe: 'Người quản lý, điều hành, kiểm soát theo nhiệm kỳ',
})
export class Officer extends Dated {
  @Ref(() => Organisation, { index: true })
  organisation!: Relation<Organisation>;

  @Ref(() => Party, { describe: 'Người giữ chức vụ (rỗng khi không được xem người)', seenThrough: true })
  person!: Relation<Party>;

  @Choice(OfficerPost, 'OfficerPost', { describe: 'Chức vụ', filter: true })
  post!: OfficerPost;
}
