import { Choice, choiceWords, Day, permission, Record, Text, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Check } from 'typeorm';

export const COMMODITY_WRITE = permission('commodity:write', 'Sửa danh mục sản phẩm của chuỗi', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
]);

/** The first five are those of Decree 98/2018. */
export const CommoditySector = {
  CROP: 'CROP',
  LIVESTOCK: 'LIVESTOCK',
  AQUACULTURE: 'AQUACULTURE',
  FORESTRY: 'FORESTRY',
  SALT: 'SALT',
  OTHER: 'OTHER',
} as const;
export type CommoditySector = (typeof CommoditySector)[keyof typeof CommoditySector];
choiceWords(CommoditySector, {
  CROP: 'Trồng trọt',
  LIVESTOCK: 'Chăn nuôi',
  AQUACULTURE: 'Thủy sản',
  FORESTRY: 'Lâm nghiệp',
  SALT: 'Muối',
  OTHER: 'Khác',
});

/** A product of chains, under the one code by which links and growing areas name it. */
@Record({
  table: 'commodity',
  kind: 'versioned',
  scope: 'OPEN',
  write: COMMODITY_WRITE,
  describe: 'Sản phẩm của chuỗi',
})
@Check('commodity_days_check', 'offered_to > offered_from')
export class Commodity extends Versioned {
  @Text({ describe: 'Mã', min: 2, max: 40, matches: /^[A-Z][A-Z0-9_]+$/, unique: true, filter: true, sort: true })
  code!: string;

  @Text({ describe: 'Tên', min: 1, max: 100, vietnamese: true, sort: true })
  name!: string;

  @Text({ describe: 'Các cách gọi khác, cách nhau bằng dấu chấm phẩy', nullable: true, max: 500 })
  aliases!: string | null;

  @Choice(CommoditySector, 'CommoditySector', { describe: 'Ngành', filter: true, sort: true })
  sector!: CommoditySector;

  @Day({ describe: 'Dùng từ ngày' })
  offeredFrom!: IsoDate;

  @Day({ describe: 'Thôi dùng từ ngày', nullable: true, filter: true })
  offeredTo!: IsoDate | null;
}
