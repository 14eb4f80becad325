import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Alert } from 'antd';
import { day, instant, wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Facts, Page, Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { Loaded } from '../../kit/states';
import { BatchActs } from './acts';
import { BatchStatus } from './batch-status';
import { BatchStanding } from './standing';
import { ColumnsStep } from './columns';
import { Counts } from './counts';
import { BatchProblem, WorkProgress } from './progress';
import { importBatch, type Batch } from './queries';
import { RejectedFiles } from './rejected-files';
import { RowsStep } from './rows';
import { Steps } from './steps';
import { importWords } from './words';

/** One file on its way into the register: its columns, its dry run, the decision, and the way back. */
export function ImportPage() {
  const words = useWords(importWords);
  const { id } = useParams({ from: '/shell/imports/$id' });
  const query = useQuery(importBatch(id, words.notFound));
  const batch = query.data;
  return (
    <Page
      title={batch?.fileName ?? words.title}
      printable
      file={batch && { list: 'importBatches', id: batch.id }}
      crumbs={[
        <Link key="list" to="/imports">
          {words.title}
        </Link>,
      ]}
      subtitle={batch && <BatchStatus status={batch.status} />}
      actions={
        batch && (
          <Gate permission="import:write">
            <BatchActs batch={batch} />
          </Gate>
        )
      }
    >
      <Loaded query={query} rows={12}>
        {(loaded) => <BatchBody batch={loaded} />}
      </Loaded>
    </Page>
  );
}

function BatchBody({ batch }: { batch: Batch }) {
  const { step } = useSearch({ from: '/shell/imports/$id' });
  return (
    <>
      <Steps batch={batch} />
      <BatchProblem batch={batch} />
      <BatchStanding batch={batch} />
      <WorkProgress batch={batch} />
      {batch.status === 'READING' || batch.status === 'FAILED' || batch.status === 'CANCELLED' ? (
        <Received batch={batch} />
      ) : step === 'columns' && batch.status === 'CHECKED' ? (
        <ColumnsStep key={batch.version} batch={batch} />
      ) : (
        <>
          <Received batch={batch} />
          <Counts batch={batch} />
          <RejectedFiles batch={batch} />
          <div className="below-list">
            <RowsStep batch={batch} />
          </div>
        </>
      )}
    </>
  );
}

function Received({ batch }: { batch: Batch }) {
  const words = useWords(importWords);
  const { receivedBy, receivedAt, appliedBy, appliedAt, undoneBy, undoneAt } = batch;
  const byAt = (who: string | null | undefined, at: string | null | undefined) => who && words.byAt(who, instant(at));
  const notes = Array.isArray(batch.notes) ? batch.notes.map(String) : [];
  return (
    <Section title={words.file}>
      <Facts
        facts={[
          { label: words.received, value: byAt(receivedBy, receivedAt) },
          { label: words.applied, value: byAt(appliedBy, appliedAt) },
          { label: words.undone, value: byAt(undoneBy, undoneAt) },
          { label: words.figuresOn, value: day(batch.figuresOn) },
          { label: words.size, value: words.sizeOf(wholeNumber(Math.ceil(batch.fileBytes / 1024))) },
        ]}
      />
      {notes.map((note) => (
        <Alert key={note} type="info" title={note} />
      ))}
    </Section>
  );
}
