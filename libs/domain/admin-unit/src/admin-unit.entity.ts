import type { IsoDate } from '@platform/kernel';
import { childList, Choice, Day, derivedField, Flag, Identified, Record, Ref, refFilter, Text } from '@platform/api';
import { Field } from '@nestjs/graphql';
import { Check, Exclusion, Index, type Relation } from 'typeorm';
import { DocumentMark, Portion, SuccessionKind } from './admin-unit.rows';
import { unitSearch } from './admin-unit.search';
import { unitOnSql } from './unit-lookup';
import { UnitKind, UnitLevel } from './unit-name.rules';

@Record({
  table: 'legal_document',
  kind: 'reference',
  scope: 'OPEN',
  writers: ['register_job'],
  describe: 'Văn bản pháp lý về đơn vị hành chính',
})
export class LegalDocument extends Identified {
  @Text({ describe: 'Số, ký hiệu', max: 60, unique: true })
  number!: string;

  @Text({ describe: 'Trích yếu' })
  title!: string;

  @Text({ describe: 'Cơ quan ban hành' })
  issuer!: string;

  @Day({ describe: 'Có hiệu lực từ ngày' })
  effectiveOn!: IsoDate;

  @Choice(DocumentMark, 'DocumentMark', { describe: 'Mức tin cậy' })
  mark!: DocumentMark;

  @Text({ describe: 'Ghi chú', nullable: true })
  note!: string | null;
}

/**
 * A unit in one period of its life. Never a key alone is the code: 24 was Bắc Giang and is Bắc Ninh. The database holds
 * that no two units of a tier bear one code on the same day.
 */
@Record({
  table: 'admin_unit',
  kind: 'reference',
  scope: 'OPEN',
  writers: ['register_job'],
  search: unitSearch,
  describe: 'Đơn vị hành chính trong một thời kỳ: cùng mã có thể là hai đơn vị khác nhau',
})
@Exclusion('admin_unit_code_excl', 'USING gist (level WITH =, code WITH =, daterange(valid_from, valid_to) WITH &&)')
@Check('admin_unit_last_day_check', `last_day = COALESCE(valid_to - 1, '9999-12-31'::date)`)
@Check('admin_unit_province_check', 'province_id IS NOT NULL')
@Index(['parent', 'searchKey'])
export class AdminUnit extends Identified {
  @Text({
    describe: 'Mã (tỉnh 2 số, huyện 3 số, xã 5 số); không có khi nguồn không ghi',
    nullable: true,
    max: 5,
    matches: /^\d{2,5}$/,
    filter: true,
    sort: true,
    index: true,
  })
  code!: string | null;

  @Choice(UnitLevel, 'UnitLevel', { describe: 'Cấp', filter: true })
  level!: UnitLevel;

  @Choice(UnitKind, 'UnitKind', { describe: 'Loại', filter: true })
  kind!: UnitKind;

  @Text({ describe: 'Tên không kèm loại', max: 120 })
  name!: string;

  @Text({ describe: 'Tên đầy đủ', max: 120, vietnamese: true, sort: true })
  fullName!: string;

  @Text({ max: 120 })
  searchKey!: string;

  @Ref(() => AdminUnit, { describe: 'Thuộc đơn vị', nullable: true, filter: true })
  parent!: Relation<AdminUnit> | null;

  /* TypeORM takes a row that points at its own table only with an empty column; the check keeps it filled. */
  @Ref(() => AdminUnit, {
    describe: 'Thuộc tỉnh (chính nó nếu là tỉnh)',
    nullable: true,
    filter: true,
    index: true,
  })
  province!: Relation<AdminUnit> | null;

  @Day({ describe: 'Có từ ngày', filter: true, sort: true })
  validFrom!: IsoDate;

  @Flag({ describe: 'Biết chắc ngày bắt đầu; nếu không, ngày ghi chỉ có nghĩa là từ trước' })
  validFromKnown!: boolean;

  @Day({ describe: 'Không còn từ ngày (không tính ngày này)', nullable: true, filter: true })
  validTo!: IsoDate | null;

  @Day()
  lastDay!: IsoDate;

