import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert } from 'antd';
import { ActButton } from '../../kit/act-button';
import { day, instant } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Facts, Page, Section } from '../../kit/page';
import { useMay, useMe } from '../../kit/session';
import { Loaded } from '../../kit/states';
import { DecisionForm } from './decision-form';
import { ProposedFields } from './proposed-fields';
import { ProposalState, waitedDays } from './marks';
import { proposalDetail, withdrawProposal, type Proposal } from './queries';
import { proposalWords } from './words';
import { reasonField } from '../../kit/form-spec';

/** One proposal: what is asked for and why; decided here by who may, followed here by who asked. */
export function ProposalPage() {
  const words = useWords(proposalWords);
  const { id } = useParams({ from: '/shell/proposals/$id' });
  const query = useQuery(proposalDetail(id, words.notFound));
  const proposal = query.data;
  return (
    <Page
      title={proposal ? words.detail(proposal.memberName ?? proposal.organisation?.name ?? '') : words.title}
      printable
      file={proposal && { list: 'proposals', id: proposal.id }}
      crumbs={[
        <Link key="list" to="/proposals">
          {words.title}
        </Link>,
      ]}
      subtitle={proposal && <ProposalState proposal={proposal} />}
      actions={proposal && <Withdraw proposal={proposal} />}
    >
      <Loaded query={query}>{(loaded) => <Body proposal={loaded} reload={() => void query.refetch()} />}</Loaded>
    </Page>
  );
}

const isWaiting = ({ state }: Proposal) => state === 'OPEN' || state === 'STALE';

function Body({ proposal, reload }: { proposal: Proposal; reload: () => void }) {
  const words = useWords(proposalWords);
  const { id: me } = useMe();
  const mayDecide = useMay('proposal:decide');
  const waiting = isWaiting(proposal);
  const isOwn = proposal.proposedBy === me;
  return (
    <>
      <About proposal={proposal} />
      {proposal.state === 'STALE' && <Alert className="page-alert" type="warning" showIcon title={words.staleNote} />}
      {waiting && mayDecide && isOwn && <Alert className="page-alert" type="info" title={words.own} />}
      {waiting && mayDecide && !isOwn ? (
        <DecisionForm key={proposal.version} proposal={proposal} reload={reload} />
      ) : (
        <Section title={words.changes}>
          <ProposedFields proposal={proposal} />
        </Section>
      )}
      {proposal.closedAt && (
        <Section title={words.outcome}>
          <Facts
            facts={[
              ...(proposal.deciderName ? [{ label: words.by, value: proposal.deciderName }] : []),
              { label: words.closedAt, value: instant(proposal.closedAt) },
              {
                label: proposal.state === 'DECIDED' ? words.basis : words.whyWithdraw,
                value: proposal.closingNote,
              },
            ]}
          />
        </Section>
      )}
    </>
  );
}

function About({ proposal }: { proposal: Proposal }) {
  const words = useWords(proposalWords);
  const { organisation, proposerName, proposedAt, effectiveOn, reason, evidence, closedAt } = proposal;
  const waited = closedAt ? '' : ` (${words.days(waitedDays(proposedAt))})`;
  return (
    <Section title={words.about}>
      <Facts
        facts={[
          {
            label: words.organisation,
            value: organisation && (
              <Link to="/organisations/$id" params={{ id: organisation.id }}>
                {organisation.name}
              </Link>
            ),
          },
          { label: words.proposer, value: proposerName },
          { label: words.proposedAt, value: `${instant(proposedAt)}${waited}` },
          { label: words.effectiveOn, value: effectiveOn ? day(effectiveOn) : words.correction },
          { label: words.reason, value: reason },
          { label: words.evidence, value: evidence },
        ]}
      />
    </Section>
  );
}

function Withdraw({ proposal }: { proposal: Proposal }) {
  const words = useWords(proposalWords);
  const client = useQueryClient();
  const { id: me } = useMe();
  const { id, version: expectedVersion } = proposal;
  if (proposal.proposedBy !== me || !isWaiting(proposal)) return null;
  return (
    <ActButton
      label={words.withdraw}
      fields={[reasonField(words.whyWithdraw)]}
      done={words.withdrawn}
      act={({ reason = '' }) => withdrawProposal(client, { id, expectedVersion, reason })}
    />
  );
}
