import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { instant, wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { sameFile, writtenRows, type Batch } from './queries';
import { importWords } from './words';

/** What somebody who looks at a dry run must know of the register: the file stands there already, or did, or in part. */
export function BatchStanding({ batch }: { batch: Batch }) {
  const words = useWords(importWords);
  const { id, status, appliedBy, appliedAt, undoneRows } = batch;
  if (status === 'CHECKED') return <SameFile batch={batch} />;
  if (status === 'PARTLY_UNDONE') {
    const kept = wholeNumber(writtenRows(batch) - undoneRows);
    return (
      <Alert
        type="warning"
        showIcon
        title={words.partlyUndone(wholeNumber(undoneRows), kept)}
        action={
          <Link to="/imports/$id" params={{ id }} search={{ kept: '1' }}>
            {words.showKept}
          </Link>
        }
      />
    );
  }
  if (status !== 'APPLIED' || !appliedBy) return null;
  return <Alert type="info" showIcon title={words.previewOver(appliedBy, instant(appliedAt))} />;
}

function SameFile({ batch }: { batch: Batch }) {
  const words = useWords(importWords);
  const { data = [] } = useQuery(sameFile(batch));
  return data.map(({ id, appliedBy, appliedAt }) => (
    <Alert
      key={id}
      type="warning"
      showIcon
      title={words.sameFile(appliedBy ?? '', instant(appliedAt))}
      action={
        <Link to="/imports/$id" params={{ id }}>
          {words.openImport}
        </Link>
      }
    />
  ));
}
