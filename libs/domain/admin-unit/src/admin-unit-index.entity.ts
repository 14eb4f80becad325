import type { IsoDate } from '@platform/kernel';
import { childList, Choice, Day, Identified, Record, Ref, Text } from '@platform/api';
import { Column, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AdminUnit } from './admin-unit.entity';
import { NameOrigin } from './admin-unit.rows';
import { UnitLevel } from './unit-name.rules';

/** A name by which a unit is found; not shown by itself. */
@Record({ table: 'admin_unit_name', kind: 'reference', scope: 'OPEN', writers: ['register_job'] })
@Index(['core'])
export class AdminUnitName extends Identified {
  @Ref(() => AdminUnit, { index: true })
  unit!: Relation<AdminUnit>;

  @Choice(UnitLevel, 'UnitLevel')
  level!: UnitLevel;

  @Text({ max: 120 })
  fullName!: string;

  @Text({ max: 20 })
  word!: string;

  @Text({ max: 120 })
  core!: string;

  @Text({ max: 120 })
  spelling!: string;

  @Choice(NameOrigin, 'UnitNameOrigin')
  origin!: NameOrigin;

  @Text({ max: 400 })
  label!: string;

  @Text({ max: 400 })
  context!: string;
}

/** To which unit the territory of a unit belonged, day by day: the closure of the successions, kept for one look-up. */
@Record({ table: 'admin_unit_lineage', kind: 'reference', scope: 'OPEN', writers: ['register_job'] })
export class AdminUnitLineage {
  @PrimaryColumn({ type: 'uuid' })
  unitId!: string;

  @PrimaryColumn({ type: 'date' })
  validFrom!: IsoDate;

  @Column({ type: 'uuid' })
  @Index()
  atUnitId!: string;

  @Column({ type: 'date', nullable: true })
  validTo!: IsoDate | null;

  @Column({ type: 'boolean' })
  verified!: boolean;

  @ManyToOne(() => AdminUnit)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<AdminUnit>;

  @ManyToOne(() => AdminUnit)
  @JoinColumn({ name: 'at_unit_id' })
  atUnit!: Relation<AdminUnit>;
}

/** A named set of units in which a target stays measurable after a merger. */
@Record({
  table: 'territory',
  kind: 'reference',
  scope: 'OPEN',
  writers: ['register_job'],
  describe: 'Địa bàn: tập hợp đơn vị có tên, để chỉ tiêu còn đo được sau khi sáp nhập',
})
export class Territory extends Identified {
  @Text({ describe: 'Mã địa bàn', max: 60, unique: true, filter: true })
  code!: string;

  @Text({ describe: 'Tên', max: 200, vietnamese: true, sort: true })
  name!: string;

  @Text({ describe: 'Ghi chú' })
  note!: string;
}

@Record({
  table: 'territory_unit',
  kind: 'reference',
  scope: 'OPEN',
  writers: ['register_job'],
  describe: 'Đơn vị tạo thành địa bàn trong một thời kỳ',
})
@Index(['territory', 'unit', 'validFrom'], { unique: true })
export class TerritoryUnit extends Identified {
  @Ref(() => Territory, { describe: 'Địa bàn', filter: true })
  territory!: Relation<Territory>;

  @Ref(() => AdminUnit, { describe: 'Đơn vị', index: true, filter: true })
  unit!: Relation<AdminUnit>;

  @Day({ describe: 'Từ ngày', filter: true })
  validFrom!: IsoDate;

  @Day({ describe: 'Đến ngày (không tính ngày này)', nullable: true, filter: true })
  validTo!: IsoDate | null;
}

export const TerritoryUnits = childList({
  on: Territory,
  field: 'units',
  of: TerritoryUnit,
  via: 'territory',
  orderBy: ['id', 'ASC'],
  describe: 'Các đơn vị tạo thành, theo thời kỳ',
});

export const AdminUnitTerritories = childList({
  on: AdminUnit,
  field: 'territories',
  of: TerritoryUnit,
  via: 'unit',
  orderBy: ['id', 'ASC'],
  describe: 'Các địa bàn mà đơn vị thuộc về',
});
