import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ImportBatchFilter, ImportStatus } from '../../graphql/graphql';
import { instant, wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Page } from '../../kit/page';
import { Gate } from '../../kit/session';
import { Empty } from '../../kit/states';
import { BatchStatus } from './batch-status';
import { importList, type BatchRow } from './queries';
import { UploadBox } from './upload-box';
import { importWords } from './words';

/** Where a file comes in, and every file that ever did. */
export function ImportListPage() {
  const words = useWords(importWords);
  const spec = useImportSpec();
  const state = useListState(spec);
  const query = useQuery(importList(spec, state));
  return (
    <Page title={words.title} subtitle={words.note}>
      <Gate permission="import:write">
        <UploadBox />
      </Gate>
      <h2 className="list-heading">{words.batches}</h2>
      <List label={words.batches} spec={spec} state={state} query={query} empty={<Empty title={words.empty} />} />
    </Page>
  );
}

const STATUSES = [
  'READING',
  'CHECKED',
  'APPLYING',
  'APPLIED',
  'PARTLY_UNDONE',
  'UNDONE',
  'FAILED',
  'CANCELLED',
] as const;

function useImportSpec(): ListSpec<BatchRow, ImportBatchFilter> {
  const words = useWords(importWords);
  return useMemo(() => {
    const byAt = (who?: string | null, at?: string | null) => (who ? words.byAt(who, instant(at)) : '–');
    return {
      pageSize: 20,
      file: { list: 'importBatches' },
      columns: [
        {
          key: 'file',
          field: 'fileName',
          title: words.file,
          fixed: true,
          width: 220,
          cell: ({ id, fileName }) => (
            <Link to="/imports/$id" params={{ id }} className="row-link">
              {fileName}
            </Link>
          ),
        },
        { key: 'status', title: words.status, width: 130, cell: ({ status }) => <BatchStatus status={status} /> },
        {
          key: 'rows',
          field: 'dataRows',
          title: words.rows,
          width: 90,
          align: 'right',
          cell: ({ dataRows }) => wholeNumber(dataRows),
        },
        {
          key: 'result',
          field: 'created,updated,rejected',
          title: words.result,
          width: 190,
          cell: ({ created, updated, rejected }) =>
            words.resultOf(wholeNumber(created), wholeNumber(updated), wholeNumber(rejected)),
        },
        {
          key: 'received',
          field: 'receivedBy,receivedAt',
          title: words.received,
          sort: 'receivedAt',
          width: 170,
          cell: ({ receivedBy, receivedAt }) => byAt(receivedBy, receivedAt),
        },
        {
          key: 'applied',
          field: 'appliedBy,appliedAt',
          title: words.applied,
          sort: 'appliedAt',
          width: 170,
          cell: ({ appliedBy, appliedAt }) => byAt(appliedBy, appliedAt),
        },
        {
          key: 'undone',
          field: 'undoneBy,undoneAt',
          title: words.undone,
          optional: true,
          width: 170,
          cell: ({ undoneBy, undoneAt }) => byAt(undoneBy, undoneAt),
        },
      ],
      filters: [
        {
          key: 'status',
          kind: 'choice',
          label: words.status,
          options: STATUSES.map((value) => ({ value, label: words[value] })),
          toFilter: (codes) => ({ status: { in: codes as ImportStatus[] } }),
        },
      ],
    };
  }, [words]);
}
