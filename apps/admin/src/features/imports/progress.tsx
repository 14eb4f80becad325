import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Progress } from 'antd';
import { useEffect, useRef } from 'react';
import { wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { Problem } from '../../kit/states';
import { cancelImport, WORKING, type Batch } from './queries';
import { readProblem } from './sheets';
import { importWords } from './words';

/** What the server is doing for the batch, how far it is, and the way to stop it. */
export function WorkProgress({ batch }: { batch: Batch }) {
  const words = useWords(importWords);
  const client = useQueryClient();
  const stop = useMutation({ mutationFn: () => cancelImport(client, batch) });
  useFinished(batch);
  const { job, status } = batch;
  if (!WORKING.includes(status)) return null;
  const { rowsDone = 0, rowsTotal = 0, cancelled = false } = job ?? {};
  const percent = rowsTotal > 0 ? Math.min(100, Math.floor((100 * rowsDone) / rowsTotal)) : 0;
  return (
    <Section title={words.working}>
      <p role="status">
        <strong>{words[status]}</strong> {words.rowsOf(wholeNumber(Math.min(rowsDone, rowsTotal)), wholeNumber(rowsTotal))}
      </p>
      <Progress percent={percent} status="active" aria-label={words.working} />
      <p className="section-note">{words.workingNote}</p>
      <Gate permission="import:write">
        <Button danger disabled={cancelled} loading={stop.isPending} onClick={() => stop.mutate()}>
          {cancelled ? words.stopping : words.stop}
        </Button>
      </Gate>
      {stop.error && <Problem error={stop.error} />}
    </Section>
  );
}

/** Why the last order came to nothing, with the rows or files it names. */
export function BatchProblem({ batch }: { batch: Batch }) {
  const words = useWords(importWords);
  const problem = readProblem(batch.problem);
  if (!problem) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={problem.message}
      description={
        problem.lines.length > 0 && (
          <ul>
            {problem.lines.map(({ rowNo, name, fileName }) => (
              <li key={`${rowNo}${fileName}`}>{rowNo ? words.rowNamed(rowNo, name) : (fileName ?? words.otherOffice)}</li>
            ))}
          </ul>
        )
      }
    />
  );
}

/* The work changed what other pages show: once it is over, everything read before is asked again. */
function useFinished({ status }: Batch): void {
  const client = useQueryClient();
  const before = useRef(status);
  useEffect(() => {
    if (WORKING.includes(before.current) && !WORKING.includes(status)) void client.invalidateQueries();
    before.current = status;
  }, [client, status]);
}
