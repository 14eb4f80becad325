import { useWords } from './language';
import type { Column } from './list-spec';
import { kitWords } from './words';

interface CardsProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  busy: boolean;
}

/** The same columns as the table, one card a row: the fixed column is the heading of the card. */
export function Cards<Row extends { id: string }>({ label, columns, rows, busy }: CardsProps<Row>) {
  const words = useWords(kitWords);
  const heading = columns.find(({ fixed }) => fixed) ?? columns[0];
  const rest = columns.filter((column) => column !== heading);
  return (
    <ul className="cards" aria-label={label} aria-busy={busy}>
      {busy && (
        <li className="visually-hidden" role="status">
          {words.loading}
        </li>
      )}
      {rows.map((row) => (
        <li key={row.id} className="card">
          <h2>{heading?.cell(row)}</h2>
          <dl>
            {rest.map(({ key, title, cell }) => (
              <div key={key}>
                <dt>{title}</dt>
                <dd>{cell(row) ?? '–'}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
