import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ExportEntryFilter, ExportStep } from '../../graphql/graphql';
import { betweenDays, instant, wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Tone } from '../../kit/marks';
import { Page } from '../../kit/page';
import { Empty } from '../../kit/states';
import { exportList, type ExportRow } from './queries';
import { exportWords } from './words';

const STEPS = ['BEGUN', 'DONE', 'BROKEN'] as const;
const TONES = { BEGUN: 'quiet', DONE: 'good', BROKEN: 'bad' } as const satisfies Record<ExportStep, string>;

/** The ledger of what left the register as a file. */
export function ExportListPage() {
  const words = useWords(exportWords);
  const spec = useExportSpec();
  const state = useListState(spec);
  const query = useQuery(exportList(spec, state));
  return (
    <Page title={words.title} subtitle={words.note}>
      <List label={words.title} spec={spec} state={state} query={query} empty={<Empty title={words.empty} />} />
    </Page>
  );
}

function useExportSpec(): ListSpec<ExportRow, ExportEntryFilter> {
  const words = useWords(exportWords);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'exportEntries', also: (search) => ({ filter: betweenDays(search) }) },
      columns: [
        { key: 'at', title: words.at, sort: 'at', fixed: true, width: 125, cell: ({ at }) => instant(at) },
        { key: 'actorName', title: words.actor, width: 160, cell: ({ actorName }) => actorName },
        { key: 'title', title: words.list, width: 240, cell: ({ title }) => title },
        {
          key: 'format',
          title: words.format,
          width: 60,
          cell: ({ format }) => (format === 'html' ? words.html : format),
        },
        {
          key: 'step',
          title: words.step,
          width: 120,
          cell: ({ step }) => <Tone tone={TONES[step]}>{words[step]}</Tone>,
        },
        { key: 'rows', title: words.rows, align: 'right', width: 95, cell: ({ rows }) => wholeNumber(rows) },
        {
          key: 'total',
          title: words.total,
          align: 'right',
          optional: true,
          width: 110,
          cell: ({ total }) => wholeNumber(total),
        },
        {
          key: 'question',
          title: words.question,
          width: 260,
          cell: ({ question }) => <Question question={question} />,
        },
        {
          key: 'exportId',
          title: words.export,
          width: 100,
          cell: ({ exportId }) => (
            <Link to="/exports" search={{ export: exportId }} title={exportId}>
              …{exportId.slice(-8)}
            </Link>
          ),
        },
      ],
      filters: [
        {
          key: 'step',
          kind: 'choice',
          label: words.step,
          options: STEPS.map((value) => ({ value, label: words[value] })),
          toFilter: (steps) => ({ step: { in: steps as ExportStep[] } }),
        },
        { key: 'export', kind: 'text', label: words.export, toFilter: ([id]) => ({ exportId: { eq: id } }) },
        // Both days together make one condition: see exportList.
        { key: 'from', kind: 'day', label: words.from, toFilter: () => ({}) },
        { key: 'to', kind: 'day', label: words.to, toFilter: () => ({}) },
      ],
    }),
    [words],
  );
}

/** The conditions in the words of the file; the columns are many and stand in the title. */
function Question({ question }: { question: unknown }) {
  const words = useWords(exportWords);
  const { columns, conditions, record } = question as {
    columns?: readonly string[];
    conditions?: readonly string[];
    record?: string | null;
  };
  const said = record ? words.oneRecord : conditions?.join('; ') || words.all;
  return <span title={columns?.join(', ')}>{said}</span>;
}
