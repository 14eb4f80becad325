import { FieldAgreement, Organisation, ORGANISATION_READ, OrganisationBasics } from '@domain/co-op';
import { Choice, Day, Int, permission, Record, Ref, Text, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Index, type Relation } from 'typeorm';
import { PairState } from './duplicate-pair.words';

export const ORGANISATION_MERGE = permission('organisation:merge', 'Gộp, tách lại hồ sơ trùng', ['PROVINCE_OFFICER']);

const agreement = (what: string) => Choice(FieldAgreement, 'FieldAgreement', { describe: what });

/**
 * Two organisations of the register that look like one. Kept by `duplicate_pairs_refresh` whenever the facts of either
 * change; a person only judges it. The score is a sum of points, dated and unconfirmed (`DUPLICATE_POINTS`).
 */
@Record({
  table: 'duplicate_pair',
  kind: 'versioned',
  scope: { through: ['one', 'other'], parent: 'organisation' },
  read: ORGANISATION_READ,
  write: ORGANISATION_MERGE,
  stays: true,
  shownMerged: true,
  describe: 'Hai hồ sơ nghi là một tổ chức',
})
@Index('duplicate_pair_idx', ['one', 'other'], { unique: true })
@Index('duplicate_pair_list_idx', ['state', 'score', 'id'])
export class DuplicatePair extends Versioned {
  @Ref(() => Organisation, { describe: 'Hồ sơ thứ nhất', as: () => OrganisationBasics, goesWith: true })
  one!: Relation<Organisation>;

  @Ref(() => Organisation, { describe: 'Hồ sơ thứ hai', as: () => OrganisationBasics, index: true, goesWith: true })
  other!: Relation<Organisation>;

  @Choice(PairState, 'DuplicatePairState', { describe: 'Tình trạng', filter: true })
  state!: PairState;

  @Int({ describe: 'Điểm nghi trùng', filter: true, sort: true })
  score!: number;

  @agreement('Loại hình')
  kindAgrees!: FieldAgreement;

  @agreement('Tên, không kể chữ chỉ loại hình')
  nameAgrees!: FieldAgreement;

  @agreement('Mã số')
  codeAgrees!: FieldAgreement;

  @agreement('Mã số thuế')
  taxCodeAgrees!: FieldAgreement;

  @agreement('Số giấy chứng nhận cũ')
  registrationNoAgrees!: FieldAgreement;

  @agreement('Xã, phường hôm nay')
  communeAgrees!: FieldAgreement;

  @agreement('Ngày đăng ký, thành lập')
  registeredOnAgrees!: FieldAgreement;

  @agreement('Người đại diện')
  representativeAgrees!: FieldAgreement;

  @Day({ describe: 'Thấy giống từ ngày', filter: true, sort: true })
  openedOn!: IsoDate;

  @Day({ describe: 'Đã xem ngày', nullable: true })
  judgedOn!: IsoDate | null;

  @Text({ describe: 'Vì sao không phải một tổ chức', nullable: true, max: 1000 })
  judgement!: string | null;

  /** What both said when they were compared last: a judgement holds for as long as it stays so. */
  @Text({ max: 70 })
  fingerprint!: string;
}
