import { Link } from '@tanstack/react-router';
import { useWords } from '../../kit/language';
import { organisationWords } from './words';

/** Step of the breadcrumb back to the list. */
export function ToList() {
  const words = useWords(organisationWords);
  return <Link to="/organisations">{words.title}</Link>;
}

/** Step of the breadcrumb back to one organisation. */
export function ToOrganisation({ id, name }: { id: string; name: string }) {
  return (
    <Link to="/organisations/$id" params={{ id }}>
      {name}
    </Link>
  );
}
