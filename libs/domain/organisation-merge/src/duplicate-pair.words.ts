import { choiceWords } from '@platform/api';

/** What became of a pair that looked like one organisation. */
export const PairState = {
  OPEN: 'OPEN',
  DISMISSED: 'DISMISSED',
  GONE: 'GONE',
  MERGED: 'MERGED',
} as const;
export type PairState = (typeof PairState)[keyof typeof PairState];

choiceWords(PairState, {
  OPEN: 'Chờ xem',
  DISMISSED: 'Không phải trùng',
  GONE: 'Không còn giống',
  MERGED: 'Đã gộp',
});
