import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EnterpriseHoldingFilter, HoldingManner } from '../../graphql/graphql';
import { money } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Page } from '../../kit/page';
import { Empty } from '../../kit/states';
import { EstablishmentViews, organisationColumn, periodColumn, termFilters } from './list-parts';
import { holdingList, type HoldingRow } from './list-queries';
import { establishmentWords } from './words';

/** Enterprises that co-ops have set up or hold a share of. */
export function HoldingListPage() {
  const words = useWords(establishmentWords);
  const spec = useHoldingSpec();
  const state = useListState(spec);
  const query = useQuery(holdingList(spec, state));
  return (
    <Page title={words.holdings} subtitle={words.listNote}>
      <EstablishmentViews />
      <List
        label={words.holdings}
        spec={spec}
        state={state}
        query={query}
        empty={<Empty title={words.holdingsNone} />}
      />
    </Page>
  );
}

function useHoldingSpec(): ListSpec<HoldingRow, EnterpriseHoldingFilter> {
  const words = useWords(establishmentWords);
  return useMemo(
    () => ({
      pageSize: 50,
      dated: true,
      file: { list: 'enterpriseHoldings' },
      columns: [
        {
          key: 'enterprise',
          title: words.enterprise,
          width: 230,
          cell: ({ enterprise }) => enterprise?.name ?? words.hidden,
        },
        { key: 'manner', title: words.manner, width: 120, cell: ({ manner }) => words[manner] },
        organisationColumn<HoldingRow>(words),
        {
          key: 'share',
          field: 'sharePercent',
          title: words.share,
          align: 'right',
          width: 80,
          cell: ({ sharePercent }) => (sharePercent ? `${String(sharePercent).replace('.', ',')} %` : '–'),
        },
        {
          key: 'capital',
          title: words.capital,
          sort: 'capital',
          align: 'right',
          width: 140,
          cell: ({ capital }) => money(capital),
        },
        {
          key: 'resolution',
          title: words.resolution,
          optional: true,
          width: 200,
          cell: ({ resolution }) => resolution ?? '–',
        },
        periodColumn<HoldingRow>(words),
      ],
      filters: [
        {
          key: 'manner',
          kind: 'choice',
          label: words.manner,
          options: (['SET_UP', 'INVESTED'] as const).map((value) => ({ value, label: words[value] })),
          toFilter: (manners) => ({ manner: { in: manners as HoldingManner[] } }),
        },
        ...termFilters(words),
      ],
    }),
    [words],
  );
}
