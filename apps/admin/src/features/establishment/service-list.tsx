import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EntrustedServiceFilter, ServiceKind } from '../../graphql/graphql';
import { day, money } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Page } from '../../kit/page';
import { Empty } from '../../kit/states';
import { SERVICES } from './fields';
import { EstablishmentViews, organisationColumn, periodColumn, termFilters } from './list-parts';
import { serviceList, type ServiceRow } from './list-queries';
import { establishmentWords } from './words';

/** Public services that State bodies have entrusted to organisations. */
export function ServiceListPage() {
  const words = useWords(establishmentWords);
  const spec = useServiceSpec();
  const state = useListState(spec);
  const query = useQuery(serviceList(spec, state));
  return (
    <Page title={words.services} subtitle={words.listNote}>
      <EstablishmentViews />
      <List
        label={words.services}
        spec={spec}
        state={state}
        query={query}
        empty={<Empty title={words.servicesNone} />}
      />
    </Page>
  );
}

function useServiceSpec(): ListSpec<ServiceRow, EntrustedServiceFilter> {
  const words = useWords(establishmentWords);
  return useMemo(
    () => ({
      pageSize: 50,
      dated: true,
      file: { list: 'entrustedServices' },
      columns: [
        {
          key: 'service',
          field: 'service,content',
          title: words.service,
          width: 150,
          cell: ({ service, content }) => (
            <>
              {words[service]}
              {content && <span className="matched-by">{content}</span>}
            </>
          ),
        },
        organisationColumn<ServiceRow>(words),
        { key: 'unit', title: words.area, width: 110, cell: ({ unit }) => unit.fullName },
        { key: 'entrustedBy', title: words.entrustedBy, width: 150, cell: ({ entrustedBy }) => entrustedBy },
        {
          key: 'decision',
          field: 'decisionNumber,decisionOn',
          title: words.decision,
          sort: 'decisionOn',
          width: 125,
          cell: ({ decisionNumber, decisionOn }) => `${decisionNumber}, ${day(decisionOn)}`,
        },
        {
          key: 'amount',
          title: words.amount,
          sort: 'amount',
          align: 'right',
          width: 110,
          cell: ({ amount }) => money(amount),
        },
        periodColumn<ServiceRow>(words),
      ],
      filters: [
        {
          key: 'service',
          kind: 'choice',
          label: words.service,
          options: SERVICES.map((value) => ({ value, label: words[value] })),
          toFilter: (services) => ({ service: { in: services as ServiceKind[] } }),
        },
        {
          key: 'area',
          kind: 'unit',
          label: words.area,
          level: 'COMMUNE',
          toFilter: ([unit]) => ({ unit: { eq: unit } }),
        },
        ...termFilters(words),
      ],
    }),
    [words],
  );
}
