import { Allow, Ask } from '@platform/api';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MyView, SaveView } from './my-view';
import { SavedViewService } from './saved-view.service';

/** Views of lists, for whoever is signed in. */
@Resolver(() => MyView)
export class SavedViewResolver {
  constructor(private readonly views: SavedViewService) {}

  @Query(() => [MyView], { description: 'Các cách xem một danh sách: của tôi và cơ quan tôi chia sẻ' })
  @Allow('SIGNED_IN')
  myViews(@Args('list') list: string, @Ask() ask: Ask): Promise<MyView[]> {
    return this.views.of(ask.actor, list);
  }

  @Mutation(() => [MyView])
  @Allow('SIGNED_IN')
  saveView(@Args('input') input: SaveView, @Ask() ask: Ask): Promise<MyView[]> {
    return this.views.save(ask.actor, input);
  }

  @Mutation(() => [MyView])
  @Allow('SIGNED_IN')
  deleteView(
    @Args('id', { type: () => ID }) id: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Ask() ask: Ask,
  ): Promise<MyView[]> {
    return this.views.remove(ask.actor, id, expectedVersion);
  }
}
