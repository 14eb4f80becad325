import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DiscrepancyFilter } from '../../graphql/graphql';
import { day } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { SourceBadge } from '../../kit/marks';
import { organisationFieldLabel, shownValue } from '../../kit/organisation-fields';
import { Page } from '../../kit/page';
import { Empty } from '../../kit/states';
import { sourceWord } from '../../kit/vocabulary';
import { discrepancyList, openedBetween, type DiscrepancyRow } from './queries';
import { FindingViews, Subject } from './views';
import { COMPARED_FIELDS, findingWords } from './words';

/** Where the office and the authority that owns a fact say different things, both values side by side. */
export function DiscrepancyListPage() {
  const words = useWords(findingWords);
  const spec = useDiscrepancySpec();
  const state = useListState(spec);
  const query = useQuery(discrepancyList(spec, state));
  return (
    <Page title={words.discrepancyTitle} subtitle={words.discrepancyNote}>
      <FindingViews />
      <List
        label={words.discrepancyTitle}
        spec={spec}
        state={state}
        query={query}
        empty={<Empty title={words.discrepancyEmpty} />}
      />
    </Page>
  );
}

function useDiscrepancySpec(): ListSpec<DiscrepancyRow, DiscrepancyFilter> {
  const words = useWords(findingWords);
  const language = useLanguage();
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'discrepancies', also: (search) => ({ filter: openedBetween(search) }) },
      columns: [
        {
          key: 'organisation',
          title: words.organisation,
          fixed: true,
          width: 220,
          cell: ({ organisation }) => organisation && <Subject organisation={organisation} />,
        },
        {
          key: 'commune',
          field: null,
          title: words.commune,
          width: 120,
          cell: ({ organisation }) => organisation?.commune?.fullName,
        },
        {
          key: 'field',
          title: words.field,
          width: 120,
          cell: ({ field }) => organisationFieldLabel(field, language),
        },
        {
          key: 'office',
          field: 'officeValue',
          title: words.officeSays,
          width: 180,
          cell: ({ field, officeValue, officeUnit }) =>
            officeUnit?.fullName ?? shownValue(field, officeValue, language) ?? '–',
        },
        {
          key: 'authority',
          field: 'authorityValue',
          title: words.authoritySays,
          width: 200,
          cell: ({ field, authority, authorityValue, authorityUnit }) => (
            <>
              {authorityUnit?.fullName ?? shownValue(field, authorityValue, language) ?? '–'}{' '}
              <SourceBadge source={authority} />
            </>
          ),
        },
        {
          key: 'since',
          field: 'openedOn',
          title: words.since,
          sort: 'openedOn',
          width: 95,
          cell: ({ openedOn, closedOn }) => (
            <>
              {day(openedOn)}
              {closedOn && <span className="matched-by">{words.closedOn(day(closedOn))}</span>}
            </>
          ),
        },
      ],
      filters: [
        {
          key: 'field',
          kind: 'choice',
          label: words.field,
          options: COMPARED_FIELDS.map((value) => ({ value, label: organisationFieldLabel(value, language) })),
          toFilter: (fields) => ({ field: { in: [...fields] } }),
        },
        {
          key: 'authority',
          kind: 'choice',
          label: words.authority,
          options: (['DKKD', 'THUE'] as const).map((value) => ({ value, label: sourceWord(value, language) })),
          toFilter: (codes) => ({ authority: { in: codes as NonNullable<DiscrepancyFilter['authority']>['in'] } }),
        },
        // Both days and the mark together make conditions of their own: see openedBetween.
        { key: 'from', kind: 'day', label: words.from, toFilter: () => ({}) },
        { key: 'to', kind: 'day', label: words.to, toFilter: () => ({}) },
        { key: 'closed', kind: 'flag', label: words.closed, toFilter: () => ({}) },
      ],
    }),
    [words, language],
  );
}
