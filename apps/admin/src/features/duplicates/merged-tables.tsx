import { wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { SmallTable } from '../../kit/small-table';
import { duplicateWords } from './words';

interface Counted {
  table: string;
  label: string;
  moved: number;
  kept: number;
}

/** How many rows of each kind go over, and how many stay where they are. */
export function MergedTables({ tables, empty }: { tables: readonly Counted[]; empty: string }) {
  const words = useWords(duplicateWords);
  return (
    <SmallTable
      label={words.rows}
      head={[words.kindOfRow, words.moved, words.staying]}
      empty={empty}
      rows={tables.map(({ table, label, moved, kept }) => ({
        id: table,
        cells: [label, wholeNumber(moved), kept > 0 ? wholeNumber(kept) : '–'],
      }))}
    />
  );
}
