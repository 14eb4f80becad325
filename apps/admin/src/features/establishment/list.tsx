import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EstablishmentFilter, EstablishmentKind, EstablishmentSource } from '../../graphql/graphql';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { SourceBadge } from '../../kit/marks';
import { Page } from '../../kit/page';
import { Empty } from '../../kit/states';
import { EstablishmentViews, organisationColumn, periodColumn, termFilters } from './list-parts';
import { branchList, type BranchRow } from './list-queries';
import { establishmentWords } from './words';

/** Branches, representative offices and business locations of every organisation in reach. */
export function EstablishmentListPage() {
  const words = useWords(establishmentWords);
  const spec = useBranchSpec();
  const state = useListState(spec);
  const query = useQuery(branchList(spec, state));
  return (
    <Page title={words.branches} subtitle={words.listNote}>
      <EstablishmentViews />
      <List
        label={words.branches}
        spec={spec}
        state={state}
        query={query}
        empty={<Empty title={words.branchesNone} />}
      />
    </Page>
  );
}

function useBranchSpec(): ListSpec<BranchRow, EstablishmentFilter> {
  const words = useWords(establishmentWords);
  return useMemo(
    () => ({
      pageSize: 50,
      dated: true,
      file: { list: 'establishments' },
      columns: [
        { key: 'name', title: words.name, sort: 'name', width: 200, cell: ({ name }) => name },
        { key: 'kind', title: words.kind, width: 135, cell: ({ kind }) => words[kind] },
        { key: 'code', title: words.code, sort: 'code', width: 125, cell: ({ code }) => code ?? '–' },
        organisationColumn<BranchRow>(words),
        {
          key: 'place',
          field: 'addressLine,unit',
          title: words.place,
          width: 165,
          cell: ({ addressLine, unit }) => [addressLine, unit.fullName].filter(Boolean).join(', '),
        },
        { key: 'headName', title: words.headName, optional: true, width: 150, cell: ({ headName }) => headName ?? '–' },
        {
          key: 'source',
          title: words.source,
          optional: true,
          width: 150,
          cell: ({ source }) => (source === 'DKKD' ? <SourceBadge source="DKKD" /> : words.OFFICE),
        },
        periodColumn<BranchRow>(words),
      ],
      filters: [
        {
          key: 'kind',
          kind: 'choice',
          label: words.kind,
          options: (['BRANCH', 'REPRESENTATIVE_OFFICE', 'BUSINESS_LOCATION'] as const).map((value) => ({
            value,
            label: words[value],
          })),
          toFilter: (kinds) => ({ kind: { in: kinds as EstablishmentKind[] } }),
        },
        {
          key: 'source',
          kind: 'choice',
          label: words.source,
          options: (['OFFICE', 'DKKD'] as const).map((value) => ({ value, label: words[value] })),
          toFilter: (sources) => ({ source: { in: sources as EstablishmentSource[] } }),
        },
        ...termFilters(words),
      ],
    }),
    [words],
  );
}
