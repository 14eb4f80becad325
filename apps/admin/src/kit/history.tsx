import type { ReactNode } from 'react';
import { useWords } from './language';
import { kitWords } from './words';

/** One difference: what stood there before and what stands there after. */
export interface Difference {
  label: string;
  before: ReactNode;
  after: ReactNode;
}

export interface HistoryItem {
  id: string;
  /** The day or instant, as written. */
  when: string;
  /** Who or which source. */
  who?: ReactNode;
  /** Reason, evidence, when it became known. */
  notes?: readonly ReactNode[];
  differences: readonly Difference[];
}

/** The life of a record, newest first: when, who, why, and what differs. */
export function History({ items }: { items: readonly HistoryItem[] }) {
  const words = useWords(kitWords);
  if (items.length === 0) return <p className="section-note">{words.historyEmpty}</p>;
  return (
    <ol className="history">
      {items.map(({ id, when, who, notes = [], differences }) => (
        <li key={id}>
          <p className="history-head">
            <strong>{when}</strong> {who}
          </p>
          {notes.map((note, at) => (
            <p key={at} className="history-note">
              {note}
            </p>
          ))}
          {differences.length > 0 && (
            <dl className="history-differences">
              {differences.map(({ label, before, after }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    {before !== undefined && (
                      <>
                        <del>{before}</del>
                        <span aria-hidden="true"> → </span>
                      </>
                    )}
                    <ins>{after ?? words.emptyValue}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}
