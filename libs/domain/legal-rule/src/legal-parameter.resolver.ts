import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LEGAL_RULE_CONFIRM, LEGAL_RULE_READ, LegalParameter } from './legal-parameter.entity';
import { ConfirmLegalParameter } from './legal-parameter.inputs';
import { LegalParameterService } from './legal-parameter.service';

@ArgsType()
export class LegalParameterList extends listArgs(LegalParameter) {}

const LegalParameterConnection = connectionOf(LegalParameter);

@Resolver(() => LegalParameter)
export class LegalParameterResolver {
  constructor(
    private readonly reads: Reads,
    private readonly service: LegalParameterService,
  ) {}

  @Query(() => LegalParameterConnection, {
    description: 'Tham số pháp lý: mọi thời kỳ, hoặc những dòng có hiệu lực vào ngày hỏi',
  })
  @Exported({ title: 'Tham số pháp lý' })
  @Allow(LEGAL_RULE_READ)
  legalParameters(@Args() args: LegalParameterList, @Ask() ask: Ask) {
    return this.reads.connection(LegalParameter, ask, args, { order: ['code', 'ASC'] });
  }

  @Query(() => LegalParameter, { nullable: true, description: 'Một tham số pháp lý' })
  @Allow(LEGAL_RULE_READ)
  legalParameter(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask) {
    return this.reads.one(LegalParameter, ask, { id });
  }

  @Mutation(() => LegalParameter, { description: 'Xác nhận giá trị, hoặc ghi giá trị mới thành một dòng mới' })
  @Allow(LEGAL_RULE_CONFIRM)
  confirmLegalParameter(@Args('input') input: ConfirmLegalParameter, @Ask() ask: Ask) {
    return this.service.confirm(ask.actor, input, ask);
  }
}
