import { ORGANISATION_READ, ORGANISATION_WRITE } from '@domain/co-op';
import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EnterpriseHolding } from './enterprise-holding.entity';
import { EnterpriseHoldingService } from './enterprise-holding.service';
import { EntrustedService } from './entrusted-service.entity';
import { EntrustedServiceService } from './entrusted-service.service';
import { Establishment } from './establishment.entity';
import {
  CorrectEntrustedService,
  CorrectEstablishment,
  CorrectHolding,
  EndRecord,
  EntrustService,
  OpenEstablishment,
  RecordHolding,
} from './establishment.inputs';
import { EstablishmentService } from './establishment.service';

@ArgsType()
class EstablishmentList extends listArgs(Establishment) {}
@ArgsType()
class EnterpriseHoldingList extends listArgs(EnterpriseHolding) {}
@ArgsType()
class EntrustedServiceList extends listArgs(EntrustedService) {}

const EstablishmentConnection = connectionOf(Establishment);
const EnterpriseHoldingConnection = connectionOf(EnterpriseHolding);
const EntrustedServiceConnection = connectionOf(EntrustedService);

@Resolver(() => Establishment)
export class EstablishmentResolver {
  constructor(
    private readonly reads: Reads,
    private readonly branches: EstablishmentService,
    private readonly holdings: EnterpriseHoldingService,
    private readonly services: EntrustedServiceService,
  ) {}

  @Query(() => EstablishmentConnection, { description: 'Chi nhánh, văn phòng đại diện, địa điểm kinh doanh' })
  @Exported({ title: 'Chi nhánh, văn phòng đại diện, địa điểm kinh doanh' })
  @Allow(ORGANISATION_READ)
  establishments(@Args() args: EstablishmentList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(Establishment, ask, args, { order: ['name', 'ASC'] });
  }

  @Query(() => EnterpriseHoldingConnection, { description: 'Doanh nghiệp do hợp tác xã thành lập hoặc góp vốn' })
  @Exported({ title: 'Doanh nghiệp do hợp tác xã thành lập, góp vốn' })
  @Allow(ORGANISATION_READ)
  enterpriseHoldings(@Args() args: EnterpriseHoldingList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(EnterpriseHolding, ask, args, { order: ['validFrom', 'DESC'] });
  }

  @Query(() => EntrustedServiceConnection, { description: 'Dịch vụ công được giao cho các tổ chức' })
  @Exported({ title: 'Dịch vụ công được giao' })
  @Allow(ORGANISATION_READ)
  entrustedServices(@Args() args: EntrustedServiceList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(EntrustedService, ask, args, { order: ['decisionOn', 'DESC'] });
  }

  @Mutation(() => Establishment)
  @Allow(ORGANISATION_WRITE)
  openEstablishment(@Args('input') input: OpenEstablishment, @Ask() ask: Ask): Promise<unknown> {
    return this.branches.open(ask, input);
  }

  @Mutation(() => Establishment)
  @Allow(ORGANISATION_WRITE)
  correctEstablishment(@Args('input') input: CorrectEstablishment, @Ask() ask: Ask): Promise<unknown> {
    return this.branches.correct(ask, input);
  }

  @Mutation(() => Establishment)
  @Allow(ORGANISATION_WRITE)
  closeEstablishment(@Args('input') input: EndRecord, @Ask() ask: Ask): Promise<unknown> {
    return this.branches.close(ask, input);
  }

  @Mutation(() => EnterpriseHolding)
  @Allow(ORGANISATION_WRITE)
  recordHolding(@Args('input') input: RecordHolding, @Ask() ask: Ask): Promise<unknown> {
    return this.holdings.record(ask, input);
  }

  @Mutation(() => EnterpriseHolding)
  @Allow(ORGANISATION_WRITE)
  correctHolding(@Args('input') input: CorrectHolding, @Ask() ask: Ask): Promise<unknown> {
    return this.holdings.correct(ask, input);
  }

  @Mutation(() => EnterpriseHolding)
  @Allow(ORGANISATION_WRITE)
  endHolding(@Args('input') input: EndRecord, @Ask() ask: Ask): Promise<unknown> {
    return this.holdings.end(ask, input);
  }

  @Mutation(() => EntrustedService)
  @Allow(ORGANISATION_WRITE)
  entrustService(@Args('input') input: EntrustService, @Ask() ask: Ask): Promise<unknown> {
    return this.services.entrust(ask, input);
  }

  @Mutation(() => EntrustedService)
  @Allow(ORGANISATION_WRITE)
  correctEntrustedService(@Args('input') input: CorrectEntrustedService, @Ask() ask: Ask): Promise<unknown> {
    return this.services.correct(ask, input);
  }

  @Mutation(() => EntrustedService)
  @Allow(ORGANISATION_WRITE)
  endEntrustedService(@Args('input') input: EndRecord, @Ask() ask: Ask): Promise<unknown> {
    return this.services.end(ask, input);
  }
}
