import type { Column } from './list-spec';
import { ChoosePage, ChooseRow, type Selection } from './selection';
import { writeSort, type ListState, type Sort } from './list-state';

interface ListTableProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  state: Pick<ListState, 'sort' | 'set'>;
  busy: boolean;
  /** Rows can be chosen by the box in front of them. */
  choice?: { nameOf: (row: Row) => string; selection: Selection<Row> };
}

/**
 * The dense table of a list. Plain markup and not antd's Table: that one measures scroll bars through a style element
 * without a nonce, which the content security policy refuses, and it hides the sort order from screen readers.
 */
export function ListTable<Row extends { id: string }>(props: ListTableProps<Row>) {
  const { label, columns, rows, state, busy, choice } = props;
  return (
    <div className="list-table" role="region" aria-label={label} aria-busy={busy} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {choice && (
              <th scope="col" className="choice">
                <ChoosePage rows={rows} selection={choice.selection} />
              </th>
            )}
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} state={state} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {choice && (
                <td className="choice">
                  <ChooseRow row={row} name={choice.nameOf(row)} selection={choice.selection} />
                </td>
              )}
              {columns.map(({ key, cell, align }) => (
                <td key={key} className={align && `align-${align}`}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const SIGNS = { ASC: '▲', DESC: '▼', none: '⇅' } as const;
const ARIA = { ASC: 'ascending', DESC: 'descending', none: undefined } as const;

function HeadCell<Row>({
  column: { title, sort, align, width },
  state,
}: {
  column: Column<Row>;
  state: ListTableProps<Row>['state'];
}) {
  const order = sort && state.sort?.field === sort ? state.sort.direction : 'none';
  return (
    <th scope="col" className={align && `align-${align}`} style={{ minWidth: width }} aria-sort={ARIA[order]}>
      {sort ? (
        <button type="button" className="sort-button" onClick={() => state.set({ sort: writeSort(next(sort, order)) })}>
          {title}
          <span aria-hidden="true">{SIGNS[order]}</span>
        </button>
      ) : (
        title
      )}
    </th>
  );
}

/** Up, then down, then the list's own order again. */
function next(field: string, order: Sort['direction'] | 'none'): Sort | undefined {
  if (order === 'DESC') return undefined;
  return { field, direction: order === 'ASC' ? 'DESC' : 'ASC' };
}
