import { AdminUnit } from '@domain/admin-unit';
import { Party } from '@domain/party';
import { Choice, Day, Identified, Int, Money, Record, Ref, refFilter, Text, Uuid } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field } from '@nestjs/graphql';
import { Index, type Relation } from 'typeorm';
import { ORGANISATION_READ } from './co-op.permissions';
import {
  EconomicField,
  OperationalState,
  OrganisationKind,
  RegistrationKind,
  RegistryStatus,
  Source,
  TaxStatus,
} from './co-op.words';
import { organisationSearch } from './organisation.search';

/**
 * A cooperative, a cooperative group, a union of cooperatives or a people's credit fund as it stands today: the value
 * that the choosing rule takes from the statements of the registry, the tax authority and the office. Written by the
 * trigger of that rule alone; `organisation_at(asOf, knownAt)` gives the same columns for any other day.
 */
@Record({
  table: 'organisation',
  kind: 'projection',
  scope: 'TERRITORY',
  read: ORGANISATION_READ,
  appointable: true,
  mergedInto: 'merged_into_id',
  search: organisationSearch,
  describe: 'Tổ chức kinh tế tập thể: hợp tác xã, tổ hợp tác, liên hiệp hợp tác xã, quỹ tín dụng nhân dân',
})
// A code is one organisation's; what was merged keeps the code it had. An expression: made by hand in its migration.
@Index('organisation_code_idx', { synchronize: false })
@Index('organisation_merged_idx', { synchronize: false })
@Index('organisation_province_list_idx', ['province', 'name', 'id'])
@Index('organisation_commune_list_idx', ['commune', 'name', 'id'])
@Index('organisation_name_list_idx', ['name', 'id'])
@Index('organisation_province_status_idx', ['province', 'registryStatus', 'kind', 'name', 'id'])
@Index('organisation_commune_status_idx', ['commune', 'registryStatus', 'kind', 'name', 'id'])
export class Organisation extends Identified {
  @Int({ describe: 'Phiên bản: tăng mỗi khi nội dung thay đổi, cả nội dung có hiệu lực ngày khác', default: 1 })
  version!: number;

  @Text({ describe: 'Mã số (mã hợp tác xã, bằng mã số thuế)', nullable: true, max: 14, filter: true, sort: true })
  code!: string | null;

  @Text({ describe: 'Số giấy chứng nhận cũ', nullable: true, max: 60, index: true })
  legacyRegistrationNo!: string | null;

  @Choice(OrganisationKind, 'OrganisationKind', { describe: 'Loại hình', filter: true, sort: true })
  kind!: OrganisationKind;

  @Text({ describe: 'Tên', min: 2, max: 300, vietnamese: true, filter: true, sort: true })
  name!: string;

  @Choice(Source, 'StatementSource', { describe: 'Tên theo nguồn nào', filter: true })
  nameSource!: Source;

  @Text({ max: 300 })
  nameKey!: string;

  @Text({ describe: 'Tên viết tắt', nullable: true, max: 100 })
  shortName!: string | null;

  @Text({ describe: 'Tên nước ngoài', nullable: true, max: 300 })
  foreignName!: string | null;

  @Choice(RegistrationKind, 'RegistrationKind', { describe: 'Đã đăng ký, chỉ thông báo, hay chưa', filter: true })
  registrationKind!: RegistrationKind;

  @Choice(RegistryStatus, 'RegistryStatus', { describe: 'Tình trạng pháp lý theo đăng ký', filter: true, sort: true })
  registryStatus!: RegistryStatus;

  @Choice(Source, 'StatementSource', { describe: 'Nguồn của tình trạng pháp lý', nullable: true, filter: true })
  registryStatusSource!: Source | null;

  @Day({ describe: 'Tình trạng pháp lý có từ ngày', nullable: true })
  registryStatusSince!: IsoDate | null;

  @Text({ describe: 'Mã số thuế', nullable: true, max: 14, filter: true, index: true })
  taxCode!: string | null;

  @Choice(TaxStatus, 'TaxStatus', { describe: 'Trạng thái mã số thuế', filter: true })
  taxStatus!: TaxStatus;

  @Choice(Source, 'StatementSource', { describe: 'Nguồn của trạng thái mã số thuế', nullable: true })
  taxStatusSource!: Source | null;

