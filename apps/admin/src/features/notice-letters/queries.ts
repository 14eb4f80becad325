import type { NoticeLetterFilter, NoticeLetterListQuery } from '../../graphql/graphql';
import { listQuery } from '../../kit/list-query';
import { betweenDays } from '../../kit/format';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { NoticeLetterListDocument } from './documents';

export type LetterRow = NoticeLetterListQuery['noticeLetters']['nodes'][number];

/** What became of each letter, newest first. */
export function letterList(spec: ListSpec<LetterRow, NoticeLetterFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['notice-letters', 'list'],
    document: NoticeLetterListDocument,
    page: ({ noticeLetters }) => noticeLetters,
    filter: betweenDays(state.search),
  });
}
