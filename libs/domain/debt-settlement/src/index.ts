export { DebtSettlementModule } from './settlement.module';
export { SETTLEMENT_PARAMETERS } from './settlement.parameters';
