import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Page } from '../../kit/page';
import { Gate } from '../../kit/session';
import { CreateSeriesButton } from './definition';
import { seriesList, type SeriesRow } from './queries';
import { outsideSeriesWords } from './words';

/** What others measure and our targets need. */
export function OutsideSeriesListPage() {
  const words = useWords(outsideSeriesWords);
  const spec = useSeriesSpec();
  const state = useListState(spec);
  const query = useQuery(seriesList(spec, state));
  return (
    <Page
      title={words.title}
      subtitle={words.note}
      actions={
        <Gate permission="outside-series:write">
          <CreateSeriesButton />
        </Gate>
      }
    >
      <List label={words.title} spec={spec} state={state} query={query} />
    </Page>
  );
}

function useSeriesSpec(): ListSpec<SeriesRow> {
  const words = useWords(outsideSeriesWords);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'outsideSeriesList' },
      columns: [
        {
          key: 'name',
          title: words.name,
          sort: 'name',
          fixed: true,
          width: 300,
          cell: ({ id, name }) => (
            <Link to="/outside-series/$id" params={{ id }} className="row-link">
              {name}
            </Link>
          ),
        },
        { key: 'measure', title: words.measure, width: 160, cell: ({ measure }) => measure },
        { key: 'publisher', title: words.publisher, width: 240, cell: ({ publisher }) => publisher },
        {
          key: 'additive',
          title: words.additive,
          width: 150,
          cell: ({ additive }) => (additive ? words.yes : words.no),
        },
        { key: 'code', title: words.code, sort: 'code', optional: true, width: 160, cell: ({ code }) => code },
      ],
      filters: [],
    }),
    [words],
  );
}
