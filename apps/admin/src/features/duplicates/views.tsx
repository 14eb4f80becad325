import { Link } from '@tanstack/react-router';
import { useWords } from '../../kit/language';
import { duplicateWords } from './words';

/** What waits, and what was merged: two lists of one matter. */
export function DuplicateViews() {
  const words = useWords(duplicateWords);
  const views = [
    { to: '/duplicates', label: words.title },
    { to: '/merges', label: words.mergesTitle },
  ] as const;
  return (
    <nav className="record-tabs" aria-label={words.views}>
      {views.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          className="record-tab"
          activeProps={{ className: 'record-tab record-tab-current' }}
          activeOptions={{ includeSearch: false, exact: true }}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
