import { LegalRuleModule } from '@domain/legal-rule';
import { Module } from '@nestjs/common';
import { EnterpriseHoldingService } from './enterprise-holding.service';
import { EntrustedServiceService } from './entrusted-service.service';
import { EstablishmentResolver } from './establishment.resolver';
import { EstablishmentService } from './establishment.service';
import { ORGANISATION_ESTABLISHMENTS } from './organisation.establishment.resolver';

/** What an organisation has beside its head office: branches, enterprises, entrusted public services. */
@Module({
  imports: [LegalRuleModule],
  providers: [
    EstablishmentResolver,
    EstablishmentService,
    EnterpriseHoldingService,
    EntrustedServiceService,
    ...ORGANISATION_ESTABLISHMENTS,
  ],
})
export class EstablishmentModule {}
