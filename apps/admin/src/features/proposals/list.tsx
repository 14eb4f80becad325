import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ProposalFilter } from '../../graphql/graphql';
import { instant } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Page } from '../../kit/page';
import { useOwnOrganisations } from '../../kit/session';
import { Empty } from '../../kit/states';
import { useProposalTitle } from './field-words';
import { ProposalState, waitedDays } from './marks';
import { openProposals, proposalList, type ProposalRow } from './queries';
import { proposalWords } from './words';

/** The work list of who decides, longest waiting first; for a co-op user the history of his own. */
export function ProposalListPage() {
  const words = useWords(proposalWords);
  const own = useOwnOrganisations().length > 0;
  const spec = useProposalSpec(own);
  const state = useListState(spec);
  const query = useQuery(proposalList(spec, state, own || state.search.closed === '1' || Boolean(state.search.state)));
  return (
    <Page title={words.title} subtitle={own ? undefined : words.note}>
      <List
        label={words.title}
        spec={spec}
        state={state}
        query={query}
        empty={<Empty title={own ? words.emptyOwn : words.empty} />}
      />
    </Page>
  );
}

const STATES = ['OPEN', 'STALE', 'DECIDED', 'WITHDRAWN'] as const;

function useProposalSpec(own: boolean): ListSpec<ProposalRow, ProposalFilter> {
  const words = useWords(proposalWords);
  const title = useProposalTitle();
  return useMemo(
    () => ({
      pageSize: 50,
      ...(own ? {} : { file: { list: 'proposals', also: openProposals } }),
      columns: [
        {
          key: 'fields',
          field: null,
          title: words.fields,
          fixed: true,
          width: 220,
          cell: (row) => (
            <Link to="/proposals/$id" params={{ id: row.id }} className="row-link">
              {title(row)}
            </Link>
          ),
        },
        {
          key: 'organisation',
          title: words.organisation,
          width: 190,
          cell: ({ organisation }) => organisation?.name,
        },
        ...(own
          ? []
          : [
              {
                key: 'commune',
                field: null,
                title: words.commune,
                width: 120,
                cell: ({ organisation }: ProposalRow) => organisation?.commune.fullName,
              },
              {
                key: 'proposer',
                field: 'proposerName',
                title: words.proposer,
                width: 150,
                cell: (row: ProposalRow) => row.proposerName,
              },
            ]),
        {
          key: 'proposedAt',
          title: words.proposedAt,
          sort: 'proposedAt',
          width: 120,
          cell: ({ proposedAt }) => instant(proposedAt),
        },
        {
          key: 'age',
          field: null,
          title: words.age,
          width: 80,
          cell: ({ proposedAt, closedAt }) => (closedAt ? '' : words.days(waitedDays(proposedAt))),
        },
        { key: 'state', title: words.state, width: 150, cell: (proposal) => <ProposalState proposal={proposal} /> },
      ],
      filters: [
        {
          key: 'state',
          kind: 'choice',
          label: words.state,
          options: STATES.map((value) => ({ value, label: words[value] })),
          toFilter: (states) => ({ state: { in: states as NonNullable<ProposalFilter['state']>['in'] } }),
        },
        // Not a filter of the server's: see proposalList.
        ...(own ? [] : [{ key: 'closed', kind: 'flag' as const, label: words.closed, toFilter: () => ({}) }]),
      ],
    }),
    [words, own, title],
  );
}
