import { Organisation, ORGANISATION_READ, ORGANISATION_WRITE } from '@domain/co-op';
import { Party } from '@domain/party';
import { Choice, Dated, Decimal, Money, Record, Ref, Text } from '@platform/api';
import { Check, type Relation } from 'typeorm';
import { HoldingManner } from './establishment.rules';

/** An enterprise that a co-op has set up, or holds a share of, for a period. */
@Record({
  table: 'enterprise_holding',
  kind: 'period-fact',
  key: ['organisationId', 'enterpriseId'],
  scope: { through: ['organisation'], parent: 'organisation' },
  read: ORGANISATION_READ,
  write: ORGANISATION_WRITE,
  describe: 'Doanh nghiệp do hợp tác xã thành lập hoặc góp vốn',
})
@Check('enterprise_holding_share_check', 'share_percent > 0 AND share_percent <= 100')
@Check('enterprise_holding_days_check', 'valid_to > valid_from')
export class EnterpriseHolding extends Dated {
  @Ref(() => Organisation, { describe: 'Tổ chức', filter: true, index: true, absentThen: true })
  organisation!: Relation<Organisation>;

  @Ref(() => Party, { describe: 'Doanh nghiệp (rỗng khi không được xem)', seenThrough: true })
  enterprise!: Relation<Party>;

  @Choice(HoldingManner, 'HoldingManner', { describe: 'Thành lập hay góp vốn', filter: true })
  manner!: HoldingManner;

  @Decimal({ describe: 'Tỷ lệ sở hữu, %', nullable: true })
  sharePercent!: number | null;

  @Money({ describe: 'Vốn đã đưa vào (đồng)', sort: true })
  capital!: string;

  @Text({ describe: 'Nghị quyết đại hội thành viên', nullable: true, max: 200 })
  resolution!: string | null;
}
