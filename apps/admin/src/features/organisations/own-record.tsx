import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FieldValue } from '../../kit/field-input';
import { useLanguage, useWords } from '../../kit/language';
import { RegistryStatus } from '../../kit/marks';
import { Facts, Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { Loaded } from '../../kit/states';
import { organisationKindWord } from '../../kit/vocabulary';
import { GROUP_KEYS, recordsOf } from './form-fields';
import { toValues, type EditedOrganisation } from './form-values';
import { organisationEdit } from './queries';
import { organisationWords } from './words';

/** The own record on the home page of its people, group by group, each with the way to ask for a change of it. */
export function OwnRecord({ organisationId }: { organisationId: string }) {
  const words = useWords(organisationWords);
  const query = useQuery(organisationEdit(organisationId, words.notFound));
  return (
    <Loaded query={query} rows={10}>
      {(organisation) => <Groups organisation={organisation} />}
    </Loaded>
  );
}

function Groups({ organisation }: { organisation: EditedOrganisation }) {
  const words = useWords(organisationWords);
  const language = useLanguage();
  const { id, kind, registryStatus } = organisation;
  const { values } = toValues(organisation);
  return (
    <>
      <p className="own-record-head">
        {organisationKindWord(kind, language)} <RegistryStatus code={registryStatus} />
        <Link to="/organisations/$id" params={{ id }}>
          {words.wholeRecord}
        </Link>
      </p>
      <div className="section-columns own-record">
        {recordsOf(language, organisation).map(({ title, fields }, n) => (
          <Section
            key={title}
            title={title}
            extra={
              fields.some(({ lockedBy }) => !lockedBy) && (
                <Gate permission="proposal:make">
                  <Link
                    className="quiet-button"
                    to="/organisations/$id/propose"
                    params={{ id }}
                    search={{ group: GROUP_KEYS[n] }}
                    aria-label={`${words.propose}: ${title}`}
                  >
                    {words.propose}
                  </Link>
                </Gate>
              )
            }
          >
            <Facts
              facts={fields.map((field) => ({
                label: field.lockedBy ? `${field.label} (${words.ofAuthority(field.lockedBy)})` : field.label,
                value: values[field.name] && <FieldValue field={field} value={values[field.name]} />,
              }))}
            />
          </Section>
        ))}
      </div>
    </>
  );
}
