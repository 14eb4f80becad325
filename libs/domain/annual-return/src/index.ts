export { AnnualReturnModule } from './annual-return.module';
export { makeReturns } from './annual-campaign.service';
