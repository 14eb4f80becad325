import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { LetterStep, NoticeLetterFilter } from '../../graphql/graphql';
import { useActorNames } from '../../kit/actor-names';
import { betweenDays, instant } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Tone } from '../../kit/marks';
import { Page } from '../../kit/page';
import { Empty } from '../../kit/states';
import { letterList, type LetterRow } from './queries';
import { letterWords } from './words';

const STEPS = ['QUEUED', 'SENT', 'FAILED'] as const;
const TONES = { QUEUED: 'quiet', SENT: 'good', FAILED: 'bad' } as const satisfies Record<LetterStep, string>;

/** Proof of sending: what became of each letter. */
export function NoticeLetterListPage() {
  const words = useWords(letterWords);
  const spec = useLetterSpec();
  const state = useListState(spec);
  const query = useQuery(letterList(spec, state));
  const nameOf = useActorNames(query.data?.nodes.flatMap(({ recipientId }) => recipientId ?? []) ?? []);
  const named = useMemo(
    () => ({
      ...spec,
      columns: spec.columns.map((column) =>
        column.key === 'recipientId'
          ? { ...column, cell: ({ recipientId }: LetterRow) => (recipientId ? nameOf(recipientId) : '–') }
          : column,
      ),
    }),
    [spec, nameOf],
  );
  return (
    <Page title={words.title} subtitle={words.note}>
      <List label={words.title} spec={named} state={state} query={query} empty={<Empty title={words.empty} />} />
    </Page>
  );
}

function useLetterSpec(): ListSpec<LetterRow, NoticeLetterFilter> {
  const words = useWords(letterWords);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'noticeLetters', also: (search) => ({ filter: betweenDays(search) }) },
      columns: [
        { key: 'at', title: words.at, sort: 'at', fixed: true, width: 125, cell: ({ at }) => instant(at) },
        {
          key: 'step',
          title: words.step,
          width: 120,
          cell: ({ step }) => <Tone tone={TONES[step]}>{words[step]}</Tone>,
        },
        { key: 'recipientId', title: words.recipient, width: 170, cell: ({ recipientId }) => recipientId ?? '–' },
        { key: 'subject', title: words.subject, width: 260, cell: ({ subject }) => subject },
        { key: 'attempt', title: words.attempt, align: 'right', width: 60, cell: ({ attempt }) => attempt || '–' },
        { key: 'messageId', title: words.messageId, width: 220, cell: ({ messageId }) => messageId ?? '–' },
        { key: 'failure', title: words.failure, width: 200, cell: ({ failure }) => failure ?? '–' },
      ],
      filters: [
        {
          key: 'step',
          kind: 'choice',
          label: words.step,
          options: STEPS.map((value) => ({ value, label: words[value] })),
          toFilter: (steps) => ({ step: { in: steps as LetterStep[] } }),
        },
        // Both days together make one condition: see letterList.
        { key: 'from', kind: 'day', label: words.from, toFilter: () => ({}) },
        { key: 'to', kind: 'day', label: words.to, toFilter: () => ({}) },
      ],
    }),
    [words],
  );
}
