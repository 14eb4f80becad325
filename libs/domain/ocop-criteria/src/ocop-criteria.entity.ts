import { Dated, Day, Int, Json, permission, Record, Text, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Index } from 'typeorm';
import type { CriteriaTree } from './criteria-tree';

export const OCOP_CRITERIA_WRITE = permission('ocop-criteria:write', 'Nạp, xóa bộ tiêu chí OCOP', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
]);

/** One of the 26 sets of products, in six sectors: what decides by which criteria a product is judged. */
@Record({
  table: 'ocop_product_set',
  kind: 'period-fact',
  key: ['number'],
  scope: 'OPEN',
  describe: 'Bộ sản phẩm OCOP',
})
export class OcopProductSet extends Dated {
  @Int({ describe: 'Số của bộ', min: 1, max: 99, filter: true, sort: true })
  number!: number;

  @Text({ describe: 'Mã: ngành.nhóm.phân nhóm', max: 10, filter: true, sort: true })
  code!: string;

  @Text({ describe: 'Ngành', max: 4, filter: true })
  sector!: string;

  @Text({ describe: 'Tên ngành', max: 100 })
  sectorName!: string;

  @Text({ describe: 'Nhóm', max: 100 })
  groupName!: string;

  @Text({ describe: 'Tên bộ', max: 200, vietnamese: true, sort: true })
  name!: string;

  @Text({ describe: 'Văn bản', max: 300 })
  source!: string;
}

/**
 * The criteria of one product set under one decision, whole: what it says never changes, the database refuses it. One
 * that no sheet has used may be removed, to be imported again.
 */
@Record({
  table: 'ocop_criteria_set',
  kind: 'versioned',
  scope: 'OPEN',
  write: OCOP_CRITERIA_WRITE,
  deletable: true,
  describe: 'Bộ tiêu chí OCOP của một bộ sản phẩm theo một quyết định',
})
@Index(['setNumber', 'validFrom'], { unique: true })
export class OcopCriteriaSet extends Versioned {
  @Text({ describe: 'Quyết định', min: 3, max: 100, filter: true, sort: true })
  decision!: string;

  @Int({ describe: 'Số của bộ sản phẩm', min: 1, max: 99, filter: true, sort: true })
  setNumber!: number;

  @Text({ describe: 'Tên bộ sản phẩm vào ngày ấy', max: 200, nullable: true })
  setName!: string | null;

  @Day({ describe: 'Áp dụng từ ngày', filter: true, sort: true })
  validFrom!: IsoDate;

  /** `CriteriaTree`: disqualifiers, and parts with their criteria and levels. */
  @Json({ describe: 'Cây tiêu chí: căn cứ loại, phần, tiêu chí, mức điểm, mức tối thiểu của hạng sao' })
  tree!: CriteriaTree;

  @Text({ describe: 'Dấu vân tay của nội dung (SHA-256)', max: 64 })
  contentHash!: string;

  @Int({ describe: 'Số tiêu chí' })
  criteriaCount!: number;

  @Int({ describe: 'Số mức điểm' })
  optionCount!: number;

  @Int({ describe: 'Số mức tối thiểu của hạng sao' })
  gateCount!: number;

  @Int({ describe: 'Số dòng do người lập tệp suy ra, không đọc thấy trong quyết định' })
  inferredCount!: number;

  @Text({ describe: 'Nguồn ghi trong tệp', max: 500, nullable: true })
  source!: string | null;
}
