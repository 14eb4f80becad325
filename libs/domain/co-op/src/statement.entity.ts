import { AdminUnit } from '@domain/admin-unit';
import { Party } from '@domain/party';
import { Choice, Dated, Day, Int, Money, Record, Ref, Text, Uuid } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { ObjectType } from '@nestjs/graphql';
import type { Relation } from 'typeorm';
import { ORGANISATION_READ, ORGANISATION_WRITE } from './co-op.permissions';
import { EconomicField, OrganisationKind, RegistrationKind, RegistryStatus, TaxStatus } from './co-op.words';
import { Organisation } from './organisation.entity';

const OF_ONE_ORGANISATION = { through: ['organisation'], parent: 'organisation' } as const;
/* The first statement about an organisation is what brings it into being: until then its own unit decides. */
const FOUNDING = { ...OF_ONE_ORGANISATION, founding: 'unit' } as const;

/*
 * What a source states about one organisation on a period of days, always its whole state. An empty field means that
 * the source has not spoken about it. The three classes differ in the fields a source may state: that is the table of
 * authorities (sync protocol, section 4) turned into columns and grants.
 */
@ObjectType({ isAbstract: true })
abstract class RegistrationStatement extends Dated {
  @Ref(() => Organisation, { deferrable: true })
  organisation!: Relation<Organisation>;

  @Text({ describe: 'Mã số', nullable: true, max: 14 })
  code!: string | null;

  @Choice(OrganisationKind, 'OrganisationKind', { describe: 'Loại hình' })
  kind!: OrganisationKind;

  @Text({ describe: 'Tên', min: 2, max: 300 })
  name!: string;

  @Text({ max: 300 })
  nameKey!: string;

  @Text({ describe: 'Tên viết tắt', nullable: true, max: 100 })
  shortName!: string | null;

  @Text({ describe: 'Tên nước ngoài', nullable: true, max: 300 })
  foreignName!: string | null;

  @Choice(RegistryStatus, 'RegistryStatus', { describe: 'Tình trạng pháp lý', nullable: true })
  registryStatus!: RegistryStatus | null;

  @Day({ describe: 'Tình trạng pháp lý có từ ngày', nullable: true })
  registryStatusSince!: IsoDate | null;

  @Ref(() => AdminUnit, { describe: 'Đơn vị hành chính đã ghi' })
  unit!: Relation<AdminUnit>;

  @Text({ describe: 'Số nhà, thôn, tổ dân phố', nullable: true, max: 300 })
  addressLine!: string | null;

  @Day({ describe: 'Ngày đăng ký', nullable: true })
  registeredOn!: IsoDate | null;

  @Money({ describe: 'Vốn điều lệ (đồng)', nullable: true })
  charterCapital!: string | null;

  @Ref(() => Party, { describe: 'Người đại diện', nullable: true, seenThrough: true })
  representative!: Relation<Party> | null;
}

/** What the business registry says. Written by its connector's role and no other. */
@Record({
  table: 'organisation_statement_dkkd',
  kind: 'period-fact',
  key: ['organisationId'],
  scope: FOUNDING,
  read: ORGANISATION_READ,
  stays: true,
  writers: ['w_dkkd'],
  describe: 'Nội dung theo cơ quan đăng ký kinh doanh',
})
export class RegistryStatement extends RegistrationStatement {
  @Int({ describe: 'Phiên bản tại cơ quan đăng ký' })
  entityVersion!: number;

  @Text({ describe: 'Mã sự kiện đã nhận', max: 200 })
  eventId!: string;
}

/** What the tax authority says. */
@Record({
  table: 'organisation_statement_thue',
  kind: 'period-fact',
  key: ['organisationId'],
  scope: OF_ONE_ORGANISATION,
  read: ORGANISATION_READ,
  stays: true,
  writers: ['w_thue'],
  describe: 'Nội dung theo cơ quan thuế',
})
export class TaxStatement extends Dated {
  @Ref(() => Organisation, { deferrable: true })
  organisation!: Relation<Organisation>;

  @Text({ describe: 'Mã số thuế', max: 14 })
  taxCode!: string;

  @Choice(TaxStatus, 'TaxStatus', { describe: 'Trạng thái mã số thuế' })
  taxStatus!: TaxStatus;

  @Day({ describe: 'Có từ ngày', nullable: true })
  taxStatusSince!: IsoDate | null;

  @Int({ describe: 'Phiên bản tại cơ quan thuế' })
  entityVersion!: number;

  @Text({ describe: 'Mã sự kiện đã nhận', max: 200 })
  eventId!: string;
}

/** What the office itself knows; it holds until the owning authority has spoken about the code. */
@Record({
  table: 'organisation_statement_office',
  kind: 'period-fact',
  key: ['organisationId'],
  scope: FOUNDING,
  read: ORGANISATION_READ,
  stays: true,
  write: ORGANISATION_WRITE,
  writers: ['w_office', 'register_writer', 'register_job'],
  deletable: true,
  describe: 'Nội dung do cơ quan quản lý ghi, chưa hoặc đã đối chiếu',
})
export class OfficeStatement extends RegistrationStatement {
  @Text({ describe: 'Số giấy chứng nhận cũ', nullable: true, max: 60 })
  legacyRegistrationNo!: string | null;

  @Choice(RegistrationKind, 'RegistrationKind', { describe: 'Đã đăng ký, chỉ thông báo, hay chưa', nullable: true })
  registrationKind!: RegistrationKind | null;

  @Text({ describe: 'Địa chỉ nguyên văn khi đăng ký', nullable: true, max: 500 })
  addressAsRegistered!: string | null;

  @Day({ describe: 'Ngày thành lập', nullable: true })
  establishedOn!: IsoDate | null;

  @Text({ describe: 'Độ chính xác của ngày thành lập', nullable: true, matches: /^(DAY|MONTH|YEAR)$/ })
  establishedPrecision!: string | null;

  @Choice(EconomicField, 'EconomicField', { describe: 'Lĩnh vực', nullable: true })
  field!: EconomicField | null;

  @Text({ describe: 'Ngành, nghề chính', nullable: true, max: 200 })
  industry!: string | null;

  @Int({ describe: 'Số thành viên chính thức', nullable: true, min: 0, max: 10_000_000 })
  officialMemberCount!: number | null;

  @Text({ describe: 'Mã số thuế', nullable: true, max: 14 })
  taxCode!: string | null;

  @Choice(TaxStatus, 'TaxStatus', { describe: 'Trạng thái mã số thuế', nullable: true })
  taxStatus!: TaxStatus | null;

  @Day({ describe: 'Trạng thái mã số thuế có từ ngày', nullable: true })
  taxStatusSince!: IsoDate | null;

  /** The group this cooperative grew out of keeps its own history; the promotion itself is dated here. */
  @Day({ describe: 'Chuyển từ tổ hợp tác lên hợp tác xã ngày', nullable: true })
  promotedOn!: IsoDate | null;

  /** The import that made or last changed this row; an undo looks here. */
  @Uuid({ nullable: true, index: true })
  importBatchId!: string | null;
}
