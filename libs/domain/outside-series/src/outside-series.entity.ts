import { AdminUnit } from '@domain/admin-unit';
import { Choice, Day, Decimal, Flag, Int, permission, Record, Ref, Text, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Check, Index, type Relation } from 'typeorm';
import { SeriesStep, ValueStage } from './outside-series.rules';

export const OUTSIDE_SERIES_WRITE = permission('outside-series:write', 'Ghi số liệu bên ngoài', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
]);

/** What is measured by somebody else: how it is called, in what, within which range, and who publishes it. */
@Record({
  table: 'outside_series',
  kind: 'versioned',
  scope: 'OPEN',
  write: OUTSIDE_SERIES_WRITE,
  describe: 'Chuỗi số liệu do cơ quan khác công bố',
})
@Check('outside_series_range_check', 'minimum <= maximum')
export class OutsideSeries extends Versioned {
  @Text({
    describe: 'Mã chuỗi, chữ hoa không dấu',
    min: 3,
    max: 60,
    matches: /^[A-Z][A-Z0-9_]+$/,
    unique: true,
    filter: true,
    sort: true,
  })
  code!: string;

  @Text({ describe: 'Tên', min: 3, max: 200, vietnamese: true, sort: true })
  name!: string;

  @Text({ describe: 'Đơn vị tính', min: 1, max: 60 })
  measure!: string;

  @Choice(SeriesStep, 'SeriesStep', { describe: 'Theo năm hay theo ngày', filter: true })
  step!: SeriesStep;

  @Flag({ describe: 'Cộng được từ các xã', filter: true })
  additive!: boolean;

  @Int({ describe: 'Số chữ số lẻ, 0–6', min: 0, max: 6 })
  decimals!: number;

  @Decimal({ describe: 'Giá trị nhỏ nhất', nullable: true })
  minimum!: number | null;

  @Decimal({ describe: 'Giá trị lớn nhất', nullable: true })
  maximum!: number | null;

  @Text({ describe: 'Cơ quan công bố', min: 2, max: 200 })
  publisher!: string;

  @Text({ describe: 'Ghi chú', nullable: true, max: 1000 })
  note!: string | null;
}

/** One figure of a series: of a unit as it was, for a year (its last day) or on a day, with where it stands written. */
@Record({
  table: 'outside_value',
  kind: 'versioned',
  scope: 'OPEN',
  write: OUTSIDE_SERIES_WRITE,
  deletable: true,
  describe: 'Một giá trị của chuỗi số liệu bên ngoài',
})
@Index(['series', 'unit', 'measuredOn'], { unique: true })
@Check('outside_value_year_check', 'year = EXTRACT(year FROM measured_on)')
export class OutsideValue extends Versioned {
  @Ref(() => OutsideSeries, { describe: 'Chuỗi', filter: true })
  series!: Relation<OutsideSeries>;

  @Ref(() => AdminUnit, { describe: 'Đơn vị hành chính của ngày số liệu', filter: true, index: true })
  unit!: Relation<AdminUnit>;

  @Int({ describe: 'Năm', filter: true, sort: true })
  year!: number;

  @Day({ describe: 'Ngày số liệu; số liệu năm là 31/12', filter: true, sort: true })
  measuredOn!: IsoDate;

  @Decimal({ describe: 'Giá trị, theo đơn vị tính của chuỗi', sort: true })
  value!: number;

  @Choice(ValueStage, 'ValueStage', { describe: 'Chính thức, sơ bộ hay ước tính', filter: true })
  stage!: ValueStage;

  @Text({ describe: 'Văn bản, ấn phẩm', min: 3, max: 300 })
  document!: string;

  @Text({ describe: 'Đường dẫn', nullable: true, max: 500, matches: /^https?:\/\/[^\s/]+\S*$/ })
  url!: string | null;

  @Day({ describe: 'Ngày công bố', nullable: true })
  publishedOn!: IsoDate | null;
}
