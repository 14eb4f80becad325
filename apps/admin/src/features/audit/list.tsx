import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AuditEntryFilter } from '../../graphql/graphql';
import { useActorNames } from '../../kit/actor-names';
import { betweenDays, instant } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Tone } from '../../kit/marks';
import { Page } from '../../kit/page';
import { useMay } from '../../kit/session';
import { Empty } from '../../kit/states';
import { auditActors, auditList, type AuditRow } from './queries';
import { tableOptions, tableWord } from './table-words';
import { auditWords } from './words';

const OPERATIONS = ['INSERT', 'UPDATE', 'DELETE', 'READ'] as const;
type Operation = (typeof OPERATIONS)[number];

/** The trail as an auditor reads it; a row, a person or a request is a filter in the address. */
export function AuditListPage() {
  const words = useWords(auditWords);
  const spec = useAuditSpec();
  const state = useListState(spec);
  const query = useQuery(auditList(spec, state));
  const nameOf = useActorNames(query.data?.nodes.map(({ actorId }) => actorId) ?? []);
  const named = useMemo(
    () => ({
      ...spec,
      columns: spec.columns.map((column) =>
        column.key === 'actor' ? { ...column, cell: ({ actorId }: AuditRow) => nameOf(actorId) } : column,
      ),
    }),
    [spec, nameOf],
  );
  return (
    <Page title={words.title} subtitle={words.note}>
      <List label={words.title} spec={named} state={state} query={query} empty={<Empty title={words.empty} />} />
    </Page>
  );
}

function useAuditSpec(): ListSpec<AuditRow, AuditEntryFilter> {
  const words = useWords(auditWords);
  const language = useLanguage();
  const { data: people } = useQuery({ ...auditActors, enabled: useMay('identity:read') });
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'auditEntries', also: (search) => ({ filter: betweenDays(search) }) },
      columns: [
        { key: 'at', title: words.at, sort: 'at', fixed: true, width: 120, cell: ({ at }) => instant(at) },
        { key: 'actor', field: 'actorId', title: words.actor, width: 160, cell: ({ actorId }) => actorId },
        {
          key: 'operation',
          title: words.operation,
          width: 70,
          cell: ({ operation }) => <Tone tone="quiet">{words[operation as Operation] ?? operation}</Tone>,
        },
        {
          key: 'table',
          field: 'recordTable',
          title: words.table,
          width: 150,
          cell: (row) => <span title={row.recordTable}>{tableWord(row, language)}</span>,
        },
        { key: 'record', field: 'recordId', title: words.record, width: 230, cell: (row) => <Subject row={row} /> },
        { key: 'reason', title: words.reason, width: 240, cell: ({ reason }) => reason },
        {
          key: 'request',
          field: 'requestId',
          title: words.request,
          optional: true,
          width: 110,
          cell: ({ requestId }) => (
            <Link to="/audit" search={{ request: requestId }} title={requestId}>
              …{requestId.slice(-8)}
            </Link>
          ),
        },
        {
          key: 'sealed',
          field: 'position',
          title: words.sealed,
          optional: true,
          width: 120,
          cell: ({ position }) => position ?? words.notSealed,
        },
      ],
      filters: [
        {
          key: 'operation',
          kind: 'choice',
          label: words.operation,
          options: OPERATIONS.map((value) => ({ value, label: words[value] })),
          toFilter: (operations) => ({ operation: { in: [...operations] } }),
        },
        {
          key: 'table',
          kind: 'choice',
          label: words.table,
          options: tableOptions(language),
          toFilter: (tables) => ({ recordTable: { in: [...tables] } }),
        },
        {
          key: 'actor',
          kind: 'choice',
          single: true,
          label: words.actor,
          options: people ?? [],
          toFilter: ([id]) => ({ actorId: { eq: id } }),
        },
        {
          key: 'record',
          kind: 'text',
          byLink: true,
          label: words.record,
          toFilter: ([id]) => ({ recordId: { eq: id } }),
        },
        {
          key: 'request',
          kind: 'text',
          byLink: true,
          label: words.request,
          toFilter: ([id]) => ({ requestId: { eq: id } }),
        },
        // Both days together make one condition: see auditList.
        { key: 'from', kind: 'day', label: words.from, toFilter: () => ({}) },
        { key: 'to', kind: 'day', label: words.to, toFilter: () => ({}) },
      ],
    }),
    [words, language, people],
  );
}

/** Kinds of rows that have a page of their own. */
const PAGES: Readonly<Record<string, string>> = {
  user_account: '/users',
  admin_unit: '/admin-units',
  legal_parameter: '/legal-rules',
  outside_series: '/outside-series',
};

/** The record a row belongs to; below it the way to everything that was done to this one row. */
function Subject({ row: { organisation, recordTable, recordId } }: { row: AuditRow }) {
  const words = useWords(auditWords);
  const history = (
    <Link to="/audit" search={{ record: recordId }} title={recordId}>
      {words.thisRow}
    </Link>
  );
  const under = PAGES[recordTable];
  const page: string | undefined = organisation ? `/organisations/${organisation.id}` : under && `${under}/${recordId}`;
  if (!page) return history;
  return (
    <>
      <Link to={page} className="row-link">
        {organisation?.name ?? words.open}
      </Link>
      <span className="matched-by">{history}</span>
    </>
  );
}
