import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NEW_RURAL_WRITE, NewRuralRecognition } from './new-rural-status.entity';
import { CorrectNewRural, RecogniseNewRural, RemoveNewRural, RevokeNewRural } from './new-rural-status.inputs';
import { NewRuralStatusService } from './new-rural-status.service';

@ArgsType()
class NewRuralRecognitionList extends listArgs(NewRuralRecognition) {}

const NewRuralRecognitionConnection = connectionOf(NewRuralRecognition);

/** Recognitions are published: whoever is signed in reads them. */
@Resolver(() => NewRuralRecognition)
export class NewRuralStatusResolver {
  constructor(
    private readonly reads: Reads,
    private readonly service: NewRuralStatusService,
  ) {}

  @Query(() => NewRuralRecognitionConnection, {
    description: 'Quyết định công nhận xã nông thôn mới: tất cả, hoặc những quyết định có hiệu lực vào ngày hỏi',
  })
  @Exported({ title: 'Quyết định công nhận xã nông thôn mới' })
  @Allow('SIGNED_IN')
  newRuralRecognitions(@Args() args: NewRuralRecognitionList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(NewRuralRecognition, ask, args, { order: ['decisionOn', 'DESC'] });
  }

  @Query(() => NewRuralRecognition, { nullable: true, description: 'Một quyết định công nhận xã nông thôn mới' })
  @Allow('SIGNED_IN')
  newRuralRecognition(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(NewRuralRecognition, ask, { id });
  }

  @Mutation(() => NewRuralRecognition, { description: 'Ghi quyết định công nhận' })
  @Allow(NEW_RURAL_WRITE)
  recogniseNewRural(@Args('input') input: RecogniseNewRural, @Ask() ask: Ask): Promise<unknown> {
    return this.service.recognise(ask, input);
  }

  @Mutation(() => NewRuralRecognition)
  @Allow(NEW_RURAL_WRITE)
  correctNewRural(@Args('input') input: CorrectNewRural, @Ask() ask: Ask): Promise<unknown> {
    return this.service.correct(ask, input);
  }

  @Mutation(() => NewRuralRecognition, { description: 'Ghi quyết định thu hồi' })
  @Allow(NEW_RURAL_WRITE)
  revokeNewRural(@Args('input') input: RevokeNewRural, @Ask() ask: Ask): Promise<unknown> {
    return this.service.revoke(ask, input);
  }

  @Mutation(() => Boolean)
  @Allow(NEW_RURAL_WRITE)
  removeNewRural(@Args('input') input: RemoveNewRural, @Ask() ask: Ask): Promise<boolean> {
    return this.service.remove(ask, input);
  }
}
