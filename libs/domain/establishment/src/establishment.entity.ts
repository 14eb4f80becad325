import { AdminUnit } from '@domain/admin-unit';
import { Organisation, ORGANISATION_READ, ORGANISATION_WRITE } from '@domain/co-op';
import { Choice, Dated, Record, Ref, Text } from '@platform/api';
import { Check, type Relation } from 'typeorm';
import { EstablishmentKind, EstablishmentSource } from './establishment.rules';

/** A branch, representative office or business location, while it is open. */
@Record({
  table: 'establishment',
  kind: 'period-fact',
  key: ['organisationId', 'code'],
  scope: { through: ['organisation'], parent: 'organisation' },
  read: ORGANISATION_READ,
  write: ORGANISATION_WRITE,
  describe: 'Chi nhánh, văn phòng đại diện, địa điểm kinh doanh',
})
@Check('establishment_days_check', 'valid_to > valid_from')
export class Establishment extends Dated {
  @Ref(() => Organisation, { describe: 'Tổ chức', filter: true, index: true, absentThen: true })
  organisation!: Relation<Organisation>;

  @Choice(EstablishmentKind, 'EstablishmentKind', { describe: 'Loại', filter: true })
  kind!: EstablishmentKind;

  @Text({ describe: 'Mã: 10 số, gạch ngang, 3 số; địa điểm: 5 số', nullable: true, max: 14, filter: true, sort: true })
  code!: string | null;

  @Text({ describe: 'Tên', min: 2, max: 300, vietnamese: true, sort: true })
  name!: string;

  @Ref(() => AdminUnit, { describe: 'Xã, phường nơi đặt, đơn vị của ngày ghi', filter: true })
  unit!: Relation<AdminUnit>;

  @Text({ describe: 'Số nhà, thôn, tổ dân phố', nullable: true, max: 300 })
  addressLine!: string | null;

  @Text({ describe: 'Người đứng đầu', nullable: true, max: 200 })
  headName!: string | null;

  @Choice(EstablishmentSource, 'EstablishmentSource', { describe: 'Theo nguồn nào', filter: true })
  source!: EstablishmentSource;
}
