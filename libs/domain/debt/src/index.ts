export { DebtModule } from './debt.module';
export { Debt } from './debt.entity';
export { registerDebtFollower } from './debt.followers';
export { loadDebt } from './debt.loading';
export { DebtPostings } from './debt.postings';
export { DEBT_PARAMETERS } from './debt.parameters';
export { DEBT_READ, DEBT_WRITE } from './debt.permissions';
export { DebtKind } from './debt.words';
