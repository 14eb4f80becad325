import { Link } from '@tanstack/react-router';
import { useWords } from '../../kit/language';
import { PageViews } from '../../kit/page-views';
import { findingWords } from './words';

/** Two views of what is to be looked at: broken rules, and offices that say different things. */
export function FindingViews() {
  const words = useWords(findingWords);
  const views = [
    { to: '/findings', label: words.menu },
    { to: '/discrepancies', label: words.discrepancyMenu },
  ];
  return <PageViews label={words.views} views={views} />;
}

interface SubjectProps {
  organisation: { id: string; name: string; code?: string | null };
}

/** The way to the organisation a row is about. */
export function Subject({ organisation: { id, name, code } }: SubjectProps) {
  return (
    <>
      <Link to="/organisations/$id" params={{ id }} className="row-link">
        {name}
      </Link>
      {code && <span className="matched-by">{code}</span>}
    </>
  );
}
