import { Alert, Button } from 'antd';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AsOfNote } from './as-of';
import { FileButtons } from './file-button';
import { wholeNumber } from './format';
import { useWords } from './language';
import { Cards } from './list-cards';
import { ListFilters } from './list-filters';
import type { ListPage as Rows, ListSpec } from './list-spec';
import type { ListState } from './list-state';
import { ListTable } from './list-table';
import { SavedViews } from './saved-views';
import { SelectionBar, useSelection, type Selection } from './selection';
import { Empty, Loading, Problem } from './states';
import { useNarrow } from './use-narrow';
import { kitWords } from './words';

interface ListProps<Row extends { id: string }, Input extends object> {
  /** Names the table for screen readers. */
  label: string;
  spec: ListSpec<Row, Input>;
  state: ListState;
  query: Pick<UseQueryResult<Rows<Row>>, 'data' | 'error' | 'isFetching' | 'refetch'>;
  /** Shown instead of the table when the register itself is empty, not only the filter. */
  empty?: ReactNode;
  /** Acts on chosen rows; with it every row can be chosen. */
  bulk?: Bulk<Row>;
}

export interface Bulk<Row> {
  /** What a row is called by its box. */
  nameOf: (row: Row) => string;
  acts: (selection: Selection<Row>) => ReactNode;
}

/** Filters, dense table (cards on a phone), "N of M" and keyset pages over one query. */
export function List<Row extends { id: string }, Input extends object>(props: ListProps<Row, Input>) {
  const { spec, state, query } = props;
  const words = useWords(kitWords);
  const selection = useSelection<Row>();
  return (
    <div className="list">
      <ListFilters spec={spec} state={state}>
        {spec.file && (
          <>
            {!spec.file.noViews && <SavedViews list={spec.file.list} state={state} />}
            <FileButtons spec={spec} state={state} total={query.data?.totalCount} />
          </>
        )}
      </ListFilters>
      <AsOfNote asOf={state.asOf} onToday={() => state.set({ asOf: undefined })} />
      {state.dropped.length > 0 && (
        <Alert type="warning" role="status" title={words.dropped(state.dropped.join(', '))} />
      )}
      {props.bulk && selection.rows.length > 0 && (
        <SelectionBar selection={selection}>{props.bulk.acts(selection)}</SelectionBar>
      )}
      <ListBody {...props} selection={selection} />
      {query.data && query.data.nodes.length > 0 && <Pager page={query.data} state={state} />}
    </div>
  );
}

interface BodyProps<Row extends { id: string }, Input extends object> extends ListProps<Row, Input> {
  selection: Selection<Row>;
}

function ListBody<Row extends { id: string }, Input extends object>(props: BodyProps<Row, Input>) {
  const { label, spec, state, query, empty, bulk, selection } = props;
  const words = useWords(kitWords);
  const narrow = useNarrow();
  if (query.error && !query.isFetching) {
    return (
      <Problem error={query.error} onRetry={() => void query.refetch()}>
        {Object.keys(state.search).length > 0 && <Button onClick={state.reset}>{words.startOver}</Button>}
      </Problem>
    );
  }
  if (!query.data) return <Loading rows={10} />;
  if (query.data.nodes.length === 0) {
    if (!state.filtered) return empty ?? <Empty />;
    return (
      <Empty title={words.emptyFiltered}>
        <Button onClick={state.clear}>{words.clearFilters}</Button>
      </Empty>
    );
  }
  const columns = spec.columns.filter(({ key }) => state.columns.includes(key));
  if (narrow) return <Cards label={label} columns={columns} rows={query.data.nodes} busy={query.isFetching} />;
  return (
    <ListTable
      label={label}
      columns={columns}
      rows={query.data.nodes}
      state={state}
      busy={query.isFetching}
      choice={bulk && { nameOf: bulk.nameOf, selection }}
    />
  );
}

/** Keyset pages: there is no page number to jump to, only on and back, which stays exact while rows are added. */
function Pager<Row>({ page, state }: { page: Rows<Row>; state: ListState }) {
  const words = useWords(kitWords);
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = page.pageInfo;
  const total = wholeNumber(page.totalCount);
  return (
    <nav className="pager" aria-label={words.pages}>
      <p role="status">{words.shown(wholeNumber(page.nodes.length), page.totalIsMinimum ? words.atLeast(total) : total)}</p>
      <Button
        disabled={!hasPreviousPage}
        onClick={() => state.set({ before: startCursor ?? undefined, after: undefined })}
      >
        {words.previousPage}
      </Button>
      <Button disabled={!hasNextPage} onClick={() => state.set({ after: endCursor ?? undefined, before: undefined })}>
        {words.nextPage}
      </Button>
    </nav>
  );
}
