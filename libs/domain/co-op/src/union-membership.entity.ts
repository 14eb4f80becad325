import { Dated, publicFaceOf, Record, Ref } from '@platform/api';
import type { Relation } from 'typeorm';
import { ORGANISATION_READ, ORGANISATION_WRITE } from './co-op.permissions';
import { Organisation } from './organisation.entity';

/** The public registry basics of an organisation: what every signed-in caller may see of the far party of a union. */
export const OrganisationBasics = publicFaceOf(Organisation, 'OrganisationBasics', 'organisation_basics', [
  'id',
  'code',
  'kind',
  'name',
  'registryStatus',
]);

/** A cooperative's membership of a union of cooperatives; seen from both sides, written where the union is. */
@Record({
  table: 'union_membership',
  kind: 'period-fact',
  key: ['unionId', 'memberId'],
  scope: { through: ['union', 'member'], parent: 'organisation' },
  read: ORGANISATION_READ,
  write: ORGANISATION_WRITE,
  describe: 'Hợp tác xã thành viên của liên hiệp',
})
export class UnionMembership extends Dated {
  @Ref(() => Organisation, { describe: 'Liên hiệp hợp tác xã', as: () => OrganisationBasics, index: true })
  union!: Relation<Organisation>;

  @Ref(() => Organisation, { describe: 'Hợp tác xã thành viên', as: () => OrganisationBasics, index: true })
  member!: Relation<Organisation>;
}
