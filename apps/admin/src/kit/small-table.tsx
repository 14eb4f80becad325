import type { ReactNode } from 'react';

interface SmallTableProps {
  label: string;
  head: readonly string[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
  /** Said instead of an empty table. */
  empty?: string;
}

/** A plain table for a handful of rows inside a section; it neither sorts nor pages. */
export function SmallTable({ label, head, rows, empty }: SmallTableProps) {
  if (rows.length === 0 && empty) return <p className="section-note">{empty}</p>;
  return (
    <div className="small-table" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map((cell, at) => (
                <td key={head[at]} data-label={head[at]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
