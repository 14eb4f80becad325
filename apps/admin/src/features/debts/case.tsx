import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { DebtCaseClosing, DebtRecoverability, MoveDebtCase } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { actState } from '../../kit/allowed';
import { type Field, reasonField } from '../../kit/form-spec';
import { day, money, today } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Facts, Page, Section } from '../../kit/page';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import {
  ApproveDebtDecisionDocument,
  ClassifyDebtCaseDocument,
  CloseDebtCaseDocument,
  ExecuteDebtCaseDocument,
  RefuseDebtDecisionDocument,
  SubmitDebtCaseDocument,
  UnfreezeDebtCaseDocument,
  VerifyDebtCaseDocument,
} from './documents';
import { actOnDebts, debtCase, type DebtCaseRecord, type DecisionRow } from './queries';
import { debtWords } from './words';

const RECOVERABILITY: readonly DebtRecoverability[] = ['RECOVERABLE', 'HARD', 'IRRECOVERABLE'];
const CLOSINGS: readonly DebtCaseClosing[] = [
  'PAID',
  'WRITTEN_OFF',
  'TRANSFERRED',
  'SETTLED_IN_DISSOLUTION',
  'SETTLED_IN_BANKRUPTCY',
];

/** One case: where it stands, what may be done now and why not, its plan, and its decisions with both people. */
export function DebtCasePage() {
  const words = useWords(debtWords);
  const { id } = useParams({ from: '/shell/debt-cases/$id' });
  const query = useQuery(debtCase(id, words.caseNotFound));
  const found = query.data;
  return (
    <Page
      title={found?.debt ? `${words.caseTitle}: ${found.debt.counterpartyName}` : words.caseTitle}
      crumbs={[
        <Link key="list" to="/debts">
          {words.title}
        </Link>,
        found?.debt && (
          <Link key="debt" to="/debts/$id" params={{ id: found.debt.id }}>
            {found.debt.counterpartyName}
          </Link>
        ),
      ]}
      subtitle={found && words[found.state]}
      actions={found && <CaseActs found={found} />}
      printable
    >
      <Loaded query={query} rows={10}>
        {(loaded) => (
          <>
            <CaseFacts found={loaded} />
            <Decisions found={loaded} />
            <Plan found={loaded} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function useReason(): Field {
  const words = useWords(debtWords);
  return reasonField(words.reason);
}

function CaseActs({ found }: { found: DebtCaseRecord }) {
  const words = useWords(debtWords);
  const client = useQueryClient();
  const reasonField = useReason();
  const on = { id: found.id, expectedVersion: found.version };
  const moves = [
    ['verifyDebtCase', words.verify, (input: MoveDebtCase) => actOnDebts(client, VerifyDebtCaseDocument, input)],
    ['submitDebtCase', words.submit, (input: MoveDebtCase) => actOnDebts(client, SubmitDebtCaseDocument, input)],
    ['executeDebtCase', words.execute, (input: MoveDebtCase) => actOnDebts(client, ExecuteDebtCaseDocument, input)],
    ['unfreezeDebtCase', words.unfreeze, (input: MoveDebtCase) => actOnDebts(client, UnfreezeDebtCaseDocument, input)],
  ] as const;
  return (
    <>
      {moves.map(([action, label, move]) => (
        <ActButton
          key={action}
          {...actState(found, action)}
          label={label}
          fields={[reasonField]}
          act={({ reason = '' }) => move({ ...on, reason })}
        />
      ))}
      <ActButton
        {...actState(found, 'classifyDebtCase')}
        label={words.classify}
        fields={[
          {
            name: 'recoverability',
            label: words.recoverability,
            kind: 'choice',
            required: true,
            options: RECOVERABILITY.map((value) => ({ value, label: words[value] })),
          },
          reasonField,
        ]}
        act={({ recoverability, reason = '' }) =>
          actOnDebts(client, ClassifyDebtCaseDocument, {
            ...on,
            recoverability: recoverability as DebtRecoverability,
            reason,
          })
        }
      />
      <ActButton
        {...actState(found, 'closeDebtCase')}
        label={words.close}
        fields={[
          {
            name: 'closing',
            label: words.closing,
            kind: 'choice',
            required: true,
            options: CLOSINGS.map((value) => ({ value, label: words[value] })),
          },
          { name: 'closedOn', label: words.closedOn, kind: 'day', required: true, latest: today() },
          reasonField,
        ]}
        values={{ closedOn: today() }}
        act={({ closing, closedOn = '', reason = '' }) =>
          actOnDebts(client, CloseDebtCaseDocument, { ...on, closing: closing as DebtCaseClosing, closedOn, reason })
        }
      />
    </>
  );
}

function CaseFacts({ found }: { found: DebtCaseRecord }) {
  const words = useWords(debtWords);
  const { recoverability, closing } = found;
  return (
    <Section title={words.caseTitle}>
      <Facts
        facts={[
          { label: words.step, value: words[found.state] },
          { label: words.outstanding, value: money(found.debt?.outstanding) },
          { label: words.organisation, value: found.debt?.organisation.name },
          { label: words.recoverability, value: recoverability && words[recoverability] },
          { label: words.openedOn, value: day(found.openedOn) },
          { label: words.dueOn, value: day(found.dueOn) },
          { label: words.closedOn, value: day(found.closedOn) },
          { label: words.closing, value: closing && words[closing] },
        ]}
      />
    </Section>
  );
}

function Decisions({ found }: { found: DebtCaseRecord }) {
  const words = useWords(debtWords);
  return (
    <Section title={words.decisions}>
      <SmallTable
        label={words.decisions}
        empty={words.noDecision}
        head={[words.number, words.body, words.amount, words.second, words.act]}
        rows={found.decisions.nodes.map((decision) => ({
          id: decision.id,
          cells: [
            `${decision.number}, ${day(decision.decidedOn)}`,
            `${decision.bodyName}, ${decision.signer}`,
            money(decision.amount),
            <TwoPeople key="people" decision={decision} />,
            <DecisionActs key="acts" decision={decision} />,
          ],
        }))}
      />
    </Section>
  );
}

function TwoPeople({ decision: { approval } }: { decision: DecisionRow }) {
  const words = useWords(debtWords);
  if (!approval) return '–';
  if (approval.state === 'PROPOSED') return words.proposed(approval.proposerName);
  if (approval.state === 'APPROVED') return words.approved(approval.proposerName, approval.deciderName ?? '');
  return words.notApproved;
}

/* The approver sends back the very hash of what he saw. */
function DecisionActs({ decision: { approval } }: { decision: DecisionRow }) {
  const words = useWords(debtWords);
  const client = useQueryClient();
  const reasonField = useReason();
  if (approval?.state !== 'PROPOSED') return null;
  const on = { id: approval.id, expectedVersion: approval.version };
  return (
    <>
      <ActButton
        {...actState(approval, 'approveAct')}
        label={words.approve}
        note={approval.title}
        primary
        small
        fields={[reasonField]}
        act={({ reason = '' }) =>
          actOnDebts(client, ApproveDebtDecisionDocument, { ...on, payloadHash: approval.payloadHash, reason })
        }
      />
      <ActButton
        {...actState(approval, 'refuseAct')}
        label={words.refuse}
        note={approval.title}
        small
        fields={[reasonField]}
        act={({ reason = '' }) => actOnDebts(client, RefuseDebtDecisionDocument, { ...on, reason })}
      />
    </>
  );
}

function Plan({ found }: { found: DebtCaseRecord }) {
  const words = useWords(debtWords);
  return (
    <Section title={words.plan}>
      <Facts
        facts={[
          { label: words.planWanted, value: money(found.planWanted) },
          { label: words.planPaid, value: money(found.planPaid) },
          { label: words.planBehind, value: money(found.planBehind) },
        ]}
      />
      <SmallTable
        label={words.plan}
        empty={words.noPlan}
        head={[words.dueOn, words.amount]}
        rows={found.instalments.nodes.map(({ id, dueOn, amount }) => ({ id, cells: [day(dueOn), money(amount)] }))}
      />
    </Section>
  );
}
