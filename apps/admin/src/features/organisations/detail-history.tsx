import { useQuery } from '@tanstack/react-query';
import { useActorNames } from '../../kit/actor-names';
import { day, instant } from '../../kit/format';
import { History } from '../../kit/history';
import { useLanguage, useWords } from '../../kit/language';
import { SourceBadge } from '../../kit/marks';
import { Section } from '../../kit/page';
import { useMay } from '../../kit/session';
import { Loaded } from '../../kit/states';
import { organisationHistory, statementAudit } from './queries';
import { timeline, type TimelineEntry } from './timeline';
import { organisationWords } from './words';

interface HistoryProps {
  id: string;
  /** The day that is read: what holds only from a later day is left out, and how much that is is said. */
  asOf: string | undefined;
}

/** Asked apart from the record: the history is long, and the page must not wait for it. */
export function OrganisationHistory({ id, asOf }: HistoryProps) {
  const words = useWords(organisationWords);
  const language = useLanguage();
  const query = useQuery(organisationHistory(id, words.notFound));
  return (
    <Section title={words.history} note={words.historyNote}>
      <Loaded query={query} rows={4}>
        {(statements) => {
          const entries = timeline(statements, language);
          const shown = entries.filter(({ validFrom }) => !asOf || validFrom <= asOf);
          const later = entries.length - shown.length;
          return (
            <>
              {later > 0 && <p className="section-note">{words.laterEntries(later)}</p>}
              <Timeline entries={shown} />
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

/** With who wrote it and why, for those who may read the audit trail; without, the day it became known. */
function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const words = useWords(organisationWords);
  const mayAudit = useMay('audit:read');
  const ids = entries.map(({ id }) => id);
  const { data: audit = [] } = useQuery({ ...statementAudit(ids), enabled: mayAudit && ids.length > 0 });
  const nameOf = useActorNames(audit.map(({ actorId }) => actorId));
  const writtenBy = (entryId: string) =>
    audit
      .filter(({ recordId }) => recordId === entryId)
      .map(({ at, actorId, reason }) => words.audited(instant(at), nameOf(actorId), reason));
  const known = (entry: TimelineEntry) => {
    const written = writtenBy(entry.id);
    return written.length > 0 ? written : [words.knownFrom(instant(entry.knownFrom))];
  };
  return (
    <History
      items={entries.map((entry) => ({
        id: entry.id,
        when: words.since(day(entry.validFrom)),
        who: entry.source === 'FINDING' ? words.finding : <SourceBadge source={entry.source} />,
        notes: [entry.note, entry.first && words.firstStatement, ...known(entry)].filter(Boolean),
        differences: entry.changes,
      }))}
    />
  );
}
