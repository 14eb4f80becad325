import { AdminUnit } from '@domain/admin-unit';
import { Organisation, ORGANISATION_READ, ORGANISATION_WRITE } from '@domain/co-op';
import { Choice, Dated, Day, Money, Record, Ref, Text } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Check, type Relation } from 'typeorm';
import { ServiceKind } from './establishment.rules';

/** A public service that a State body has entrusted to an organisation, by decision, for a place and a period. */
@Record({
  table: 'entrusted_service',
  kind: 'period-fact',
  key: ['organisationId', 'decisionNumber', 'service', 'unitId'],
  scope: { through: ['organisation'], parent: 'organisation' },
  read: ORGANISATION_READ,
  write: ORGANISATION_WRITE,
  describe: 'Dịch vụ công được giao cho tổ chức',
})
@Check('entrusted_service_days_check', 'valid_to > valid_from')
export class EntrustedService extends Dated {
  @Ref(() => Organisation, { describe: 'Tổ chức', filter: true, index: true, absentThen: true })
  organisation!: Relation<Organisation>;

  @Choice(ServiceKind, 'ServiceKind', { describe: 'Dịch vụ', filter: true })
  service!: ServiceKind;

  @Text({ describe: 'Nội dung dịch vụ', nullable: true, max: 500 })
  content!: string | null;

  @Text({ describe: 'Cơ quan giao', min: 2, max: 200 })
  entrustedBy!: string;

  @Text({ describe: 'Số quyết định hoặc hợp đồng', min: 1, max: 60 })
  decisionNumber!: string;

  @Day({ describe: 'Ngày quyết định', filter: true, sort: true })
  decisionOn!: IsoDate;

  @Ref(() => AdminUnit, { describe: 'Địa bàn phục vụ, đơn vị của ngày ghi', filter: true })
  unit!: Relation<AdminUnit>;

  @Money({ describe: 'Giá trị (đồng)', nullable: true, sort: true })
  amount!: string | null;
}
