import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { AnnualCampaign } from './annual-campaign.entity';
import { AnnualCampaignService } from './annual-campaign.service';
import { AnnualReminder } from './annual-reminder.entity';
import { AnnualReminderService } from './annual-reminder.service';
import { AnnualReturn } from './annual-return.entity';
import { ActOnReturn, OpenAnnualCampaign, RemindAnnualReturns, SaveAnnualReturn } from './annual-return.inputs';
import { CAMPAIGN_OPEN, RETURN_ACCEPT, RETURN_CHECK, RETURN_FILL, RETURN_READ } from './annual-return.permissions';
import { AnnualReturnService } from './annual-return.service';
import { CampaignProgress, CommuneProgress } from './campaign-progress';
import { ReminderOutcome } from './reminder-outcome';

@ArgsType()
class AnnualCampaignList extends listArgs(AnnualCampaign) {}
@ArgsType()
class AnnualReturnList extends listArgs(AnnualReturn) {}
@ArgsType()
class AnnualReminderList extends listArgs(AnnualReminder) {}
@ArgsType()
class ById {
  @Field(() => ID)
  @IsUUID()
  id!: string;
}

const AnnualCampaignConnection = connectionOf(AnnualCampaign);
const AnnualReturnConnection = connectionOf(AnnualReturn);
const AnnualReminderConnection = connectionOf(AnnualReminder);

/** The GraphQL door of this lib: one line an operation, with its permission. */
@Resolver(() => AnnualReturn)
export class AnnualReturnResolver {
  constructor(
    private readonly reads: Reads,
    private readonly campaigns: AnnualCampaignService,
    private readonly returns: AnnualReturnService,
    private readonly progress: CampaignProgress,
    private readonly reminders: AnnualReminderService,
  ) {}

  @Query(() => AnnualCampaignConnection, { name: 'annualCampaigns', description: 'Các đợt báo cáo năm' })
  @Allow(RETURN_READ)
  campaignList(@Args() args: AnnualCampaignList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(AnnualCampaign, ask, args, { order: ['year', 'DESC'] });
  }

  @Query(() => AnnualReturnConnection, { name: 'annualReturns', description: 'Các bản báo cáo năm' })
  @Allow(RETURN_READ)
  list(@Args() args: AnnualReturnList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(AnnualReturn, ask, args, { order: ['year', 'DESC'] });
  }

  @Query(() => AnnualReturn, { name: 'annualReturn', nullable: true })
  @Allow(RETURN_READ)
  one(@Args() { id }: ById, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(AnnualReturn, ask, { id });
  }

  @Query(() => [CommuneProgress], { name: 'annualCampaignProgress', description: 'Tiến độ của đợt, theo xã' })
  @Allow(RETURN_READ)
  byCommune(@Args('campaignId', { type: () => ID }) campaignId: string, @Ask() ask: Ask): Promise<CommuneProgress[]> {
    return this.progress.byCommune(ask, campaignId);
  }

  @Query(() => AnnualReminderConnection, { name: 'annualReminders', description: 'Các lần nhắc, mới nhất trước' })
  @Exported({ root: 'annualReminders', title: 'Các lần nhắc nộp báo cáo năm' })
  @Allow(RETURN_READ)
  reminderList(@Args() args: AnnualReminderList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(AnnualReminder, ask, args, { order: ['id', 'DESC'] });
  }

  @Mutation(() => ReminderOutcome, { description: 'Nhắc ngay các tổ chức chưa nộp; mỗi tổ chức một lần một ngày' })
  @Allow(RETURN_CHECK)
  remindAnnualReturns(@Args('input') input: RemindAnnualReturns, @Ask() ask: Ask): Promise<ReminderOutcome> {
    return this.reminders.remindNow(ask, input);
  }

  @Mutation(() => AnnualCampaign, { description: 'Mở đợt, và tạo một bản báo cáo cho mỗi tổ chức phải nộp' })
  @Allow(CAMPAIGN_OPEN)
  openAnnualCampaign(@Args('input') input: OpenAnnualCampaign, @Ask() ask: Ask): Promise<unknown> {
    return this.campaigns.open(ask, input);
  }

  @Mutation(() => AnnualReturn)
  @Allow(RETURN_FILL)
  saveAnnualReturn(@Args('input') input: SaveAnnualReturn, @Ask() ask: Ask): Promise<unknown> {
    return this.returns.save(ask, input);
  }

  @Mutation(() => AnnualReturn)
  @Allow(RETURN_FILL)
  submitAnnualReturn(@Args('input') input: ActOnReturn, @Ask() ask: Ask): Promise<unknown> {
    return this.returns.submit(ask, input);
  }

  @Mutation(() => AnnualReturn, { description: 'Xã trả lại cho tổ chức' })
  @Allow(RETURN_CHECK)
  returnAnnualReturn(@Args('input') input: ActOnReturn, @Ask() ask: Ask): Promise<unknown> {
    return this.returns.giveBack(ask, input);
  }

  @Mutation(() => AnnualReturn)
  @Allow(RETURN_CHECK)
  checkAnnualReturn(@Args('input') input: ActOnReturn, @Ask() ask: Ask): Promise<unknown> {
    return this.returns.check(ask, input);
  }

  @Mutation(() => AnnualReturn, { description: 'Tỉnh trả về cho xã' })
  @Allow(RETURN_ACCEPT)
  sendBackAnnualReturn(@Args('input') input: ActOnReturn, @Ask() ask: Ask): Promise<unknown> {
    return this.returns.sendBack(ask, input);
  }

  @Mutation(() => AnnualReturn, { description: 'Duyệt: ghi thành số liệu của năm' })
  @Allow(RETURN_ACCEPT)
  acceptAnnualReturn(@Args('input') input: ActOnReturn, @Ask() ask: Ask): Promise<unknown> {
    return this.returns.accept(ask, input);
  }

  @Mutation(() => AnnualReturn, { description: 'Rút duyệt: số liệu của năm trở về như trước' })
  @Allow(RETURN_ACCEPT)
  withdrawAnnualReturn(@Args('input') input: ActOnReturn, @Ask() ask: Ask): Promise<unknown> {
    return this.returns.withdraw(ask, input);
  }
}
