import { useQuery } from '@tanstack/react-query';
import { useLanguage, useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { Loaded } from '../../kit/states';
import { roleWord } from '../../kit/vocabulary';
import { roleDescriptions } from './queries';
import { userWords } from './words';

/** The roles with their permissions as the server declares them, folded. */
export function RoleCatalogue() {
  const words = useWords(userWords);
  const language = useLanguage();
  const query = useQuery(roleDescriptions);
  return (
    <div className="below-list">
      <Section title={words.catalogue}>
        <Loaded query={query}>
          {(roles) => (
            <ul className="role-catalogue">
              {roles.map(({ role, label, permissions }) => (
                <li key={role}>
                  <details>
                    <summary>{language === 'vi' ? label : roleWord(role, language)}</summary>
                    <ul>
                      {permissions.map(({ code, label: what }) => (
                        <li key={code}>
                          {what} <code>{code}</code>
                        </li>
                      ))}
                    </ul>
                  </details>
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </Section>
    </div>
  );
}
