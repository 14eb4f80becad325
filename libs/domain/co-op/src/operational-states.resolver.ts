import { Allow, Ask } from '@platform/api';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ORGANISATION_WRITE } from './co-op.permissions';
import { OperationalStatesRecorded, RecordOperationalStates } from './operational-states';
import { OperationalStatesService } from './operational-states.service';

/** Acts on many organisations at once. */
@Resolver()
export class OperationalStatesResolver {
  constructor(private readonly states: OperationalStatesService) {}

  @Mutation(() => OperationalStatesRecorded, { description: 'Ghi cùng một tình trạng thực tế cho nhiều tổ chức' })
  @Allow(ORGANISATION_WRITE)
  recordOperationalStates(
    @Args('input') input: RecordOperationalStates,
    @Ask() ask: Ask,
  ): Promise<OperationalStatesRecorded> {
    return this.states.record(ask, input);
  }
}
