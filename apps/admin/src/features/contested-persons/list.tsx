import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Page } from '../../kit/page';
import { Empty } from '../../kit/states';
import { contestedList, type ContestedRow } from './queries';
import { contestedWords } from './words';

/** Who is waiting for a province to find who he is. */
export function ContestedPersonListPage() {
  const words = useWords(contestedWords);
  const spec = useContestedSpec();
  const state = useListState(spec);
  const query = useQuery(contestedList(spec, state));
  return (
    <Page title={words.title} subtitle={words.note}>
      <List label={words.title} spec={spec} state={state} query={query} empty={<Empty title={words.empty} />} />
    </Page>
  );
}

function useContestedSpec(): ListSpec<ContestedRow> {
  const words = useWords(contestedWords);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'contestedPersons' },
      columns: [
        {
          key: 'name',
          title: words.name,
          sort: 'name',
          fixed: true,
          width: 220,
          cell: ({ id, name }) => (
            <Link to="/contested-persons/$id" params={{ id }} className="row-link">
              {name}
            </Link>
          ),
        },
        {
          key: 'born',
          field: 'sex,birthYear',
          title: words.born,
          width: 120,
          cell: ({ sex, birthYear }) => [sex && words[sex], birthYear].filter(Boolean).join(', ') || '–',
        },
        {
          key: 'nationalId',
          field: 'maskedNationalId',
          title: words.nationalId,
          width: 150,
          cell: ({ maskedNationalId }) => <span className="masked">{maskedNationalId ?? '–'}</span>,
        },
        {
          key: 'organisation',
          field: null,
          title: words.organisation,
          width: 420,
          cell: ({ memberships }) => <Places memberships={memberships} />,
        },
      ],
      filters: [],
    }),
    [words],
  );
}

function Places({ memberships }: Pick<ContestedRow, 'memberships'>) {
  const words = useWords(contestedWords);
  if (!memberships || memberships.nodes.length === 0) return '–';
  const more = memberships.totalCount - memberships.nodes.length;
  const names = memberships.nodes.map(({ organisation, commune }) =>
    [organisation?.name, commune.fullName].filter(Boolean).join(', '),
  );
  return [...names, ...(more > 0 ? [words.more(wholeNumber(more))] : [])].join('; ');
}
