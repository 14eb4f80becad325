import { DEBT_READ } from '@domain/debt';
import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DecisionService } from './decision.service';
import {
  ClassifyDebtCase,
  CloseDebtCase,
  MoveDebtCase,
  OpenDebtCase,
  PlanDebtCase,
  ProposeDebtDecision,
} from './settlement.inputs';
import { DebtCase } from './settlement.entity';
import { SETTLEMENT_WRITE } from './settlement.permissions';
import { SettlementService } from './settlement.service';

@ArgsType()
class DebtCaseList extends listArgs(DebtCase) {}

const DebtCaseConnection = connectionOf(DebtCase);

@Resolver(() => DebtCase)
export class SettlementResolver {
  constructor(
    private readonly reads: Reads,
    private readonly cases: SettlementService,
    private readonly decisions: DecisionService,
  ) {}

  @Query(() => DebtCaseConnection, { description: 'Hồ sơ xử lý nợ, mới mở trước' })
  @Exported({ title: 'Hồ sơ xử lý nợ' })
  @Allow(DEBT_READ)
  debtCases(@Args() args: DebtCaseList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(DebtCase, ask, args, { order: ['openedOn', 'DESC'] });
  }

  @Query(() => DebtCase, { nullable: true, description: 'Một hồ sơ xử lý nợ' })
  @Allow(DEBT_READ)
  debtCase(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(DebtCase, ask, { id });
  }

  @Mutation(() => DebtCase)
  @Allow(SETTLEMENT_WRITE)
  openDebtCase(@Args('input') input: OpenDebtCase, @Ask() ask: Ask): Promise<unknown> {
    return this.cases.open(ask, input);
  }

  @Mutation(() => DebtCase)
  @Allow(SETTLEMENT_WRITE)
  verifyDebtCase(@Args('input') input: MoveDebtCase, @Ask() ask: Ask): Promise<unknown> {
    return this.cases.move(ask, input, 'verifyDebtCase');
  }

  @Mutation(() => DebtCase)
  @Allow(SETTLEMENT_WRITE)
  classifyDebtCase(@Args('input') input: ClassifyDebtCase, @Ask() ask: Ask): Promise<unknown> {
    return this.cases.classify(ask, input);
  }

  @Mutation(() => DebtCase)
  @Allow(SETTLEMENT_WRITE)
  planDebtCase(@Args('input') input: PlanDebtCase, @Ask() ask: Ask): Promise<unknown> {
    return this.cases.plan(ask, input);
  }

  @Mutation(() => DebtCase)
  @Allow(SETTLEMENT_WRITE)
  submitDebtCase(@Args('input') input: MoveDebtCase, @Ask() ask: Ask): Promise<unknown> {
    return this.cases.move(ask, input, 'submitDebtCase');
  }

  @Mutation(() => DebtCase)
  @Allow(SETTLEMENT_WRITE)
  returnDebtCase(@Args('input') input: MoveDebtCase, @Ask() ask: Ask): Promise<unknown> {
    return this.cases.move(ask, input, 'returnDebtCase');
  }

  @Mutation(() => DebtCase)
  @Allow(SETTLEMENT_WRITE)
  proposeDebtDecision(@Args('input') input: ProposeDebtDecision, @Ask() ask: Ask): Promise<unknown> {
    return this.decisions.propose(ask, input);
  }

  @Mutation(() => DebtCase)
  @Allow(SETTLEMENT_WRITE)
  executeDebtCase(@Args('input') input: MoveDebtCase, @Ask() ask: Ask): Promise<unknown> {
    return this.cases.move(ask, input, 'executeDebtCase');
  }

  @Mutation(() => DebtCase)
  @Allow(SETTLEMENT_WRITE)
  disputeDebtCase(@Args('input') input: MoveDebtCase, @Ask() ask: Ask): Promise<unknown> {
    return this.cases.move(ask, input, 'disputeDebtCase');
  }

  @Mutation(() => DebtCase)
  @Allow(SETTLEMENT_WRITE)
  settleDebtDispute(@Args('input') input: MoveDebtCase, @Ask() ask: Ask): Promise<unknown> {
    return this.cases.move(ask, input, 'settleDebtDispute');
  }

  @Mutation(() => DebtCase)
  @Allow(SETTLEMENT_WRITE)
  unfreezeDebtCase(@Args('input') input: MoveDebtCase, @Ask() ask: Ask): Promise<unknown> {
    return this.cases.move(ask, input, 'unfreezeDebtCase');
  }

  @Mutation(() => DebtCase)
  @Allow(SETTLEMENT_WRITE)
  closeDebtCase(@Args('input') input: CloseDebtCase, @Ask() ask: Ask): Promise<unknown> {
    return this.cases.close(ask, input);
  }

  @Mutation(() => DebtCase)
  @Allow(SETTLEMENT_WRITE)
  reopenDebtCase(@Args('input') input: MoveDebtCase, @Ask() ask: Ask): Promise<unknown> {
    return this.cases.reopen(ask, input);
  }
}
