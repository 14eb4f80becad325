import { Link } from '@tanstack/react-router';
import { useLanguage, useWords } from '../kit/language';
import { useMe, useOwnOrganisations } from '../kit/session';
import type { MenuEntry } from '../kit/feature';
import { useFeatureList } from '../kit/feature-list';
import { shellWords } from './words';

const GROUPS: readonly MenuEntry['group'][] = ['register', 'reference', 'administration'];

/** The entries of features.ts that the signed-in person may open, in three groups. */
export function MainMenu() {
  const words = useWords(shellWords);
  const language = useLanguage();
  const { permissions } = useMe();
  const own = useOwnOrganisations().length > 0;
  const features = useFeatureList().filter(
    ({ permission, menu }) =>
      (permission === undefined || permissions.includes(permission)) && (!own || menu?.ownDoor === true),
  );
  return GROUPS.map((group) => {
    const entries = features.flatMap(({ menu }) => (menu?.group === group ? [menu] : []));
    if (entries.length === 0) return null;
    return (
      <section key={group} className="menu-group" aria-labelledby={`menu-${group}`}>
        <h2 id={`menu-${group}`}>{words[group]}</h2>
        <ul>
          {entries.map(({ to, icon, label }) => (
            <li key={to}>
              <Link to={to} className="menu-entry" activeOptions={{ exact: to === '/', includeSearch: false }}>
                <span aria-hidden="true">{icon}</span>
                {label[language]}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
