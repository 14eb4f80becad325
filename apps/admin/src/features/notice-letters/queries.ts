import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { NoticeLetterFilter, NoticeLetterListQuery, NoticeLetterSort } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { betweenDays } from '../../kit/format';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import { NoticeLetterListDocument } from './documents';

export type LetterRow = NoticeLetterListQuery['noticeLetters']['nodes'][number];

/** What became of each letter, newest first. */
export function letterList(spec: ListSpec<LetterRow, NoticeLetterFilter>, state: ListState) {
  const variables = {
    ...pageOf(spec, state),
    filter: { ...filterOf(spec, state), ...betweenDays(state.search) },
    sort: state.sort as NoticeLetterSort | undefined,
  };
  return queryOptions({
    queryKey: ['notice-letters', 'list', variables],
    queryFn: async ({ signal }) => (await ask(NoticeLetterListDocument, variables, signal)).noticeLetters,
    placeholderData: keepPreviousData,
  });
}
