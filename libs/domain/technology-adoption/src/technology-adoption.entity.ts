import { Organisation, ORGANISATION_READ } from '@domain/co-op';
import { Choice, Dated, Day, Flag, Int, permission, Record, Ref, Text, Uuid, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Check, Index, type Relation } from 'typeorm';
import { TechnologyKind, Verdict } from './technology-adoption.rules';

export const TECHNOLOGY_WRITE = permission('technology:write', 'Ghi ứng dụng công nghệ của tổ chức', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
]);
export const TECHNOLOGY_VERIFY = permission('technology:verify', 'Xác minh ứng dụng công nghệ', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
]);
export const TECHNOLOGY_CATALOGUE = permission('technology:catalogue', 'Sửa danh mục công nghệ', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
]);

/** What can be adopted: the catalogue, kept as data. */
@Record({
  table: 'technology_item',
  kind: 'versioned',
  scope: 'OPEN',
  write: TECHNOLOGY_CATALOGUE,
  describe: 'Mục của danh mục công nghệ',
})
export class TechnologyItem extends Versioned {
  @Text({ describe: 'Mã', min: 3, max: 60, matches: /^[A-Z][A-Z0-9_]+$/, unique: true, filter: true, sort: true })
  code!: string;

  @Choice(TechnologyKind, 'TechnologyKind', { describe: 'Công nghệ cao hay công nghệ số', filter: true, sort: true })
  kind!: TechnologyKind;

  @Text({ describe: 'Tên', min: 2, max: 200, vietnamese: true, sort: true })
  name!: string;

  @Text({ describe: 'Dấu hiệu nhận biết', nullable: true, max: 500 })
  description!: string | null;

  @Flag({ describe: 'Còn dùng để ghi mới', filter: true })
  offered!: boolean;
}

/** One item that an organisation uses for a period of days, with its evidence and what became of checking it. */
@Record({
  table: 'technology_adoption',
  kind: 'period-fact',
  key: ['organisationId', 'itemId'],
  scope: { through: ['organisation'], parent: 'organisation' },
  read: ORGANISATION_READ,
  write: TECHNOLOGY_WRITE,
  describe: 'Ứng dụng công nghệ của một tổ chức',
})
@Index(['organisation', 'kind', 'verdict', 'validFrom'])
@Check('technology_adoption_days_check', 'valid_to > valid_from')
@Check(
  'technology_adoption_verdict_check',
  "(verdict = 'PENDING') = (verifier_id IS NULL) AND num_nulls(verifier_id, verified_by, verified_on) IN (0, 3)",
)
@Check(
  'technology_adoption_four_eyes_check',
  'verifier_id IS NULL OR (verifier_id <> recorder_id AND verifier_id IS DISTINCT FROM corrector_id)',
)
export class TechnologyAdoption extends Dated {
  @Ref(() => Organisation, { describe: 'Tổ chức', filter: true, absentThen: true })
  organisation!: Relation<Organisation>;

  @Ref(() => TechnologyItem, { describe: 'Mục', filter: true, index: true })
  item!: Relation<TechnologyItem>;

  /** The kind of the item, which never changes: the lists of targets ask by it. */
  @Choice(TechnologyKind, 'TechnologyKind', { describe: 'Công nghệ cao hay công nghệ số', filter: true })
  kind!: TechnologyKind;

  @Text({ describe: 'Bằng chứng', min: 3, max: 1000 })
  evidence!: string;

  @Day({ describe: 'Ngày phát hiện', filter: true, sort: true })
  foundOn!: IsoDate;

  @Text({ describe: 'Người hoặc cơ quan phát hiện', min: 2, max: 200 })
  foundBy!: string;

  @Text({ max: 100 })
  recorderId!: string;

  @Text({ max: 100, nullable: true })
  correctorId!: string | null;

  @Choice(Verdict, 'TechnologyVerdict', { describe: 'Chờ xác minh, đã xác minh, bác bỏ', filter: true })
  verdict!: Verdict;

  @Text({ max: 100, nullable: true })
  verifierId!: string | null;

  @Text({ describe: 'Người xác minh', nullable: true, max: 200 })
  verifiedBy!: string | null;

  @Day({ describe: 'Ngày xác minh', nullable: true, filter: true })
  verifiedOn!: IsoDate | null;

  @Text({ describe: 'Kết luận xác minh', nullable: true, max: 1000 })
  verdictNote!: string | null;

  @Uuid({ describe: 'Tham số định nghĩa đã dùng khi xác minh', nullable: true })
  definitionId!: string | null;

  @Int({ describe: 'Phiên bản của tham số đó', nullable: true })
  definitionVersion!: number | null;
}
