import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ImportMode } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { type Field, reasonField } from '../../kit/form-spec';
import { wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { ApplyImportDocument, UndoImportDocument } from './documents';
import { decideImport, heldCells, writtenRows, type Batch } from './queries';
import { readProblem } from './sheets';
import { importWords } from './words';

/** Apply once; undo, wholly or but for rows changed since; each asks why. */
export function BatchActs({ batch }: { batch: Batch }) {
  const words = useWords(importWords);
  const client = useQueryClient();
  const reason = reasonField(words.reason);
  const mode: Field = {
    name: 'mode',
    label: words.mode,
    kind: 'choice',
    required: true,
    wide: true,
    options: [
      { value: 'GOOD_ROWS', label: words.GOOD_ROWS },
      { value: 'ALL_OR_NOTHING', label: words.ALL_OR_NOTHING },
    ],
  };
  if (batch.status === 'CHECKED') {
    const fields = batch.rejected > 0 ? [mode, reason] : [reason];
    return (
      <ActButton
        key="apply"
        primary
        label={words.apply}
        note={<ApplyNote batch={batch} />}
        fields={fields}
        values={{ mode: 'GOOD_ROWS' }}
        done={words.applyOrdered}
        act={({ reason: why = '', mode: chosen }) =>
          decideImport(client, ApplyImportDocument, batch, why, { mode: chosen as ImportMode })
        }
      />
    );
  }
  if (batch.status !== 'APPLIED' && batch.status !== 'PARTLY_UNDONE') return null;
  const undo = (label: string, note: string, keepChanged: boolean) => (
    <ActButton
      key={label}
      danger
      label={label}
      note={note}
      fields={[reason]}
      done={words.undoOrdered}
      act={({ reason: why = '' }) =>
        decideImport(client, UndoImportDocument, batch, why, keepChanged ? { keepChanged } : {})
      }
    />
  );
  const refused = readProblem(batch.problem);
  const keeping = refused?.undoable
    ? words.undoKeeping(wholeNumber(refused.undoable), wholeNumber(refused.kept))
    : null;
  const rest = wholeNumber(writtenRows(batch) - batch.undoneRows);
  return (
    <>
      {keeping && undo(keeping, words.undoKeepingNote, true)}
      {batch.status === 'APPLIED'
        ? undo(words.undo, words.undoNote, false)
        : undo(words.undoRest(rest), words.undoRestNote, false)}
    </>
  );
}

/** What applying would do, in figures: the last thing read before it is done. */
function ApplyNote({ batch }: { batch: Batch }) {
  const words = useWords(importWords);
  const { data, isError } = useQuery(heldCells(batch, words.notFound));
  const { created, updated, rejected } = batch;
  const counted = data && (data.complete ? wholeNumber(data.held) : words.moreThan(wholeNumber(data.held)));
  const held = counted ? words.willHold(counted) : isError ? words.heldUnknown : words.holding;
  return (
    <>
      <strong role="status">
        {words.willDo(wholeNumber(created), wholeNumber(updated), wholeNumber(rejected))}; {held}.
      </strong>{' '}
      {words.applyNote}
    </>
  );
}
