import { AdminUnit } from '@domain/admin-unit';
import { Organisation, OrganisationBasics } from '@domain/co-op';
import { Party } from '@domain/party';
import { Choice, Dated, Day, Flag, Record, Ref, Text, Uuid } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Check, Index, type Relation } from 'typeorm';
import { MEMBER_READ, MEMBER_WRITE } from './member.permissions';
import { membershipSearch } from './membership.search';
import { ExitReason, MemberKind, MemberType } from './member.words';

/**
 * Somebody's membership of an organisation, of one type, for a time (Law 17/2023 Art. 30). A change of type ends the
 * period and begins another; `joinedOn` is the day he first came in. A cooperative's membership of a union is
 * `UnionMembership`. `memberId`, the places and the keys of the lists are filled by the trigger `membership_derive`.
 */
@Record({
  table: 'membership',
  kind: 'period-fact',
  key: ['organisationId', 'memberId'],
  scope: { through: ['organisation'], parent: 'organisation' },
  read: MEMBER_READ,
  write: MEMBER_WRITE,
  // An import that is taken back takes its rows with it.
  deletable: true,
  search: membershipSearch,
  describe: 'Thành viên của một tổ chức, theo loại và thời gian',
})
@Check('membership_member_check', 'num_nonnulls(party_id, member_organisation_id) = 1')
@Check('membership_exit_check', 'exit_reason IS NULL OR valid_to IS NOT NULL')
@Check('membership_joined_check', 'joined_on <= valid_from')
@Index('membership_organisation_list_idx', ['organisation', 'listKey', 'id'])
@Index('membership_commune_list_idx', ['commune', 'listKey', 'id'])
@Index('membership_province_list_idx', ['provinceId', 'listKey', 'id'])
@Index('membership_list_idx', ['listKey', 'id'])
// Trigrams of the name; made by hand in its migration.
@Index('membership_name_trgm_idx', { synchronize: false })
export class Membership extends Dated {
  @Ref(() => Organisation, {
    describe: 'Tổ chức (rỗng khi chưa có vào ngày hỏi)',
    absentThen: true,
    deferrable: true,
    filter: true,
  })
  organisation!: Relation<Organisation>;

  /** Today's commune of the organisation, so that a commune's list is one index. */
  @Ref(() => AdminUnit, { describe: 'Xã, phường của tổ chức', filter: true })
  commune!: Relation<AdminUnit>;

  @Uuid()
  provinceId!: string;

  @Ref(() => Party, {
    describe: 'Cá nhân, hộ, pháp nhân hoặc cơ quan là thành viên',
    nullable: true,
    seenThrough: true,
  })
  party!: Relation<Party> | null;

  @Ref(() => Organisation, {
    describe: 'Tổ chức của sổ này là thành viên (tổ hợp tác)',
    nullable: true,
    as: () => OrganisationBasics,
    index: true,
  })
  memberOrganisation!: Relation<Organisation> | null;

  /** The party or the organisation: one member holds one type at a time. */
  @Uuid()
  memberId!: string;

  @Choice(MemberKind, 'MemberKind', { describe: 'Thành viên là ai', filter: true })
  kind!: MemberKind;

  /** As this organisation's own register writes it. */
  @Text({ describe: 'Tên ghi trong sổ thành viên', min: 1, max: 200, vietnamese: true, sort: true })
  name!: string;

  @Text({ max: 200 })
  nameKey!: string;

  /** Those who are members now before those who were, then by given name, as Vietnamese lists of people go. */
  @Text({ max: 220, vietnamese: true })
  listKey!: string;

  @Choice(MemberType, 'MemberType', { describe: 'Loại thành viên', filter: true })
  type!: MemberType;

  @Flag({ describe: 'Có sử dụng sản phẩm, dịch vụ (rỗng: chưa biết)', nullable: true })
  usesServices!: boolean | null;

  @Flag({ describe: 'Có góp sức lao động (rỗng: chưa biết)', nullable: true })
  contributesLabour!: boolean | null;

  /** A foreign person, or a body with foreign capital: what the law caps is this, for each organisation and time. */
  @Flag({
    describe: 'Là cá nhân nước ngoài hoặc tổ chức có vốn đầu tư nước ngoài',
    default: false,
    filter: true,
  })
  isForeign!: boolean;

  @Ref(() => Party, { describe: 'Người đại diện của hộ hoặc tổ chức', nullable: true, seenThrough: true })
  representative!: Relation<Party> | null;

  @Day({ describe: 'Vào tổ chức từ ngày', filter: true, sort: true })
  joinedOn!: IsoDate;

  @Choice(ExitReason, 'MemberExitReason', { describe: 'Lý do ra khỏi tổ chức', nullable: true, filter: true })
  exitReason!: ExitReason | null;

  @Text({ describe: 'Ghi chú', nullable: true, max: 500 })
  note!: string | null;

  @Uuid({ nullable: true, index: true })
  importBatchId!: string | null;
}
