import { useWords } from '../../kit/language';
import { PageViews } from '../../kit/page-views';
import { technologyWords } from './words';

/** What is in use, and what can be recorded as in use. */
export function TechnologyViews() {
  const words = useWords(technologyWords);
  const views = [
    { to: '/technology-adoption', label: words.adoptions },
    { to: '/technology-items', label: words.catalogue },
  ];
  return <PageViews label={words.views} views={views} />;
}
