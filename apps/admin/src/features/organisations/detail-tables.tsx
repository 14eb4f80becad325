import { Link } from '@tanstack/react-router';
import { day, period } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { SourceBadge, Tone } from '../../kit/marks';
import { Section } from '../../kit/page';
import { SmallTable } from '../../kit/small-table';
import { officerPostWord } from '../../kit/vocabulary';
import { organisationFieldLabel } from './field-labels';
import type { Organisation } from './queries';
import { organisationWords } from './words';

type Officer = Organisation['officers']['nodes'][number];
type Finding = Organisation['findings']['nodes'][number];
type Discrepancy = Organisation['discrepancies']['nodes'][number];

export function Officers({ officers }: { officers: readonly Officer[] }) {
  const words = useWords(organisationWords);
  const language = useLanguage();
  return (
    <Section title={words.officers}>
      <SmallTable
        label={words.officers}
        empty={words.officersNone}
        head={[words.post, words.person, words.term]}
        rows={officers.map(({ id, post, person, validFrom, validTo }) => ({
          id,
          cells: [officerPostWord(post, language), person.name, period(validFrom, validTo)],
        }))}
      />
    </Section>
  );
}

/** A union shows its members, everyone else the unions it has joined. */
export function Unions({ organisation }: { organisation: Organisation }) {
  const words = useWords(organisationWords);
  return (
    <Section title={words.unions}>
      <SmallTable
        label={words.unions}
        empty={words.unionsNone}
        head={[organisation.kind === 'COOPERATIVE_UNION' ? words.memberName : words.unionName, words.period]}
        rows={organisation.unions.nodes.map(({ id, union, member, validFrom, validTo }) => {
          const other = union.id === organisation.id ? member : union;
          return {
            id,
            cells: [
              <Link key="other" to="/organisations/$id" params={{ id: other.id }} className="row-link">
                {other.name}
              </Link>,
              period(validFrom, validTo),
            ],
          };
        })}
      />
    </Section>
  );
}

/** What a rule has found wrong with the facts we were told; nothing is drawn when nothing is wrong. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const words = useWords(organisationWords);
  if (findings.length === 0) return null;
  return (
    <Section title={words.findings}>
      <ul className="findings">
        {findings.map(({ id, rule, severity, message, openedOn }) => (
          <li key={id}>
            <Tone tone={severity === 'ERROR' ? 'bad' : 'warning'}>{rule}</Tone> {message}
            <span className="finding-since"> {words.since(day(openedOn))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Discrepancies({ discrepancies }: { discrepancies: readonly Discrepancy[] }) {
  const words = useWords(organisationWords);
  const language = useLanguage();
  if (discrepancies.length === 0) return null;
  return (
    <Section title={words.discrepancies}>
      <SmallTable
        label={words.discrepancies}
        head={[words.discrepancyField, words.discrepancyOffice, words.discrepancyAuthority, words.discrepancySince]}
        rows={discrepancies.map(({ id, field, authority, officeValue, authorityValue, openedOn }) => ({
          id,
          cells: [
            organisationFieldLabel(field, language),
            officeValue ?? '–',
            <span key="authority">
              {authorityValue ?? '–'} <SourceBadge source={authority} />
            </span>,
            day(openedOn),
          ],
        }))}
      />
    </Section>
  );
}
