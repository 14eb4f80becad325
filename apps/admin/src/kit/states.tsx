import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from './language';
import { asProblem, type ProblemKind } from './register-problem';
import { kitWords } from './words';

/** Grey lines where the data will stand; said once to screen readers. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const words = useWords(kitWords);
  return (
    <div role="status" className="loading">
      <span className="visually-hidden">{words.loading}</span>
      <Skeleton active title={false} paragraph={{ rows, width: '100%' }} />
    </div>
  );
}

/** Says why there is nothing, and what to do about it. */
export function Empty({ title, children }: { title?: string; children?: ReactNode }) {
  const words = useWords(kitWords);
  return (
    <div className="empty">
      <svg viewBox="0 0 64 48" width="64" height="48" aria-hidden="true" focusable="false">
        <rect x="6" y="8" width="52" height="34" rx="4" />
        <path d="M6 18h52M22 18v24" />
      </svg>
      <p>{title ?? words.emptyTitle}</p>
      {children}
    </div>
  );
}

const TITLES = {
  NOT_FOUND: 'problemNotFound',
  FORBIDDEN: 'problemForbidden',
  UNAVAILABLE: 'problemUnavailable',
  CONFLICT: 'problemConflict',
  INVALID: 'problemInvalid',
  UNAUTHENTICATED: 'problemForbidden',
  INTERNAL: 'problemInternal',
} as const satisfies Record<ProblemKind, string>;

interface ProblemProps {
  error: unknown;
  onRetry?: () => void;
  children?: ReactNode;
}

/** An error in the place of what could not be shown: what happened, its code, and a way on. */
export function Problem({ error, onRetry, children }: ProblemProps) {
  const words = useWords(kitWords);
  const problem = asProblem(error);
  const again = problem.kind === 'UNAVAILABLE' || problem.kind === 'INTERNAL';
  return (
    <div role="alert" className="problem">
      <h2>{words[TITLES[problem.kind]]}</h2>
      <p>{problem.message}</p>
      <p className="problem-code">
        {words.problemCode}: <code>{problem.code}</code>
      </p>
      <div className="problem-actions">
        {onRetry && again && <Button onClick={onRetry}>{words.retry}</Button>}
        {children}
      </div>
    </div>
  );
}

interface LoadedProps<Data> {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** One of three: loading, the error, or the data. Data once shown stays while it is asked again. */
export function Loaded<Data>({ query, rows, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading rows={rows} />;
}
