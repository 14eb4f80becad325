import { Button, Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import { wholeNumber } from './format';
import { useWords } from './language';
import { kitWords } from './words';

/** Rows a person has chosen, kept while he turns pages. */
export interface Selection<Row> {
  rows: readonly Row[];
  has: (row: Row) => boolean;
  choose: (rows: readonly Row[], chosen: boolean) => void;
  clear: () => void;
}

export function useSelection<Row extends { id: string }>(): Selection<Row> {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map());
  return {
    rows: [...chosen.values()],
    has: ({ id }) => chosen.has(id),
    choose: (rows, wanted) => {
      const next = new Map(chosen);
      for (const row of rows) {
        if (wanted) next.set(row.id, row);
        else next.delete(row.id);
      }
      setChosen(next);
    },
    clear: () => setChosen(new Map()),
  };
}

/** The box at the head of the column: all rows of this page, some, or none. */
export function ChoosePage<Row>({ rows, selection }: { rows: readonly Row[]; selection: Selection<Row> }) {
  const words = useWords(kitWords);
  const count = rows.filter(selection.has).length;
  return (
    <Checkbox
      aria-label={words.choosePage}
      checked={count > 0 && count === rows.length}
      indeterminate={count > 0 && count < rows.length}
      onChange={({ target }) => selection.choose(rows, target.checked)}
    />
  );
}

export function ChooseRow<Row>({ row, name, selection }: { row: Row; name: string; selection: Selection<Row> }) {
  const words = useWords(kitWords);
  return (
    <Checkbox
      aria-label={words.chooseRow(name)}
      checked={selection.has(row)}
      onChange={({ target }) => selection.choose([row], target.checked)}
    />
  );
}

/** What can be done with the rows chosen; stands above the list as long as there are any. */
export function SelectionBar<Row>({ selection, children }: { selection: Selection<Row>; children: ReactNode }) {
  const words = useWords(kitWords);
  return (
    <div className="selection-bar" role="region" aria-label={words.selection}>
      <strong role="status">{words.chosen(wholeNumber(selection.rows.length))}</strong>
      {children}
      <Button type="link" onClick={selection.clear}>
        {words.chooseNone}
      </Button>
    </div>
  );
}
