import { Organisation } from '@domain/co-op';
import { childList } from '@platform/api';
import { EnterpriseHolding } from './enterprise-holding.entity';
import { EntrustedService } from './entrusted-service.entity';
import { Establishment } from './establishment.entity';

const BY_PERIOD = ['validFrom', 'DESC'] as const;

export const ORGANISATION_ESTABLISHMENTS = [
  childList({
    on: Organisation,
    field: 'establishments',
    of: Establishment,
    via: 'organisation',
    describe: 'Chi nhánh, văn phòng đại diện, địa điểm kinh doanh',
    orderBy: BY_PERIOD,
  }),
  childList({
    on: Organisation,
    field: 'enterpriseHoldings',
    of: EnterpriseHolding,
    via: 'organisation',
    describe: 'Doanh nghiệp thành lập hoặc góp vốn',
    orderBy: BY_PERIOD,
  }),
  childList({
    on: Organisation,
    field: 'entrustedServices',
    of: EntrustedService,
    via: 'organisation',
    describe: 'Dịch vụ công được giao',
    orderBy: BY_PERIOD,
  }),
];