  @Day({ describe: 'Trạng thái mã số thuế có từ ngày', nullable: true })
  taxStatusSince!: IsoDate | null;

  @Choice(OperationalState, 'OperationalState', { describe: 'Tình trạng hoạt động thực tế', filter: true, sort: true })
  operationalState!: OperationalState;

  @Day({ describe: 'Tình trạng thực tế được xác định ngày', nullable: true })
  operationalStateSince!: IsoDate | null;

  @Ref(() => AdminUnit, { describe: 'Tỉnh', filter: true })
  province!: Relation<AdminUnit>;

  @Ref(() => AdminUnit, { describe: 'Xã, phường nơi đặt trụ sở chính', filter: true })
  commune!: Relation<AdminUnit>;

  @Ref(() => AdminUnit, { describe: 'Đơn vị hành chính ghi khi đăng ký (có thể đã sáp nhập)' })
  statedUnit!: Relation<AdminUnit>;

  @Text({ describe: 'Số nhà, thôn, tổ dân phố', nullable: true, max: 300 })
  addressLine!: string | null;

  @Text({ describe: 'Địa chỉ nguyên văn khi đăng ký', nullable: true, max: 500 })
  addressAsRegistered!: string | null;

  @Day({ describe: 'Ngày đăng ký', nullable: true, filter: true, sort: true })
  registeredOn!: IsoDate | null;

  @Day({ describe: 'Ngày thành lập', nullable: true, filter: true, sort: true })
  establishedOn!: IsoDate | null;

  @Text({ describe: 'Độ chính xác của ngày thành lập: DAY, MONTH, YEAR', nullable: true, max: 5 })
  establishedPrecision!: string | null;

  @Choice(EconomicField, 'EconomicField', { describe: 'Lĩnh vực', nullable: true, filter: true })
  field!: EconomicField | null;

  @Text({ describe: 'Ngành, nghề chính', nullable: true, max: 200 })
  industry!: string | null;

  @Money({ describe: 'Vốn điều lệ (đồng)', nullable: true, filter: true, sort: true })
  charterCapital!: string | null;

  @Int({ describe: 'Số thành viên chính thức đã báo cáo', nullable: true, filter: true, sort: true })
  officialMemberCount!: number | null;

  @Ref(() => Party, { describe: 'Người đại diện theo pháp luật hoặc tổ trưởng', nullable: true, seenThrough: true })
  representative!: Relation<Party> | null;

  /** The record this one was merged into; such a row stands in no list and changes no more. */
  @Uuid({ nullable: true })
  mergedIntoId!: string | null;

  /** Why it answers the text searched for; only a search fills it. */
  @Field(() => String, { nullable: true, description: 'Vì sao khớp với chữ tìm: mã số, tên, tên gần đúng, địa bàn cũ' })
  matchedBy?: string | null;
}

/* A list of whatever hangs on organisations is asked by what they are today. */
refFilter(Organisation, {
  operator: 'inUnit',
  said: 'Tổ chức ở',
  valuesOf: 'AdminUnit',
  describe: 'Của tổ chức trong các xã, phường hoặc tỉnh này (mã bản ghi)',
  sql: ofThose((ids) => `(its.commune_id = ANY(${ids}::uuid[]) OR its.province_id = ANY(${ids}::uuid[]))`),
});
refFilter(Organisation, {
  operator: 'ofKind',
  said: 'Loại hình của tổ chức',
  valuesOf: 'OrganisationKind',
  describe: 'Của tổ chức thuộc các loại hình này: COOPERATIVE, COOPERATIVE_GROUP …',
  sql: ofThose((kinds) => `its.kind = ANY(${kinds})`),
});
refFilter(Organisation, {
  operator: 'ofField',
  said: 'Lĩnh vực của tổ chức',
  valuesOf: 'EconomicField',
  describe: 'Của tổ chức trong các lĩnh vực này: AGRICULTURE …',
  sql: ofThose((fields) => `its.field = ANY(${fields})`),
});

function ofThose(meant: (values: string) => string) {
  return (column: string, values: string, seen: (alias: string) => string): string =>
    `${column} IN (SELECT its.id FROM organisation its WHERE ${meant(values)} AND ${seen('its')})`;
}
