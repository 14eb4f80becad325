import type { ReactNode } from 'react';
import { instant } from './format';
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
  at: string;
  actor: string;
  what?: ReactNode;
  reason?: string | null;
  differences: readonly Difference[];
}

/** The life of a record, newest first: when, who, why, and what differs. */
export function History({ items }: { items: readonly HistoryItem[] }) {
  const words = useWords(kitWords);
  if (items.length === 0) return <p className="section-note">{words.historyEmpty}</p>;
  return (
    <ol className="history">
      {items.map(({ id, at, actor, what, reason, differences }) => (
        <li key={id}>
          <p className="history-head">
            <time dateTime={at}>{instant(at)}</time> <span>{words.historyBy(actor)}</span>
            {what && <span className="history-what">{what}</span>}
          </p>
          {reason && (
            <p className="history-reason">
              {words.reason}: {reason}
            </p>
          )}
          {differences.length > 0 && (
            <dl className="history-differences">
              {differences.map(({ label, before, after }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <del aria-label={words.before}>{before ?? words.emptyValue}</del>
                    <span aria-hidden="true"> → </span>
                    <ins aria-label={words.after}>{after ?? words.emptyValue}</ins>
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
