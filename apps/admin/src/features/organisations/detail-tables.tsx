import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { findingRuleWord } from '../../kit/finding-rules';
import { day, period } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { SourceBadge, Tone } from '../../kit/marks';
import { Section } from '../../kit/page';
import { SmallTable } from '../../kit/small-table';
import { organisationFieldLabel, shownValue } from '../../kit/organisation-fields';
import { unitName } from '../../kit/unit-picker';
import { officerPostWord } from '../../kit/vocabulary';
import { AppointButton, EndOfficerButton, JoinButton, LeaveUnionButton } from './governance-acts';
import type { Organisation } from './queries';
import { organisationWords } from './words';

type Finding = Organisation['findings']['nodes'][number];
type Discrepancy = Organisation['discrepancies']['nodes'][number];

interface GovernanceProps {
  organisation: Organisation;
  /** An earlier day is read: nothing is done there. */
  past: boolean;
}

export function Officers({ organisation, past }: GovernanceProps) {
  const words = useWords(organisationWords);
  const language = useLanguage();
  return (
    <Section title={words.officers} extra={!past && <AppointButton organisation={organisation} />}>
      <SmallTable
        label={words.officers}
        empty={words.officersNone}
        head={[words.post, words.person, words.term, words.act]}
        rows={organisation.officers.nodes.map((officer) => ({
          id: officer.id,
          cells: [
            officerPostWord(officer.post, language),
            officer.person?.name ?? words.personHidden,
            period(officer.validFrom, officer.validTo),
            !past && <EndOfficerButton key="end" term={officer} organisation={organisation} />,
          ],
        }))}
      />
    </Section>
  );
}

/** A union shows its members, everyone else the unions it has joined. */
export function Unions({ organisation, past }: GovernanceProps) {
  const words = useWords(organisationWords);
  const isUnion = organisation.kind === 'COOPERATIVE_UNION';
  const memberships = isUnion ? organisation.unionMembers.nodes : organisation.unions.nodes;
  const title = isUnion ? words.unionMembers : words.unions;
  return (
    <Section title={title} extra={!past && <JoinButton organisation={organisation} />}>
      <SmallTable
        label={title}
        empty={isUnion ? words.unionMembersNone : words.unionsNone}
        head={[isUnion ? words.memberName : words.unionName, words.period, words.act]}
        rows={memberships.map((membership) => {
          const other = isUnion ? membership.member : membership.union;
          return {
            id: membership.id,
            cells: [
              <Link key="other" to="/organisations/$id" params={{ id: other.id }} className="row-link">
                {other.name}
              </Link>,
              period(membership.validFrom, membership.validTo),
              !past && <LeaveUnionButton key="leave" term={membership} organisation={organisation} />,
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
  const language = useLanguage();
  if (findings.length === 0) return null;
  return (
    <Section title={words.findings}>
      <ul className="findings">
        {findings.map((finding) => (
          <li key={finding.id}>
            <Tone tone={finding.severity === 'ERROR' ? 'bad' : 'warning'}>{findingRuleWord(finding, language)}</Tone>{' '}
            {finding.message}
            <span className="finding-since"> {words.since(day(finding.openedOn))}</span>
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
            <StatedValue key="office" field={field} value={officeValue} />,
            <span key="authority">
              <StatedValue field={field} value={authorityValue} /> <SourceBadge source={authority} />
            </span>,
            day(openedOn),
          ],
        }))}
      />
    </Section>
  );
}

/** What one side states, written as its field is elsewhere; a commune is stated by its id. */
function StatedValue({ field, value }: { field: string; value: string | null | undefined }) {
  const language = useLanguage();
  const { data: unit } = useQuery(unitName(field === 'commune' ? (value ?? undefined) : undefined));
  return unit?.fullName ?? shownValue(field, value, language) ?? '–';
}
