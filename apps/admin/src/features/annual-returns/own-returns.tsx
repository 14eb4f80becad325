import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { day } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Page, Section } from '../../kit/page';
import { useOwnOrganisations } from '../../kit/session';
import { Loaded } from '../../kit/states';
import { DaysMark } from './days-mark';
import { returnsOf, type ReturnRow } from './queries';
import { StateMark } from './state-mark';
import { returnWords } from './words';

/** What an organisation's own people still have to report, with the days left; on their home page. */
export function OwnDueReturns({ organisationId }: { organisationId: string }) {
  const words = useWords(returnWords);
  const query = useQuery(returnsOf(organisationId));
  return (
    <Section title={words.ownDue}>
      <Loaded query={query} rows={2}>
        {(rows) => (
          <Returns rows={rows.filter(({ daysLeft }) => typeof daysLeft === 'number')} empty={words.ownDueNone} />
        )}
      </Loaded>
    </Section>
  );
}

/** Every return of the organisations one acts for. */
export function OwnReturnsPage() {
  const words = useWords(returnWords);
  const own = useOwnOrganisations();
  return (
    <Page title={words.title} subtitle={words.ownSubtitle}>
      {own.map(({ id, name }) => (
        <OwnReturns key={id} organisationId={id} name={name} />
      ))}
    </Page>
  );
}

function OwnReturns({ organisationId, name }: { organisationId: string; name: string }) {
  const words = useWords(returnWords);
  const query = useQuery(returnsOf(organisationId));
  return (
    <Section title={name}>
      <Loaded query={query} rows={3}>
        {(rows) => <Returns rows={rows} empty={words.empty} />}
      </Loaded>
    </Section>
  );
}

function Returns({ rows, empty }: { rows: readonly ReturnRow[]; empty: string }) {
  const words = useWords(returnWords);
  if (rows.length === 0) return <p className="section-note">{empty}</p>;
  return (
    <ul className="own-returns">
      {rows.map((row) => (
        <li key={row.id}>
          <Link to="/annual-returns/$id" params={{ id: row.id }}>
            {words.ofYear(String(row.year))}
          </Link>
          <span>
            <StateMark state={row.state} /> <DaysMark row={row} />
          </span>
          <span className="matched-by">
            {words.dueOn}: {day(row.dueOn)}
            {row.submittedOn && ` · ${words.submittedOn}: ${day(row.submittedOn)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
