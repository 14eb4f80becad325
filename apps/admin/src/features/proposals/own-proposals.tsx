import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { day } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { Loaded } from '../../kit/states';
import { useProposalTitle } from './field-words';
import { ProposalState, waitedDays } from './marks';
import { proposalsOf, type ProposalRow } from './queries';
import { proposalWords } from './words';

/** What of an organisation still waits for a decision; on the home page of its own people. */
export function OwnWaiting({ organisationId }: { organisationId: string }) {
  const words = useWords(proposalWords);
  const query = useQuery(proposalsOf(organisationId));
  return (
    <Section title={words.waiting}>
      <Loaded query={query} rows={2}>
        {({ nodes }) => <Proposals rows={nodes.filter(({ closedAt }) => !closedAt)} empty={words.waitingNone} />}
      </Loaded>
    </Section>
  );
}

/** All proposals of an organisation, latest first: on its page, and on the home page of its own people. */
export function ProposalHistory({ organisationId }: { organisationId: string }) {
  const words = useWords(proposalWords);
  const query = useQuery(proposalsOf(organisationId));
  return (
    <Section title={words.history}>
      <Loaded query={query} rows={2}>
        {({ nodes }) => <Proposals rows={nodes} empty={words.emptyOwn} />}
      </Loaded>
    </Section>
  );
}

export function ProposalsTab({ subject }: { subject: { id: string } }) {
  return <ProposalHistory organisationId={subject.id} />;
}

function Proposals({ rows, empty }: { rows: readonly ProposalRow[]; empty: string }) {
  const words = useWords(proposalWords);
  const title = useProposalTitle();
  if (rows.length === 0) return <p className="section-note">{empty}</p>;
  return (
    <ul className="own-proposals">
      {rows.map((proposal) => (
        <li key={proposal.id}>
          <Link to="/proposals/$id" params={{ id: proposal.id }}>
            {title(proposal)}
          </Link>
          <span className="own-proposal-state">
            <ProposalState proposal={proposal} />
          </span>
          <span className="matched-by">
            {day(proposal.proposedAt)} · {proposal.proposerName}
            {!proposal.closedAt && ` · ${words.age.toLowerCase()} ${words.days(waitedDays(proposal.proposedAt))}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