  @Flag({ describe: 'Đã đối chiếu đầy đủ (tỉnh Bắc Ninh mới); nơi khác ghi như nguồn, chưa kiểm tra', filter: true })
  verified!: boolean;

  @Ref(() => LegalDocument, { describe: 'Văn bản pháp lý', nullable: true })
  document!: Relation<LegalDocument> | null;

  /** Why it answers the text searched for; the compiler fills it. */
  @Field(() => String, { nullable: true, description: 'Vì sao khớp với chữ tìm, ví dụ tên cũ' })
  matchedBy?: string | null;
}

refFilter(AdminUnit, {
  operator: 'inTerritory',
  said: 'Thuộc địa bàn',
  describe: 'Thuộc một trong các địa bàn (mã địa bàn, ví dụ FORMER_BAC_GIANG), ở bất kỳ thời kỳ nào',
  sql: (column, codes) =>
    `${column} IN (SELECT part.unit_id FROM territory_unit part JOIN territory whole ON whole.id = part.territory_id` +
    ` WHERE whole.code = ANY(${codes}))`,
});

@Record({
  table: 'admin_unit_succession',
  kind: 'reference',
  scope: 'OPEN',
  writers: ['register_job'],
  describe: 'Đơn vị cũ thành đơn vị mới',
})
export class AdminUnitSuccession extends Identified {
  @Ref(() => AdminUnit, { describe: 'Đơn vị cũ', index: true })
  predecessor!: Relation<AdminUnit>;

  @Ref(() => AdminUnit, { describe: 'Đơn vị mới', index: true })
  successor!: Relation<AdminUnit>;

  @Choice(SuccessionKind, 'SuccessionKind', { describe: 'Nhập, chia, đổi tên, đổi loại, giữ nguyên', filter: true })
  kind!: SuccessionKind;

  @Choice(Portion, 'SuccessionPortion', { describe: 'Toàn bộ hay một phần đơn vị cũ', filter: true })
  portion!: Portion;

  @Day({ describe: 'Có hiệu lực từ ngày', sort: true })
  effectiveOn!: IsoDate;

  @Ref(() => LegalDocument, { describe: 'Văn bản pháp lý', nullable: true })
  document!: Relation<LegalDocument> | null;

  @Flag({ describe: 'Đã đối chiếu đầy đủ' })
  verified!: boolean;
}

export const AdminUnitPredecessors = childList({
  on: AdminUnit,
  field: 'predecessors',
  of: AdminUnitSuccession,
  via: 'successor',
  orderBy: ['id', 'ASC'],
  describe: 'Các đơn vị cũ nhập vào',
});

export const AdminUnitSuccessors = childList({
  on: AdminUnit,
  field: 'successors',
  of: AdminUnitSuccession,
  via: 'predecessor',
  orderBy: ['id', 'ASC'],
  describe: 'Các đơn vị kế tiếp',
});

export const AdminUnitChildren = childList({
  on: AdminUnit,
  field: 'children',
  of: AdminUnit,
  via: 'parent',
  orderBy: ['fullName', 'ASC'],
  describe: 'Các đơn vị trực thuộc, kể cả đã kết thúc',
});

export const AdminUnitOnDay = derivedField({
  on: AdminUnit,
  field: 'unitOnDay',
  type: () => AdminUnit,
  to: () => AdminUnit,
  describe: 'Đơn vị mà địa bàn này thuộc về vào ngày hỏi (mặc định hôm nay); rỗng khi đã chia, chưa xác định được',
  sql: (alias, { day }) => unitOnSql(`${alias}.id`, day),
});

export const AdminUnitTerritoryNames = derivedField({
  on: AdminUnit,
  field: 'territoryNames',
  type: () => String,
  describe: 'Tên các địa bàn (tỉnh cũ) mà đơn vị thuộc về, cách nhau bằng dấu phẩy; rỗng khi không thuộc địa bàn nào',
  sql: (alias) =>
    `(SELECT string_agg(DISTINCT whole.name, ', ') FROM territory_unit part` +
    ` JOIN territory whole ON whole.id = part.territory_id WHERE part.unit_id = ${alias}.id)`,
});
