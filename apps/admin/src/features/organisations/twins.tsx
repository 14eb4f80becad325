import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../kit/language';
import { OrganisationKind } from '../../kit/marks';
import type { RegisterProblem } from '../../kit/register-problem';
import { organisationWords } from './words';

/** A record of the register that looks the same; without an id it lies where the officer may not look. */
interface Twin {
  id: string | null;
  name: string;
  code: string | null;
  kind: string;
  communeName: string;
}

/** What the server found to look the same as what is being added; nothing when it refused for another reason. */
export function twinsIn({ code, details }: RegisterProblem): ReactNode {
  return code === 'TWINS_FOUND' && Array.isArray(details.twins) ? <TwinList twins={details.twins as Twin[]} /> : null;
}

function TwinList({ twins }: { twins: readonly Twin[] }) {
  const words = useWords(organisationWords);
  return (
    <Alert
      type="warning"
      role="status"
      title={words.twins}
      description={
        <ul className="twin-list">
          {twins.map(({ id, name, code, kind, communeName }, at) => (
            <li key={id ?? at}>
              {id ? (
                <Link to="/organisations/$id" params={{ id }} target="_blank">
                  {name}
                </Link>
              ) : (
                name
              )}{' '}
              – <OrganisationKind code={kind} />, {communeName}
              {code && <>, {code}</>}
            </li>
          ))}
        </ul>
      }
    />
  );
}
