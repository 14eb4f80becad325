export { EstablishmentModule } from './establishment.module';
export { Establishment } from './establishment.entity';
export { EnterpriseHolding } from './enterprise-holding.entity';
export { EntrustedService } from './entrusted-service.entity';
export { ESTABLISHMENT_PARAMETERS } from './establishment.parameters';
