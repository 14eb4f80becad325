import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { TechnologyAdoptionFilter, TechnologyKind, TechnologyVerdict } from '../../graphql/graphql';
import { day, dayBefore, period } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Page } from '../../kit/page';
import { technologyList, type TechnologyRow } from './queries';
import { VerdictTone } from './verdict';
import { TechnologyViews } from './views';
import { technologyWords } from './words';

/** What organisations use, what waits to be verified, what is about to lapse. */
export function TechnologyListPage() {
  const words = useWords(technologyWords);
  const spec = useTechnologySpec();
  const state = useListState(spec);
  const query = useQuery(technologyList(spec, state));
  return (
    <Page title={words.title} subtitle={words.note}>
      <TechnologyViews />
      <List label={words.title} spec={spec} state={state} query={query} />
    </Page>
  );
}

function useTechnologySpec(): ListSpec<TechnologyRow, TechnologyAdoptionFilter> {
  const words = useWords(technologyWords);
  return useMemo(
    () => ({
      pageSize: 50,
      dated: true,
      file: { list: 'technologyAdoptions' },
      columns: [
        {
          key: 'organisation',
          title: words.organisation,
          fixed: true,
          width: 260,
          cell: ({ organisation }) =>
            organisation ? (
              <Link
                to="/organisations/$id"
                params={{ id: organisation.id }}
                search={{ tab: 'technology' }}
                className="row-link"
              >
                {organisation.name}
              </Link>
            ) : (
              '–'
            ),
        },
        { key: 'item', title: words.item, width: 220, cell: ({ item }) => item.name },
        { key: 'kind', title: words.kind, width: 120, cell: ({ kind }) => words[kind] },
        { key: 'verdict', title: words.verdict, width: 130, cell: ({ verdict }) => <VerdictTone verdict={verdict} /> },
        {
          key: 'found',
          field: 'foundOn',
          title: words.foundOn,
          sort: 'foundOn',
          width: 120,
          cell: ({ foundOn }) => day(foundOn),
        },
        {
          key: 'period',
          field: 'validFrom,validTo',
          title: words.period,
          width: 180,
          cell: ({ validFrom, validTo }) => period(validFrom, validTo),
        },
        { key: 'evidence', title: words.evidence, optional: true, width: 240, cell: ({ evidence }) => evidence },
      ],
      filters: [
        {
          key: 'verdict',
          kind: 'choice',
          label: words.verdict,
          options: (['PENDING', 'VERIFIED', 'REFUSED'] as const).map((value) => ({ value, label: words[value] })),
          toFilter: (values) => ({ verdict: { in: values as TechnologyVerdict[] } }),
        },
        {
          key: 'kind',
          kind: 'choice',
          label: words.kind,
          options: (['HIGH_TECH', 'DIGITAL'] as const).map((value) => ({ value, label: words[value] })),
          toFilter: (values) => ({ kind: { in: values as TechnologyKind[] } }),
        },
        {
          key: 'commune',
          kind: 'unit',
          label: words.commune,
          level: 'COMMUNE',
          toFilter: (units) => ({ organisation: { inUnit: [...units] } }),
        },
        {
          key: 'expires',
          kind: 'day',
          label: words.expires,
          toFilter: ([on = '']) => ({ validTo: { to: dayBefore(on) } }),
        },
      ],
    }),
    [words],
  );
}
