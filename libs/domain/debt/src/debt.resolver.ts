import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DebtAssignmentService } from './assignment.service';
import {
  AssignDebtOfficer,
  CorrectDebt,
  EndDebtAssignment,
  EstimateDebtInterest,
  PayDebt,
  RegisterDebt,
  ReverseDebtPosting,
  StateDebt,
} from './debt.inputs';
import { Debt, DebtAssignment } from './debt.entity';
import { DEBT_ASSIGN, DEBT_ASSIGNMENT_READ, DEBT_READ, DEBT_WRITE } from './debt.permissions';
import { DebtPostings } from './debt.postings';
import { DebtService } from './debt.service';
import { DebtTotals, DebtTotalsQuestion, DebtTotalsService } from './debt.totals';

@ArgsType()
class DebtList extends listArgs(Debt) {}
@ArgsType()
class DebtAssignmentList extends listArgs(DebtAssignment) {}

const DebtConnection = connectionOf(Debt);
const DebtAssignmentConnection = connectionOf(DebtAssignment);

@Resolver(() => Debt)
export class DebtResolver {
  constructor(
    private readonly reads: Reads,
    private readonly service: DebtService,
    private readonly postings: DebtPostings,
    private readonly assignments: DebtAssignmentService,
    private readonly sums: DebtTotalsService,
  ) {}

  @Query(() => DebtConnection, { description: 'Công nợ của các tổ chức, mới phát sinh trước' })
  @Exported({ title: 'Biểu theo dõi công nợ' })
  @Allow(DEBT_READ)
  debts(@Args() args: DebtList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(Debt, ask, args, { order: ['originOn', 'DESC'] });
  }

  @Query(() => Debt, { nullable: true, description: 'Một khoản nợ' })
  @Allow(DEBT_READ)
  debt(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(Debt, ask, { id });
  }

  @Query(() => DebtAssignmentConnection, { description: 'Phân công theo dõi nợ thuế, nợ ngân hàng' })
  @Exported({ title: 'Phân công theo dõi nợ' })
  @Allow(DEBT_ASSIGNMENT_READ)
  debtAssignments(@Args() args: DebtAssignmentList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(DebtAssignment, ask, args, { order: ['officerName', 'ASC'] });
  }

  @Query(() => DebtTotals, { description: 'Cộng công nợ hôm nay của các tổ chức được xem' })
  @Allow(DEBT_READ)
  debtTotals(@Args() question: DebtTotalsQuestion, @Ask() ask: Ask): Promise<unknown> {
    return this.sums.totals(ask, question);
  }

  @Mutation(() => Debt)
  @Allow(DEBT_WRITE)
  registerDebt(@Args('input') input: RegisterDebt, @Ask() ask: Ask): Promise<unknown> {
    return this.service.register(ask, input);
  }

  @Mutation(() => Debt)
  @Allow(DEBT_WRITE)
  correctDebt(@Args('input') input: CorrectDebt, @Ask() ask: Ask): Promise<unknown> {
    return this.service.correct(ask, input);
  }

  @Mutation(() => Debt)
  @Allow(DEBT_WRITE)
  stateDebt(@Args('input') input: StateDebt, @Ask() ask: Ask): Promise<unknown> {
    return this.postings.state(ask, input);
  }

  @Mutation(() => Debt)
  @Allow(DEBT_WRITE)
  payDebt(@Args('input') input: PayDebt, @Ask() ask: Ask): Promise<unknown> {
    return this.postings.pay(ask, input);
  }

  @Mutation(() => Debt)
  @Allow(DEBT_WRITE)
  estimateDebtInterest(@Args('input') input: EstimateDebtInterest, @Ask() ask: Ask): Promise<unknown> {
    return this.postings.estimate(ask, input);
  }

  @Mutation(() => Debt)
  @Allow(DEBT_WRITE)
  reverseDebtPosting(@Args('input') input: ReverseDebtPosting, @Ask() ask: Ask): Promise<unknown> {
    return this.postings.reverse(ask, input);
  }

  @Mutation(() => DebtAssignment)
  @Allow(DEBT_ASSIGN)
  assignDebtOfficer(@Args('input') input: AssignDebtOfficer, @Ask() ask: Ask): Promise<unknown> {
    return this.assignments.assign(ask, input);
  }

  @Mutation(() => DebtAssignment)
  @Allow(DEBT_ASSIGN)
  endDebtAssignment(@Args('input') input: EndDebtAssignment, @Ask() ask: Ask): Promise<unknown> {
    return this.assignments.end(ask, input);
  }
}
