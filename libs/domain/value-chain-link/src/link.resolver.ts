import { ORGANISATION_READ } from '@domain/co-op';
import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LinkFile, LinkParty, ValueChainLink } from './link.entity';
import {
  AttachLinkFile,
  BreakLink,
  ChangeLink,
  ChangeSeason,
  DetachLinkFile,
  DraftLink,
  MoveLink,
  PlanSeason,
  RecordDelivery,
  SetLinkParties,
  SettleBreach,
} from './link.inputs';
import { LINK_WRITE } from './link.permissions';
import { LinkBreach, LinkSeason } from './link-season.entity';
import { LinkSeasonService } from './link-season.service';
import { LinkService } from './link.service';
import {
  BuyersQuestion,
  ChainParticipation,
  LinkSummaryService,
  OtherBuyer,
  ParticipationQuestion,
} from './link-summary';

@ArgsType()
class LinkList extends listArgs(ValueChainLink) {}
@ArgsType()
class LinkPartyList extends listArgs(LinkParty) {}

const LinkConnection = connectionOf(ValueChainLink);
const LinkPartyConnection = connectionOf(LinkParty);

@Resolver(() => ValueChainLink)
export class LinkResolver {
  constructor(
    private readonly reads: Reads,
    private readonly links: LinkService,
    private readonly seasons: LinkSeasonService,
    private readonly summary: LinkSummaryService,
  ) {}

  @Query(() => LinkConnection, { description: 'Liên kết chuỗi giá trị' })
  @Exported({ title: 'Biểu tổng hợp liên kết theo chuỗi giá trị' })
  @Allow(ORGANISATION_READ)
  valueChainLinks(@Args() args: LinkList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(ValueChainLink, ask, args, { order: ['signedOn', 'DESC'] });
  }

  @Query(() => ValueChainLink, { nullable: true, description: 'Một liên kết' })
  @Allow(ORGANISATION_READ)
  valueChainLink(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(ValueChainLink, ask, { id });
  }

  @Query(() => LinkPartyConnection, { description: 'Các bên của các liên kết' })
  @Exported({ title: 'Các bên tham gia liên kết chuỗi giá trị' })
  @Allow(ORGANISATION_READ)
  linkParties(@Args() args: LinkPartyList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(LinkParty, ask, args, { order: ['name', 'ASC'] });
  }

  @Query(() => [OtherBuyer], { description: 'Các bên mua khác của một sản phẩm, bên phù hợp nhất trước' })
  @Allow(ORGANISATION_READ)
  otherBuyers(@Args() question: BuyersQuestion, @Ask() ask: Ask): Promise<unknown> {
    return this.summary.otherBuyers(ask, question);
  }

  @Query(() => ChainParticipation, {
    description: 'Bao nhiêu hợp tác xã đang hoạt động tham gia liên kết chuỗi, hôm nay',
  })
  @Allow(ORGANISATION_READ)
  chainParticipation(@Args() question: ParticipationQuestion, @Ask() ask: Ask): Promise<unknown> {
    return this.summary.participation(ask, question);
  }

  @Mutation(() => ValueChainLink)
  @Allow(LINK_WRITE)
  draftLink(@Args('input') input: DraftLink, @Ask() ask: Ask): Promise<unknown> {
    return this.links.draft(ask, input);
  }

  @Mutation(() => ValueChainLink)
  @Allow(LINK_WRITE)
  changeLink(@Args('input') input: ChangeLink, @Ask() ask: Ask): Promise<unknown> {
    return this.links.change(ask, input);
  }

  @Mutation(() => ValueChainLink)
  @Allow(LINK_WRITE)
  setLinkParties(@Args('input') input: SetLinkParties, @Ask() ask: Ask): Promise<unknown> {
    return this.links.setParties(ask, input);
  }

  @Mutation(() => ValueChainLink)
  @Allow(LINK_WRITE)
  signLink(@Args('input') input: MoveLink, @Ask() ask: Ask): Promise<unknown> {
    return this.links.sign(ask, input);
  }

  @Mutation(() => ValueChainLink)
  @Allow(LINK_WRITE)
  startLink(@Args('input') input: MoveLink, @Ask() ask: Ask): Promise<unknown> {
    return this.links.start(ask, input);
  }

  @Mutation(() => ValueChainLink)
  @Allow(LINK_WRITE)
  completeLink(@Args('input') input: MoveLink, @Ask() ask: Ask): Promise<unknown> {
    return this.links.complete(ask, input);
  }

  @Mutation(() => ValueChainLink)
  @Allow(LINK_WRITE)
  terminateLink(@Args('input') input: MoveLink, @Ask() ask: Ask): Promise<unknown> {
    return this.links.terminate(ask, input);
  }

  @Mutation(() => ValueChainLink)
  @Allow(LINK_WRITE)
  breachLink(@Args('input') input: BreakLink, @Ask() ask: Ask): Promise<unknown> {
    return this.links.break(ask, input);
  }

  @Mutation(() => ValueChainLink)
  @Allow(LINK_WRITE)
  recordLinkBreach(@Args('input') input: BreakLink, @Ask() ask: Ask): Promise<unknown> {
    return this.links.recordBreach(ask, input);
  }

  @Mutation(() => LinkBreach)
  @Allow(LINK_WRITE)
  settleLinkBreach(@Args('input') input: SettleBreach, @Ask() ask: Ask): Promise<unknown> {
    return this.seasons.settle(ask, input);
  }

  @Mutation(() => LinkSeason)
  @Allow(LINK_WRITE)
  planLinkSeason(@Args('input') input: PlanSeason, @Ask() ask: Ask): Promise<unknown> {
    return this.seasons.plan(ask, input);
  }

  @Mutation(() => LinkSeason)
  @Allow(LINK_WRITE)
  changeLinkSeason(@Args('input') input: ChangeSeason, @Ask() ask: Ask): Promise<unknown> {
    return this.seasons.change(ask, input);
  }

  @Mutation(() => LinkSeason)
  @Allow(LINK_WRITE)
  recordDelivery(@Args('input') input: RecordDelivery, @Ask() ask: Ask): Promise<unknown> {
    return this.seasons.deliver(ask, input);
  }

  @Mutation(() => LinkFile)
  @Allow(LINK_WRITE)
  attachLinkFile(@Args('input') input: AttachLinkFile, @Ask() ask: Ask): Promise<unknown> {
    return this.seasons.attach(ask, input);
  }

  @Mutation(() => ID)
  @Allow(LINK_WRITE)
  detachLinkFile(@Args('input') input: DetachLinkFile, @Ask() ask: Ask): Promise<string> {
    return this.seasons.detach(ask, input);
  }
}
