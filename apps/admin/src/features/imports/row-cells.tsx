import { Link } from '@tanstack/react-router';
import { day, wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { cellNotes, cellValue, changedKeys, heldProposal, rawCell, rowFindings, type ImportRow } from './sheets';
import { importWords } from './words';

interface ImportCellProps {
  row: ImportRow;
  columnKey: string;
  /** What the form's column holds: MONEY, COUNT, DAY … */
  kind: string | undefined;
  /** Column of the sheet, from 0; nothing when this row's sheet has no such column. */
  index: number | undefined;
}

/** The value that would be stored; where none is, the cell as in the file, struck out, and what is only proposed. */
export function ImportCell({ row, columnKey, kind, index }: ImportCellProps) {
  const words = useWords(importWords);
  const { repairs, findings } = cellNotes(row, columnKey);
  const value = written(kind, cellValue(row, columnKey));
  const raw = index === undefined ? undefined : rawCell(row, index);
  if (row.kind !== 'DATA') return raw ?? '';
  const has = (wanted: string) => findings.some(({ severity }) => severity === wanted);
  const held = written(kind, heldProposal(row, columnKey));
  if (held !== undefined) {
    return (
      <span className="cell-held">
        {raw && <del className="cell-warning">{raw}</del>}
        {row.outcome !== 'REJECTED' && <span>{row.outcome === 'CREATE' ? words.leftEmpty : words.notTaken}</span>}
        <span className="cell-warning">{words.heldProposal(held)}</span>
      </span>
    );
  }
  const worst = has('ERROR') ? 'error' : has('WARNING') ? 'warning' : '';
  if (value === undefined) return raw ? <del className={`cell-${worst || 'warning'}`}>{raw}</del> : '';
  return (
    <span className={worst ? `cell-${worst}` : repairs.length + findings.length > 0 ? 'cell-repaired' : undefined}>
      {value}
    </span>
  );
}

/** As the office writes it; what is no plain figure or day (a year alone) stays as it was read. */
function written(kind: string | undefined, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if ((kind === 'MONEY' || kind === 'COUNT') && /^-?\d+$/.test(value)) return wholeNumber(value);
  return kind === 'DAY' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value;
}

interface RowNotesProps {
  row: ImportRow;
  keys: readonly string[];
  label: (key: string) => string;
  kindOf: (key: string) => string | undefined;
}

/** In words what the colours of the cells show: errors first, then what was repaired, then what would change. */
export function RowNotes({ row, keys, label, kindOf }: RowNotesProps) {
  const words = useWords(importWords);
  if (row.kind !== 'DATA') return row.reason;
  const notes = keys.flatMap((key) => {
    const { repairs, findings } = cellNotes(row, key);
    const held = written(kindOf(key), heldProposal(row, key));
    // Most messages name the proposal themselves.
    const proposed = (message: string) =>
      held === undefined || message.includes(held) ? '' : ` (${words.proposal(held)})`;
    return [
      ...findings.map(({ severity, message }) => ({ severity, text: `${label(key)}: ${message}${proposed(message)}` })),
      ...repairs.map((message) => ({ severity: 'REPAIR', text: `${label(key)}: ${message}` })),
    ];
  });
  const all = [...rowFindings(row).map(({ severity, message }) => ({ severity, text: message })), ...notes];
  const changed = row.outcome === 'UPDATE' || row.outcome === 'DISCREPANCY' ? changedKeys(row).map(label) : [];
  return (
    <ul className="row-notes">
      {all.map(({ severity, text }) => (
        <li key={text} className={`note-${severity.toLowerCase()}`}>
          {text}
        </li>
      ))}
      {changed.length > 0 && (
        <li>
          {words.changes}: {changed.join(', ')}
        </li>
      )}
      {row.targetId && (
        <li>
          <Link to="/organisations/$id" params={{ id: row.targetId }}>
            {words.record}
          </Link>
        </li>
      )}
    </ul>
  );
}
