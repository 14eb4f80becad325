import { AdminUnit } from '@domain/admin-unit';
import { Commodity } from '@domain/commodity';
import { Organisation, ORGANISATION_READ, OrganisationBasics } from '@domain/co-op';
import { Choice, choiceWords, Day, Decimal, Entry, permission, Record, Ref, Text, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Check, Index, type Relation } from 'typeorm';

export const GROWING_AREA_WRITE = permission('growing-area:write', 'Ghi mã số vùng trồng, cơ sở đóng gói', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
]);

export const AreaCodeKind = { GROWING_AREA: 'GROWING_AREA', PACKING_HOUSE: 'PACKING_HOUSE' } as const;
export type AreaCodeKind = (typeof AreaCodeKind)[keyof typeof AreaCodeKind];
choiceWords(AreaCodeKind, { GROWING_AREA: 'Vùng trồng', PACKING_HOUSE: 'Cơ sở đóng gói' });

/** What the authority that gave a code says of it; that its term is over follows from the day. */
export const AreaCodeStatus = { ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED', REVOKED: 'REVOKED' } as const;
export type AreaCodeStatus = (typeof AreaCodeStatus)[keyof typeof AreaCodeStatus];
choiceWords(AreaCodeStatus, { ACTIVE: 'Đang dùng', SUSPENDED: 'Tạm dừng', REVOKED: 'Bị thu hồi' });

/** The code of a growing area or a packing house for one market, with its term. */
@Record({
  table: 'growing_area_code',
  kind: 'versioned',
  scope: { through: ['organisation'], parent: 'organisation' },
  read: ORGANISATION_READ,
  write: GROWING_AREA_WRITE,
  describe: 'Mã số vùng trồng, cơ sở đóng gói theo thị trường',
})
@Index(['market', 'code'], { unique: true })
@Index('growing_area_code_list_idx', ['expiresOn', 'id'])
@Check('growing_area_code_days_check', 'expires_on >= issued_on')
export class GrowingAreaCode extends Versioned {
  @Ref(() => Organisation, {
    describe: 'Tổ chức giữ mã',
    as: () => OrganisationBasics,
    filter: true,
    index: true,
  })
  organisation!: Relation<Organisation>;

  @Choice(AreaCodeKind, 'AreaCodeKind', { describe: 'Vùng trồng hay cơ sở đóng gói', filter: true })
  kind!: AreaCodeKind;

  @Text({ describe: 'Mã số', min: 2, max: 60, filter: true, sort: true })
  code!: string;

  @Text({ describe: 'Thị trường', min: 2, max: 60, filter: true, sort: true })
  market!: string;

  @Ref(() => Commodity, { describe: 'Sản phẩm', filter: true, index: true })
  commodity!: Relation<Commodity>;

  @Text({ describe: 'Tên vùng, cơ sở', min: 2, max: 200, vietnamese: true, sort: true })
  name!: string;

  @Ref(() => AdminUnit, { describe: 'Xã, phường', nullable: true, filter: true })
  unit!: Relation<AdminUnit> | null;

  @Decimal({ describe: 'Diện tích (ha)', nullable: true })
  areaHa!: number | null;

  @Day({ describe: 'Ngày cấp', sort: true })
  issuedOn!: IsoDate;

  @Day({ describe: 'Có giá trị đến hết ngày', nullable: true, filter: true, sort: true })
  expiresOn!: IsoDate | null;

  @Choice(AreaCodeStatus, 'AreaCodeStatus', { describe: 'Tình trạng do cơ quan cấp mã xác định', filter: true })
  status!: AreaCodeStatus;

  @Ref(() => GrowingAreaCode, { describe: 'Mã cũ mà mã này thay', nullable: true, index: true })
  replaces!: Relation<GrowingAreaCode> | null;
}

/** Goods that went abroad under a code: the evidence of direct export. */
@Record({
  table: 'export_shipment',
  kind: 'ledger',
  scope: { through: ['areaCode'], parent: 'growing_area_code' },
  read: ORGANISATION_READ,
  write: GROWING_AREA_WRITE,
  describe: 'Một lô hàng xuất khẩu theo mã số',
})
@Check('export_shipment_tonnes_check', 'tonnes > 0')
@Index(['areaCode', 'shippedOn'])
export class ExportShipment extends Entry {
  @Ref(() => GrowingAreaCode, { describe: 'Theo mã số', filter: true })
  areaCode!: Relation<GrowingAreaCode>;

  @Day({ describe: 'Xuất ngày', sort: true })
  shippedOn!: IsoDate;

  @Decimal({ describe: 'Khối lượng (tấn)' })
  tonnes!: number;

  @Text({ describe: 'Số tờ khai hải quan', min: 2, max: 60 })
  declarationNumber!: string;

  @Text({ describe: 'Bên nhập khẩu', nullable: true, max: 200 })
  importer!: string | null;
}
