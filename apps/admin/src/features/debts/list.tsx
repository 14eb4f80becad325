import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { DebtDirection, DebtFilter, DebtKind } from '../../graphql/graphql';
import { dayBefore, day, money } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Tone } from '../../kit/marks';
import { Facts, Page, Section } from '../../kit/page';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { debtList, type DebtRow, debtTotals } from './queries';
import { debtWords } from './words';

const KINDS: readonly DebtKind[] = ['STATE', 'BANK', 'OTHER_ORG', 'TO_MEMBER', 'FROM_MEMBER', 'OTHER'];
const DIRECTIONS: readonly DebtDirection[] = ['PAYABLE', 'RECEIVABLE'];

/** Debts the viewer may know of, with five lines and two sums that are never set against each other. */
export function DebtListPage() {
  const words = useWords(debtWords);
  const spec = useDebtSpec();
  const state = useListState(spec);
  const query = useQuery(debtList(spec, state));
  return (
    <Page title={words.title} subtitle={words.note}>
      <List label={words.title} spec={spec} state={state} query={query} />
      <TotalsSection />
    </Page>
  );
}

function TotalsSection() {
  const words = useWords(debtWords);
  const query = useQuery(debtTotals);
  return (
    <Loaded query={query} rows={6}>
      {({ lines, payable, receivable }) => (
        <Section title={words.totals}>
          <Facts
            facts={[
              { label: words.payable, value: <strong>{money(payable)}</strong> },
              { label: words.receivable, value: <strong>{money(receivable)}</strong> },
            ]}
          />
          <SmallTable
            label={words.totals}
            head={[words.kind, words.direction, words.count, words.principal, words.interest, words.penalty, words.outstanding, words.estimated]}
            rows={lines.map((line) => ({
              id: `${line.kind} ${line.direction}`,
              cells: [
                <span key="kind">
                  {words[line.kind]}
                  {line.isPartial && <span className="matched-by">{words.partial}</span>}
                </span>,
                words[line.direction],
                line.count,
                money(line.principal),
                money(line.interest),
                money(line.penalty),
                <strong key="outstanding">{money(line.outstanding)}</strong>,
                money(line.interestEstimated),
              ],
            }))}
          />
        </Section>
      )}
    </Loaded>
  );
}

function useDebtSpec(): ListSpec<DebtRow, DebtFilter> {
  const words = useWords(debtWords);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'debts' },
      columns: [
        {
          key: 'counterpartyName',
          title: words.counterparty,
          sort: 'counterpartyName',
          fixed: true,
          width: 190,
          cell: ({ id, counterpartyName }) => (
            <Link to="/debts/$id" params={{ id }} className="row-link">
              {counterpartyName}
            </Link>
          ),
        },
        { key: 'organisation', title: words.organisation, width: 200, cell: ({ organisation }) => organisation.name },
        {
          key: 'outstanding',
          title: words.outstanding,
          align: 'right',
          width: 130,
          cell: ({ outstanding }) => money(outstanding),
        },
        {
          key: 'overdueDays',
          title: words.overdue,
          width: 105,
          cell: ({ overdueDays }) => (overdueDays ? <Tone tone="warning">{words.days(overdueDays)}</Tone> : '–'),
        },
        { key: 'kind', title: words.kind, sort: 'kind', width: 150, cell: ({ kind }) => words[kind] },
        { key: 'direction', title: words.direction, width: 110, cell: ({ direction }) => words[direction] },
        { key: 'originOn', title: words.originOn, sort: 'originOn', width: 110, cell: ({ originOn }) => day(originOn) },
        { key: 'dueOn', title: words.dueOn, sort: 'dueOn', width: 110, cell: ({ dueOn }) => day(dueOn) },
        { key: 'evidence', title: words.evidence, width: 100, cell: ({ evidence }) => evidence },
        {
          key: 'originalPrincipal',
          title: words.original,
          sort: 'originalPrincipal',
          optional: true,
          align: 'right',
          width: 150,
          cell: ({ originalPrincipal }) => money(originalPrincipal),
        },
      ],
      filters: [
        {
          key: 'kind',
          kind: 'choice',
          label: words.kind,
          options: KINDS.map((value) => ({ value, label: words[value] })),
          toFilter: (values) => ({ kind: { in: values as DebtKind[] } }),
        },
        {
          key: 'direction',
          kind: 'choice',
          label: words.direction,
          options: DIRECTIONS.map((value) => ({ value, label: words[value] })),
          toFilter: (values) => ({ direction: { in: values as DebtDirection[] } }),
        },
        {
          key: 'due',
          kind: 'day',
          label: words.dueOn,
          toFilter: ([on = '']) => ({ dueOn: { to: dayBefore(on) } }),
        },
      ],
    }),
    [words],
  );
}
