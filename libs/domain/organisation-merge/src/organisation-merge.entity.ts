import { Organisation, ORGANISATION_READ, OrganisationBasics } from '@domain/co-op';
import { Day, Entry, Instant, Json, Record, Ref, Text, Uuid, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Index, type Relation } from 'typeorm';
import { ORGANISATION_MERGE } from './duplicate-pair.entity';

/**
 * One record was merged into another from a day on. The choosing rule heeds it: the absorbed record stands for itself no
 * more, and the authorities' statements that count for the survivor are those of the `…SpeakerId`. A merge that was undone
 * (`undoneOn`) was a mistake: it holds on no day, and only `knownAt` still tells of it.
 */
@Record({
  table: 'organisation_merge',
  kind: 'versioned',
  scope: { through: ['survivor', 'absorbed'], parent: 'organisation' },
  read: ORGANISATION_READ,
  write: ORGANISATION_MERGE,
  stays: true,
  shownMerged: true,
  describe: 'Gộp hai hồ sơ của một tổ chức',
})
@Index('organisation_merge_absorbed_idx', ['absorbed'], { unique: true, where: 'undone_on IS NULL' })
@Index('organisation_merge_list_idx', ['mergedAt', 'id'])
export class OrganisationMerge extends Versioned {
  @Ref(() => Organisation, { describe: 'Hồ sơ giữ lại', as: () => OrganisationBasics, index: true })
  survivor!: Relation<Organisation>;

  @Ref(() => Organisation, { describe: 'Hồ sơ được gộp vào', as: () => OrganisationBasics, index: true })
  absorbed!: Relation<Organisation>;

  @Day({ describe: 'Gộp từ ngày', filter: true })
  mergedOn!: IsoDate;

  @Instant({ describe: 'Gộp lúc', sort: true })
  mergedAt!: Date;

  @Text({ describe: 'Người gộp', max: 200 })
  mergedBy!: string;

  @Text({ describe: 'Lý do gộp', max: 1000 })
  reason!: string;

  @Day({ describe: 'Tách lại ngày (rỗng: vẫn gộp)', nullable: true, filter: true })
  undoneOn!: IsoDate | null;

  @Text({ describe: 'Người tách lại', nullable: true, max: 200 })
  undoneBy!: string | null;

  @Text({ describe: 'Lý do tách lại', nullable: true, max: 1000 })
  undoneReason!: string | null;

  /** Of which record the registry's, the tax authority's and the office's situational facts count from then on. */
  @Uuid()
  registrySpeakerId!: string;

  @Uuid()
  taxSpeakerId!: string;

  @Uuid()
  situationSpeakerId!: string;
}

/** What a merge did to one row: moved it, left it with the absorbed record, added or changed it at the survivor. */
@Record({
  table: 'organisation_merge_row',
  kind: 'ledger',
  scope: { through: ['merge'], parent: 'organisation_merge' },
  read: ORGANISATION_READ,
  writers: [],
})
@Index('organisation_merge_row_idx', ['merge', 'recordTable', 'recordId'])
export class OrganisationMergeRow extends Entry {
  @Ref(() => OrganisationMerge)
  merge!: Relation<OrganisationMerge>;

  @Text({ max: 63 })
  recordTable!: string;

  @Uuid()
  recordId!: string;

  @Text({ matches: /^(MOVED|KEPT|ADDED|CHANGED)$/ })
  outcome!: string;

  /** Which columns pointed at the absorbed record. */
  @Json()
  columns!: readonly string[];

  /** Of what it said when the merger had been made: whether it was changed since. */
  @Text({ max: 32 })
  rowHash!: string;

  /** The row before the merge changed it. */
  @Json({ nullable: true })
  before!: object | null;

  /** Which constraint keeps it where it was. */
  @Text({ nullable: true, max: 200 })
  keptBy!: string | null;
}
