import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MyNotices } from './my-notices';
import { NOTICE_LETTERS, NoticeLetter } from './notice.entity';
import { NOTICE_ERRORS } from './notice.errors';
import { NoticeService } from './notice.service';

@ArgsType()
class NoticeLetterList extends listArgs(NoticeLetter) {}
const NoticeLetterConnection = connectionOf(NoticeLetter);

/** Notices of whoever is signed in, and the proof of the letters sent. */
@Resolver()
export class NoticeResolver {
  constructor(
    private readonly notices: NoticeService,
    private readonly reads: Reads,
  ) {}

  @Query(() => MyNotices, { description: 'Thông báo của tôi' })
  @Allow('SIGNED_IN')
  myNotices(@Ask() ask: Ask): Promise<MyNotices> {
    return this.notices.mine(ask.actor);
  }

  @Mutation(() => MyNotices, { description: 'Đánh dấu đã đọc; không nêu thông báo nào là tất cả' })
  @Allow('SIGNED_IN')
  readNotices(
    @Args('ids', { type: () => [ID], nullable: true }) ids: string[] | null,
    @Ask() ask: Ask,
  ): Promise<MyNotices> {
    return this.notices.read(ask.actor, ids ?? null);
  }

  @Mutation(() => MyNotices, { description: 'Nơi nhận thư thông báo; bỏ trống là không nhận thư' })
  @Allow('SIGNED_IN')
  setNoticeAddress(
    @Args('email', { type: () => String, nullable: true }) email: string | null,
    @Ask() ask: Ask,
  ): Promise<MyNotices> {
    return this.notices.address(ask.actor, email?.trim() || null);
  }

  /** @throws LETTERS_OF_WHOLE for an appointment in a commune: letters cannot be told apart by commune. */
  @Query(() => NoticeLetterConnection, { description: 'Nhật ký gửi thư thông báo, mới nhất trước' })
  @Exported({ title: 'Nhật ký gửi thư thông báo' })
  @Allow(NOTICE_LETTERS)
  noticeLetters(@Args() args: NoticeLetterList, @Ask() ask: Ask): Promise<unknown> {
    if (!ask.scope.all && ask.scope.provinceIds.length === 0) throw NOTICE_ERRORS.LETTERS_OF_WHOLE();
    return this.reads.connection(NoticeLetter, ask, args, { order: ['id', 'DESC'] });
  }
}
