import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ActButton } from '../../kit/act-button';
import { actState } from '../../kit/allowed';
import { type Field, reasonField } from '../../kit/form-spec';
import { day, money, today } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { Facts, Page, Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { OpenDebtCaseDocument, PayDebtDocument, ReverseDebtPostingDocument, StateDebtDocument } from './documents';
import { actOnDebts, debtDetail, type DebtRecord } from './queries';
import { debtWords } from './words';

/** One debt: what is open of it, its book, what is known of it, and how it is settled. */
export function DebtDetailPage() {
  const words = useWords(debtWords);
  const { id } = useParams({ from: '/shell/debts/$id' });
  const query = useQuery(debtDetail(id, words.notFound));
  const debt = query.data;
  return (
    <Page
      title={debt ? `${debt.counterpartyName} – ${debt.organisation.name}` : words.title}
      crumbs={[
        <Link key="list" to="/debts">
          {words.title}
        </Link>,
      ]}
      subtitle={debt && `${words[debt.kind]} · ${words[debt.direction]}`}
      actions={debt && <DebtActs debt={debt} />}
      printable
    >
      <Loaded query={query} rows={14}>
        {(loaded) => (
          <>
            <BalanceSection debt={loaded} />
            <CasesSection debt={loaded} />
            <BookSection debt={loaded} />
            <FactsSection debt={loaded} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function DebtActs({ debt }: { debt: DebtRecord }) {
  const words = useWords(debtWords);
  const client = useQueryClient();
  const parts: readonly Field[] = [
    { name: 'principal', label: words.principal, kind: 'money' },
    { name: 'interest', label: words.interest, kind: 'money' },
    { name: 'penalty', label: words.penalty, kind: 'money' },
  ];
  const about: readonly Field[] = [
    { name: 'validOn', label: words.validOn, kind: 'day', required: true, latest: today() },
    { name: 'basis', label: words.basis, kind: 'text', max: 300 },
  ];
  const typed = (values: Record<string, string | undefined>) => ({
    debtId: debt.id,
    reason: values['reason'] ?? '',
    validOn: values['validOn'] ?? '',
    basis: values['basis'] ?? null,
    principal: values['principal'] ?? null,
    interest: values['interest'] ?? null,
    penalty: values['penalty'] ?? null,
  });
  return (
    <>
      <ActButton
        {...actState(debt, 'stateDebt')}
        label={words.state}
        fields={[...about, ...parts, reasonField(words.reason)]}
        values={{ validOn: today() }}
        act={(values) => actOnDebts(client, StateDebtDocument, typed(values))}
      />
      <ActButton
        {...actState(debt, 'payDebt')}
        label={words.pay}
        primary
        fields={[
          ...about,
          { name: 'amount', label: words.amount, kind: 'money', required: true },
          ...parts,
          reasonField(words.reason),
        ]}
        values={{ validOn: today() }}
        act={(values) => actOnDebts(client, PayDebtDocument, { ...typed(values), amount: values['amount'] ?? '' })}
      />
    </>
  );
}

function BalanceSection({ debt }: { debt: DebtRecord }) {
  const words = useWords(debtWords);
  const balance = debt.book?.balance;
  if (!balance) return <Section title={words.balance}>{words.noBook}</Section>;
  return (
    <Section title={words.balance}>
      <Facts
        facts={[
          { label: words.outstanding, value: <strong>{money(balance.outstanding)}</strong> },
          {
            label: words.overdue,
            value: debt.overdueDays && <Tone tone="warning">{words.days(debt.overdueDays)}</Tone>,
          },
          { label: words.principal, value: money(balance.principal) },
          { label: words.interest, value: money(balance.interest) },
          { label: words.penalty, value: money(balance.penalty) },
          { label: words.estimated, value: money(balance.interestEstimated) },
          { label: words.paid, value: money(balance.paid) },
          { label: words.writtenOff, value: money(balance.writtenOff) },
          { label: words.transferred, value: money(balance.transferred) },
          { label: words.setOff, value: money(balance.setOff) },
        ]}
      />
    </Section>
  );
}

function CasesSection({ debt }: { debt: DebtRecord }) {
  const words = useWords(debtWords);
  const client = useQueryClient();
  const isOpen = debt.cases.nodes.some(({ state }) => state !== 'CLOSED');
  return (
    <Section
      title={words.cases}
      extra={
        !isOpen && (
          <Gate permission="settlement:write">
            <ActButton
              label={words.openCase}
              fields={[
                { name: 'openedOn', label: words.openedOn, kind: 'day', required: true, latest: today() },
                reasonField(words.reason),
              ]}
              values={{ openedOn: today() }}
              act={({ openedOn = '', reason = '' }) =>
                actOnDebts(client, OpenDebtCaseDocument, { debtId: debt.id, openedOn, reason })
              }
            />
          </Gate>
        )
      }
    >
      <SmallTable
        label={words.cases}
        empty={words.noCase}
        head={[words.openedOn, words.step, words.closedOn]}
        rows={debt.cases.nodes.map(({ id, state, openedOn, closedOn }) => ({
          id,
          cells: [
            <Link key="case" to="/debt-cases/$id" params={{ id }} className="row-link">
              {day(openedOn)}
            </Link>,
            words[state],
            day(closedOn),
          ],
        }))}
      />
    </Section>
  );
}

function BookSection({ debt }: { debt: DebtRecord }) {
  const words = useWords(debtWords);
  const client = useQueryClient();
  const postings = debt.book?.postings.nodes ?? [];
  const gone = new Set(postings.flatMap(({ reverses }) => reverses?.id ?? []));
  return (
    <Section title={words.postings}>
      <SmallTable
        label={words.postings}
        empty={words.noPosting}
        head={[words.validOn, words.posting, words.lines, words.basis, words.act]}
        rows={postings.map(({ id, kind, validOn, basis, entries }) => ({
          id,
          cells: [
            day(validOn),
            words[kind],
            entries.nodes
              .flatMap(({ account, amount }) =>
                account in ACCOUNTS ? [`${words[account as Account]} ${money(amount)}`] : [],
              )
              .join(', '),
            basis ?? '–',
            kind !== 'REVERSAL' && !gone.has(id) && (
              <ActButton
                key="reverse"
                {...actState(debt, 'reverseDebtPosting')}
                label={words.reverse}
                small
                danger
                fields={[{ name: 'withLater', label: words.withLater, kind: 'flag' }, reasonField(words.reason)]}
                act={({ withLater, reason = '' }) =>
                  actOnDebts(client, ReverseDebtPostingDocument, {
                    debtId: debt.id,
                    postingId: id,
                    withLater: withLater === 'YES',
                    reason,
                  })
                }
              />
            ),
          ],
        }))}
      />
    </Section>
  );
}

/* What is owed; where it came from or went stands in the kind of the posting. */
const ACCOUNTS = { PRINCIPAL: true, INTEREST: true, INTEREST_ESTIMATED: true, PENALTY: true } as const;
type Account = keyof typeof ACCOUNTS;

function FactsSection({ debt }: { debt: DebtRecord }) {
  const words = useWords(debtWords);
  const group = debt.debtGroup && [debt.debtGroup, debt.debtGroupSource, day(debt.debtGroupOn)].join(', ');
  return (
    <Section title={words.facts}>
      <Facts
        facts={[
          {
            label: words.organisation,
            value: (
              <Link to="/organisations/$id" params={{ id: debt.organisation.id }}>
                {debt.organisation.name}
              </Link>
            ),
          },
          { label: words.originOn, value: day(debt.originOn) },
          { label: words.dueOn, value: day(debt.dueOn) },
          { label: words.original, value: money(debt.originalPrincipal) },
          { label: words.contract, value: debt.contractNumber },
          { label: words.evidence, value: debt.evidence },
          { label: words.confirmedOn, value: day(debt.confirmedOn) },
          { label: words.limitationOn, value: day(debt.limitationOn) },
          { label: words.disputed, value: debt.disputed ? words.yes : words.no },
          { label: words.group, value: group },
          { label: words.remark, value: debt.note },
        ]}
      />
    </Section>
  );
}
