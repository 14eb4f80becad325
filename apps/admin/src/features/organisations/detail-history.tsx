import { useQuery } from '@tanstack/react-query';
import { day, instant } from '../../kit/format';
import { History } from '../../kit/history';
import { useLanguage, useWords } from '../../kit/language';
import { SourceBadge } from '../../kit/marks';
import { Section } from '../../kit/page';
import { Loaded } from '../../kit/states';
import { organisationHistory } from './queries';
import { timeline } from './timeline';
import { organisationWords } from './words';

/** Asked apart from the record: the history is long, and the page must not wait for it. */
export function OrganisationHistory({ id }: { id: string }) {
  const words = useWords(organisationWords);
  const language = useLanguage();
  const query = useQuery(organisationHistory(id, words.notFound));
  return (
    <Section title={words.history} note={words.historyNote}>
      <Loaded query={query} rows={4}>
        {(statements) => (
          <History
            items={timeline(statements, language).map((entry) => ({
              id: entry.id,
              when: words.since(day(entry.validFrom)),
              who: entry.source === 'FINDING' ? words.finding : <SourceBadge source={entry.source} />,
              notes: [entry.note, entry.first && words.firstStatement, words.knownFrom(instant(entry.knownFrom))].filter(
                Boolean,
              ),
              differences: entry.changes,
            }))}
          />
        )}
      </Loaded>
    </Section>
  );
}
